namespace Unccd.Results.Structure;

/// <summary>Finds the sum that one page carries forward and the next one brings forward.</summary>
internal static class CarriedForward
{
    private const int Threshold = 8 * Bits.One;
    private const int Label = 6 * Bits.One;

    /// <summary>The rows "carried forward" that the very next row of figures, "brought forward", repeats.</summary>
    public static List<EqualRows> Find(TableGrid grid)
    {
        var found = new List<EqualRows>();
        var carried = -1;
        for (var row = 0; row < grid.Rows; row++)
        {
            if (!grid.IsItem[row])
                continue;
            if (carried >= 0 && TableWords.IsBroughtForward(grid.RowLabel[row].Folded) && Weigh(grid, carried, row) is { } equal)
                found.Add(equal);
            carried = TableWords.IsCarriedForward(grid.RowLabel[row].Folded) ? row : -1;
        }

        return found;
    }

    private static EqualRows? Weigh(TableGrid grid, int first, int second)
    {
        var tally = new Tally(Label);
        for (var column = 0; column < grid.Columns; column++)
        {
            if (EqualRowSearch.Applies(grid, first, second, column))
                tally = tally.WithEqual(grid[first, column], grid[second, column], grid.Granule[column]);
        }

        return tally.Holds >= tally.Fails && tally.Score >= Threshold ? new EqualRows(first, second, tally.Score, tally.Holds, tally.Fails) : null;
    }
}
