using Unccd.Results.Identities;

namespace Unccd.Results.Structure;

internal sealed partial class TableRounding
{
    private void Infer()
    {
        var residuals = 0;
        var instances = 0;
        var forExact = 0L;
        var oneSided = true;
        var wide = 0;
        var sum = 0L;
        var expected = 0L;
        var (above, beyond, isCut) = (0, false, true);
        foreach (var (residual, details) in Instances())
        {
            // Cut off, each part may have lost nearly a unit: their total is above their sum, by less than their number.
            above += residual > 0 ? 1 : 0;
            isCut &= residual >= 0 && residual < details;
            if (2 * Math.Abs(residual) > details + 1)
            {
                beyond = true;
                continue;
            }

            instances++;
            residuals += residual == 0 ? 0 : 1;
            forExact += residual == 0 ? Zero(details) - 44 : Zero(details) + (8656 * residual * residual / details) - (Math.Abs(residual) == 1 ? 6644 : 13288);
            if (details < 3)
                continue;
            wide++;
            oneSided &= residual >= 0;
            sum += residual;
            expected += details - 1;
        }

        Convention = residuals == 0 ? RoundingConvention.Exact
            : isCut && beyond && above >= LeastAbove ? RoundingConvention.Truncated
            : oneSided && wide >= FewInstances / 2 && residuals >= FewInstances / 2 && 4 * sum >= expected && sum <= expected ? RoundingConvention.Truncated
            : instances < FewInstances ? RoundingConvention.Undecided
            : forExact > 0 ? RoundingConvention.Exact
            : RoundingConvention.Rounded;
        ShowsRounding = Convention != RoundingConvention.Exact && (Convention == RoundingConvention.Truncated || forExact <= 0);
        Evidence = StructureMessages.Convention(Convention, residuals, instances);
    }

    /// <summary>That so many roundings all go one way is unlikelier than that a figure was misprinted.</summary>
    private const int LeastAbove = 6;

    // −log2 of the probability that k roundings cancel, in thousandths of a bit.
    private static long Zero(int details) => Math.Max(415, (Bits.Log2(details) / 2) - 400);

    // Every instance of an identity whose figures may be rounded and that rounding or cutting off can explain, in units of the last place.
    private IEnumerable<(long Residual, int Details)> Instances()
    {
        foreach (var group in table.Groups)
        {
            for (var column = 0; column < grid.Columns; column++)
            {
                if (!IdentityWriter.GroupApplies(grid, group, column) || !IsRounded(group.Parent, column))
                    continue;
                var residual = IdentityWriter.Residual(grid, group, column);
                if (MayBeCut(residual, group.Details.Count, grid.Unit[column]) && group.Details.Count > 1)
                    yield return (residual / grid.Unit[column], group.Details.Count);
            }
        }

        foreach (var relation in table.Relations)
        {
            for (var row = 0; row < grid.Rows; row++)
            {
                if (grid.IsHeading[row] || grid.IsPercentRow[row] || !IsRounded(row, relation.Target)
                    || !ColumnSearch.TryInstance(grid, relation, row, out var residual, out var magnitude) || magnitude == 0)
                    continue;
                var unit = grid.Unit[relation.Target];
                residual *= relation.CoefficientOf(relation.Target);
                if (MayBeCut(residual, relation.Details, unit))
                    yield return (residual / unit, relation.Details);
            }
        }
    }

    private static bool MayBeCut(long residual, int details, long unit) =>
        2 * Math.Abs(residual) <= (details + 1) * unit || (residual > 0 && residual < details * unit);
}
