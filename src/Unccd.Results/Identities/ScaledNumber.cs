using System.Numerics;

namespace Unccd.Results.Identities;

/// <summary>Conversions between printed decimals and exact integers.</summary>
internal static class ScaledNumber
{
    /// <summary>From here on an interval end means "no bound".</summary>
    private const decimal Unbounded = 10_000_000_000_000_000_000_000_000_000m;

    /// <summary>Whether an interval end stands for no bound at all, as in "more than 120".</summary>
    public static bool IsUnbounded(decimal end) => end is >= Unbounded or <= -Unbounded;

    /// <summary>How many decimals a value really has; trailing zeros do not count.</summary>
    public static int Decimals(decimal value) =>
        value.Scale == 0 ? 0 : (value / 1.0000000000000000000000000000m).Scale;

    /// <summary>value · 10^decimals, for a value that has no more than so many decimals.</summary>
    public static BigInteger Scale(decimal value, int decimals)
    {
        Span<int> bits = stackalloc int[4];
        _ = decimal.GetBits(value, bits);
        var mantissa = unchecked(((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0]);
        var shift = decimals - value.Scale;
        mantissa = shift >= 0 ? mantissa * BigInteger.Pow(10, shift) : BigInteger.Divide(mantissa, BigInteger.Pow(10, -shift));
        return decimal.IsNegative(value) ? -mantissa : mantissa;
    }

    /// <summary>scaled / 10^decimals, without trailing zeros; null where it does not fit.</summary>
    public static decimal? Unscale(BigInteger scaled, int decimals)
    {
        while (decimals > 0 && (scaled % 10).IsZero)
        {
            scaled /= 10;
            decimals--;
        }

        var magnitude = BigInteger.Abs(scaled);
        if (decimals > 28 || magnitude.GetBitLength() > 96)
            return null;
        var mask = (BigInteger)uint.MaxValue;
        return unchecked(new decimal((int)(uint)(magnitude & mask), (int)(uint)((magnitude >> 32) & mask), (int)(uint)(magnitude >> 64), scaled.Sign < 0, (byte)decimals));
    }

    /// <summary>scaled / 10^decimals, shown with at least so many places; null where it does not fit.</summary>
    public static decimal? Unscale(BigInteger scaled, int decimals, int places) => Unscale(scaled, decimals) is { } value ? WithDecimals(value, places) : null;

    /// <summary>numerator / denominator, rounded to a multiple of the unit (halves away from zero) and shown with the decimals of the unit; null where it does not fit.</summary>
    public static decimal? RoundToUnit(BigInteger numerator, BigInteger denominator, decimal unit)
    {
        var unitDecimals = Decimals(unit);
        var steps = RoundHalfAway(numerator * BigInteger.Pow(10, unitDecimals), denominator * Scale(unit, unitDecimals));
        var rounded = Unscale(steps * Scale(unit, unitDecimals), unitDecimals);
        return rounded is { } value ? WithDecimals(value, unit.Scale) : null;
    }

    /// <summary>The same value shown with at least so many decimals.</summary>
    public static decimal WithDecimals(decimal value, int decimals)
    {
        // Beyond 20 integer digits added zeros may not fit; the value itself is what counts.
        return value.Scale >= decimals || Math.Abs(value) >= 1_000_000_000_000_000m ? value : value + new decimal(0, 0, 0, false, (byte)decimals);
    }

    /// <summary>The nearest integer to a quotient, halves away from zero.</summary>
    public static BigInteger RoundHalfAway(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.Sign < 0)
            (numerator, denominator) = (-numerator, -denominator);
        var quotient = BigInteger.DivRem((2 * BigInteger.Abs(numerator)) + denominator, 2 * denominator, out _);
        return numerator.Sign < 0 ? -quotient : quotient;
    }
}
