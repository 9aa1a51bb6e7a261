using Unccd.Results.Identities;
using Unccd.Results.Scorecard.Structure;
using Unccd.Results.Structure;
using Unccd.Results.Tables;

namespace Unccd.Results.Tests.Structure;

/// <summary>Columns and rows that add another up, month by month.</summary>
public class RunningTotalTests
{
    private static readonly string[] Receipts =
        ["Month\tCollected\tCumulative", "January\t14 500\t14 500", "February\t23 410\t37 910", "March\t9 872\t47 782", "April\t41 006\t88 788", "May\t17 345\t106 133", "June\t8 011\t114 144"];

    [Fact]
    public void Each_running_total_is_the_one_before_and_the_figure_beside_it() =>
        Identities(Receipts).Should().BeEquivalentTo(
            "(1; 1, 2) = (1; 1, 1)", "(1; 2, 2) = (1; 1, 2) + (1; 2, 1)", "(1; 3, 2) = (1; 2, 2) + (1; 3, 1)", "(1; 4, 2) = (1; 3, 2) + (1; 4, 1)", "(1; 5, 2) = (1; 4, 2) + (1; 5, 1)", "(1; 6, 2) = (1; 5, 2) + (1; 6, 1)");

    [Fact]
    public void A_wrong_running_total_is_off_in_its_line_and_in_the_next() =>
        Errors(Replace("41 006\t88 788", "41 006\t98 788")).Should().BeEquivalentTo("(1; 4, 2) = (1; 3, 2) + (1; 4, 1)", "(1; 5, 2) = (1; 4, 2) + (1; 5, 1)");

    [Fact]
    public void A_wrong_month_is_off_in_its_line() =>
        Errors(Replace("9 872", "8 972")).Should().BeEquivalentTo("(1; 3, 2) = (1; 2, 2) + (1; 3, 1)");

    [Fact]
    public void A_misprint_in_the_first_month_is_seen_as_well() =>
        Errors(Replace("January\t14 500", "January\t15 400")).Should().BeEquivalentTo("(1; 1, 2) = (1; 1, 1)");

    [Fact]
    public void The_first_may_go_on_from_a_year_that_is_not_printed() =>
        Errors("Month\tCollected\tCumulative", "January\t14 500\t814 500", "February\t23 410\t837 910", "March\t9 872\t847 782", "April\t41 006\t888 788").Should().BeEmpty();

    [Fact]
    public void A_running_total_that_is_less_than_its_first_figure_is_none() =>
        Errors(Replace("January\t14 500", "January\t145 000")).Should().BeEquivalentTo("(1; 1, 2) = (1; 1, 1)");

    [Theory]
    [InlineData("Total\t114 144\t")]
    [InlineData("Total\t114 144\t114 144")]
    [InlineData("Total\t114 144\t–")]
    public void A_total_row_adds_the_months_and_not_the_running_totals(string total)
    {
        Identities([.. Receipts, total]).Should().Contain("(1; 7, 1) = (1; 1, 1) + (1; 2, 1) + (1; 3, 1) + (1; 4, 1) + (1; 5, 1) + (1; 6, 1)");
        Errors([.. Receipts, total]).Should().BeEmpty();
    }

    [Theory]
    [InlineData("Cumul")]
    [InlineData("Acumulado")]
    [InlineData("Нарастающим итогом")]
    [InlineData("累计")]
    [InlineData("Running total")]
    [InlineData("Receipts to date")]
    [InlineData("المبلغ التراكمي")]
    public void It_is_named_in_each_language(string header) =>
        Errors(Replace("Cumulative", header).Select(line => line.Replace("9 872", "8 972", StringComparison.Ordinal)).ToArray()).Should().BeEquivalentTo("(1; 3, 2) = (1; 2, 2) + (1; 3, 1)");

    [Fact]
    public void Without_a_word_the_figures_must_bear_it_out_in_every_line()
    {
        Identities(Replace("Cumulative", "Balance")).Should().Contain("(1; 3, 2) = (1; 2, 2) + (1; 3, 1)");
        Errors(Replace("Cumulative", "Balance").Select(line => line.Replace("9 872", "8 972", StringComparison.Ordinal)).ToArray()).Should().BeEmpty();
    }

    [Fact]
    public void A_row_runs_over_the_columns() =>
        Errors(
            "\tQ1\tQ2\tQ3\tQ4",
            "Quarterly\t14 500\t23 410\t9 872\t41 006",
            "Cumulative\t14 500\t37 910\t47 872\t88 878").Should().BeEquivalentTo("(1; 2, 3) = (1; 2, 2) + (1; 1, 3)");

    [Fact]
    public void Cumulative_figures_that_are_none_are_left_alone() =>
        Errors("Country\tIn 2019\tCumulative", "Belgium\t14 500\t314 500", "France\t23 410\t123 410", "Italy\t9 872\t59 872", "Spain\t41 006\t88 788", "Total\t88 788\t586 570").Should().BeEmpty();

    private static string[] Replace(string old, string by) => [.. Receipts.Select(line => line.Replace(old, by, StringComparison.Ordinal))];

    private static IEnumerable<string> Identities(params string[] lines) => Infer(lines).Identities.Select(identity => identity.ToString());

    private static IEnumerable<string> Errors(params string[] lines) =>
        CellSystem.Create(Infer(lines)).Check().Where(check => check.Verdict == Verdict.Violated && check.Identity.Grade == IdentityGrade.Certain).Select(check => check.Identity.ToString());

    private static DocumentArithmetic Infer(string[] lines) =>
        DocumentStructure.Infer(new PrintedDocument("test", tables: [TabbedText.Table(lines)]), null, TestContext.Current.CancellationToken).Arithmetic;
}
