using Unccd.Results.Tables;

namespace Unccd.Results.Staffing;

public sealed partial class PostTable
{
    /// <summary>The grades and funding sources with more posts filled than approved, from top to bottom; totals of rows and columns are left out, they repeat it.</summary>
    public IReadOnlyList<OverIncumbency> OverIncumbencies => field ??= ValueList<OverIncumbency>.From(
        from r in Enumerable.Range(1, rows.Count)
        where rows[r - 1].Grade is not null
        from source in columns.Where(column => column is { IsTotal: false, Status: PostStatus.Filled }).Select(column => column.Source!)
        let filled = ColumnOf(new PostColumn(source, PostStatus.Filled))!.Value
        let approved = ColumnOf(new PostColumn(source, PostStatus.Approved))
        where approved is not null && Print[r, filled].Value > Print[r, approved.Value].Value
        select new OverIncumbency(
            rows[r - 1].Grade!,
            source,
            new CellPlace(Position, r, filled),
            new CellPlace(Position, r, approved.Value),
            Print[r, filled].Value!.Value,
            Print[r, approved.Value].Value!.Value));
}
