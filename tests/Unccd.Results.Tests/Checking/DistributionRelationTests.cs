using static Unccd.Results.Tests.Checking.AsPrinted;

namespace Unccd.Results.Tests.Checking;

/// <summary>Regional groups and sexes add up to the same filled posts, though figures of several rows are wrong.</summary>
public class DistributionRelationTests
{
    private const string Header = "Grade\tAfrica\tAsia\tLAC\tCEE\tWEOG\tMen\tWomen\tFilled";

    [Fact]
    public void Three_wrong_totals_of_eight_are_found_where_two_ways_to_add_up_agree_on_them() =>
        RepairsOf(
            Header,
            "ASG\t\t\t\t1\t\t\t1\t1",
            "D-2\t1\t\t\t\t\t1\t\t4",
            "D-1\t\t1\t\t\t\t\t1\t11",
            "P-5\t1\t3\t1\t\t1\t2\t4\t6",
            "P-4\t4\t1\t2\t\t4\t6\t5\t5",
            "P-3\t1\t1\t2\t\t2\t5\t1\t6",
            "P-2\t\t\t1\t\t1\t2\t\t2",
            "Total\t7\t6\t6\t1\t8\t16\t12\t28").Should().Equal("(1; 2, 8): 4 → 1", "(1; 3, 8): 11 → 1", "(1; 5, 8): 5 → 11");

    [Fact]
    public void Regions_before_the_sexes_add_up_to_the_total_behind_them_though_two_rows_of_six_are_wrong() =>
        RepairsOf(
            Header,
            "D-2\t1\t0\t0\t0\t1\t2\t0\t2",
            "D-1\t0\t0\t0\t0\t2\t1\t1\t2",
            "P-5\t6\t0\t1\t0\t1\t3\t0\t3",
            "P-4\t0\t0\t0\t0\t5\t5\t0\t5",
            "P-3\t0\t5\t2\t1\t4\t6\t6\t12",
            "P-2\t5\t1\t0\t1\t0\t1\t1\t2",
            "Total\t2\t6\t3\t2\t13\t18\t8\t26").Should().Equal("(1; 3, 1): 6 → 1", "(1; 6, 1): 5 → 0");

    [Fact]
    public void The_share_of_the_whole_is_100_whatever_the_shares_add_up_to() =>
        RepairsOf(
            "Region\tMen\tWomen\tTotal\tPercentage",
            "Africa\t26\t25\t51\t20.6",
            "Asia\t14\t4\t18\t7.3",
            "LAC\t30\t38\t68\t27.4",
            "CEE\t18\t31\t49\t19.8",
            "WEOG\t31\t31\t62\t25.0",
            "Total\t119\t129\t248\t104.0").Should().Equal("(1; 6, 4): 104.0 → 100.0");

    [Fact]
    public void Percentages_under_a_total_are_those_of_the_total_though_the_line_above_has_the_same_figures() =>
        RepairsOf(
            "Grade\tAfrica\tAsia\tLAC\tTotal",
            "D-1\t2\t1\t1\t4",
            "P-5\t4\t6\t0\t10",
            "P-4\t12\t6\t1\t19",
            "P-3\t5\t7\t4\t16",
            "P-2\t24\t21\t7\t52",
            "Sub-total\t24\t21\t7\t52",
            "Share (%)\t46.2\t40.4\t13.5\t100.0").Should().Equal("(1; 5, 1): 24 → 1", "(1; 5, 2): 21 → 1", "(1; 5, 3): 7 → 1", "(1; 5, 4): 52 → 3");

    [Fact]
    public void A_grade_left_blank_has_no_posts_and_opens_no_section() =>
        RepairsOf(
            "\tBonn Fund\tSupport costs\tTotal",
            "ASG\t\t\t",
            "D-2\t1\t\t1",
            "D-1\t\t\t",
            "P-5\t\t\t",
            "P-4\t2\t\t2",
            "P-3\t5\t\t5",
            "P-2\t7\t3\t5",
            "Subtotal\t10\t3\t13",
            "GS\t4\t2\t6",
            "Total\t14\t5\t19").Should().Equal("(1; 7, 1): 7 → 2");

    [Fact]
    public void A_grade_is_no_total_of_the_grades_above_it() =>
        RepairsOf(
            "Grade\tBonn Fund\tJunior experts\tTotal",
            "D-1\t1\t1\t2",
            "P-5\t1\t3\t4",
            "P-4\t12\t7\t19",
            "P-3\t13\t8\t21",
            "P-2\t33\t19\t52",
            "Subtotal\t33\t19\t52",
            "GS\t16\t10\t26",
            "Total\t49\t29\t78").Should().Equal("(1; 5, 1): 33 → 6", "(1; 5, 2): 19 → 0", "(1; 5, 3): 52 → 6");

    [Fact]
    public void General_Service_posts_are_in_no_region_and_their_total_counts_them_beside_the_regions() =>
        Check(WithoutRegions("14", "10")).Errors.Should().BeEmpty();

    [Fact]
    public void A_wrong_region_is_found_beside_posts_that_are_in_none() =>
        RepairsOf(WithoutRegions("14", "1")).Should().Equal("(1; 6, 1): 1 → 10");

    [Fact]
    public void A_wrong_total_is_found_beside_posts_that_are_in_no_region() =>
        RepairsOf(WithoutRegions("41", "10")).Should().Equal("(1; 2, 6): 41 → 14");

    private static string[] WithoutRegions(string filled, string subtotal) =>
    [
        "Grade\tAfrica\tAsia\tLAC\tCEE\tWEOG\tTotal",
        "D-1\t3\t3\t–\t5\t1\t12",
        $"P-5\t5\t1\t5\t–\t3\t{filled}",
        "P-4\t1\t1\t5\t–\t1\t8",
        "P-3\t–\t1\t1\t5\t3\t10",
        "P-2\t1\t–\t5\t–\t4\t10",
        $"Subtotal, Professional\t{subtotal}\t6\t16\t10\t12\t54",
        "GS-7\t\t\t\t\t\t1",
        "GS-6\t\t\t\t\t\t5",
        "GS-5\t\t\t\t\t\t12",
        "Subtotal, General Service\t\t\t\t\t\t18",
        "Total\t10\t6\t16\t10\t12\t72",
    ];

    [Fact]
    public void Of_two_hundreds_in_a_line_of_percentages_one_may_be_a_misprint() =>
        RepairsOf(
            "Grade\tAfrica\tAsia\tLatin America\tEastern Europe\tWestern Europe\tMen\tWomen\tFilled",
            "D-1\t–\t1\t–\t–\t1\t1\t1\t2",
            "P-5\t1\t–\t3\t1\t4\t4\t5\t9",
            "P-4\t–\t1\t–\t1\t3\t2\t3\t5",
            "P-3\t1\t–\t–\t–\t3\t1\t3\t4",
            "Total\t2\t2\t3\t2\t11\t8\t12\t20",
            "Percentage of total\t10.00\t10.00\t15.00\t100.00\t55.00\t40.00\t60.00\t100.00").Should().Equal("(1; 6, 4): 100.00 → 10.00");
}
