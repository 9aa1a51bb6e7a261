namespace Unccd.Results;

/// <summary>A percentage as printed: its value and how many decimals it is printed with.</summary>
/// <remarks>
/// Immutable; the default value is "0 %", without decimals. Equal by value and decimals: 20 % and 20.0 % are different prints, the second claims more.
/// Ordered by value, then by decimals. It may be negative or above 100, as variances and overruns are. A percentage of nothing does not exist, which <see cref="Of(decimal, decimal, int, MidpointRounding)"/> says with null.
/// </remarks>
public readonly partial struct Share : IEquatable<Share>, IComparable<Share>, IComparable
{
    /// <summary>The most decimals that a share can have.</summary>
    public const int MaxDecimals = 10;

    /// <summary>A printed percentage.</summary>
    /// <param name="value">The percentage, 67.5 for 67.5 %.</param>
    /// <param name="decimals">How many decimals are printed, from 0 to <see cref="MaxDecimals"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not from 0 to <see cref="MaxDecimals"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="value"/> has more decimals than that: use <see cref="Round"/>.</exception>
    public Share(decimal value, int decimals)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, MaxDecimals);
        if (Math.Round(value, decimals) != value)
            throw new ArgumentException($"{PrintedNumber.Plain(value)} has more than {decimals} decimals: round it first.", nameof(value));
        Value = WithDecimals(value, decimals);
        Decimals = decimals;
    }

    /// <summary>The percentage, 67.5 for 67.5 %.</summary>
    public decimal Value { get; }

    /// <summary>How many decimals are printed, from 0 to <see cref="MaxDecimals"/>.</summary>
    public int Decimals { get; }

    /// <summary>The unit in the last printed place, in percentage points: 0.1 for 67.5 %.</summary>
    public decimal Unit => new(1, 0, 0, false, (byte)Decimals);

    /// <summary>The percentage as a fraction, 0.675 for 67.5 %.</summary>
    public decimal Fraction => Value / 100m;

    /// <summary>A percentage rounded to the decimals it will be printed with.</summary>
    /// <param name="value">The percentage, 67.475 for 67.475 %.</param>
    /// <param name="decimals">How many decimals are printed, from 0 to <see cref="MaxDecimals"/>.</param>
    /// <param name="rounding">What becomes of what is cut off; by default a half is rounded away from zero, as documents do.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not from 0 to <see cref="MaxDecimals"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="rounding"/> is none of the modes.</exception>
    public static Share Round(decimal value, int decimals, MidpointRounding rounding = MidpointRounding.AwayFromZero)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, MaxDecimals);
        return new Share(Math.Round(value, decimals, rounding), decimals);
    }

    /// <summary>A part as a percentage of a whole; null where the whole is 0, because such a rate is undefined and not 0.</summary>
    /// <param name="part">The part; it may be negative or larger than the whole.</param>
    /// <param name="whole">The whole.</param>
    /// <param name="decimals">How many decimals are printed, from 0 to <see cref="MaxDecimals"/>.</param>
    /// <param name="rounding">What becomes of what is cut off; by default a half is rounded away from zero.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not from 0 to <see cref="MaxDecimals"/>.</exception>
    /// <exception cref="OverflowException">The percentage is beyond the range of a decimal.</exception>
    public static Share? Of(decimal part, decimal whole, int decimals = 1, MidpointRounding rounding = MidpointRounding.AwayFromZero) =>
        whole == 0m ? null : Round(100m * part / whole, decimals, rounding);

    /// <inheritdoc cref="Of(decimal, decimal, int, MidpointRounding)"/>
    public static Share? Of(Euro part, Euro whole, int decimals = 1, MidpointRounding rounding = MidpointRounding.AwayFromZero) =>
        Of(part.Amount, whole.Amount, decimals, rounding);

    /// <summary>Whether a percentage rounds to this share: it lies within half a unit of it, both ends included.</summary>
    /// <param name="percentage">The percentage, 67.475 for 67.475 %.</param>
    public bool IsRoundingOf(decimal percentage) => Math.Abs(percentage - Value) <= Unit / 2m;

    /// <inheritdoc/>
    public bool Equals(Share other) => Value == other.Value && Decimals == other.Decimals;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Share other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Value, Decimals);

    /// <inheritdoc/>
    public int CompareTo(Share other)
    {
        var byValue = Value.CompareTo(other.Value);
        return byValue != 0 ? byValue : Decimals.CompareTo(other.Decimals);
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException"><paramref name="obj"/> is neither null nor a <see cref="Share"/>.</exception>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        Share other => CompareTo(other),
        _ => throw new ArgumentException($"Expected a {nameof(Share)}, found a {obj.GetType().Name}.", nameof(obj)),
    };

    /// <summary>Whether two shares are the same, decimals included.</summary>
    public static bool operator ==(Share left, Share right) => left.Equals(right);

    /// <summary>Whether two shares differ.</summary>
    public static bool operator !=(Share left, Share right) => !left.Equals(right);

    /// <summary>Whether the one comes before the other.</summary>
    public static bool operator <(Share left, Share right) => left.CompareTo(right) < 0;

    /// <summary>Whether the one comes before the other or is the same.</summary>
    public static bool operator <=(Share left, Share right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the one comes after the other.</summary>
    public static bool operator >(Share left, Share right) => left.CompareTo(right) > 0;

    /// <summary>Whether the one comes after the other or is the same.</summary>
    public static bool operator >=(Share left, Share right) => left.CompareTo(right) >= 0;

    // The value carries the decimals it is printed with, so that every format shows them.
    private static decimal WithDecimals(decimal value, int decimals)
    {
        var rounded = Math.Round(value, decimals);
        return rounded.Scale == decimals ? rounded : rounded + new decimal(0, 0, 0, false, (byte)decimals);
    }
}
