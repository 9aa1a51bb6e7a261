using Unccd.Results.Datasets;
using Unccd.Results.Tables;

namespace Unccd.Results.Tests.Datasets;

public class PublishedReportsTests
{
    [Fact]
    public void The_report_says_where_it_comes_from()
    {
        var report = PublishedReports.All.Should().ContainSingle().Subject;
        report.Symbol.ToString().Should().Be("ICCD/CRIC(18)/3");
        report.Published.Should().Be(new DateOnly(2019, 7, 22));
        report.AsOf.Should().Be(new DateOnly(2019, 5, 31));
        report.Biennium.Should().Be(new Biennium(2018));
        report.Version.Should().Be("1.0.0");
    }

    [Fact]
    public void It_is_made_once() =>
        PublishedReports.IccdCric18Doc3.Should().BeSameAs(PublishedReports.IccdCric18Doc3);

    [Fact]
    public void Every_table_is_typed()
    {
        var report = PublishedReports.IccdCric18Doc3;
        report.Expenditures.Select(table => table.Position).Should().Equal(1, 2, 3, 4);
        report.Posts.Select(table => table.Position).Should().Equal(5, 6);
        report.Distributions.Select(table => table.Position).Should().Equal(7, 8);
    }

    [Theory]
    [InlineData(1, 5, 1, "2 050 085")]
    [InlineData(1, 9, 2, "655 817")]
    [InlineData(2, 1, 1, "10 581 075")]
    [InlineData(3, 2, 3, "20.0")]
    [InlineData(4, 3, 2, "00")]
    [InlineData(8, 9, 6, "62.0")]
    public void Figures_stand_as_printed_where_the_rows_count_headings(int table, int row, int column, string print) =>
        PublishedReports.IccdCric18Doc3.Document[new CellPlace(table, row, column)].Text.Should().Be(print);

    [Fact]
    public void Labels_are_those_of_the_print_in_Chinese() =>
        PublishedReports.IccdCric18Doc3In(OfficialLanguage.Chinese).Document.Tables[0].Rows[7].Label.Should().Be("核心预算总额(A-E)");

    [Fact]
    public void Labels_are_English_in_every_other_language() =>
        PublishedReports.IccdCric18Doc3In(OfficialLanguage.French).Should().BeSameAs(PublishedReports.IccdCric18Doc3);

    [Fact]
    public void The_framework_has_five_objectives_nine_outcomes_and_eleven_indicators()
    {
        var framework = PublishedReports.IccdCric18Doc3.Framework!;
        (framework.Objectives.Count, framework.Outcomes.Count(), framework.Indicators.Count()).Should().Be((5, 9, 11));
    }
}
