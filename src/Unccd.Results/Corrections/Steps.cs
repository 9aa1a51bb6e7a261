using System.Numerics;

namespace Unccd.Results.Corrections;

/// <summary>How many steps it takes until a quantity that changes by the same amount with each falls below 0.</summary>
internal static class Steps
{
    /// <summary>The smallest number of steps, within a range, at which start + steps · per is below 0; null for none.</summary>
    /// <param name="start">The quantity before the first step.</param>
    /// <param name="per">By how much each step changes it.</param>
    /// <param name="isOpen">Whether 0 itself counts as below.</param>
    /// <param name="first">The first number of steps that is of interest.</param>
    /// <param name="last">The last one; null for no end.</param>
    public static BigInteger? UntilNegative(BigInteger start, BigInteger per, bool isOpen, BigInteger first, BigInteger? last = null)
    {
        // In whole numbers "at most 0" is "below 1".
        var gap = isOpen ? start - 1 : start;
        if ((gap + (first * per)).Sign < 0)
            return first;
        if (per.Sign >= 0)
            return null;
        var steps = (gap / -per) + 1;
        return last is { } end && steps > end ? null : steps;
    }

    public static BigInteger? Least(BigInteger? left, BigInteger? right) => left is { } a && right is { } b ? BigInteger.Min(a, b) : left ?? right;
}
