namespace Unccd.Results.Structure;

internal sealed partial class TableGrid
{
    private bool?[]? printsBlanksForZeros;

    private const int FewOnly = 200;

    /// <summary>Whether the blanks of a column are zeros: it never prints a zero or a dash, and a total under it is the sum of what it prints.</summary>
    /// <remarks>Small counts do not tell: too many sums of theirs come out at nothing by chance.</remarks>
    public bool PrintsBlanksForZeros(int column)
    {
        printsBlanksForZeros ??= new bool?[Columns];
        return printsBlanksForZeros[column] ??= AreTotalledBlanks(column);
    }

    private bool AreTotalledBlanks(int column)
    {
        var (sum, all, printed, blanks, isTotalled) = (0L, 0L, 0, 0, false);
        for (var row = 0; row < Rows; row++)
        {
            if (!IsItem[row])
                continue;
            if (RowLabel[row].IsTotal)
            {
                isTotalled |= printed >= 2 && blanks > 0 && this[row, column] != 0 && (this[row, column] == sum || this[row, column] == all);
                sum = 0;
                continue;
            }

            if (IsNil(row, column) && !IsBlank(row, column))
                return false;
            blanks += IsBlank(row, column) ? 1 : 0;
            printed += IsBlank(row, column) ? 0 : 1;
            sum += this[row, column];
            all += this[row, column];
        }

        return isTotalled && all / Unit[column] > FewOnly;
    }
}
