using Unccd.Results.Identities;
using Unccd.Results.Scorecard.Structure;
using Unccd.Results.Structure;
using Unccd.Results.Tables;

namespace Unccd.Results.Tests.Structure;

/// <summary>Balances that go over to the next period, and sums that go over to the next page.</summary>
public class CarryOverTests
{
    [Fact]
    public void Years_may_descend_from_left_to_right() =>
        Errors(
            "\t2021\t2020\t2019",
            "Opening balance\t31 100\t26 241\t20 000",
            "Income\t9 000\t7 400\t8 241",
            "Expenditure\t4 000\t3 087\t2 000",
            "Closing balance\t36 100\t30 554\t26 241").Should().BeEquivalentTo("(1; 1, 1) = (1; 4, 2)");

    [Fact]
    public void Two_years_that_descend_are_compared_from_right_to_left() =>
        Identities(
            "\t2023\t2022",
            "Cash at beginning of year\t85 113\t51 207",
            "Receipts\t112 340\t98 906",
            "Payments\t101 223\t65 000",
            "Cash at end of year\t96 230\t85 113").Should().Contain("(1; 1, 1) = (1; 4, 2)").And.NotContain("(1; 1, 2) = (1; 4, 1)");

    [Fact]
    public void Without_years_the_figures_tell_the_direction() =>
        Errors(
            "\tThird\tSecond\tFirst\tEarlier",
            "Opening balance\t30 554\t26 241\t20 000\t14 321",
            "Income\t9 000\t7 400\t8 241\t9 012",
            "Expenditure\t4 000\t3 087\t2 000\t3 333",
            "Closing balance\t35 554\t30 554\t26 241\t20 000").Should().BeEmpty();

    [Fact]
    public void Funds_side_by_side_do_not_carry_over() =>
        Identities(
            "\tCore\tSupplementary\tSpecial",
            "Opening balance\t30 554\t26 241\t20 000",
            "Income\t9 000\t7 400\t8 241",
            "Expenditure\t4 000\t3 087\t2 000",
            "Closing balance\t35 554\t30 554\t26 241").Should().NotContain("(1; 1, 3) = (1; 4, 2)");

    [Fact]
    public void A_year_in_a_row_opens_with_what_the_row_above_closed_with() =>
        Errors(
            "Year\tCarried over\tIncome\tAvailable\tExpenditure\tClosing balance",
            "2015\t104 220\t88 410\t192 630\t95 120\t97 510",
            "2016\t97 510\t120 008\t217 518\t101 300\t116 218",
            "2017\t116 281\t75 300\t191 581\t60 450\t131 131",
            "2018\t131 131\t99 850\t230 981\t120 040\t110 941",
            "2019\t110 941\t102 000\t212 941\t180 003\t32 938").Should().BeEquivalentTo("(1; 3, 1) = (1; 2, 5)");

    [Fact]
    public void Rows_of_years_may_descend_as_well() =>
        Errors(
            "Year\tOpening balance\tIncome\tExpenditure\tClosing balance",
            "2018\t131 131\t99 850\t120 040\t110 941",
            "2017\t116 281\t75 300\t60 450\t131 131",
            "2016\t97 510\t120 008\t101 300\t116 218",
            "2015\t104 220\t88 410\t95 120\t97 510").Should().BeEquivalentTo("(1; 2, 1) = (1; 3, 4)");

    [Fact]
    public void Rows_of_funds_do_not_carry_over() =>
        Identities(
            "Fund\tOpening balance\tIncome\tExpenditure\tClosing balance",
            "BY\t1 204 310\t4 118 200\t3 977 412\t1 345 098",
            "BE\t310 775\t901 240\t1 002 318\t209 697",
            "BZ\t88 412\t250 000\t301 177\t37 235").Should().NotContain(identity => identity.Split(' ').Length == 7);

    [Theory]
    [InlineData("Carried forward", "Brought forward")]
    [InlineData("À reporter", "Report")]
    [InlineData("Suma y sigue", "Suma anterior")]
    [InlineData("К переносу", "Перенос")]
    [InlineData("转下页", "承上页")]
    [InlineData("ينقل بعده", "ما قبله")]
    public void A_page_brings_forward_what_the_page_before_carried_forward(string forward, string brought) =>
        Errors(
            "\t2018\t2019",
            "Belgium\t111 476\t98 230",
            "France\t70 430\t88 415",
            "Italy\t3 035\t4 120",
            $"{forward}\t184 941\t190 765",
            $"{brought}\t184 491\t190 765",
            "Bonn Fund\t45 020\t38 711",
            "Working capital fund\t12 704\t10 985",
            "Total\t242 215\t240 461").Should().BeEquivalentTo("(1; 5, 1) = (1; 4, 1)");

    private static IEnumerable<string> Identities(params string[] lines) => Infer(lines).Identities.Select(identity => identity.ToString());

    private static IEnumerable<string> Errors(params string[] lines) =>
        CellSystem.Create(Infer(lines)).Check().Where(check => check.Verdict == Verdict.Violated && check.Identity.Grade == IdentityGrade.Certain).Select(check => check.Identity.ToString());

    private static DocumentArithmetic Infer(string[] lines) =>
        DocumentStructure.Infer(new PrintedDocument("test", tables: [TabbedText.Table(lines)]), null, TestContext.Current.CancellationToken).Arithmetic;
}
