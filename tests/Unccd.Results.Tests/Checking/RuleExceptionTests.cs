using Unccd.Results.Checking;
using static Unccd.Results.Tests.Checking.AsPrinted;

namespace Unccd.Results.Tests.Checking;

/// <summary>Rules that do not apply by right, told from misprints by the sums that bear out every figure.</summary>
public class RuleExceptionTests
{
    private static readonly string[] Waived =
    [
        "Programme\t2020\t2021\t2022",
        "Policy\t126 600\t30 175\t91 400",
        "Science\t26 451\t951 600\t149 081",
        "Subtotal\t153 051\t981 775\t240 481",
        "Programme support costs (13 per cent)\t19 897\t0\t31 263",
        "Total\t172 948\t981 775\t271 744",
    ];

    [Fact]
    public void Support_costs_waived_in_a_year_are_no_error() =>
        Check(Waived).Errors.Should().BeEmpty();

    [Fact]
    public void Support_costs_waived_in_a_year_are_worth_a_warning() =>
        Check(Waived).Findings.Where(finding => finding.Severity == Severity.Warning).Select(finding => finding.Place.ToString()).Should().ContainSingle().Which.Should().Contain("2021");

    [Fact]
    public void Support_costs_of_part_of_the_programmes_are_no_error() =>
        Check(
            "Programme\t2020\t2021\tTotal",
            "Policy\t126 600\t3 175\t129 775",
            "Information technology\t26 451\t951 600\t978 051",
            "Capacity\t2 059\t239 256\t241 315",
            "Subtotal\t155 110\t1 194 031\t1 349 141",
            "Programme support costs (13 per cent)\t20 164\t124 121\t144 285",
            "Total\t175 274\t1 318 152\t1 493 426").Errors.Should().BeEmpty();

    [Fact]
    public void Support_costs_with_a_wrong_digit_are_an_error_for_their_total_contradicts_them() =>
        RepairsOf(
            "Programme\t2020\t2021\t2022",
            "Policy\t126 600\t30 175\t91 400",
            "Science\t26 451\t951 600\t149 081",
            "Subtotal\t153 051\t981 775\t240 481",
            "Programme support costs (13 per cent)\t19 897\t127 631\t37 263",
            "Total\t172 948\t1 109 406\t271 744").Should().Equal("(1; 4, 3): 37263 → 31263");

    [Fact]
    public void Support_costs_with_a_wrong_digit_are_an_error_where_no_total_stands_below() =>
        RepairsOf(
            "Programme\t2020\t2021\t2022",
            "Policy\t126 600\t30 175\t91 400",
            "Science\t26 451\t951 600\t149 081",
            "Subtotal\t153 051\t981 775\t240 481",
            "Programme support costs (13 per cent)\t19 897\t127 631\t37 263").Should().Equal("(1; 4, 3): 37263 → 31263");

    private static readonly string[] Overfilled =
    [
        "Grade\tCore\t\t\tTrust funds\t\t",
        "\tApproved\tFilled\tVacant\tApproved\tFilled\tVacant",
        "D-1\t5\t6\t\t5\t2\t3",
        "P-5\t7\t5\t2\t5\t5\t",
        "P-4\t16\t14\t2\t6\t4\t2",
        "P-3\t12\t9\t3\t13\t12\t1",
        "GS\t14\t11\t3\t7\t6\t1",
        "Total\t54\t45\t10\t36\t29\t7",
    ];

    [Fact]
    public void A_total_of_vacant_posts_that_is_off_by_what_was_overfilled_is_no_error() => Check(Overfilled).Errors.Should().BeEmpty();

    [Fact]
    public void A_total_of_vacant_posts_that_is_off_by_more_than_what_was_overfilled_is_an_error() =>
        Check([.. Overfilled.Select(line => line.Replace("Total\t54\t45\t10", "Total\t54\t45\t16", StringComparison.Ordinal))]).Errors.Should().NotBeEmpty();

    [Fact]
    public void Income_and_expenditure_may_differ_in_some_years() =>
        Check(
            "\t2024\t2025\t2026\t2027",
            "Income\t\t\t\t",
            "Contributions\t24 564\t662 768\t49 074\t35 307",
            "Interest\t87 401\t1 780 140\t19 174\t49 370",
            "Total income\t111 965\t2 442 908\t68 248\t84 677",
            "Expenditure\t\t\t\t",
            "Consultants\t41 429\t293 011\t48 306\t58 700",
            "Training\t66 364\t5 864\t2 000\t11 105",
            "Operating expenses\t472\t2 144 033\t17 942\t172",
            "Total expenditure\t108 265\t2 442 908\t68 248\t69 977").Errors.Should().BeEmpty();

    [Fact]
    public void Commitments_that_no_column_shows_are_missing_from_two_balances_and_their_total() =>
        Check(
            "Programme\tApproved budget\tExpenditure\tBalance",
            "Legal affairs\t215 300\t170 203\t42 943",
            "Drought initiative\t1 485 662\t942 564\t543 098",
            "Land degradation neutrality\t1 800\t1 097\t703",
            "Communications\t251 917\t174 679\t77 238",
            "Transparency\t1 280\t1 193\t87",
            "Capacity-building\t2 542\t2 191\t325",
            "Total\t1 958 501\t1 291 927\t664 394").Errors.Should().BeEmpty();

    [Fact]
    public void One_balance_off_with_its_total_is_an_error_for_so_looks_a_wrong_line_that_was_added_up() =>
        Check(
            "Programme\tApproved budget\tExpenditure\tBalance",
            "Legal affairs\t215 300\t170 203\t42 943",
            "Drought initiative\t1 485 662\t942 564\t543 098",
            "Land degradation neutrality\t1 800\t1 097\t703",
            "Communications\t251 917\t174 679\t77 238",
            "Transparency\t1 280\t1 193\t87",
            "Capacity-building\t2 542\t2 191\t351",
            "Total\t1 958 501\t1 291 927\t664 420").Errors.Should().HaveCount(2);

    [Fact]
    public void Two_misprints_that_make_up_for_each_other_in_their_column_leave_its_total_right_and_are_found() =>
        RepairsOf(
            "\t2014\t2015\tTotal",
            "Knowledge management\t739\t739\t1 478",
            "Communications\t1 122\t189\t2 311",
            "Mitigation\t164\t177\t341",
            "Intergovernmental support\t149\t1 150\t299",
            "External relations\t160\t163\t323",
            "Total\t2 334\t2 418\t4 752").Should().Equal("(1; 2, 2): 189 → 1189", "(1; 4, 2): 1150 → 150");

    [Fact]
    public void A_vacancy_of_less_than_nothing_is_printed_as_nil() =>
        Check(
            "Grade\tApproved\tFilled\tVacant",
            "D-1\t3\t1\t2",
            "P-5\t6\t6\t–",
            "P-4\t8\t9\t–",
            "P-3\t11\t9\t2",
            "GS\t11\t10\t1",
            "Total\t39\t35\t5").Errors.Should().BeEmpty();

    [Fact]
    public void Participants_of_no_region_are_in_the_totals_alone() =>
        Check(
            "Meeting\tAfrica\tAsia-Pacific\tEastern Europe\tGRULAC\tWEOG\tTotal",
            "Science\t–\t1\t2\t3\t13\t20",
            "Legal affairs\t–\t5\t5\t3\t5\t18",
            "Communications\t–\t3\t1\t8\t1\t14",
            "Direction\t8\t–\t3\t3\t–\t14",
            "Neutrality\t8\t13\t2\t3\t1\t28",
            "Total\t16\t22\t13\t20\t20\t94").Errors.Should().BeEmpty();
}
