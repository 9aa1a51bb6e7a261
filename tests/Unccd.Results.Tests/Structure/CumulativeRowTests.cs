using static Unccd.Results.Tests.Checking.AsPrinted;

namespace Unccd.Results.Tests.Structure;

/// <summary>Years that each hold the years before them: their total recalls the latest and adds nothing.</summary>
public class CumulativeRowTests
{
    private static readonly string[] Years =
    [
        "Year (cumulative)\tPledged\tReceived\tDisbursed",
        "2019\t61 480\t30 215\t4 370",
        "2020\t75 912\t51 608\t48 125",
        "2021\t140 377\t60 944\t70 031",
        "Total as at 31 December\t140 377\t60 944\t70 031",
    ];

    [Theory]
    [InlineData("Year (cumulative)")]
    [InlineData("Année (cumul)")]
    [InlineData("Año (acumulado)")]
    [InlineData("Год (нарастающим итогом)")]
    [InlineData("年份（累计）")]
    [InlineData("السنة (تراكمي)")]
    public void The_total_is_the_latest_year(string head) => Check([Years[0].Replace("Year (cumulative)", head, StringComparison.Ordinal), .. Years[1..]]).Errors.Should().BeEmpty();

    [Fact]
    public void The_latest_year_may_stand_first() => Check(Years[0], Years[3], Years[2], Years[1], Years[4]).Errors.Should().BeEmpty();

    [Fact]
    public void A_total_that_differs_from_the_latest_year_is_an_error() =>
        Check([.. Years[..4], "Total as at 31 December\t140 377\t69 044\t70 031"]).Errors.Should().ContainSingle().Which.Expected.Should().Be(60_944m);

    [Fact]
    public void Years_that_add_up_to_their_total_are_no_levels_whatever_the_head_says() =>
        RepairsOf(Years[0], Years[1], Years[2], Years[3], "Total\t277 769\t142 767\t125 226").Should().Equal("(1; 4, 3): 125226 → 122526");

    [Fact]
    public void Without_the_word_a_total_with_the_figures_of_the_last_line_was_copied() =>
        Check([Years[0].Replace(" (cumulative)", "", StringComparison.Ordinal), .. Years[1..4], "Total\t140 377\t60 944\t70 031"]).Errors.Should().NotBeEmpty();
}
