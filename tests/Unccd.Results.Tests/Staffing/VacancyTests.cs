using Unccd.Results.Datasets;
using Unccd.Results.Reports;
using Unccd.Results.Staffing;
using Unccd.Results.Tables;

namespace Unccd.Results.Tests.Staffing;

public class VacancyTests
{
    private static readonly PerformanceReport Report = PublishedReports.IccdCric18Doc3;

    [Fact]
    public void The_secretariat_lacks_4_of_59_posts_net()
    {
        var vacancy = Report.SecretariatPosts!.Vacancy();
        (vacancy.Net, vacancy.Approved).Should().Be((4m, 59m));
        vacancy.NetRate().Should().Be(new Share(6.8m, 1));
    }

    [Fact]
    public void The_Global_Mechanism_lacks_3_of_15_posts()
    {
        var vacancy = Report.GlobalMechanismPosts!.Vacancy();
        (vacancy.Net, vacancy.Approved).Should().Be((3m, 15m));
        vacancy.NetRate().Should().Be(new Share(20.0m, 1));
    }

    [Fact]
    public void Both_lack_10_gross_and_7_net_with_3_over_incumbents()
    {
        var both = Vacancy.Sum(Report.Posts.Select(table => table.Vacancy()));
        (both.Gross, both.OverIncumbents, both.Net, both.Approved).Should().Be((10m, 3m, 7m, 74m));
        both.NetRate().Should().Be(new Share(9.5m, 1));
        both.GrossRate().Should().Be(new Share(13.5m, 1));
    }

    [Fact]
    public void Vacancies_are_told_by_grade_and_by_source()
    {
        var table = Report.SecretariatPosts!;
        table.Vacancy(Grade.P5).Gross.Should().Be(4m);
        table.Vacancy(Grade.P3).OverIncumbents.Should().Be(2m);
        var core = table.Vacancy(FundingSource.Core);
        (core.Approved, core.Filled, core.Gross, core.OverIncumbents).Should().Be((31m, 27m, 7m, 3m));
    }

    [Fact]
    public void A_grade_that_the_table_lacks_has_no_posts() =>
        Report.GlobalMechanismPosts!.Vacancy(Grade.USG).Should().Be(Vacancy.None);

    [Fact]
    public void A_rate_of_no_posts_is_absent() =>
        Vacancy.None.NetRate().Should().BeNull();

    [Fact]
    public void Cost_shared_posts_carry_a_note() =>
        Report.SecretariatPosts!.NotedFigures.Should().Equal(new CellPlace(5, 4, 8), new CellPlace(5, 5, 8), new CellPlace(5, 9, 8));

    [Fact]
    public void A_shared_post_may_be_printed_as_a_fraction()
    {
        var table = PostTable.Create(
            new PrintedTable("1", "", null, "", [new("x"), new("y")], [new PrintedRow("GS", [PrintedFigure.Parse("53.5"), PrintedFigure.Parse("53.25")])]),
            1,
            [new PostColumn(FundingSource.Core, PostStatus.Approved), new PostColumn(FundingSource.Core, PostStatus.Filled)],
            [PostRow.Of(Grade.GS)]);
        table.HasFractionalPosts.Should().BeTrue();
        table.Vacancy().Net.Should().Be(0.25m);
    }
}
