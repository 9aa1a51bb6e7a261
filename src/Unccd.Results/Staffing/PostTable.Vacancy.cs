using Unccd.Results.Tables;

namespace Unccd.Results.Staffing;

public sealed partial class PostTable
{
    /// <summary>The funding sources of the table that have both approved and filled posts, from left to right.</summary>
    public IReadOnlyList<FundingSource> Sources => field ??= ValueList<FundingSource>.From(
        columns.Where(column => column is { IsTotal: false, Status: PostStatus.Filled } && columns.Contains(new PostColumn(column.Source, PostStatus.Approved))).Select(column => column.Source!));

    /// <summary>The grades of the table, from top to bottom.</summary>
    public IReadOnlyList<Grade> Grades => field ??= ValueList<Grade>.From(rows.Where(row => row.Grade is not null).Select(row => row.Grade!));

    /// <summary>Whether a post is shared: a figure of the table is no whole number.</summary>
    public bool HasFractionalPosts => Print.Rows.SelectMany(row => row.Figures).Any(figure => figure.Value is { } value && value != decimal.Truncate(value));

    /// <summary>The figures that carry a note, as those of cost-shared posts do, from top to bottom; such a post counts whole.</summary>
    public IEnumerable<CellPlace> NotedFigures =>
        from r in Enumerable.Range(1, rows.Count)
        from c in Enumerable.Range(1, columns.Count)
        where Print[r, c].FootnoteMarks.Count > 0
        select new CellPlace(Position, r, c);

    /// <summary>The vacancy of the whole table, from its grades and sources; totals as printed play no part in it.</summary>
    public Vacancy Vacancy() => Staffing.Vacancy.Sum(Grades.Select(Vacancy));

    /// <summary>The vacancy of a grade over all sources; <see cref="Vacancy.None"/> where the table lacks the grade.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="grade"/> is null.</exception>
    public Vacancy Vacancy(Grade grade) => Staffing.Vacancy.Sum(Sources.Select(source => Vacancy(grade, source)));

    /// <summary>The vacancy of a funding source over all grades; <see cref="Vacancy.None"/> where the table lacks the source.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    public Vacancy Vacancy(FundingSource source) => Staffing.Vacancy.Sum(Grades.Select(grade => Vacancy(grade, source)));

    /// <summary>The vacancy of a grade and a source; <see cref="Vacancy.None"/> where the table lacks either, or a figure has no value or is negative.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Vacancy Vacancy(Grade grade, FundingSource source)
    {
        ArgumentNullException.ThrowIfNull(grade);
        ArgumentNullException.ThrowIfNull(source);
        return Posts(PostRow.Of(grade), new PostColumn(source, PostStatus.Approved)) is >= 0m and { } approved
            && Posts(PostRow.Of(grade), new PostColumn(source, PostStatus.Filled)) is >= 0m and { } filled
            ? Staffing.Vacancy.Of(approved, filled)
            : Staffing.Vacancy.None;
    }
}
