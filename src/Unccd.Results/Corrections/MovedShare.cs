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
        BigInteger? least = null;
        foreach (var isUpper in (bool[])[false, true])
        {
            if ((flags & (isUpper ? CellKernelFlags.NoUpper : CellKernelFlags.NoLower)) == 0)
                least = Steps.Least(least, FirstBeyond(isUpper, first, last));
        }

        return least;
    }

    /// <summary>The smallest number of steps at which no part and whole within their intervals have a quotient on the right side of one end.</summary>
    private BigInteger? FirstBeyond(bool isUpper, BigInteger from, BigInteger? to)
    {
        foreach (var (first, last) in Stretches(isUpper, from, to))
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

    /// <summary>The numbers of steps between those at which the whole or an end of the percentage is 0; these each for itself.</summary>
    private IEnumerable<(BigInteger First, BigInteger? Last)> Stretches(bool isUpper, BigInteger first, BigInteger? last)
    {
        var (value, per) = cell == whole ? (Moved(kernel.ValueOf(whole), whole, 0), step) : (End(isUpper, 0), StepOf(target));
        if (!per.IsZero && (value % per).IsZero)
        {
            var turn = -value / per;
            if (turn >= first && (last is null || turn <= last))
            {
                if (turn > first)
                    yield return (first, turn - 1);
                yield return (turn, turn);
                first = turn + 1;
            }
        }
        else if (!per.IsZero && value.Sign * per.Sign < 0)
        {
            var before = BigInteger.Abs(value) / BigInteger.Abs(per);
            if (before >= first && (last is null || before < last))
            {
                yield return (first, before);
                first = before + 1;
            }
        }

        if (last is null || first <= last)
            yield return (first, last);
    }

    /// <summary>How far the best part and whole are on the right side of an end after so many steps: negative where none is.</summary>
    private (BigInteger Value, bool IsOpen, bool IsFree) Room(bool isUpper, BigInteger steps)
    {
        var printed = Moved(kernel.ValueOf(whole), whole, steps);

        // A share of nothing says nothing.
        if (printed.IsZero)
            return (BigInteger.Zero, false, true);
        var wantsHigh = isUpper == (printed.Sign < 0);
        var end = End(isUpper, steps);
        var (partEnd, partIsOpen) = EndOf(part, wantsHigh, steps);
        var (wholeEnd, wholeIsOpen) = end.IsZero ? (BigInteger.Zero, false) : EndOf(whole, (end.Sign < 0) == wantsHigh, steps);
        if (partEnd is not { } a || wholeEnd is not { } b)
            return (BigInteger.Zero, false, true);
        var isOpen = (flags & (isUpper ? CellKernelFlags.UpperIsOpen : CellKernelFlags.LowerIsOpen)) != 0;
        var room = (finer * kernel.HundredOf(identity) * a) - (end * b);
        return (wantsHigh ? room : -room, isOpen || partIsOpen || wholeIsOpen, false);
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
