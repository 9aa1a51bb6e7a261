using static Unccd.Results.Tests.Checking.AsPrinted;

namespace Unccd.Results.Tests.Checking;

/// <summary>Tables of posts that no type describes: grades add up to subtotals and totals, whatever the print says.</summary>
public class GradeRowTests
{
    private const string Director = "D-1\t2\t1\t–\t3";
    private const string Senior = "P-5\t4\t–\t1\t5";
    private const string Subtotal = "Subtotal, Professional and higher\t20\t6\t5\t31";
    private const string GeneralService = "GS\t8\t2\t3\t13";
    private const string Total = "Total\t28\t8\t8\t44";

    private static readonly string[] Posts =
    [
        "Grade\tCore\tHost country\tSpecial account\tTotal",
        Director,
        Senior,
        "P-4\t7\t2\t1\t10",
        "P-3\t6\t3\t2\t11",
        "P-2\t1\t–\t1\t2",
        Subtotal,
        GeneralService,
        Total,
    ];

    [Fact]
    public void The_posts_add_up_as_they_were() => Check(Posts).Errors.Should().BeEmpty();

    [Theory]
    [InlineData(Total, Senior)]
    [InlineData(Total, GeneralService)]
    [InlineData(Subtotal, GeneralService)]
    [InlineData(Director, "P-3\t6\t3\t2\t11")]
    public void A_line_with_every_figure_of_another_is_a_copied_row(string line, string source) => ShouldBeTakenForACopy(Posts, line, source);

    [Fact]
    public void A_category_whose_totals_are_left_blank_has_lost_them() =>
        RepairsOf(
            "Grade\tCore\t\tSpecial account\t\tTotal\t",
            "\tApproved\tFilled\tApproved\tFilled\tApproved\tFilled",
            "D-1\t4\t4\t1\t1\t5\t5",
            "P-4\t16\t15\t5\t4\t21\t19",
            "P-3\t14\t13\t9\t8\t23\t21",
            "Subtotal\t34\t32\t15\t13\t49\t45",
            "GS\t15\t14\t5\t5\t\t",
            "Total\t49\t46\t20\t18\t69\t64").Should().Equal("(1; 5, 5): 0 → 20", "(1; 5, 6): 0 → 19");

    [Fact]
    public void A_subtotal_called_that_of_professional_posts_alone_may_leave_the_directors_out() =>
        Check(
            "Grade\tApproved\tFilled",
            "ASG\t3\t3",
            "D-1\t11\t10",
            "P-3\t1\t1",
            "Subtotal, Professional\t1\t1",
            "General Service\t2\t2",
            "Total\t17\t16").Errors.Should().BeEmpty();

    [Fact]
    public void A_nil_subtotal_that_the_total_does_without_was_copied_from_a_nil_grade() =>
        RepairsOf(
            "Grade\tCore\tHost country\tSpecial account\tTotal",
            "P-5\t2\t1\t–\t3",
            "P-4\t9\t2\t2\t13",
            "P-3\t8\t1\t4\t13",
            "P-2\t–\t–\t–\t–",
            "Subtotal\t–\t–\t–\t–",
            "GS\t10\t5\t3\t18",
            "Total\t29\t9\t9\t47").Should().Equal("(1; 5, 1): 0 → 19", "(1; 5, 2): 0 → 4", "(1; 5, 3): 0 → 6", "(1; 5, 4): 0 → 29");

    [Fact]
    public void A_total_of_professional_posts_below_the_subtotal_of_the_directors_holds_it() =>
        Check(
            "Grade\t2021\t2022\t2023",
            "D-2\t1\t1\t2",
            "D-1\t4\t5\t5",
            "Subtotal\t5\t6\t7",
            "P-5\t8\t8\t9",
            "P-4\t13\t13\t13",
            "P-3\t8\t8\t9",
            "P-2\t4\t6\t6",
            "Total, Professional and above\t38\t41\t44",
            "GS\t15\t16\t18",
            "Total\t53\t57\t62").Errors.Should().BeEmpty();

    [Fact]
    public void A_total_of_one_category_between_the_grades_is_that_of_the_category() =>
        Check(
            "Grade\tApproved\tFilled",
            "D-1\t2\t1",
            "P-4\t7\t6",
            "P-3\t9\t9",
            "Total, Professional and higher\t18\t16",
            "GS\t11\t10",
            "Total, General Service\t11\t10",
            "Grand total\t29\t26").Errors.Should().BeEmpty();

    [Fact]
    public void Vacant_posts_of_one_source_are_counted_as_those_of_the_others()
    {
        string[] posts =
        [
            "Grade\tCore\t\t\tTrust fund\t\t\tTotal\t\t",
            "\tApproved\tFilled\tVacant\tApproved\tFilled\tVacant\tApproved\tFilled\tVacant",
            "D-1\t4\t2\t2\t1\t1\t0\t5\t3\t2",
            "P-5\t3\t1\t2\t3\t3\t0\t6\t4\t2",
            "P-4\t10\t9\t1\t2\t3\t1\t12\t12\t0",
            "P-3\t7\t6\t1\t0\t0\t0\t7\t6\t1",
            "Subtotal\t24\t18\t6\t6\t7\t-1\t30\t25\t5",
            "GS\t7\t6\t1\t9\t9\t0\t16\t15\t1",
            "Total\t31\t24\t7\t15\t16\t-1\t46\t40\t6",
        ];

        RepairsOf(posts).Should().Equal("(1; 3, 6): 1 → -1");
    }

    [Fact]
    public void Two_rows_copied_over_are_found_together_though_each_spoils_every_column() =>
        RepairsOf(
            "Grade\tCore\t\tTrust fund\t\tTotal\t",
            "\tApproved\tFilled\tApproved\tFilled\tApproved\tFilled",
            "D-1\t3\t2\t4\t3\t7\t5",
            "P-5\t3\t2\t4\t3\t7\t5",
            "P-4\t9\t8\t5\t3\t14\t11",
            "P-2\t7\t7\t4\t3\t11\t10",
            "Subtotal\t25\t23\t14\t9\t39\t32",
            "GS\t11\t10\t6\t5\t17\t15",
            "Total\t11\t10\t6\t5\t17\t15").Should().Equal(
                "(1; 2, 1): 3 → 6", "(1; 2, 2): 2 → 6", "(1; 2, 3): 4 → 1", "(1; 2, 4): 3 → 0", "(1; 2, 6): 5 → 6",
                "(1; 7, 1): 11 → 36", "(1; 7, 2): 10 → 33", "(1; 7, 3): 6 → 20", "(1; 7, 4): 5 → 14", "(1; 7, 5): 17 → 56", "(1; 7, 6): 15 → 47");
}
