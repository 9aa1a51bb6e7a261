using System.Numerics;

namespace Unccd.Results.Structure;

/// <summary>Evidence in thousandths of a bit, in integers alone, so that every machine decides alike.</summary>
internal static class Bits
{
    /// <summary>One bit.</summary>
    public const int One = 1000;

    /// <summary>What an instance that fails costs: one wrong instance in 64.</summary>
    public const int Failure = 6 * One;

    /// <summary>The most that one instance can say.</summary>
    public const int Cap = 20 * One;

    private const int FractionBits = 11;
    private static readonly short[] Fractions = MakeFractions();

    /// <summary>log2 of a positive number, to about a thousandth of a bit; 0 for anything below 1.</summary>
    public static int Log2(long number)
    {
        if (number <= 1)
            return 0;
        var exponent = BitOperations.Log2((ulong)number);
        var index = exponent >= FractionBits
            ? (int)(number >> (exponent - FractionBits)) - (1 << FractionBits)
            : (int)(number << (FractionBits - exponent)) - (1 << FractionBits);
        return (exponent * One) + Fractions[index];
    }

    /// <summary>What an instance that holds says: log2 of (range / what it missed by), a little less where it is off by a rounding.</summary>
    /// <param name="residual">How far the figures are from the identity.</param>
    /// <param name="magnitude">The sum of all its figures without their signs.</param>
    /// <param name="granule">The step in which such figures come; above 0.</param>
    public static int Hit(long residual, long magnitude, long granule) =>
        Math.Min(Cap, Log2((granule + magnitude) / granule) - Log2((granule + (2 * Math.Abs(residual))) / granule)) - (residual == 0 ? 0 : One);

    /// <summary>What a figure says beside another that is nearly the same: log2 of the steps between them.</summary>
    /// <param name="difference">How far they are apart, without its sign.</param>
    /// <param name="granule">The step in which such figures come; above 0.</param>
    public static int Apart(long difference, long granule) => Log2((granule + difference) / granule);

    /// <summary>log2 of a ratio of two positive numbers.</summary>
    public static int Ratio(long numerator, long denominator) => Log2(numerator) - Log2(denominator);

    private static short[] MakeFractions()
    {
        var table = new short[1 << FractionBits];
        for (var i = 0; i < table.Length; i++)
        {
            // The digits of the logarithm, by squaring: exact to the last bit used.
            var mantissa = (1UL << 31) + ((ulong)i << (31 - FractionBits));
            var fraction = 0L;
            for (var bit = 0; bit < 20; bit++)
            {
                mantissa = (mantissa * mantissa) >> 31;
                fraction <<= 1;
                if (mantissa >= 1UL << 32)
                {
                    mantissa >>= 1;
                    fraction |= 1;
                }
            }

            table[i] = (short)((fraction * One) >> 20);
        }

        return table;
    }
}
