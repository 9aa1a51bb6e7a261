namespace Unccd.Results.Structure;

/// <summary>What a column is within an account that its headers name.</summary>
internal enum AccountRole
{
    /// <summary>None that its header names.</summary>
    None,

    /// <summary>What there was at first.</summary>
    Opening,

    /// <summary>What came in.</summary>
    Received,

    /// <summary>What was allowed: a budget, established posts.</summary>
    Approved,

    /// <summary>What was moved to it, or away from it.</summary>
    Transferred,

    /// <summary>What was allowed in the end.</summary>
    Revised,

    /// <summary>What went out of it.</summary>
    Spent,

    /// <summary>Posts that somebody has.</summary>
    Filled,

    /// <summary>Posts that nobody has.</summary>
    Vacant,

    /// <summary>What is left.</summary>
    Left,

    /// <summary>By how much two others differ, in either direction.</summary>
    Difference,

    /// <summary>What there is in the end.</summary>
    Closing,
}
