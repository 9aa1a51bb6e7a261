using Unccd.Results.Diagnosis;
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
    public void A_line_with_every_figure_of_another_is_a_copied_row(string line, string source)
    {
        var likeliest = Check(Replaced(Posts, line, source)).Diagnosis!.Clusters.Should().ContainSingle().Subject.Explanations[0];

        likeliest.Causes.Should().ContainSingle().Which.Kind.Should().Be(CauseKind.RowCopied);
        likeliest.Repairs.Select(repair => repair.Proposed).Should().Equal(FiguresOf(line));
    }

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
}
