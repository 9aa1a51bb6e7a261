using Unccd.Results.Checking;
using Unccd.Results.Diagnosis;
using Unccd.Results.Scorecard.Structure;
using Unccd.Results.Tables;

namespace Unccd.Results.Tests.Diagnosis;

/// <summary>Posts by region and sex: 17 of 27 are 63.0 per cent and 10 of 27 are 37.0 per cent, and the whole is printed as 100.2 per cent.</summary>
public class ContradictedShareTests
{
    private static readonly IReadOnlyList<Explanation> Explanations = new PrintedDocument("test", tables:
    [
        TabbedText.Table(
        [
            "\tAfrica\tAsia\tLAC\tCEE\tWEOG\tMen\tWomen\tTotal",
            "USG\t0\t1\t0\t0\t0\t1\t0\t1",
            "D-1\t1\t0\t1\t0\t1\t2\t1\t3",
            "P-5\t2\t1\t1\t1\t2\t4\t3\t7",
            "P-4\t3\t2\t1\t1\t3\t7\t3\t10",
            "P-3\t1\t1\t1\t1\t2\t3\t3\t6",
            "Total\t7\t5\t4\t3\t8\t17\t10\t27",
            "Percentage\t25.9\t18.5\t14.8\t11.1\t29.6\t63.0\t37.0\t100.2",
        ]),
    ]).Check(new CheckOptions { AsPrinted = true }).Diagnosis!.Clusters[0].Explanations;

    [Fact]
    public void A_whole_of_more_than_a_hundred_is_the_misprint() =>
        Explanations[0].ToString().Should().Be("(1; 7, 8): 100.2 → 100.0");

    [Fact]
    public void A_share_that_agrees_with_its_count_is_not_changed() =>
        Explanations.SelectMany(explanation => explanation.Cells).Should().NotContain([new CellPlace(1, 7, 6), new CellPlace(1, 7, 7)]);
}
