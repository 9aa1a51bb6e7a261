using System.Numerics;
using Unccd.Results.Identities;

namespace Unccd.Results.Corrections;

/// <summary>A share whose percentage, part or whole is misprinted by more and more steps.</summary>
/// <remarks>Each end of the percentage is a quantity that changes evenly with the steps, except where the whole or the end itself passes 0: there the inequality turns round.</remarks>
internal sealed class MovedShare(CellKernel kernel, int identity, int cell, BigInteger step, BigInteger finer)
{
    private readonly CellKernelFlags flags = kernel.FlagsOf(identity);
    private readonly int target = kernel.ColumnsOf(identity)[0];
    private readonly int part = kernel.ColumnsOf(identity)[1];
    private readonly int whole = kernel.ColumnsOf(identity)[2];

    /// <summary>The smallest number of steps, within a range, that violates the identity; null for none.</summary>
    public BigInteger? FirstViolated(BigInteger first, BigInteger? last)
    {
        const CellKernelFlags None = CellKernelFlags.NoLower | CellKernelFlags.NoUpper;
        return (flags & None) == None ? null : Steps.Least(FirstBeyond(isUpper: false, first, last), FirstBeyond(isUpper: true, first, last));
    }

    /// <summary>The smallest number of steps at which no part and whole within their intervals have a quotient on the right side of one end.</summary>
    private BigInteger? FirstBeyond(bool isUpper, BigInteger from, BigInteger? to)
    {
        foreach (var (first, last) in Stretches(from, to))
        {
            var (room, isOpen, isFree) = Room(isUpper, first);
            if (isFree)
                continue;
            var per = first == last ? BigInteger.Zero : Room(isUpper, first + 1).Value - room;
            if (Steps.UntilNegative(room - (first * per), per, isOpen, first, last) is { } steps)
                return steps;
        }

        return null;
    }

    /// <summary>The numbers of steps between those at which the whole, the part or an end of the percentage is 0; these each for itself.</summary>
    private IEnumerable<(BigInteger First, BigInteger? Last)> Stretches(BigInteger first, BigInteger? last)
    {
        var starts = new SortedSet<BigInteger> { first };
        foreach (var (value, per) in new[]
        {
            (Moved(kernel.ValueOf(whole), whole, 0), StepOf(whole)), (Moved(kernel.ValueOf(part), part, 0), StepOf(part)),
            (End(isUpper: false, 0), StepOf(target)), (End(isUpper: true, 0), StepOf(target)),
        })
        {
            if (per.IsZero || value.Sign * per.Sign > 0)
                continue;
            var turn = BigInteger.Divide(-value, per);
            starts.Add(turn + 1);
            if ((value % per).IsZero)
                starts.Add(turn);
        }

        BigInteger[] within = [.. starts.Where(start => start >= first && (last is null || start <= last))];
        for (var i = 0; i < within.Length; i++)
            yield return (within[i], i + 1 < within.Length ? within[i + 1] - 1 : last);
    }

    /// <summary>How far the best part and whole are on the right side of an end after so many steps: negative where none is.</summary>
    private (BigInteger Value, bool IsOpen, bool IsFree) Room(bool isUpper, BigInteger steps)
    {
        // A share of nothing says nothing.
        if (Moved(kernel.ValueOf(whole), whole, steps).IsZero)
            return (BigInteger.Zero, false, true);

        // Where the percentage has no end on this side, what is left to hold is the sign of the whole.
        var isMissing = (flags & (isUpper ? CellKernelFlags.NoUpper : CellKernelFlags.NoLower)) != 0;
        var wantsHigh = isUpper == IsReadBackwards(steps);
        var end = !isMissing ? End(isUpper, steps) : isUpper ? BigInteger.One : BigInteger.MinusOne;
        var (partEnd, partIsOpen) = isMissing ? (BigInteger.Zero, false) : EndOf(part, wantsHigh, steps);
        var (wholeEnd, wholeIsOpen) = end.IsZero ? (BigInteger.Zero, false) : EndOf(whole, (end.Sign < 0) == wantsHigh, steps);
        if (partEnd is not { } a || wholeEnd is not { } b)
            return (BigInteger.Zero, false, true);
        var isOpen = !isMissing && (flags & (isUpper ? CellKernelFlags.UpperIsOpen : CellKernelFlags.LowerIsOpen)) != 0;
        var room = (finer * kernel.HundredOf(identity) * a) - (end * b);
        return (wantsHigh ? room : -room, isOpen || partIsOpen || wholeIsOpen, false);
    }

    /// <summary>Whether the whole is negative for certain, so that the inequalities turn round.</summary>
    private bool IsReadBackwards(BigInteger steps)
    {
        var isAbove = (flags & CellKernelFlags.NoLower) == 0 && End(isUpper: false, steps).Sign > 0;
        var isBelow = (flags & CellKernelFlags.NoUpper) == 0 && End(isUpper: true, steps).Sign < 0;
        return CellKernel.ShareSign(Moved(kernel.ValueOf(part), part, steps).Sign, Moved(kernel.ValueOf(whole), whole, steps).Sign, isAbove, isBelow) < 0;
    }

    private BigInteger End(bool isUpper, BigInteger steps)
    {
        var (lower, upper) = kernel.PercentageOf(identity);
        return Moved(isUpper ? upper : lower, target, steps);
    }

    private (BigInteger? Value, bool IsOpen) EndOf(int index, bool isUpper, BigInteger steps)
    {
        var (lower, upper) = kernel.IntervalOf(index);
        var isOpen = (kernel.CellFlagsOf(index) & (isUpper ? CellKernelFlags.UpperIsOpen : CellKernelFlags.LowerIsOpen)) != 0;
        return ((isUpper ? upper : lower) is { } end ? Moved(end, index, steps) : null, isOpen);
    }

    private BigInteger Moved(BigInteger value, int index, BigInteger steps) => (finer * value) + (steps * StepOf(index));

    private BigInteger StepOf(int index) => index == cell ? step : BigInteger.Zero;
}
