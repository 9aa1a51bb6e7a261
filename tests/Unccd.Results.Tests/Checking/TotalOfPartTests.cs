using Unccd.Results.Checking;
using static Unccd.Results.Tests.Checking.AsPrinted;

namespace Unccd.Results.Tests.Checking;

/// <summary>Totals that leave out something by right: correct tables in which a slip could be imagined and none is.</summary>
public class TotalOfPartTests
{
    [Fact]
    public void A_total_that_excludes_a_row_above_a_total_of_all() =>
        ErrorsOf(
            "\t2020\t2021",
            "Staff costs\t310 400\t322 815",
            "Travel\t73 320\t66 410",
            "Programme support costs\t49 884\t50 599",
            "Total, excluding programme support costs\t383 720\t389 225",
            "Total\t433 604\t439 824").Should().BeEmpty();

    [Fact]
    public void A_total_of_the_core_budget_above_a_total_of_all_funds() =>
        ErrorsOf(
            "\t2020\t2021",
            "Policy\t310 400\t322 815",
            "Science\t73 320\t66 410",
            "Supplementary projects\t149 884\t150 599",
            "Total, core budget\t383 720\t389 225",
            "Total, all funds\t533 604\t539 824").Should().BeEmpty();

    [Fact]
    public void A_total_of_one_line_repeats_it_where_its_name_says_so() =>
        ErrorsOf(
            "\t2020\t2021",
            "Staff costs\t310 400\t322 815",
            "Travel\t73 320\t66 410",
            "Consultants\t49 884\t50 599",
            "Total, staff\t310 400\t322 815",
            "Total\t433 604\t439 824").Should().BeEmpty();

    [Fact]
    public void Contributions_and_income() =>
        ErrorsOf(
            "\t2020\t2021",
            "Indicative contributions\t310 400\t322 815",
            "Host country\t73 320\t66 410",
            "Interest\t9 884\t5 599",
            "Total contributions\t383 720\t389 225",
            "Total income\t393 604\t394 824").Should().BeEmpty();

    [Fact]
    public void Directors_outside_the_subtotal_of_professional_grades() =>
        ErrorsOf(
            "Grade\t2020\t2021",
            "ASG\t\t1",
            "P-5\t4\t5",
            "P-4\t6\t6",
            "Subtotal, Professional\t10\t11",
            "GS\t2\t3",
            "Total\t12\t15").Should().BeEmpty();

    [Fact]
    public void Posts_abolished_are_deducted() =>
        ErrorsOf(
            "Grade\tApproved\tNew\tAbolished\tTotal proposed",
            "P-5\t4\t1\t0\t5",
            "P-4\t3\t0\t1\t2",
            "P-3\t6\t2\t0\t8",
            "Total\t13\t3\t1\t15").Should().BeEmpty();

    [Fact]
    public void What_goes_out_of_a_Chinese_balance_is_deducted() =>
        ErrorsOf(
            "\t2020\t2021\t2022",
            "年初存货\t1 695 483\t1 887 219\t1 645 365",
            "增加\t261 631\t103 984\t152 832",
            "减少\t69 895\t345 838\t262 796",
            "共计\t1 887 219\t1 645 365\t1 535 401").Should().BeEmpty();

    [Fact]
    public void Two_settled_totals_may_leave_one_higher_total_less_to_add() =>
        ((Action)(() => Check(
            "\t2022\t2023",
            "Policy\t1 205 900\t1 198 040",
            "Science\t811 250\t823 530",
            "Subtotal\t811 250\t823 530",
            "Direction\t389 115\t401 220",
            "Administration\t402 770\t410 345",
            "Subtotal\t389 115\t401 220",
            "Total\t2 809 035\t2 833 135"))).Should().NotThrow();

    private static IEnumerable<Finding> ErrorsOf(params string[] lines) => Check(lines).Errors;
}
