using System.Numerics;
using Unccd.Results.Identities;

namespace Unccd.Results.Diagnosis;

/// <summary>Turns a set of elements that explains a cluster into values, causes and a likelihood.</summary>
internal sealed class Drafting
{
    private const int MostCandidates = 25;
    private readonly CellSystem system;
    private readonly IFeasibility feasibility;
    private readonly IFeasibility? joint;
    private readonly Func<int, int> costOf;
    private readonly bool[] active;
    private readonly CellKernel kernel;
    private readonly SingleCauses singles;
    private readonly GroupCauses groups;
    private readonly RoundingHabit habit;

    public Drafting(CellSystem system, IFeasibility feasibility, IFeasibility? joint, Func<int, int> costOf, bool[] active, DiagnosisOptions options)
    {
        (this.system, this.feasibility, this.joint, this.costOf, this.active) = (system, feasibility, joint, costOf, active);
        kernel = system.Kernel;
        singles = new SingleCauses(system, options);
        Evidence = new CopyEvidence(system, singles);
        groups = new GroupCauses(system, singles, Evidence);
        habit = new RoundingHabit(system);
    }

    /// <summary>Which figures repeat others.</summary>
    public CopyEvidence Evidence { get; }

    /// <summary>The draft of a set, the rest of the cluster being explained by other elements.</summary>
    public Draft Make(int[] elements, int[] others, SuspectCluster cluster)
    {
        if (feasibility.Test([.. elements, .. others], cluster.Violated) is not null)
            throw new InvalidOperationException("An explanation that passed its test does not pass it again.");
        var isJoint = IsJoint(elements, others, cluster);
        var suspects = elements.Concat(others).ToHashSet();
        var cells = elements.Where(element => element < kernel.CellCount).Select(cell => CellOf(cell, suspects, isJoint)).ToArray();
        var draft = new Draft
        {
            Elements = elements,
            Cells = cells,
            Doubted = [.. elements.Where(element => element >= kernel.CellCount).Select(element => element - kernel.CellCount)],
            Cost = elements.Sum(costOf),
            IsJoint = joint is null || isJoint,
        };
        Judge(draft);
        return draft;
    }

    private bool IsJoint(int[] elements, int[] others, SuspectCluster cluster)
    {
        try
        {
            return joint is not null && joint.Test([.. elements, .. others], cluster.Violated) is null;
        }
        catch (TimeoutException)
        {
            // Not decided within the pivots allowed: the ranges are then those of each identity for itself.
            return false;
        }
    }

    /// <summary>The draft of several parts together, judged anew: a cause may span them.</summary>
    public Draft Combine(IReadOnlyList<Draft> drafts)
    {
        var draft = new Draft
        {
            Elements = [.. drafts.SelectMany(one => one.Elements).Order()],
            Cells = [.. drafts.SelectMany(one => one.Cells).OrderBy(cell => cell.Cell).Select(cell => cell.Copy())],
            Doubted = [.. drafts.SelectMany(one => one.Doubted).Order()],
            Cost = drafts.Sum(one => one.Cost),
            IsJoint = drafts.All(one => one.IsJoint),
        };
        Judge(draft);
        return draft;
    }

    /// <summary>The draft with other cells in the place of one, judged anew.</summary>
    public Draft Replace(Draft draft, int cell, DraftCell[] others)
    {
        var replaced = new Draft
        {
            Elements = [.. draft.Elements.Where(element => element != cell).Concat(others.Select(other => other.Cell)).Order()],
            Cells = [.. draft.Cells.Where(one => one.Cell != cell).Select(one => one.Copy()).Concat(others).OrderBy(one => one.Cell)],
            Doubted = draft.Doubted,
            Cost = draft.Cost - costOf(cell) + others.Sum(other => costOf(other.Cell)),
            IsJoint = draft.IsJoint,
        };
        Judge(replaced);
        return replaced;
    }

    /// <summary>Whether the figure chosen for a cell is another than the one printed, and one that can be.</summary>
    public bool IsSensible(DraftCell cell) => cell.Chosen != kernel.ValueOf(cell.Cell) && (cell.Chosen.Sign >= 0 || singles.CanBeNegative(cell.Cell));

    /// <summary>The step between the values that a cell can be printed with.</summary>
    public BigInteger UnitOf(int cell) => singles.UnitOf(cell);

    /// <summary>After a test that succeeded: the printable values between which a cell may lie; null where nothing bounds it.</summary>
    public (BigInteger? Low, BigInteger? High) EndsOf(int cell) => Ends(feasibility.RangeOf(cell), singles.UnitOf(cell));

    /// <summary>Whether the values between two ends are too many to choose from.</summary>
    public bool IsWide(int cell, BigInteger? low, BigInteger? high) => low is not { } from || high is not { } to || (to - from) / singles.StepOf(cell) > MostCandidates;

    private void Judge(Draft draft)
    {
        var copies = groups.Copies(draft);
        new ValueChoice(system, singles, habit, active).Choose(draft, [.. copies.SelectMany(copy => copy.Cells)]);
        groups.Find(draft, copies);
        draft.CostMillibits = draft.Causes.Sum(cause => cause.CostMillibits) + Remaining(draft) + (draft.IsJoint ? 0 : CauseWeights.NotJoint);
    }

    private DraftCell CellOf(int cell, HashSet<int> suspects, bool isJoint)
    {
        var unit = StepOf(cell, suspects);
        var range = feasibility.RangeOf(cell);
        var (widestLow, widestHigh) = Ends(range, unit);
        var (low, high) = isJoint ? Ends(joint!.RangeOf(cell), unit) : (widestLow, widestHigh);
        Narrow(cell, unit, suspects, ref low, ref high);
        var isContradicted = !Narrow(cell, unit, suspects, ref widestLow, ref widestHigh) || IsFractional(cell, range);
        var candidates = new List<BigInteger>();
        if (widestLow is { } lowest && widestHigh is { } highest && !IsWide(cell, lowest, highest))
        {
            for (var value = lowest; value <= highest; value += unit)
                candidates.Add(value);
        }

        // A repair repairs something: the print itself is proposed only where nothing else is left.
        if (candidates.Count > 1)
            candidates.Remove(kernel.ValueOf(cell));
        isContradicted |= candidates is [var only] && only == kernel.ValueOf(cell);
        var isBelowZero = widestHigh is { Sign: < 0 } && !singles.CanBeNegative(cell);
        return new DraftCell { Cell = cell, Candidates = [.. candidates], Lowest = low, Highest = high, IsContradicted = isContradicted, IsBelowZero = isBelowZero, Fallback = low is { } l && high is { } h ? (l + h) / (2 * unit) * unit : low ?? high ?? BigInteger.Zero };
    }

    /// <summary>Whether a figure that is exact would lie between two values that it can have: "3 of 16" is not 10.0 per cent, and neither is any other whole number of 16.</summary>
    private bool IsFractional(int cell, ExactRange range) =>
        kernel.IntervalOf(cell) is ({ } lower, { } upper) && lower == upper && First(range.Lower, singles.UnitOf(cell), up: true) > First(range.Upper, singles.UnitOf(cell), up: false);

    /// <summary>The step in which the values of a cell come, where the sums of trusted figures agree with it.</summary>
    private BigInteger StepOf(int cell, HashSet<int> suspects)
    {
        var (unit, step) = (singles.UnitOf(cell), singles.StepOf(cell));
        if (step == unit)
            return unit;
        foreach (var identity in kernel.IdentitiesOf(cell))
        {
            if (!active[identity] || system.Identities[identity].Form != IdentityForm.Sum || suspects.Contains(kernel.CellCount + identity))
                continue;
            var columns = kernel.ColumnsOf(identity);
            var isAlone = true;
            foreach (var other in columns)
                isAlone &= other == cell || !suspects.Contains(other);
            if (isAlone && !(ExactCheck.Residual(system, identity, null) % step).IsZero)
                return unit;
        }

        return step;
    }

    private static (BigInteger? Low, BigInteger? High) Ends(ExactRange range, BigInteger unit)
    {
        var (low, high) = (First(range.Lower, unit, up: true), First(range.Upper, unit, up: false));
        if (low is { } from && high is { } to && from > to)
        {
            // No printable value lies inside: then those that the true value rounds to.
            var (left, right) = (range.Lower!.Value, range.Upper!.Value);
            low = ScaledNumber.RoundHalfAway(left.Numerator, left.Denominator * unit) * unit;
            high = ScaledNumber.RoundHalfAway(right.Numerator, right.Denominator * unit) * unit;
        }

        return (low, high);
    }

    /// <summary>A percentage lies where its part and its whole put it, as long as they are trusted; false where that is outside the range.</summary>
    private bool Narrow(int cell, BigInteger unit, HashSet<int> suspects, ref BigInteger? low, ref BigInteger? high)
    {
        var agrees = true;
        foreach (var identity in kernel.IdentitiesOf(cell))
        {
            var columns = kernel.ColumnsOf(identity);
            if (!active[identity] || kernel.IsNotApplicable(identity) || (kernel.FlagsOf(identity) & CellKernelFlags.Share) == 0 || columns[0] != cell
                || suspects.Contains(columns[1]) || suspects.Contains(columns[2]) || suspects.Contains(kernel.CellCount + identity))
                continue;
            if (kernel.IntervalOf(columns[1]) is not ({ } partLow, { } partHigh) || kernel.IntervalOf(columns[2]) is not ({ } wholeLow, { } wholeHigh) || wholeLow.Sign * wholeHigh.Sign <= 0)
                continue;
            var ends = new List<BigInteger>();
            foreach (var part in (BigInteger[])[partLow, partHigh])
            {
                foreach (var whole in (BigInteger[])[wholeLow, wholeHigh])
                    ends.Add(kernel.PercentageOf(part, whole, unit));
            }

            var (from, to) = (ends.Min(), ends.Max());
            if ((low is { } l && l > to) || (high is { } h && h < from))
            {
                agrees = false;
                continue;
            }

            low = low is { } lower ? BigInteger.Max(lower, from) : from;
            high = high is { } upper ? BigInteger.Min(upper, to) : to;
        }

        return agrees;
    }

    private static BigInteger? First(ExactEnd? end, BigInteger unit, bool up)
    {
        if (end is not var (numerator, denominator, shift))
            return null;
        var step = denominator * unit;
        var floor = BigInteger.Divide(numerator, step);
        if (floor * step > numerator)
            floor--;
        var isOn = floor * step == numerator;
        if (up)
            return (isOn && shift <= 0 ? floor : floor + 1) * unit;
        return (isOn && shift < 0 ? floor - 1 : floor) * unit;
    }

    /// <summary>What the identities that are no proof say of the repaired figures.</summary>
    private int Remaining(Draft draft)
    {
        var cost = 0;
        var seen = new HashSet<int>();
        foreach (var cell in draft.Cells)
        {
            foreach (var identity in kernel.IdentitiesOf(cell.Cell))
            {
                if (!seen.Add(identity) || kernel.IsNotApplicable(identity))
                    continue;
                if (!active[identity])
                    cost += (ExactCheck.IsWithin(system, identity, draft) ? 0 : CauseWeights.Unverified) - (kernel.VerdictOf(identity) == Verdict.Violated ? CauseWeights.Unverified : 0);
                else if (!draft.Doubted.Contains(identity) && !ExactCheck.IsExact(system, identity, draft))
                    cost += habit.CostOf(identity);
            }
        }

        return cost;
    }
}
