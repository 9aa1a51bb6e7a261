namespace Unccd.Results.Structure;

/// <summary>A column of opening balances that repeats, row by row, the closing balance of the period in the row before or after it.</summary>
/// <param name="Opening">The column of opening balances.</param>
/// <param name="Closing">The column of closing balances.</param>
/// <param name="Rows">The rows in the order of time: each opens with what the one before it closed with.</param>
/// <param name="Score">The evidence.</param>
/// <param name="Holds">How many balances are carried over.</param>
/// <param name="Fails">How many are not.</param>
internal sealed record CarriedRows(int Opening, int Closing, IReadOnlyList<int> Rows, int Score, int Holds, int Fails)
{
    private const int Threshold = 8 * Bits.One;
    private const int Label = 6 * Bits.One;

    /// <summary>The carry-overs of a table whose headers name both balances and whose rows are periods.</summary>
    public static List<CarriedRows> Find(TableGrid grid, bool[] isTotalRow)
    {
        var found = new List<CarriedRows>();
        var rows = Enumerable.Range(0, grid.Rows).Where(row => grid.IsItem[row] && !isTotalRow[row] && !grid.RowLabel[row].IsTotal).ToList();
        if (rows.Count < 2)
            return found;
        for (var opening = 0; opening < grid.Columns; opening++)
        {
            if (!grid.IsAdditive[opening] || !TableWords.NamesOpening(grid.Header[opening].Folded))
                continue;
            for (var closing = opening + 1; closing < grid.Columns; closing++)
            {
                if (!grid.IsAdditive[closing] || !TableWords.NamesClosing(grid.Header[closing].Folded))
                    continue;
                var best = Weigh(grid, opening, closing, rows);
                rows.Reverse();
                if (Weigh(grid, opening, closing, rows) is { } other && (best is null || other.Score > best.Score))
                    best = other;
                rows.Reverse();
                if (best is not null)
                    found.Add(best with { Rows = [.. best.Rows] });
                break;
            }
        }

        return found;
    }

    /// <summary>Whether a balance of one row can be compared with that of the row before it.</summary>
    public static bool Applies(TableGrid grid, int opening, int closing, int before, int after) =>
        grid.IsKnown(after, opening) && grid.IsKnown(before, closing) && !grid.IsNil(after, opening) && !grid.IsNil(before, closing);

    private static CarriedRows? Weigh(TableGrid grid, int opening, int closing, List<int> rows)
    {
        var tally = new Tally(Label - Bits.One);
        for (var i = 1; i < rows.Count; i++)
        {
            if (Applies(grid, opening, closing, rows[i - 1], rows[i]))
                tally = tally.WithEqual(grid[rows[i], opening], grid[rows[i - 1], closing], grid.Granule[opening]);
        }

        return tally.Holds > tally.Fails && tally.Score >= Threshold ? new CarriedRows(opening, closing, [.. rows], tally.Score, tally.Holds, tally.Fails) : null;
    }
}
