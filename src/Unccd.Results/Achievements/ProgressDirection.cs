namespace Unccd.Results.Achievements;

/// <summary>Which way an indicator is meant to go.</summary>
public enum ProgressDirection
{
    /// <summary>Up: more is better.</summary>
    Ascending,

    /// <summary>Down: less is better.</summary>
    Descending,

    /// <summary>Neither: it is told in words, so no percentage of it exists.</summary>
    Qualitative,
}
