namespace Unccd.Results.Staffing;

public sealed partial class PostDistribution
{
    /// <summary>The regional groups with their shares, computed from the printed posts of all grades; empty where the table has none.</summary>
    /// <param name="decimals">The decimals of the shares.</param>
    public IReadOnlyList<PostShare> SharesByRegion(int decimals = 1) => SharesOf(Partition.Regions, decimals);

    /// <summary>Men and women with their shares, computed from the printed posts of all grades; empty where the table has none.</summary>
    /// <param name="decimals">The decimals of the shares.</param>
    public IReadOnlyList<PostShare> SharesBySex(int decimals = 1) => SharesOf(Partition.Sexes, decimals);

    /// <summary>The units with their shares, computed from the printed posts of all grades; empty where the table has none.</summary>
    /// <param name="decimals">The decimals of the shares.</param>
    public IReadOnlyList<PostShare> SharesByUnit(int decimals = 1) => SharesOf(Partition.Units, decimals);

    /// <summary>Men against women over all grades; null where the table lacks either.</summary>
    public Parity? Parity() => RowOfAll is { } all ? ParityOf(rows[all - 1]) : null;

    /// <summary>Men against women at a grade; null where the table lacks the grade or a sex.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="grade"/> is null.</exception>
    public Parity? Parity(Grade grade) => ParityOf(PostRow.Of(grade));

    /// <summary>The filled posts of each grade, from the highest to the lowest: the grade pyramid. Grades without a figure are left out.</summary>
    public IReadOnlyList<(Grade Grade, decimal Posts)> Pyramid => field ??= ValueList<(Grade Grade, decimal Posts)>.From(
        from row in rows
        where row.Grade is not null
        let posts = Posts(row, DistributionColumn.Filled)
        where posts is not null
        orderby row.Grade
        select (row.Grade!, posts.Value));

    /// <summary>The posts of Professional and higher for each post of General Service; null where there is no post of General Service.</summary>
    /// <param name="decimals">The decimals of the ratio.</param>
    public decimal? ProfessionalToGeneralService(int decimals = 2)
    {
        var professional = Pyramid.Where(one => one.Grade.IsProfessionalOrHigher).Sum(one => one.Posts);
        var general = Pyramid.Where(one => one.Grade.Category == GradeCategory.GeneralService).Sum(one => one.Posts);
        return general == 0m ? null : Math.Round(professional / general, decimals, MidpointRounding.AwayFromZero);
    }

    private Parity? ParityOf(PostRow row) =>
        Posts(row, DistributionColumn.Of(Sex.Men)) is >= 0m and { } men && Posts(row, DistributionColumn.Of(Sex.Women)) is >= 0m and { } women
            ? new Parity(men, women)
            : null;

    private ValueList<PostShare> SharesOf(Partition partition, int decimals)
    {
        var parts = Parts(partition);
        if (RowOfAll is not { } all || parts.Length == 0)
            return ValueList<PostShare>.Empty;
        var posts = parts.Select(c => Print[all, c].Value ?? 0m).ToArray();
        var whole = posts.Sum();
        if (whole == 0m || posts.Any(count => count < 0m))
            return ValueList<PostShare>.Empty;
        var forced = Share.Allocate(posts, decimals);
        return ValueList<PostShare>.From(parts.Select((c, i) => new PostShare(columns[c - 1], posts[i], Share.Of(posts[i], whole, decimals)!.Value, forced[i])));
    }
}
