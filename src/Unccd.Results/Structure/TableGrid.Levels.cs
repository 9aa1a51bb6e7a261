namespace Unccd.Results.Structure;

/// <content>Rows of periods that each hold all that came before them: the last of them is the total, and a row of the total recalls it.</content>
internal sealed partial class TableGrid
{
    private int[]? recalled;

    /// <summary>The row that a total recalls because each row above it is cumulative; −1 for all other rows.</summary>
    /// <remarks>The title or the head of the labels says that the figures are cumulative, the labels are periods, the figures grow from one to the next, and most columns of the total repeat the latest.</remarks>
    public int RecalledBy(int row) => (recalled ??= FindRecalled())[row];

    private int[] FindRecalled()
    {
        var found = Enumerable.Repeat(-1, Rows).ToArray();
        if (!TableWords.IsCumulative(TableWords.Fold(Table.StubHeader)) && !TableWords.IsCumulative(TableWords.Fold(Table.Title)))
            return found;
        var periods = new List<int>();
        for (var row = 0; row < Rows; row++)
        {
            if (IsHeading[row])
            {
                periods.Clear();
            }
            else if (IsItem[row])
            {
                var label = RowLabel[row];
                if (label.IsTotal || label.IsWhole)
                {
                    found[row] = periods.Count < 2 ? -1 : Latest(row, periods);
                    periods.Clear();
                }
                else if (label.Year != 0 && (periods.Count == 0 || Math.Abs(label.Year - RowLabel[periods[^1]].Year) == 1))
                {
                    periods.Add(row);
                }
                else
                {
                    periods.Clear();
                }
            }
        }

        return found;
    }

    // The latest of the periods, be it the last or the first, if they grow and the total repeats it in most columns; else −1.
    private int Latest(int total, List<int> periods)
    {
        var ascends = RowLabel[periods[0]].Year < RowLabel[periods[1]].Year;
        var latest = ascends ? periods[^1] : periods[0];
        var (grows, shrinks, repeats, differs) = (0, 0, 0, 0);
        foreach (var column in AdditiveColumns())
        {
            if (this[total, column] == 0 && this[latest, column] == 0)
                continue;
            if (this[total, column] == this[latest, column])
                repeats++;
            else
                differs++;
            for (var i = 1; i < periods.Count; i++)
            {
                var step = this[periods[i], column] - this[periods[i - 1], column];
                grows += step != 0 && step > 0 == ascends ? 1 : 0;
                shrinks += step != 0 && step > 0 != ascends ? 1 : 0;
            }
        }

        return repeats > differs && grows > shrinks ? latest : -1;
    }
}
