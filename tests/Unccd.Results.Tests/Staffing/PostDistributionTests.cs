using Unccd.Results.Checking;
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
    public void General_Service_posts_are_in_no_region_and_in_the_total() =>
        ErrorsOf(WithGeneralService("12")).Should().BeEmpty();

    [Fact]
    public void A_wrong_total_beside_General_Service_posts_without_regions_is_an_error() =>
        ErrorsOf(WithGeneralService("21")).Should().Contain(finding => finding.Place.Row == "GS" || finding.Place.Row == "Total");

    [Fact]
    public void Staff_who_name_no_sex_are_in_the_filled_posts_and_all_totals() =>
        Findings(Sexes("12", "5", "7", "45", "23", "20")).Where(finding => finding.Severity == Severity.Error).Should().BeEmpty();

    [Fact]
    public void Staff_who_name_no_sex_are_worth_a_warning() =>
        Findings(Sexes("12", "5", "7", "45", "23", "20")).Where(finding => finding.Severity == Severity.Warning).Should().HaveCount(2);

    [Fact]
    public void Posts_of_one_sex_that_their_column_contradicts_too_are_wrong() =>
        Findings(Sexes("12", "5", "7", "43", "23", "20")).Where(finding => finding.Severity == Severity.Error).Should().HaveCount(2);

    [Fact]
    public void Parts_without_their_sum_are_refused() =>
        FluentActions.Invoking(() => PostDistribution.Create(
                new PrintedTable("1", "", null, "", [new("a"), new("b")], [Row("P-5", "1", "2")]), 4, [DistributionColumn.Of(Sex.Men), DistributionColumn.Of(Sex.Women)], [PostRow.Of(Grade.P5)]))
            .Should().Throw<ArgumentException>().WithMessage("Table 4 has no column of all filled posts: expected one.*");

    private static PrintedTable WithGeneralService(string generalService) =>
        new("1", "", null, "", [new("Filled"), new("Africa"), new("Asia"), new("CEE"), new("GRULAC"), new("WEOG"), new("Men"), new("Women")],
            [Row("D-1", "1", "–", "–", "–", "–", "1", "–", "1"), Row("P-4", "12", "3", "4", "2", "2", "1", "8", "4"), Row("GS", generalService, "–", "–", "–", "–", "–", "3", "9"), Row("Total", "25", "3", "4", "2", "2", "2", "11", "14")]);

    // Of twelve D-1 posts, or of the P-3 posts, the sexes may not make up all.
    private static PrintedTable Sexes(string filled, string men, string women, string all, string allMen, string allWomen) =>
        new("1", "", null, "", [new("Filled"), new("Men"), new("Women")],
            [Row("D-2", "3", "2", "1"), Row("D-1", filled, men, women), Row("P-5", "15", "8", "5"), Row("P-4", "9", "5", "4"), Row("P-3", "6", "3", "3"), Row("Total", all, allMen, allWomen)]);

    private static IEnumerable<Finding> ErrorsOf(PrintedTable print) => Findings(print).Where(finding => finding.Severity == Severity.Error);

    private static IEnumerable<Finding> Findings(PrintedTable print) => new PrintedDocument("test", tables: [print]).Check().Findings;

    private static PrintedRow Row(string label, params string[] figures) => new(label, figures.Select(figure => PrintedFigure.Parse(figure)));

    private static PostDistribution? Read(PrintedTable print) => PostDistribution.TryRead(print, 8, out var table) ? table : null;
}
