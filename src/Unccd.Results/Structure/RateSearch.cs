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
internal static partial class RateSearch
{
    private const int Threshold = 8 * Bits.One;
    private const int Label = 6 * Bits.One;
    private const int Basis = 2 * Bits.One;
    private const int MostBases = 60;
    private const int LeastPerMille = 5;
    private const int MostPerMille = 400;
    private const int ImpliedCost = 6 * Bits.One;

    /// <summary>The rates of a table.</summary>
    /// <param name="grid">The table.</param>
    /// <param name="inference">What adds up in it.</param>
    /// <param name="given">Rates that are settled: no others are looked for in their rows.</param>
    public static List<RowRate> Run(TableGrid grid, TableInference inference, IReadOnlyList<RowRate> given)
    {
        var rates = new List<RowRate>(given);
        var derived = inference.DerivedColumns();
        var total = inference.TotalRows();
        for (var row = 0; row < grid.Rows; row++)
        {
            if (given.Any(rate => rate.Row == row) || !grid.IsItem[row] || (!grid.RowLabel[row].IsSupportCost && grid.RowLabel[row].NamedPerMille == 0) || total[row])
                continue;
            // The basis is what stands above: a total, or the one row that the rate is charged on.
            var candidates = Enumerable.Range(0, row).Reverse()
                .Where(basis => grid.IsItem[basis] && (total[basis] || basis == row - 1 || grid.RowLabel[basis].IsTotal))
                .Take(MostBases)
                .Select(basis => Weigh(grid, inference, row, basis, derived))
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

    // The rate is the one that most columns bear out, were it one of two: a row printed over another damages several of few columns.
    private static RowRate? Weigh(TableGrid grid, TableInference inference, int row, int basis, bool[] derived)
    {
        var named = grid.RowLabel[row].NamedPerMille;
        var ratios = named > 0 ? [named] : Ratios(grid, inference, row, basis);
        return ratios.Where(perMille => perMille is >= LeastPerMille and <= MostPerMille).Select(perMille => Weigh(grid, inference, row, basis, derived, (int)perMille)).OfType<RowRate>().MaxBy(rate => (rate.Score, -rate.PerMille));
    }

    private static List<long> Ratios(TableGrid grid, TableInference inference, int row, int basis)
    {
        var printed = new List<long>();
        var implied = new List<long>();
        for (var column = 0; column < grid.Columns; column++)
        {
            if (!Applies(grid, row, basis, column))
                continue;
            if (Ratio(grid[row, column], grid[basis, column]) is { } ratio)
                printed.Add(ratio);
            foreach (var (amount, whole) in Meant(grid, inference, row, basis, column))
            {
                if (Ratio(amount, whole) is { } meant)
                    implied.Add(meant);
            }
        }

        printed.Sort();
        // A rate is a whole per cent as a rule; another one is believed from the middle of them alone.
        return [.. printed.Where(ratio => ratio % 10 == 0).Concat(implied.Where(ratio => ratio % 10 == 0)).Concat(printed.Skip(printed.Count / 2).Take(1)).Distinct().Order()];
    }

    private static long? Ratio(long amount, long whole) =>
        amount > 0 && whole > 0 ? (long)((((Int128)amount * 2000) + whole) / (2 * (Int128)whole)) : null;

    private static bool Applies(TableGrid grid, int row, int basis, int column) =>
        grid.IsAdditive[column] && grid[basis, column] != 0 && grid.IsKnown(row, column) && grid.IsKnown(basis, column) && !grid.IsBlank(row, column);

    // What the amount and its basis would be if the sums that contradict one of them were right.
    private static IEnumerable<(long Amount, long Whole)> Meant(TableGrid grid, TableInference inference, int row, int basis, int column) =>
        [.. inference.Meant(row, column).Select(amount => (amount, grid[basis, column])), .. inference.Meant(basis, column).Select(whole => (grid[row, column], whole))];

    private static RowRate? Weigh(TableGrid grid, TableInference inference, int row, int basis, bool[] derived, int perMille)
    {
        var named = grid.RowLabel[row].NamedPerMille > 0;
        var rate = new RowRate(row, basis, perMille, Label - CostOf(grid, row, perMille) - Basis, 0, 0);
        var meant = 0;
        var (applied, agreeing) = (0, 0);
        for (var column = 0; column < grid.Columns; column++)
        {
            if (!Applies(grid, row, basis, column))
                continue;
            applied += derived[column] ? 0 : 1;
            var tolerance = Tolerance(grid, column);
            var bits = BitsOf(grid, row, column);
            if (Holds(grid, rate, column))
            {
                agreeing += derived[column] || bits == 0 ? 0 : 1;
                rate = rate with { Holds = rate.Holds + 1, Score = rate.Score + (derived[column] ? bits / 4 : bits) };
            }
            else if (Meant(grid, inference, row, basis, column).Any(one => Int128.Abs(((Int128)perMille * one.Whole) - ((Int128)1000 * one.Amount)) / 1000 <= tolerance))
            {
                // A figure that its sum contradicts as well is one wrong cell, and what the sum says it should be is a witness.
                meant++;
                rate = rate with { Score = rate.Score + (derived[column] ? 0 : Math.Max(0, bits - ImpliedCost)) };
            }
            else
            {
                rate = rate with { Fails = rate.Fails + 1, Score = rate.Score - Bits.Failure };
            }
        }

        // A rate that no label names is one figure divided by another where a single column of several bears it out.
        if (!named && agreeing + meant < Math.Min(2, applied))
            return null;
        return rate.Holds + meant > (named ? rate.Fails / 2 : rate.Fails) && rate.Score >= Threshold ? rate with { Fails = rate.Fails + meant } : null;
    }

    private static bool Holds(TableGrid grid, RowRate rate, int column) => Int128.Abs(Miss(grid, rate, column)) / 1000 <= Tolerance(grid, column);

    // A rate that the label names costs nothing, one in whole per cent less than another.
    private static int CostOf(TableGrid grid, int row, int perMille) =>
        grid.RowLabel[row].NamedPerMille > 0 ? 0 : perMille % 10 == 0 ? 2 * Bits.One : 6 * Bits.One;

    private static int BitsOf(TableGrid grid, int row, int column) =>
        Math.Min(Bits.Cap, Bits.Log2((Math.Abs(grid[row, column]) / Tolerance(grid, column)) + 1));
}
