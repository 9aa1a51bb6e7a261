namespace Unccd.Results.Structure;

/// <summary>Finds the totals of rows that are cumulative, which recall the latest of them and are no sums.</summary>
internal static class CumulativeRows
{
    // The words name both rows, and the figures have said that they are meant.
    private const int Label = 8 * Bits.One;

    /// <summary>The totals, each with the row that it recalls.</summary>
    public static IEnumerable<EqualRows> Find(TableGrid grid)
    {
        for (var row = 0; row < grid.Rows; row++)
        {
            if (grid.RecalledBy(row) is not (>= 0 and var latest))
                continue;
            var tally = new Tally(Label);
            for (var column = 0; column < grid.Columns; column++)
            {
                if (EqualRowSearch.Applies(grid, latest, row, column))
                    tally = tally.WithEqual(grid[latest, column], grid[row, column], grid.Granule[column]);
            }

            yield return new EqualRows(latest, row, tally.Score, tally.Holds, tally.Fails);
        }
    }
}
