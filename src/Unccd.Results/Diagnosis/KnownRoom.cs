using System.Numerics;
using Unccd.Results.Identities;

namespace Unccd.Results.Diagnosis;

/// <summary>What the trusted cells of a combination of identities leave for its unknown cells: their sum with the sign turned, from lowest to highest.</summary>
/// <remarks>Mutable. Together, a trusted cell has one true value in all identities; apart, each identity may take another from its interval.</remarks>
internal sealed class KnownRoom(CellSystem system)
{
    private readonly CellKernel kernel = system.Kernel;
    private readonly Dictionary<(int Cell, int Identity), BigInteger> coefficients = [];
    private BigInteger slack;

    /// <summary>Takes the trusted cells of an identity in.</summary>
    /// <param name="identity">The identity.</param>
    /// <param name="factor">Its factor in the combination.</param>
    /// <param name="unknowns">The cells that are not trusted.</param>
    /// <param name="isSeparate">Whether its cells may have other true values than in the other identities.</param>
    public void Add(int identity, BigInteger factor, int[] unknowns, bool isSeparate)
    {
        var row = kernel.RowOf<BigInteger>(identity, second: false)!;
        slack += BigInteger.Abs(factor) * row.Upper;
        for (var i = 0; i < row.Cells.Length; i++)
        {
            if (unknowns.Contains(row.Cells[i]))
                continue;
            var key = (row.Cells[i], isSeparate ? identity : -1);
            coefficients[key] = coefficients.GetValueOrDefault(key) - (factor * row.Coefficients[i]);
        }
    }

    /// <summary>The lowest and the highest multiple of a step that a divisor of the sum can be; the nearest ones where none lies inside, null for no bound.</summary>
    public (BigInteger? Lowest, BigInteger? Highest) Ends(BigInteger divisor, BigInteger step)
    {
        var (low, lowIsOpen) = End(upper: false);
        var (high, highIsOpen) = End(upper: true);
        var per = divisor * step;
        if (low is { } one && high is { } same && one == same && (one % divisor).IsZero)
            return (one / divisor, one / divisor);
        var (first, last) = (low is { } least ? -Floor(-least, per, lowIsOpen) : (BigInteger?)null, high is { } most ? Floor(most, per, highIsOpen) : (BigInteger?)null);
        if (first > last)
            (first, last) = (ScaledNumber.RoundHalfAway(low!.Value, per), ScaledNumber.RoundHalfAway(high!.Value, per));
        return (first * step, last * step);
    }

    /// <summary>The greatest whole number of steps up to an end; below it where the end is excluded.</summary>
    private static BigInteger Floor(BigInteger end, BigInteger step, bool isOpen)
    {
        var quotient = BigInteger.DivRem(isOpen ? end - 1 : end, step, out var rest);
        return rest.Sign < 0 ? quotient - 1 : quotient;
    }

    private (BigInteger? Value, bool IsOpen) End(bool upper)
    {
        var (sum, isOpen) = ((BigInteger?)(upper ? slack : -slack), false);
        foreach (var ((cell, _), coefficient) in coefficients)
        {
            if (coefficient.IsZero)
                continue;
            var isUpper = upper == (coefficient.Sign > 0);
            var (lowest, highest) = kernel.IntervalOf(cell);
            sum += coefficient * (isUpper ? highest : lowest);
            isOpen |= (kernel.CellFlagsOf(cell) & (isUpper ? CellKernelFlags.UpperIsOpen : CellKernelFlags.LowerIsOpen)) != 0;
        }

        return (sum, isOpen);
    }
}
