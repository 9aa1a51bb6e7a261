namespace Unccd.Results.Staffing;

/// <summary>Which count of posts a column holds.</summary>
public enum PostStatus
{
    /// <summary>Posts that the Parties have approved.</summary>
    Approved,

    /// <summary>Posts that are filled.</summary>
    Filled,
}
