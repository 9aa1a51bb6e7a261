namespace Unccd.Results.Identities;

/// <summary>Whether an identity holds between the printed figures.</summary>
public enum Verdict
{
    /// <summary>It holds to the unit.</summary>
    Exact,

    /// <summary>It is off by no more than the rounding of its cells can explain.</summary>
    Rounding,

    /// <summary>At least one of its cells is wrong.</summary>
    Violated,

    /// <summary>A cell is missing, not available or unreadable, or the identity is a share of zero.</summary>
    NotApplicable,
}
