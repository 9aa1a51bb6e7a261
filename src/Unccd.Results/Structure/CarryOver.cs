namespace Unccd.Results.Structure;

/// <summary>An opening balance that repeats the closing balance of the column before it.</summary>
/// <param name="Opening">The row of opening balances.</param>
/// <param name="Closing">The row of closing balances.</param>
/// <param name="Columns">The columns, in order: each opens with what the one before it closed with.</param>
/// <param name="Score">The evidence.</param>
/// <param name="Holds">How many balances are carried over.</param>
/// <param name="Fails">How many are not.</param>
internal sealed record CarryOver(int Opening, int Closing, IReadOnlyList<int> Columns, int Score, int Holds, int Fails)
{
    private const int Threshold = 8 * Bits.One;
    private const int Label = 6 * Bits.One;

    /// <summary>The carry-overs of a table whose labels name both balances and whose columns are successive years.</summary>
    public static List<CarryOver> Find(TableGrid grid)
    {
        var found = new List<CarryOver>();
        var columns = new List<int>();
        for (var column = 0; column < grid.Columns; column++)
        {
            var header = grid.Header[column];
            if (!grid.IsAdditive[column] || header.FirstYear == 0 || (columns.Count > 0 && header.FirstYear != grid.Header[columns[^1]].LastYear + 1))
                continue;
            columns.Add(column);
        }

        if (columns.Count < 2)
            return found;
        var opening = -1;
        for (var row = 0; row < grid.Rows; row++)
        {
            if (!grid.IsItem[row])
                continue;
            if (TableWords.IsOpening(grid.RowLabel[row].Folded))
                opening = row;
            else if (opening >= 0 && TableWords.IsClosing(grid.RowLabel[row].Folded))
            {
                if (Weigh(grid, opening, row, columns) is { } one)
                    found.Add(one);
                opening = -1;
            }
        }

        return found;
    }

    private static CarryOver? Weigh(TableGrid grid, int opening, int closing, List<int> columns)
    {
        var score = Label;
        var holds = 0;
        var fails = 0;
        for (var i = 1; i < columns.Count; i++)
        {
            if (!grid.IsKnown(opening, columns[i]) || !grid.IsKnown(closing, columns[i - 1]) || grid.IsNil(opening, columns[i]) || grid.IsNil(closing, columns[i - 1]))
                continue;
            var same = grid[opening, columns[i]] == grid[closing, columns[i - 1]];
            holds += same ? 1 : 0;
            fails += same ? 0 : 1;
            score += same ? Bits.Hit(0, 2 * Math.Abs(grid[opening, columns[i]]), grid.Granule[columns[i]]) : -Bits.Failure;
        }

        return holds > fails && score >= Threshold ? new CarryOver(opening, closing, columns, score, holds, fails) : null;
    }
}
