namespace Unccd.Results.Achievements;

/// <summary>How wide the intervals are that hedged numbers stand for.</summary>
/// <remarks>Immutable; equal by content. No document says how much "about" is, so the defaults are the library's own choice and yours to change.</remarks>
public sealed record HedgeWidths
{
    /// <summary>Widths.</summary>
    /// <param name="aboutPoints">"About" a percentage: this many percentage points either way; not negative.</param>
    /// <param name="aboutPercentage">"About" anything else: this percentage of the number either way; from 0 to 100.</param>
    /// <param name="nearlyPercentage">"Nearly": from this percentage of the number up to, not including, the number; from 0 to 100.</param>
    /// <exception cref="ArgumentOutOfRangeException">A width is out of range.</exception>
    public HedgeWidths(decimal aboutPoints = 5m, decimal aboutPercentage = 5m, decimal nearlyPercentage = 90m)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(aboutPoints);
        ArgumentOutOfRangeException.ThrowIfNegative(aboutPercentage);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(aboutPercentage, 100m);
        ArgumentOutOfRangeException.ThrowIfNegative(nearlyPercentage);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(nearlyPercentage, 100m);
        AboutPoints = aboutPoints;
        AboutPercentage = aboutPercentage;
        NearlyPercentage = nearlyPercentage;
    }

    /// <summary>Five points, five per cent, and from nine tenths.</summary>
    public static HedgeWidths Default { get; } = new();

    /// <summary>The width of "about" a percentage, in percentage points either way.</summary>
    public decimal AboutPoints { get; }

    /// <summary>The width of "about" anything else, in per cent of the number either way.</summary>
    public decimal AboutPercentage { get; }

    /// <summary>Where "nearly" begins, in per cent of the number.</summary>
    public decimal NearlyPercentage { get; }
}
