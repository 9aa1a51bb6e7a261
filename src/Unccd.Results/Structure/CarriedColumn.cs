namespace Unccd.Results.Structure;

/// <summary>A column of opening balances that repeats the closing balances of the period before it.</summary>
/// <param name="Opening">The column of opening balances.</param>
/// <param name="Closing">The column of closing balances.</param>
/// <param name="Score">The evidence.</param>
/// <param name="Holds">How many balances are carried over.</param>
/// <param name="Fails">How many are not.</param>
internal sealed record CarriedColumn(int Opening, int Closing, int Score, int Holds, int Fails)
{
    private const int Threshold = 8 * Bits.One;
    private const int Label = 6 * Bits.One;

    /// <summary>The carry-overs of a table whose headers name both balances, for successive years.</summary>
    public static List<CarriedColumn> Find(TableGrid grid, bool[] isTotalRow)
    {
        var found = new List<CarriedColumn>();
        for (var opening = 1; opening < grid.Columns; opening++)
        {
            if (!grid.IsAdditive[opening] || !TableWords.IsOpening(grid.Header[opening].Folded))
                continue;
            for (var closing = opening - 1; closing >= 0; closing--)
            {
                if (!grid.IsAdditive[closing] || !TableWords.IsClosing(grid.Header[closing].Folded))
                    continue;
                if (Follows(grid.Header[closing], grid.Header[opening]) && Weigh(grid, opening, closing, isTotalRow) is { } one)
                    found.Add(one);
                break;
            }
        }

        return found;
    }

    // "Closing balance 2020" and "Opening balance 2021"; "31 December 2020" and "1 January 2021".
    private static bool Follows(GridHeader closing, GridHeader opening) =>
        closing.LastYear > 0 && opening.FirstYear is var year && (year == closing.LastYear + 1 || (year == closing.LastYear && opening.LastYear > year));

    /// <summary>Whether a row carries a balance that can be compared.</summary>
    public static bool Applies(TableGrid grid, int opening, int closing, int row) =>
        !grid.IsHeading[row] && !grid.IsPercentRow[row] && grid.IsKnown(row, opening) && grid.IsKnown(row, closing) && !grid.IsNil(row, opening) && !grid.IsNil(row, closing);

    private static CarriedColumn? Weigh(TableGrid grid, int opening, int closing, bool[] isTotalRow)
    {
        var tally = new Tally(Label);
        for (var row = 0; row < grid.Rows; row++)
        {
            if (Applies(grid, opening, closing, row))
                tally = tally.WithEqual(grid[row, opening], grid[row, closing], grid.Granule[opening], isTotalRow[row]);
        }

        return tally.Holds > tally.Fails && tally.Score >= Threshold ? new CarriedColumn(opening, closing, tally.Score, tally.Holds, tally.Fails) : null;
    }
}
