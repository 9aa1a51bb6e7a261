namespace Unccd.Results.Comparison;

/// <summary>Which of two documents has the wrong figure, as far as the identities of their tables tell.</summary>
public enum VersionAtFault
{
    /// <summary>No identity tells the two figures apart.</summary>
    Undecided,

    /// <summary>The figure of the first breaks identities that the figure of the second keeps.</summary>
    First,

    /// <summary>The figure of the second breaks identities that the figure of the first keeps.</summary>
    Second,
}
