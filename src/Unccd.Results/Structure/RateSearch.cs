namespace Unccd.Results.Structure;

/// <summary>A row that is a fixed rate of another, such as programme support costs.</summary>
/// <param name="Row">The amount.</param>
/// <param name="Basis">What the rate is taken of.</param>
/// <param name="PerMille">The rate in thousandths.</param>
/// <param name="Score">The evidence.</param>
/// <param name="Holds">In how many columns it holds.</param>
/// <param name="Fails">In how many it fails.</param>
internal sealed record RowRate(int Row, int Basis, int PerMille, int Score, int Holds, int Fails);

/// <summary>Finds rates, only where the label names one: by chance alone one table in a few hundred has some.</summary>
internal static class RateSearch
{
    private const int Threshold = 8 * Bits.One;
    private const int Label = 6 * Bits.One;
    private const int MostBases = 60;

    public static List<RowRate> Run(TableGrid grid, TableInference inference)
    {
        var rates = new List<RowRate>();
        var derived = inference.DerivedColumns();
        var total = inference.TotalRows();
        for (var row = 0; row < grid.Rows; row++)
        {
            if (!grid.IsItem[row] || (!grid.RowLabel[row].IsSupportCost && grid.RowLabel[row].NamedPerMille == 0) || total[row])
                continue;
            // The basis is what stands above: a total, or the one row that the rate is charged on.
            var candidates = Enumerable.Range(0, row).Reverse()
                .Where(basis => grid.IsItem[basis] && (total[basis] || basis == row - 1 || grid.RowLabel[basis].IsTotal))
                .Take(MostBases)
                .Select(basis => Weigh(grid, row, basis, derived))
                .OfType<RowRate>();
            if (candidates.MaxBy(rate => rate.Score) is { } best)
                rates.Add(best);
        }

        return rates;
    }

    /// <summary>How far the rate may be off in one column: the step in which the figures come.</summary>
    public static long Tolerance(TableGrid grid, int column) => Math.Max(grid.Unit[column], grid.Granule[column]);

    /// <summary>rate · basis − amount, in thousandths.</summary>
    public static Int128 Miss(TableGrid grid, RowRate rate, int column) =>
        ((Int128)rate.PerMille * grid[rate.Basis, column]) - ((Int128)1000 * grid[rate.Row, column]);

    private static RowRate? Weigh(TableGrid grid, int row, int basis, bool[] derived)
    {
        var ratios = new List<long>();
        for (var column = 0; column < grid.Columns; column++)
        {
            if (grid.IsAdditive[column] && grid[basis, column] > 0 && grid[row, column] > 0)
                ratios.Add((long)((((Int128)grid[row, column] * 2000) + grid[basis, column]) / (2 * (Int128)grid[basis, column])));
        }

        if (ratios.Count == 0)
            return null;
        ratios.Sort();
        var named = grid.RowLabel[row].NamedPerMille;
        var perMille = named > 0 ? named : ratios[ratios.Count / 2];
        if (perMille is < 5 or > 400)
            return null;
        var cost = named > 0 ? 0 : perMille % 10 == 0 ? 2 * Bits.One : 6 * Bits.One;
        var rate = new RowRate(row, basis, (int)perMille, Label - cost - (2 * Bits.One), 0, 0);
        for (var column = 0; column < grid.Columns; column++)
        {
            if (!grid.IsAdditive[column] || grid[basis, column] == 0 || !grid.IsKnown(row, column) || !grid.IsKnown(basis, column) || grid.IsBlank(row, column))
                continue;
            var miss = Int128.Abs(Miss(grid, rate, column)) / 1000;
            var tolerance = Tolerance(grid, column);
            if (miss <= tolerance)
            {
                var bits = Bits.Log2((Math.Abs(grid[row, column]) / tolerance) + 1);
                rate = rate with { Holds = rate.Holds + 1, Score = rate.Score + (derived[column] ? bits / 4 : Math.Min(bits, Bits.Cap)) };
            }
            else
            {
                rate = rate with { Fails = rate.Fails + 1, Score = rate.Score - Bits.Failure };
            }
        }

        return rate.Holds > (named > 0 ? rate.Fails / 2 : rate.Fails) && rate.Score >= Threshold ? rate : null;
    }
}
