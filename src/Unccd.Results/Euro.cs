namespace Unccd.Results;

/// <summary>An amount of money in euros.</summary>
/// <remarks>
/// Immutable; the default value is zero euro. Exact: no operation rounds unless it is named after rounding, with one exception, the division by a number, which
/// keeps the 28 digits of a <see cref="decimal"/> (to part an amount without loss, use <see cref="Allocate(ReadOnlySpan{decimal}, decimal)"/>). Negative amounts are
/// over-expenditure, a negative balance or a correction. Equal and ordered by the amount; equal amounts are alike in every respect, so 1.0 and 1 print the same.
/// What a document printed, its precision included, is a <see cref="Tables.PrintedFigure"/>; the product of two amounts does not exist; another currency becomes euros only through an <see cref="ExchangeRate"/>.
/// </remarks>
public readonly partial struct Euro : IEquatable<Euro>, IComparable<Euro>, IComparable
{
    /// <summary>An amount.</summary>
    /// <param name="amount">The amount in euros, cents as decimals; any value of a decimal.</param>
    public Euro(decimal amount) => Amount = WithoutTrailingZeros(amount);

    /// <summary>Zero euro, the default value.</summary>
    public static Euro Zero => default;

    /// <summary>The amount in euros, without trailing zeros after the decimal point.</summary>
    public decimal Amount { get; }

    /// <summary>Whether the amount is zero.</summary>
    public bool IsZero => Amount == 0m;

    /// <summary>Whether the amount is below zero; zero is not.</summary>
    public bool IsNegative => Amount < 0m;

    /// <summary>The amount without its sign.</summary>
    public Euro Abs() => new(Math.Abs(Amount));

    /// <summary>The sum of amounts; zero of none.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="amounts"/> is null.</exception>
    /// <exception cref="OverflowException">A partial sum is beyond the range of a decimal.</exception>
    public static Euro Sum(params IEnumerable<Euro> amounts)
    {
        ArgumentNullException.ThrowIfNull(amounts);
        return new Euro(amounts.Sum(one => one.Amount));
    }

    /// <inheritdoc/>
    public bool Equals(Euro other) => Amount == other.Amount;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Euro other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Amount.GetHashCode();

    /// <inheritdoc/>
    public int CompareTo(Euro other) => Amount.CompareTo(other.Amount);

    /// <inheritdoc/>
    /// <exception cref="ArgumentException"><paramref name="obj"/> is neither null nor a <see cref="Euro"/>.</exception>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        Euro other => CompareTo(other),
        _ => throw new ArgumentException($"Expected a {nameof(Euro)}, found a {obj.GetType().Name}.", nameof(obj)),
    };

    private static decimal WithoutTrailingZeros(decimal amount)
    {
        // A zero keeps neither scale nor sign: -0.00m would print a minus in some cultures.
        if (amount == 0m)
            return 0m;
        // Dividing by a 1 with many decimals makes the smallest scale that holds the value.
        return amount.Scale == 0 ? amount : amount / 1.0000000000000000000000000000m;
    }
}
