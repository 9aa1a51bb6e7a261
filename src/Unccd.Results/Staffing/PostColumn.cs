namespace Unccd.Results.Staffing;

/// <summary>The role of a column in a table of posts by funding source.</summary>
/// <remarks>Immutable; equal by content. The default value is the total of the approved posts.</remarks>
/// <param name="Source">The funding source; null for the total of all sources.</param>
/// <param name="Status">Approved or filled.</param>
public readonly record struct PostColumn(FundingSource? Source, PostStatus Status)
{
    /// <summary>Whether the column is the total of all sources.</summary>
    public bool IsTotal => Source is null;
}
