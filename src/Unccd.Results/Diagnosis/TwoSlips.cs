using System.Numerics;
using Unccd.Results.Identities;

namespace Unccd.Results.Diagnosis;

/// <summary>Two misprints in one sum: one cell could make up for both, but nothing that is known to happen turns its figure into the printed one.</summary>
internal sealed class TwoSlips(CellSystem system, IFeasibility feasibility, Drafting drafting)
{
    /// <summary>How many pairs are added at most, so that they do not crowd out the smallest explanations.</summary>
    private const int MostAdded = 6;

    /// <summary>Sums with more items than this have so many pairs that some fit by chance.</summary>
    private const int MostTwins = 40;

    private readonly CellKernel kernel = system.Kernel;
    private readonly Dictionary<int, List<Slip>> slips = [];

    /// <summary>A truth that one slip turns into the print of a cell, as its distance from the print.</summary>
    private readonly record struct Slip(BigInteger Change, int CostMillibits);

    /// <summary>Adds to a part the pairs of cells that two known slips explain where the best draft knows no cause for one.</summary>
    public void Extend(RankedPart part)
    {
        var best = part.Drafts[0];
        foreach (var unknown in best.Causes.Where(cause => cause.Kind == CauseKind.Unknown).Select(cause => cause.Cells[0]).ToArray())
        {
            var cell = best.Cells.First(one => one.Cell == unknown);
            if (cell.Lowest is null || cell.Highest is null)
                continue;
            int[] twins = [.. Twins(unknown).Where(twin => twin == unknown || (part.Part.Elements.Contains(twin) && !best.Elements.Contains(twin)))];
            if (twins.Length is < 2 or > MostTwins)
                continue;
            foreach (var (draft, _) in Pairs(best, cell, twins).OrderBy(pair => pair.Cost).Take(MostAdded))
            {
                if (feasibility.Test([.. draft.Elements, .. part.Part.Others], part.Cluster.Violated) is null)
                    part.Add(draft);
            }
        }
    }

    private IEnumerable<(Draft Draft, int Cost)> Pairs(Draft best, DraftCell cell, int[] twins)
    {
        IEnumerable<BigInteger> values = cell.Candidates.Length > 0 ? cell.Candidates : [cell.Chosen];
        BigInteger[] changes = [.. values.Select(value => value - kernel.ValueOf(cell.Cell))];
        for (var i = 0; i < twins.Length; i++)
        {
            for (var j = i + 1; j < twins.Length; j++)
            {
                if (Pair(twins[i], twins[j], changes) is not { } pair)
                    continue;
                var draft = drafting.Replace(best, cell.Cell, [Fixed(twins[i], pair.First), Fixed(twins[j], pair.Second)]);
                if (draft.CauseCount < best.CauseCount)
                    yield return (draft, draft.CostMillibits);
            }
        }
    }

    /// <summary>The likeliest changes of two cells that together come to one of these.</summary>
    private (BigInteger First, BigInteger Second)? Pair(int first, int second, BigInteger[] changes)
    {
        (BigInteger First, BigInteger Second, int Cost)? best = null;
        var others = SlipsOf(second).GroupBy(slip => slip.Change).ToDictionary(group => group.Key, group => group.Min(slip => slip.CostMillibits));
        foreach (var slip in SlipsOf(first))
        {
            foreach (var change in changes)
            {
                if (others.TryGetValue(change - slip.Change, out var cost) && (best is null || slip.CostMillibits + cost < best.Value.Cost))
                    best = (slip.Change, change - slip.Change, slip.CostMillibits + cost);
            }
        }

        return best is { } pair ? (pair.First, pair.Second) : null;
    }

    private DraftCell Fixed(int cell, BigInteger change)
    {
        var value = kernel.ValueOf(cell) + change;
        return new DraftCell { Cell = cell, Candidates = [value], Lowest = null, Highest = null, Fallback = value };
    }

    /// <summary>The cells that take part in the same sums as a cell, with the same sign, itself included; none where it takes part in anything else.</summary>
    private IEnumerable<int> Twins(int cell)
    {
        var identities = kernel.IdentitiesOf(cell).ToArray();
        if (identities.Length == 0 || identities.Any(identity => system.Identities[identity].Form != IdentityForm.Sum || kernel.ColumnsOf(identity)[0] == cell))
            return [];
        return kernel.ColumnsOf(identities[0]).ToArray().Where(other =>
            kernel.IdentitiesOf(other).SequenceEqual(identities) && system.Cells[other].Figure.IsNumber && !system.Cells[other].IsConfirmed
            && identities.All(identity => SignOf(identity, other) == SignOf(identity, cell)));

        int SignOf(int identity, int other)
        {
            var at = kernel.ColumnsOf(identity).IndexOf(other);
            return at == 0 ? 0 : system.Identities[identity].Terms[at - 1].Sign;
        }
    }

    private List<Slip> SlipsOf(int cell)
    {
        if (slips.TryGetValue(cell, out var list))
            return list;
        slips.Add(cell, list = []);
        var unit = drafting.UnitOf(cell);
        var printed = kernel.ValueOf(cell) / unit;
        foreach (var truth in Truths(printed))
        {
            if (Misprint.Find(truth, printed) is var (_, cost))
                list.Add(new Slip((truth - printed) * unit, cost));
        }

        return list;
    }

    /// <summary>Every figure of which the printed one can be a misprint.</summary>
    private static SortedSet<BigInteger> Truths(BigInteger printed)
    {
        var truths = new SortedSet<BigInteger>(Misprint.OriginsOf(printed)) { -printed, printed * 10, printed * 100, printed * 1000 };
        truths.Remove(printed);
        return truths;
    }
}
