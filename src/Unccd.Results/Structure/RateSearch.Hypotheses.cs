namespace Unccd.Results.Structure;

/// <content>Rates that labels name and that the figures contradict.</content>
internal static partial class RateSearch
{
    private const int MostProposed = 2;

    /// <summary>For a row with a rate in its label that none was found for: the rate of the nearest totals above.</summary>
    /// <remarks>Only where the rate would speak in two columns at least: that one slip makes one column come true is little.</remarks>
    public static IEnumerable<StructureHypothesis> Hypotheses(TableInference table)
    {
        var grid = table.Grid;
        var derived = table.DerivedColumns();
        var total = table.TotalRows();
        for (var row = 0; row < grid.Rows; row++)
        {
            if (!grid.IsItem[row] || total[row] || grid.RowLabel[row].NamedPerMille is not (>= LeastPerMille and <= MostPerMille) || table.Rates.Exists(rate => rate.Row == row))
                continue;
            foreach (var basis in Enumerable.Range(0, row).Reverse().Where(basis => total[basis]).Take(MostProposed))
            {
                var rate = new RowRate(row, basis, grid.RowLabel[row].NamedPerMille, IdentityWriter.CertainFrom, 0, 0);
                var evidence = EvidenceOf(grid, rate, derived, out var holds, out var fails);
                if (fails > 0 && holds + fails > 1)
                    yield return new StructureHypothesis(grid.Position, evidence, fails) { Rate = rate with { Holds = holds, Fails = fails } };
            }
        }
    }

    /// <summary>What the rates of a table say that a violation of is an error, were every figure of them right.</summary>
    /// <param name="table">What was found in the table.</param>
    /// <param name="grid">Its figures, as printed or mended.</param>
    public static int EvidenceOf(TableInference table, TableGrid grid)
    {
        var derived = table.DerivedColumns();
        return table.Rates.Where(rate => IdentityWriter.GradeOf(rate.Score) == Identities.IdentityGrade.Certain).Sum(rate => EvidenceOf(grid, rate, derived, out _, out _));
    }

    private static int EvidenceOf(TableGrid grid, RowRate rate, bool[] derived, out int holds, out int fails)
    {
        var bits = Label - CostOf(grid, rate.Row, rate.PerMille) - Basis;
        (holds, fails) = (0, 0);
        for (var column = 0; column < grid.Columns; column++)
        {
            if (derived[column] || !Applies(grid, rate.Row, rate.Basis, column))
                continue;
            var isHit = Holds(grid, rate, column);
            holds += isHit ? 1 : 0;
            fails += isHit ? 0 : 1;
            bits += BitsOf(grid, rate.Row, column);
        }

        return bits;
    }
}
