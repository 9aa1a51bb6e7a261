using Unccd.Results.Diagnosis;
using Unccd.Results.Identities;
using Unccd.Results.Tests.Identities;
using static Unccd.Results.Tests.Checking.AsPrinted;

namespace Unccd.Results.Tests.Checking;

/// <summary>What a repair proposes is another figure, one that the cell can have, and one that the other figures do not contradict.</summary>
public class ProposedValueTests
{
    private static string[] Women(string percentage) =>
    [
        "Grade\tPosts\tWomen\tPer cent women",
        $"P-5\t16\t3\t{percentage}",
        "P-4\t20\t9\t45.0",
        "P-3\t25\t11\t44.0",
        "P-2\t8\t4\t50.0",
    ];

    private static readonly string[] Regions =
    [
        "Grade\tAfrica\tAsia\tLatin America\tEurope\tMale\tFemale\tFilled",
        "P-5\t3\t1\t2\t4\t6\t4\t10",
        "P-4\t1\t4\t2\t6\t7\t6\t13",
        "P-3\t2\t3\t3\t7\t8\t7\t15",
        "P-2\t1\t1\t2\t3\t5\t2\t7",
        "Total\t7\t2\t7\t20\t26\t19\t45",
        "Percentage of total\t15.6\t20.0\t15.6\t44.4\t57.8\t42.2\t100.0",
    ];

    [Theory]
    [InlineData("10.0")]
    [InlineData("19.0")]
    public void A_count_that_would_be_no_whole_number_is_not_proposed(string percentage) =>
        Check(Women(percentage)).Diagnosis!.Clusters[0].Explanations.Should().OnlyContain(explanation => explanation.Repairs[0].Place.Column != 2);

    [Fact]
    public void A_percentage_whose_amount_is_repaired_elsewhere_is_that_of_the_repaired_amount() =>
        RepairsOf(Regions).Should().Equal("(1; 5, 2): 2 → 9", "(1; 5, 3): 7 → 9", "(1; 6, 3): 15.6 → 20.0");

    [Fact]
    public void Every_repair_changes_the_figure() =>
        new[] { Women("10.0"), Women("19.0"), Regions }.SelectMany(lines => Check(lines).Diagnosis!.Clusters).SelectMany(cluster => cluster.Explanations).SelectMany(explanation => explanation.Repairs)
            .Should().OnlyContain(repair => repair.Proposed != repair.Printed);

    [Fact]
    public void Values_that_contradict_an_identity_are_not_proposed_where_others_do_not()
    {
        var first = Localisation.Diagnose(new SystemMaker(RoundingConvention.Rounded).Grid(1, ["79", "102", "37"]).Holds("1;1,1 = 1;1,2").Holds("1;1,3 = 1;1,2").System()).Clusters[0].Explanations[0];

        first.Repairs.Should().HaveCount(2);
        Math.Abs(first.Repairs[0].Proposed - first.Repairs[1].Proposed).Should().BeLessThanOrEqualTo(1m);
    }

    [Fact]
    public void What_is_proposed_lies_within_the_range_that_is_possible()
    {
        var repair = Localisation.Diagnose(new SystemMaker(RoundingConvention.Rounded).Grid(1, ["30", "59"]).Holds("1;1,1 = 1;1,2").System()).Clusters[0].Explanations[0].Repairs[0];

        repair.Proposed.Should().BeInRange(repair.Lowest!.Value, repair.Highest!.Value);
    }

    [Fact]
    public void A_value_with_alternatives_is_not_unique()
    {
        var repair = Localisation.Diagnose(new SystemMaker(RoundingConvention.Rounded).Grid(1, ["10", "20", "87", "30", "61"])
            .Holds("1;1,3 = 1;1,1 + 1;1,2").Holds("1;1,5 = 1;1,3 + 1;1,4").System()).Clusters[0].Explanations[0].Repairs.Should().ContainSingle().Subject;

        repair.Alternatives.Append(repair.Proposed).Should().BeEquivalentTo([30m, 31m]);
        repair.IsUnique.Should().BeFalse();
    }

    [Fact]
    public void The_other_of_two_shares_tells_that_one_is_wrong() =>
        RepairsOf(["Group\tMen\tWomen\tTotal", "Africa\t43\t38\t81", "Asia\t60\t40\t100", "Total\t103\t78\t181", "Percentage\t56.9\t45.1\t100.0"]).Should().Equal("(1; 4, 2): 45.1 → 43.1");

    [Fact]
    public void Two_shares_of_a_misprinted_total_are_those_of_the_total_and_not_of_a_line_near_to_them() =>
        RepairsOf(["Group\tMen\tWomen\tTotal", "Africa\t22\t27\t49", "Asia\t37\t34\t71", "Caribbean\t37\t35\t72", "Europe\t24\t18\t42", "Total\t120\t114\t239", "Percentage\t51.3\t48.7\t100.0"]).Should().Equal("(1; 5, 3): 239 → 234");

    [Fact]
    public void An_amount_in_a_column_of_percentages_does_not_make_it_one_of_amounts() =>
        RepairsOf(
        [
            "Object\tBudget\tExpenditure\tBalance\tPercentage spent", "Hospitality\t3 784 000\t3 146 965\t637 035\t637 035", "Staff\t10 907 000\t10 957 703\t(50 703)\t100", "Other\t13 658 000\t13 376 037\t281 963\t98",
            "Insurance\t234 000\t174 142\t59 858\t74", "Total\t28 583 000\t27 654 847\t928 153\t97",
        ]).Should().Equal("(1; 1, 4): 637035 → 83");

    [Fact]
    public void The_share_of_the_whole_is_100_though_another_share_is_wrong() =>
        RepairsOf(["Group\tStaff\tPercentage", "Africa\t32\t26.0", "Asia\t35\t28.5", "Europe\t26\t21.1", "Others\t30\t42.4", "Total\t123\t10.0"]).Should().Equal("(1; 4, 2): 42.4 → 24.4", "(1; 5, 2): 10.0 → 100.0");

    [Fact]
    public void Of_two_wrong_amounts_of_a_column_each_is_what_one_slip_makes_the_print_of() =>
        RepairsOf("Object\tBudget\tExpenditure\tPer cent", "Printing\t23 300\t8 117\t38.8", "Contractors\t5 900\t44 863\t74.9", "Travel\t17 300\t18 956\t109.6", "Total\t98 100\t71 936\t73.3")
            .Should().Equal("(1; 1, 1): 23300 → 20900", "(1; 2, 1): 5900 → 59900");

    [Fact]
    public void No_post_count_below_zero_comes_first_where_one_cell_more_explains_the_print() =>
        Check("Unit\tP-5\tP-4\tP-3\tP-2\tTotal", "Water\t2\t2\t1\t–\t5", "Capacity\t–\t3\t–\t–\t3", "Mobility\t1\t–\t–\t–\t2", "Finance\t2\t3\t1\t2\t8", "Gender\t3\t2\t2\t1\t8", "Total\t8\t12\t3\t3\t26")
            .Diagnosis!.Likeliest.Should().HaveCount(3).And.OnlyContain(repair => repair.Proposed >= 0m);

    [Fact]
    public void A_digit_missing_from_a_figure_below_zero_is_one() =>
        Check("Fund\tIncome\tExpenditure\tShortfall", "Core\t506 251\t536 098\t(2 847)", "Special\t209 650\t132 596\t77 054", "Other\t148 008\t94 674\t53 334", "Total\t863 909\t763 368\t100 541")
            .Diagnosis!.Clusters.Should().ContainSingle().Which.Explanations[0].Causes.Should().ContainSingle().Which.Kind.Should().Be(CauseKind.DigitMissing);

    [Fact]
    public void Shares_without_decimals_of_men_and_women_are_those_of_the_total_though_one_lost_a_digit() =>
        RepairsOf("Region\tMen\tWomen\tTotal", "Africa\t24\t27\t51", "Asia\t32\t57\t89", "Europe\t51\t51\t102", "Americas\t36\t42\t78", "Others\t51\t41\t92", "Total\t194\t218\t412", "Percentage of total\t7\t53\t100")
            .Should().Equal("(1; 7, 1): 7 → 47");

    [Fact]
    public void A_copied_line_is_longer_than_what_is_wrong_in_it() =>
        Check("Group\tMen\tWomen\tTotal\tShare (%)", "Africa\t1\t1\t2\t9.1", "Asia\t4\t2\t6\t27.3", "Caribbean\t4\t2\t6\t27.3", "Europe\t2\t2\t4\t18.2", "Others\t2\t2\t4\t18.2", "Total\t14\t8\t22\t100.0")
            .Diagnosis!.Clusters.Should().ContainSingle().Which.Explanations[0].Causes.Should().ContainSingle().Which.Kind.Should().Be(CauseKind.RowCopied);
}
