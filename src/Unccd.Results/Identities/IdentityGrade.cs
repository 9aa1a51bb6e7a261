namespace Unccd.Results.Identities;

/// <summary>What it means when an identity is violated.</summary>
public enum IdentityGrade
{
    /// <summary>A figure is certainly wrong: an error.</summary>
    Certain,

    /// <summary>The identity was inferred from weak evidence: a warning ("unverified total").</summary>
    Unverified,

    /// <summary>The identity holds in many reports but need not: information.</summary>
    Informative,
}
