using Unccd.Results.Budgets;
using Unccd.Results.Datasets;
using Unccd.Results.Staffing;

namespace Unccd.Results.Examples.Tests;

public class OfficerExamples
{
    [Fact]
    public void What_officers_compute_comes_out_as_the_first_README_shows()
    {
        using var output = new StringWriter { NewLine = "\n" };

        // <officers>
        var report = PublishedReports.IccdCric18Doc3;
        var core = BudgetExecution.Of(report.ExpenditureByProgramme!.Total!, new Biennium(2018), new DateOnly(2019, 5, 31))!;
        output.WriteLine($"Core budget: {core.Rate()} spent in {core.ElapsedShare(1)} of the time, {core.ProjectedRate()} projected");
        output.WriteLine($"Variance: {core.ProjectedVariance}, {core.ProjectedVarianceRate()} of the budget; the pace so far would lead to {core.StraightLineForecast}");
        var posts = Vacancy.Sum(report.Posts.Select(table => table.Vacancy()));
        output.WriteLine($"Posts: {posts.Net} of {posts.Approved} vacant net ({posts.NetRate()}), {posts.Gross} gross, {posts.OverIncumbents} filled beyond approval");
        foreach (var progress in report.Facts.Progress)
            output.WriteLine($"{progress.Subject}: {progress.Actual} of {progress.Target} planned ({progress.Achievement()})");
        // </officers>

        ReadmeTests.OutputsShown("README.md").Should().ContainSingle().Which.Should().Be(output.ToString());
    }
}
