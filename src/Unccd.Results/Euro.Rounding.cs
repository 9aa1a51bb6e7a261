using System.Numerics;

namespace Unccd.Results;

public readonly partial struct Euro
{
    /// <summary>The smallest coin, one cent.</summary>
    private const decimal Cent = 0.01m;

    /// <summary>The amount rounded to a number of decimals.</summary>
    /// <param name="decimals">From 0 (whole euros) to 28.</param>
    /// <param name="rounding">What becomes of what is cut off; named every time, since documents differ.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not from 0 to 28.</exception>
    /// <exception cref="ArgumentException"><paramref name="rounding"/> is none of the modes.</exception>
    public Euro Round(int decimals, MidpointRounding rounding) => new(Math.Round(Amount, decimals, rounding));

    /// <summary>The amount rounded to a multiple of a unit, such as 1000 for a table in thousands of euros.</summary>
    /// <param name="unit">The unit, above 0.</param>
    /// <param name="rounding">What becomes of what is cut off.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> is not above 0.</exception>
    /// <exception cref="ArgumentException"><paramref name="rounding"/> is none of the modes.</exception>
    /// <exception cref="OverflowException">The amount has too many units for a decimal.</exception>
    public Euro RoundTo(decimal unit, MidpointRounding rounding)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(unit);
        return new Euro(Math.Round(Amount / unit, rounding) * unit);
    }

    /// <summary>Parts the amount into equal parts, as equal as the unit allows; the first parts are larger by one unit where they cannot be equal.</summary>
    /// <param name="parts">How many parts, at least 1.</param>
    /// <param name="unit">What no part is finer than: a cent by default, 1 for whole euros.</param>
    /// <returns>The parts; their sum is this amount.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="parts"/> is below 1, or <paramref name="unit"/> is not above 0.</exception>
    /// <exception cref="InvalidOperationException">The amount is no multiple of <paramref name="unit"/>: round it first.</exception>
    public IReadOnlyList<Euro> Allocate(int parts, decimal unit = Cent)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(parts, 1);
        var weights = new decimal[parts];
        Array.Fill(weights, 1m);
        return Allocate(weights, unit);
    }

    /// <summary>Parts the amount in proportion to weights, without losing a cent: by largest remainder (Hamilton), ties to the earlier part.</summary>
    /// <param name="weights">One weight for each part, none negative, at least one above 0; a weight of 0 gets nothing.</param>
    /// <param name="unit">What no part is finer than: a cent by default, 1 for whole euros.</param>
    /// <returns>The parts, in the order of the weights; their sum is this amount, and none differs from its exact part by a whole unit.</returns>
    /// <exception cref="ArgumentException">There is no weight, one is negative, or all are 0.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> is not above 0.</exception>
    /// <exception cref="InvalidOperationException">The amount is no multiple of <paramref name="unit"/>: round it first.</exception>
    public IReadOnlyList<Euro> Allocate(ReadOnlySpan<decimal> weights, decimal unit = Cent)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(unit);
        if (weights.IsEmpty)
            throw new ArgumentException("Found no weight: expected at least one.", nameof(weights));
        var exact = new BigInteger[weights.Length];
        for (var i = 0; i < weights.Length; i++)
        {
            if (weights[i] < 0m)
                throw new ArgumentException($"Weight {i + 1} is {PrintedNumber.Plain(weights[i])}: expected none below 0.", nameof(weights));
            exact[i] = Scaled(weights[i]);
        }

        var whole = exact.Aggregate(BigInteger.Zero, (sum, one) => sum + one);
        if (whole.IsZero)
            throw new ArgumentException("All weights are 0: expected at least one above 0.", nameof(weights));
        var units = BigInteger.DivRem(Scaled(Math.Abs(Amount)), Scaled(unit), out var rest);
        if (!rest.IsZero)
            throw new InvalidOperationException($"{PrintedNumber.Plain(Amount)} is no multiple of {PrintedNumber.Plain(unit)}: round the amount before it is allocated.");
        var signed = IsNegative ? -unit : unit;
        return ValueList<Euro>.From(Parts(units, exact, whole).Select(part => new Euro((decimal)part * signed)));
    }

    private static BigInteger[] Parts(BigInteger units, BigInteger[] weights, BigInteger whole)
    {
        var parts = new BigInteger[weights.Length];
        var remainders = new BigInteger[weights.Length];
        for (var i = 0; i < weights.Length; i++)
            parts[i] = BigInteger.DivRem(units * weights[i], whole, out remainders[i]);
        var left = (int)(units - parts.Aggregate(BigInteger.Zero, (sum, one) => sum + one));
        // OrderBy is stable, so that of equal remainders the earlier part is served first.
        foreach (var i in Enumerable.Range(0, weights.Length).OrderByDescending(i => remainders[i]).Take(left))
            parts[i]++;
        return parts;
    }

    /// <summary>The number as an integer of 10⁻²⁸, so that proportions of any decimals are exact.</summary>
    private static BigInteger Scaled(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var mantissa = ((BigInteger)unchecked((uint)bits[2]) << 64) + ((BigInteger)unchecked((uint)bits[1]) << 32) + unchecked((uint)bits[0]);
        return mantissa * BigInteger.Pow(10, 28 - value.Scale) * (value < 0m ? -1 : 1);
    }
}
