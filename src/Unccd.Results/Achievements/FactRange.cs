using Unccd.Results.Identities;

namespace Unccd.Results.Achievements;

/// <summary>Where the number behind a statement lies; an end that is null does not exist.</summary>
/// <remarks>Immutable; equal by content. The default value is every number. No order is defined.</remarks>
/// <param name="Lower">The lower end, or null.</param>
/// <param name="Upper">The upper end, or null.</param>
/// <param name="LowerIsOpen">Whether the lower end itself is excluded.</param>
/// <param name="UpperIsOpen">Whether the upper end itself is excluded.</param>
public readonly record struct FactRange(decimal? Lower, decimal? Upper, bool LowerIsOpen = false, bool UpperIsOpen = false)
{
    /// <summary>Exactly one number.</summary>
    public static FactRange Exactly(decimal value) => new(value, value);

    /// <summary>Where a hedged number lies.</summary>
    /// <param name="value">The number, not negative.</param>
    /// <param name="hedge">Its hedge.</param>
    /// <param name="isPercentage">Whether the number is a percentage.</param>
    /// <param name="widths">The widths; <see cref="HedgeWidths.Default"/> where null.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is negative or <paramref name="hedge"/> is unknown.</exception>
    public static FactRange Of(decimal value, Hedge hedge, bool isPercentage, HedgeWidths? widths = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        widths ??= HedgeWidths.Default;
        var about = isPercentage ? widths.AboutPoints : value * widths.AboutPercentage / 100m;
        return hedge switch
        {
            Hedge.None => Exactly(value),
            Hedge.About => new FactRange(value - about, value + about),
            Hedge.Nearly => new FactRange(value * widths.NearlyPercentage / 100m, value, UpperIsOpen: value > 0m),
            Hedge.MoreThan => new FactRange(value, null, LowerIsOpen: true),
            Hedge.Magnitude => new FactRange(value, null),
            _ => throw new ArgumentOutOfRangeException(nameof(hedge), hedge, "Expected a known hedge."),
        };
    }

    /// <summary>Whether a number lies in the range.</summary>
    public bool Contains(decimal value) =>
        (Lower is not { } lower || value > lower || (value == lower && !LowerIsOpen)) && (Upper is not { } upper || value < upper || (value == upper && !UpperIsOpen));

    /// <summary>Whether some number lies in both ranges.</summary>
    public bool Overlaps(FactRange other) => IsNotAbove(this, other) && IsNotAbove(other, this);

    /// <summary>Whether some number of this range is at most some number of the other.</summary>
    public bool CanBeAtMost(FactRange other) => IsNotAbove(this, other);

    /// <summary>The range of the sum of two numbers that lie in the two ranges.</summary>
    public FactRange Add(FactRange other) =>
        new(Lower + other.Lower, Upper + other.Upper, LowerIsOpen || other.LowerIsOpen, UpperIsOpen || other.UpperIsOpen);

    /// <summary>The range as the cell of a system of identities takes it, which has two ends.</summary>
    /// <param name="ceiling">The upper end where the range has none; at least the lower end, above it where that is excluded.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="ceiling"/> is needed and below the lower end.</exception>
    /// <exception cref="ArgumentException"><paramref name="ceiling"/> is needed and equals the lower end, which is excluded.</exception>
    public CellInterval ToInterval(decimal ceiling)
    {
        if (Upper is null)
            ArgumentOutOfRangeException.ThrowIfLessThan(ceiling, Lower ?? 0m);
        return new CellInterval(Lower ?? 0m, Upper ?? ceiling, LowerIsOpen && Lower is not null, UpperIsOpen && Upper is not null);
    }

    private static bool IsNotAbove(FactRange one, FactRange other) =>
        one.Lower is not { } lower || other.Upper is not { } upper || lower < upper || (lower == upper && !one.LowerIsOpen && !other.UpperIsOpen);
}
