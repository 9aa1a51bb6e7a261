namespace Unccd.Results.Structure;

internal sealed partial class TableGrid
{
    private const int FewOnly = 200;

    private (bool IsTotalled, int Printed, long Sum)?[]? blanks;

    /// <summary>Whether the blanks of a column are zeros: it never prints a zero or a dash, and a total under it is the sum of what it prints.</summary>
    /// <remarks>Small counts do not tell: too many sums of theirs come out at nothing by chance.</remarks>
    public bool PrintsBlanksForZeros(int column) =>
        BlanksOf(column) is { IsTotalled: true, Printed: >= 2 } known && known.Sum / Unit[column] > FewOnly;

    /// <summary>Whether a total left blank says zero: a total in the same column is the sum of what is printed there, and so in a column with several figures.</summary>
    public bool IsBlankTotalZero(int column) =>
        BlanksOf(column).IsTotalled && Enumerable.Range(0, Columns).Any(other => IsAdditive[other] && BlanksOf(other) is { IsTotalled: true, Printed: >= 2 });

    private (bool IsTotalled, int Printed, long Sum) BlanksOf(int column)
    {
        blanks ??= new (bool, int, long)?[Columns];
        return blanks[column] ??= ReadBlanks(column);
    }

    private (bool IsTotalled, int Printed, long Sum) ReadBlanks(int column)
    {
        var (sum, all, printed, blank, isTotalled) = (0L, 0L, 0, 0, false);
        for (var row = 0; row < Rows; row++)
        {
            if (!IsItem[row])
                continue;
            if (RowLabel[row].IsTotal)
            {
                isTotalled |= printed > 0 && blank > 0 && this[row, column] != 0 && (this[row, column] == sum || this[row, column] == all);
                sum = 0;
                continue;
            }

            if (IsNil(row, column) && !IsBlank(row, column))
                return (false, 0, 0);
            blank += IsBlank(row, column) ? 1 : 0;
            printed += IsBlank(row, column) ? 0 : 1;
            sum += this[row, column];
            all += this[row, column];
        }

        return (isTotalled, printed, all);
    }
}
