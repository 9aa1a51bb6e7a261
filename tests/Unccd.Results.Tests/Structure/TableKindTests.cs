using Unccd.Results.Identities;
using Unccd.Results.Scorecard.Structure;
using Unccd.Results.Structure;
using Unccd.Results.Tables;

namespace Unccd.Results.Tests.Structure;

/// <summary>What tables of the genre look like, and what a person would check in them.</summary>
public class TableKindTests
{
    [Fact]
    public void A_closing_balance_deducts_the_expenditure_above_it() =>
        Identities(Fund).Should().Contain("(1; 5, 1) = (1; 1, 1) + (1; 2, 1) + (1; 3, 1) − (1; 4, 1)");

    [Fact]
    public void A_year_opens_with_what_the_year_before_closed_with() =>
        Identities(Fund).Should().Contain("(1; 1, 2) = (1; 5, 1)").And.Contain("(1; 1, 3) = (1; 5, 2)");

    [Fact]
    public void A_year_in_columns_opens_with_what_the_columns_of_the_year_before_closed_with() =>
        Identities(
            "Fund\t2020\t2020\t2020\t2020\t2021\t2021\t2021\t2021",
            "\tOpening balance\tIncome\tExpenditure\tClosing balance\tOpening balance\tIncome\tExpenditure\tClosing balance",
            "BY\t1 204 310\t4 118 200\t3 977 412\t1 345 098\t1 345 098\t4 002 117\t4 310 550\t1 036 665",
            "BE\t310 775\t901 240\t1 002 318\t209 697\t209 697\t1 100 480\t877 031\t433 146",
            "BZ\t88 412\t250 000\t301 177\t37 235\t37 235\t240 500\t199 820\t77 915",
            "Total\t1 603 497\t5 269 440\t5 280 907\t1 592 030\t1 592 030\t5 343 097\t5 387 401\t1 547 726").Should().Contain("(1; 2, 5) = (1; 2, 4)");

    [Fact]
    public void Income_of_one_year_that_is_not_its_requirements_is_wrong_though_both_blocks_add_up() =>
        Check(
            "\t2022\t2023\t2022-2023",
            "Staff\t410 250\t422 310\t832 560",
            "Travel\t39 115\t41 220\t80 335",
            "Total requirements\t449 365\t463 530\t912 895",
            "Host country\t120 000\t120 000\t240 000",
            "Contributions of the Parties\t329 365\t344 530\t673 895",
            "Total income\t449 365\t464 530\t913 895").Where(check => check.Verdict == Verdict.Violated).Select(check => check.Identity.ToString())
            .Should().Contain("(1; 6, 2) = (1; 3, 2)");

    [Fact]
    public void A_total_by_source_adds_the_rows_of_that_name() =>
        Identities(
            "\t2020\t2021",
            "Policy\t\t",
            "Core\t41 250\t38 417",
            "Supplementary\t12 019\t9 904",
            "Subtotal\t53 269\t48 321",
            "Science\t\t",
            "Core\t77 310\t80 006",
            "Supplementary\t21 478\t35 113",
            "Subtotal\t98 788\t115 119",
            "Total core\t118 560\t118 423",
            "Total supplementary\t33 497\t45 017",
            "Total\t152 057\t163 440").Should().Contain("(1; 9, 1) = (1; 2, 1) + (1; 6, 1)").And.Contain("(1; 10, 2) = (1; 3, 2) + (1; 7, 2)");

    [Fact]
    public void Two_breakdowns_of_one_total_are_both_found() =>
        Identities(
            "\t2018\t2019",
            "Total\t1 893\t2 017",
            "Africa\t512\t498",
            "Asia\t433\t601",
            "Europe\t948\t918",
            "Men\t1 004\t1 101",
            "Women\t889\t916").Should().Contain("(1; 1, 1) = (1; 2, 1) + (1; 3, 1) + (1; 4, 1)").And.Contain("(1; 1, 2) = (1; 5, 2) + (1; 6, 2)");

    [Fact]
    public void A_rate_that_the_label_names_is_checked() =>
        Identities(
            "\tCOP 14\tCOP 15",
            "Interpretation\t52 310\t60 118",
            "Translation\t71 945\t69 402",
            "Subtotal\t124 255\t129 520",
            "Contingency (5 per cent)\t6 213\t6 476",
            "Total\t130 468\t135 996").Should().Contain("(1; 4, 1) = 0.05 × (1; 3, 1)");

    [Fact]
    public void A_deduction_that_only_its_label_marks_is_deducted() =>
        Identities(
            "\t2022\t2023",
            "Gross requirements\t812 450\t790 112",
            "Less: host contribution\t120 000\t125 000",
            "Amount to be shared\t692 450\t665 112").Should().Contain("(1; 3, 1) = (1; 1, 1) − (1; 2, 1)");

    [Fact]
    public void A_memo_row_below_the_total_belongs_to_nothing()
    {
        var structure = Infer("\t2022\t2023", "Staff\t410 250\t422 310", "Travel\t39 115\t41 220", "Total\t449 365\t463 530", "In-kind contributions\t12 000\t15 500");

        structure.Tables[0].UnboundRows.Should().Equal(4);
    }

    [Fact]
    public void A_row_of_which_is_part_of_the_row_above_and_of_no_sum() =>
        Identities(
            "\t2022\t2023",
            "Staff\t410 250\t422 310",
            "of which: temporary\t40 250\t42 310",
            "Travel\t39 115\t41 220",
            "Total\t449 365\t463 530").Should().Contain("(1; 4, 1) = (1; 1, 1) + (1; 3, 1)");

    [Fact]
    public void A_component_total_repeats_its_only_subtotal() =>
        Identities(
            "\t2019\t2020",
            "2201 Sub-contracts\t59 200\t50 900",
            "2299 Sub-total\t59 200\t50 900",
            "2999 Component total\t59 200\t50 900",
            "3301 Travel\t199 100\t230 400",
            "3302 Experts\t59 900\t48 900",
            "3399 Sub-total\t259 000\t279 300",
            "3999 Component total\t259 000\t279 300",
            "Grand total\t318 200\t330 200").Should().Contain("(1; 8, 1) = (1; 3, 1) + (1; 7, 1)").And.Contain("(1; 7, 2) = (1; 6, 2)");

    [Fact]
    public void Posts_in_quarters_add_up_to_the_quarter()
    {
        var structure = Infer("\t2022\t2023\t2024", "D-1\t1\t1.25\t1.25", "P-5\t4.5\t4.5\t5", "P-4\t9.25\t8.5\t8.75", "P-3\t12\t13.75\t14", "Total\t26.75\t28\t29");

        structure.Arithmetic.Cells.Should().OnlyContain(cell => cell.Interval.Lower == cell.Interval.Upper);
        structure.Arithmetic.Identities.Should().HaveCount(3);
    }

    [Fact]
    public void One_post_too_many_is_an_error()
    {
        var checks = Check("Grade\tCore\tSupplementary\tTotal", "D-1\t2\t1\t3", "P-5\t5\t4\t9", "P-4\t7\t6\t14", "P-3\t11\t3\t14", "P-2\t6\t5\t11", "Total\t31\t19\t50");

        checks.Where(check => check.Verdict == Verdict.Violated).Select(check => (check.Identity.ToString(), check.Identity.Grade))
            .Should().Equal(("(1; 3, 3) = (1; 3, 1) + (1; 3, 2)", IdentityGrade.Certain), ("(1; 6, 3) = (1; 1, 3) + (1; 2, 3) + (1; 3, 3) + (1; 4, 3) + (1; 5, 3)", IdentityGrade.Certain));
    }

    [Fact]
    public void One_euro_is_a_rounding()
    {
        var checks = Check("\t2022\t2023\t2022-2023", "Staff\t410 250\t422 310\t832 561", "Travel\t39 115\t41 220\t80 335", "Rent\t87 002\t88 310\t175 312", "Total\t536 367\t551 840\t1 088 207");

        checks.Where(check => check.Verdict != Verdict.Exact).Should().OnlyContain(check => check.Verdict == Verdict.Rounding);
    }

    [Fact]
    public void A_total_left_blank_violates_nothing()
    {
        var checks = Check("Item\tQuantity\tUnit cost\tCost", "Workshops\t12\t1 500\t18 000", "Meetings\t4\t22 000\t88 000", "Experts\t30\t350\t10 500", "Total\t\t\t116 500");

        checks.Should().ContainSingle().Which.Verdict.Should().Be(Verdict.Exact);
    }

    [Fact]
    public void Averages_and_percentages_add_to_nothing()
    {
        var checks = Check(
            "Region\tParties\tReports\tPercentage received\tAverage grant",
            "Africa\t54\t48\t88.9\t12 400",
            "Asia\t53\t39\t73.6\t10 900",
            "Europe\t23\t17\t73.9\t8 000",
            "Total\t130\t104\t80.0\t10 433");

        checks.Should().NotContain(check => check.Verdict == Verdict.Violated).And.Contain(check => check.Identity.Form == IdentityForm.Share);
    }

    [Fact]
    public void Indicators_that_have_nothing_in_common_have_no_identity() =>
        Identities(
            "Indicator\t2018\t2019\t2020",
            "Number of projects\t12\t14\t15",
            "Countries supported\t3\t7\t15",
            "Workshops held\t8\t6\t11",
            "Total participants\t120\t133\t140",
            "Documents issued\t24\t28\t30").Should().BeEmpty();

    [Fact]
    public void The_text_repeats_a_total()
    {
        var document = new PrintedDocument("test", paragraphs: [new("The total approved budget amounts to EUR 1,088,207 (table 3).")], tables: [Numbered()]);

        DocumentStructure.Infer(document, null, TestContext.Current.CancellationToken).Arithmetic.Identities
            .Should().ContainSingle(identity => identity.Kind == IdentityKind.Statement && identity.Grade == IdentityGrade.Informative);
    }

    [Fact]
    public void A_text_that_names_the_total_of_a_table_with_a_slip_is_wrong()
    {
        var document = new PrintedDocument("test", paragraphs: [new("The total approved budget amounts to EUR 1,088,270 (table 3).")], tables: [Numbered()]);

        DocumentStructure.Infer(document, null, TestContext.Current.CancellationToken).Arithmetic.Identities
            .Should().ContainSingle(identity => identity.Kind == IdentityKind.Statement && identity.Grade == IdentityGrade.Certain);
    }

    [Fact]
    public void A_text_about_something_else_says_nothing()
    {
        var document = new PrintedDocument("test", paragraphs: [new("In 2023 a donor paid EUR 1,500,000 for the fund, 62.5 per cent of the costs.")], tables: [Numbered()]);

        DocumentStructure.Infer(document, null, TestContext.Current.CancellationToken).Arithmetic.Identities.Should().NotContain(identity => identity.Kind == IdentityKind.Statement);
    }

    private static readonly string[] Fund =
    [
        "\t2018\t2019\t2020",
        "Opening balance\t3 400 123\t3 611 980\t3 104 277",
        "Contributions\t4 811 302\t4 502 118\t5 017 640",
        "Interest\t41 077\t38 250\t19 904",
        "Expenditure\t4 640 522\t5 048 071\t4 718 333",
        "Closing balance\t3 611 980\t3 104 277\t3 423 488",
    ];

    private static PrintedTable Numbered()
    {
        var table = TabbedText.Table(["\t2022\t2023\t2022-2023", "Staff\t410 250\t422 310\t832 560", "Travel\t39 115\t41 220\t80 335", "Rent\t87 002\t88 310\t175 312", "Total\t536 367\t551 840\t1 088 207"]);
        return new PrintedTable("3", "Core budget", "Euros", "", table.Columns, table.Rows);
    }

    private static DocumentStructure Infer(params string[] lines) =>
        DocumentStructure.Infer(new PrintedDocument("test", tables: [TabbedText.Table(lines)]), null, TestContext.Current.CancellationToken);

    private static IEnumerable<string> Identities(params string[] lines) => Infer(lines).Arithmetic.Identities.Select(identity => identity.ToString());

    private static List<(Identity Identity, Verdict Verdict)> Check(params string[] lines) =>
        [.. CellSystem.Create(Infer(lines).Arithmetic).Check().Select(check => (check.Identity, check.Verdict))];
}
