using Unccd.Results.Identities;
using static Unccd.Results.Tests.Checking.AsPrinted;

namespace Unccd.Results.Tests.Structure;

/// <summary>Percentages that were adjusted so that they add to 100: 3 of 23 are 13.04, and 13.1 is printed.</summary>
public class AdjustedShareTests
{
    private static readonly string[] Adjusted =
    [
        "Group\tStaff\tPercentage of total",
        "Africa\t5\t21.7",
        "Asia\t4\t17.4",
        "Caribbean\t6\t26.1",
        "Europe\t3\t13.1",
        "Others\t5\t21.7",
        "Total\t23\t100.0",
    ];

    private static readonly string[] ByRegionAndSex =
    [
        "\tAfrica\tAsia-Pacific\tLAC\tCEE\tWEOG\tMen\tWomen\tFilled",
        "D-1\t–\t–\t–\t–\t2\t2\t–\t2",
        "P-4\t–\t1\t1\t1\t1\t2\t2\t4",
        "P-3\t3\t2\t2\t1\t2\t4\t6\t10",
        "P-2\t2\t1\t3\t1\t–\t3\t4\t7",
        "Total\t5\t4\t6\t3\t5\t11\t12\t23",
        "Percentage of total\t21.7\t17.4\t26.1\t13.1\t21.7\t47.8\t52.2\t100.0",
    ];

    [Fact]
    public void They_are_right() => Check(Adjusted).Findings.Should().BeEmpty();

    [Fact]
    public void They_are_right_where_another_share_is_misprinted() =>
        RepairsOf(Replaced(Adjusted, "Africa\t5\t21.7", "Africa\t5\t12.7")).Should().Equal("(1; 1, 2): 12.7 → 21.7");

    [Fact]
    public void They_are_right_where_the_figure_of_another_share_is_misprinted() =>
        RepairsOf(Replaced(Adjusted, "Asia\t4\t17.4", "Asia\t44\t17.4")).Should().Equal("(1; 2, 1): 44 → 4");

    [Fact]
    public void They_are_right_where_the_whole_is_misprinted() =>
        RepairsOf(Replaced(Adjusted, "Total\t23\t100.0", "Total\t32\t100.0")).Should().Equal("(1; 6, 1): 32 → 23");

    [Fact]
    public void Only_the_shares_of_the_adjusted_whole_may_be_off() =>
        RepairsOf(Replaced(ByRegionAndSex, "Percentage of total\t21.7\t17.4\t26.1\t13.1\t21.7\t47.8\t52.2\t100.0", "Percentage of total\t21.7\t17.4\t26.1\t13.1\t21.7\t47.9\t52.1\t100.0"))
            .Should().HaveCount(2).And.OnlyContain(repair => repair.StartsWith("(1; 6, 6)", StringComparison.Ordinal) || repair.StartsWith("(1; 6, 7)", StringComparison.Ordinal));

    [Theory]
    [InlineData("21.7 21.7|17.4 17.4|26.1 26.1|13.1 13.0|21.7 21.7", true)]
    [InlineData("21.7 21.7|17.4 17.4|26.1 26.1|13.0 13.0|21.7 21.7", false)]
    [InlineData("62.0 62.1|38.0 37.9", false)]
    [InlineData("12.7 21.7|17.4 17.4|26.1 26.1|13.1 13.0|21.7 21.7", true)]
    [InlineData("12.7 21.7|71.4 17.4|26.1 26.1|13.1 13.0|21.7 21.7", false)]
    [InlineData("21.7 12.7|17.4 17.4|26.1 26.1|13.1 13.0|21.7 21.7", true)]
    public void Adjusted_are_those_that_add_to_100_where_their_plain_roundings_do_not(string printedAndRounded, bool are) =>
        ForcedShares.Are([.. printedAndRounded.Split('|').Select(pair => pair.Split(' ').Select(text => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture)).ToArray()).Select(pair => (pair[0], pair[1], 0.1m))], 100m)
            .Should().Be(are);
}
