using Unccd.Results.Datasets;
using Unccd.Results.Staffing;
using Unccd.Results.Tables;

namespace Unccd.Results.Tests.Staffing;

public class PostDistributionTests
{
    private static readonly PrintedTable Print = PublishedReports.IccdCric18Doc3.Document.Tables[7];

    [Fact]
    public void Posts_are_found_by_grade_region_and_sex()
    {
        var table = Read(Print)!;
        table.Posts(PostRow.Of(Grade.P4), DistributionColumn.Of(RegionalGroup.WesternEuropeanAndOthers)).Should().Be(6m);
        table.Posts(PostRow.Of(Grade.P4), DistributionColumn.Of(Sex.Women)).Should().Be(6m);
    }

    [Fact]
    public void Shares_that_plain_rounding_explains_were_not_forced() =>
        Read(Print)!.SharesForced.Should().BeFalse();

    [Fact]
    public void Shares_off_by_a_unit_so_that_they_add_to_100_were_forced()
    {
        // Three equal thirds: plain rounding gives 33.3 three times, which adds to 99.9.
        var print = new PrintedTable("1", "", null, "", [new("Africa"), new("Asia"), new("LAC"), new("Filled")],
            [Row("P-5", "2", "2", "2", "6"), Row("Subtotal", "2", "2", "2", "6"), Row("Percentage of total", "33.4", "33.3", "33.3", "100.0")]);
        Read(print)!.SharesForced.Should().BeTrue();
    }

    [Fact]
    public void One_group_has_several_names()
    {
        RegionalGroup.Parse("GRULAC").Should().BeSameAs(RegionalGroup.LatinAmericaAndCaribbean);
        RegionalGroup.Parse("EEG").Should().BeSameAs(RegionalGroup.CentralAndEasternEurope);
        RegionalGroup.Parse("asia-pacific").Should().BeSameAs(RegionalGroup.Asia);
    }

    [Fact]
    public void A_column_that_nobody_knows_leaves_the_table_untyped() =>
        Read(new PrintedTable("1", "", null, "", Print.Columns.Take(7).Append(new PrintedColumn("Vacant")), Print.Rows)).Should().BeNull();

    [Fact]
    public void Regions_that_do_not_make_up_the_posts_leave_the_table_untyped()
    {
        // Africa alone beside all filled posts: its labels are known, but it is not the breakdown they promise.
        int[] kept = [1, 2, 6, 7, 8];
        Read(new PrintedTable("8", "", null, "", kept.Select(c => Print.Columns[c - 1]), Print.Rows.Select(row => new PrintedRow(row.Label, kept.Select(c => row.Figures[c - 1]))))).Should().BeNull();
    }

    [Fact]
    public void Parts_without_their_sum_are_refused() =>
        FluentActions.Invoking(() => PostDistribution.Create(
                new PrintedTable("1", "", null, "", [new("a"), new("b")], [Row("P-5", "1", "2")]), 4, [DistributionColumn.Of(Sex.Men), DistributionColumn.Of(Sex.Women)], [PostRow.Of(Grade.P5)]))
            .Should().Throw<ArgumentException>().WithMessage("Table 4 has no column of all filled posts: expected one.*");

    private static PrintedRow Row(string label, params string[] figures) => new(label, figures.Select(figure => PrintedFigure.Parse(figure)));

    private static PostDistribution? Read(PrintedTable print) => PostDistribution.TryRead(print, 8, out var table) ? table : null;
}
