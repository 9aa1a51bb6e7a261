namespace Unccd.Results.Achievements;

/// <summary>How a text qualifies a number.</summary>
public enum Hedge
{
    /// <summary>Not at all: the number is meant as it stands.</summary>
    None,

    /// <summary>"About N": around the number.</summary>
    About,

    /// <summary>"Nearly N": below the number, not far from it.</summary>
    Nearly,

    /// <summary>"More than N", "over N": above the number.</summary>
    MoreThan,

    /// <summary>A word of magnitude in place of a number, such as "millions": at least the magnitude, and no upper end.</summary>
    Magnitude,
}
