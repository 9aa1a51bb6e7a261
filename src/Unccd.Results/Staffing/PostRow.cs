namespace Unccd.Results.Staffing;

/// <summary>The role of a body row in a table of posts.</summary>
/// <remarks>Immutable; equal by content. The default value is no role.</remarks>
/// <param name="Kind">Whether the row is a grade, a subtotal, the total or the shares.</param>
/// <param name="Grade">The grade; null unless <paramref name="Kind"/> is <see cref="PostRowKind.Grade"/>.</param>
public readonly record struct PostRow(PostRowKind Kind, Grade? Grade = null)
{
    /// <summary>The role of a row with the posts of one grade.</summary>
    public static PostRow Of(Grade grade)
    {
        ArgumentNullException.ThrowIfNull(grade);
        return new PostRow(PostRowKind.Grade, grade);
    }
}
