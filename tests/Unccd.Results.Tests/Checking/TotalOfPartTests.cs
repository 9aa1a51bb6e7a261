using Unccd.Results.Checking;
using static Unccd.Results.Tests.Checking.AsPrinted;

namespace Unccd.Results.Tests.Checking;

/// <summary>Totals that leave out something by right: correct tables in which a slip could be imagined and none is.</summary>
public class TotalOfPartTests
{
    private static readonly string[] FourLines =
    [
        "\t2011\t2012\t2013",
        "Supplies\t129 000\t800\t1 371 515",
        "Grants\t24 934\t281 301\t36 400",
        "Equipment\t8 900\t24 305\t241 786",
        "Staff\t213 382\t2 703\t201 018",
    ];

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

    [Fact]
    public void Subtotals_of_two_categories_stand_together_below_all_grades() =>
        ErrorsOf(
            "Grade\t2011\t2012\t2013\t2014",
            "D-2\t1\t2\t–\t3",
            "D-1\t–\t14\t4\t8",
            "GS\t1\t–\t1\t2",
            "Subtotal, Professional and higher\t1\t16\t4\t11",
            "Subtotal, General Service\t1\t–\t1\t2",
            "Total\t2\t16\t5\t13").Should().BeEmpty();

    [Fact]
    public void A_wrong_line_above_such_subtotals_is_found() =>
        RepairsOf(
            "\t2017\t2018",
            "Staff\t446 700\t2 241 172",
            "Temporary assistance\t216 012\t13 117",
            "Travel\t1 100\t262 200",
            "Operating expenses\t38 674\t11 839",
            "Supplies\t173 500\t50 167",
            "Total, personnel\t662 712\t2 254 289",
            "Total, other\t213 274\t323 756",
            "Total\t875 986\t2 578 045").Should().Equal("(1; 4, 2): 11839 → 11389");

    [Fact]
    public void A_total_leaves_out_a_line_among_the_others() =>
        ErrorsOf(
            [.. FourLines, "Total excluding equipment\t367 316\t284 804\t1 608 933", "Total\t376 216\t309 109\t1 850 719"]).Should().BeEmpty();

    [Fact]
    public void A_total_without_support_costs_ends_the_table() =>
        ErrorsOf(
            "\t2022\t2023\t2024",
            "Grants\t45 912\t692 000\t2 600",
            "Supplies\t2 894\t232 546\t255 865",
            "Travel\t24 709\t184 434\t1 748 559",
            "Programme support costs (13 per cent)\t9 557\t144 167\t260 913",
            "Total, excluding programme support costs\t73 515\t1 108 980\t2 007 024").Should().BeEmpty();

    [Fact]
    public void A_wrong_line_above_a_total_that_leaves_one_out_is_found() =>
        RepairsOf(
            "\t2011\t2012\t2013",
            "Supplies\t129 000\t800\t1 371 515",
            "Grants\t24 934\t281 301\t36 400",
            "Equipment\t8 900\t24 305\t241 786",
            "Staff\t213 382\t2 073\t201 018",
            "Total excluding equipment\t367 316\t284 804\t1 608 933",
            "Total\t376 216\t309 109\t1 850 719").Should().Equal("(1; 4, 2): 2073 → 2703");

    [Fact]
    public void A_total_named_after_its_only_line_repeats_it() =>
        ErrorsOf(
            "\t2021\t2022\t2023\t2024",
            "Executive direction\t2 800\t30 100\t228 800\t1 302 326",
            "External relations\t2 404\t20 365\t1 974 000\t18 908",
            "Total, external relations\t2 404\t20 365\t1 974 000\t18 908",
            "Total\t5 204\t50 465\t2 202 800\t1 321 234").Should().BeEmpty();

    [Fact]
    public void A_total_that_was_approved_may_be_that_of_the_lines_without_a_reserve() =>
        ErrorsOf(
            "\t2024\t2025\t2026",
            "Grants\t2 298 732\t2 730\t2 992 400",
            "Meetings\t1 300\t149 652\t49 000",
            "Total\t2 300 032\t152 382\t3 041 400",
            "Working capital reserve\t13 500\t3 200\t28 643",
            "Total approved by the Conference of the Parties\t2 300 032\t152 382\t3 041 400").Should().BeEmpty();

    [Fact]
    public void A_part_with_a_single_section_has_the_figures_of_that_section() =>
        ErrorsOf(
            "Section\t2024\t2025",
            "Part I\t2 957 416\t3 880 657",
            "1. External relations\t2 386 841\t1 429 154",
            "2. Policy\t570 575\t2 451 503",
            "Part II\t4 206 647\t2 907 922",
            "3. Capacity-building\t2 410 022\t2 114 527",
            "4. Legal affairs\t1 796 625\t793 395",
            "Part III\t162 800\t195 527",
            "5. Conferences\t162 800\t195 527",
            "Total\t7 326 863\t6 984 106").Should().BeEmpty();

    [Fact]
    public void Totals_by_source_add_the_lines_of_that_source_wherever_they_stand() =>
        ErrorsOf(
            "\t2024",
            "Legal affairs, core\t1 551 593",
            "Legal affairs, supplementary\t1 382 394",
            "Communications, core\t1 750 210",
            "Communications, supplementary\t1 280 931",
            "Total, core\t3 301 803",
            "Total, supplementary\t2 663 325",
            "Grand total\t5 965 128").Should().BeEmpty();

    [Fact]
    public void Three_categories_have_their_subtotals_below_all_grades_the_last_of_a_single_line() =>
        ErrorsOf(
            "Grade\t2023\t2024\tTotal",
            "P-3\t1\t16\t17",
            "P-2\t8\t11\t19",
            "NO-C\t8\t12\t20",
            "NO-B\t16\t8\t24",
            "GS-5\t14\t4\t18",
            "Subtotal, Professional\t9\t27\t36",
            "Subtotal, National Officers\t24\t20\t44",
            "Subtotal, General Service\t14\t4\t18",
            "Total\t47\t51\t98").Should().BeEmpty();

    [Fact]
    public void A_total_of_expenditure_that_forgets_a_line_is_an_error() =>
        ErrorsOf(
            [.. FourLines, "Total expenditure\t367 316\t284 804\t1 608 933"]).Should().NotBeEmpty();

    private static IEnumerable<Finding> ErrorsOf(params string[] lines) => Check(lines).Errors;
}
