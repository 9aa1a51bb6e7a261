using Unccd.Results.Tables;

namespace Unccd.Results.Staffing;

/// <summary>A grade of which more posts are filled than approved by one funding source.</summary>
/// <remarks>Immutable; equal by content.</remarks>
/// <param name="Grade">The grade.</param>
/// <param name="Source">The funding source.</param>
/// <param name="Filled">Where the filled posts stand.</param>
/// <param name="Approved">Where the approved posts stand.</param>
/// <param name="FilledPosts">The filled posts as printed.</param>
/// <param name="ApprovedPosts">The approved posts as printed, fewer than the filled.</param>
public sealed record OverIncumbency(Grade Grade, FundingSource Source, CellPlace Filled, CellPlace Approved, decimal FilledPosts, decimal ApprovedPosts)
{
    /// <summary>How many posts are filled beyond the approved; above 0.</summary>
    public decimal Excess => FilledPosts - ApprovedPosts;
}
