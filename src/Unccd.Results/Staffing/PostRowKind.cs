namespace Unccd.Results.Staffing;

/// <summary>What a body row of a table of posts is.</summary>
public enum PostRowKind
{
    /// <summary>The posts of one grade.</summary>
    Grade,

    /// <summary>The sum of the grades above it, back to the subtotal before.</summary>
    Subtotal,

    /// <summary>The sum of all subtotals and of the grades that stand in none.</summary>
    Total,

    /// <summary>The total as percentages of the filled posts.</summary>
    Share,
}
