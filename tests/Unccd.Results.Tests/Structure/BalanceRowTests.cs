using Unccd.Results.Identities;
using Unccd.Results.Scorecard.Structure;
using Unccd.Results.Structure;
using Unccd.Results.Tables;

namespace Unccd.Results.Tests.Structure;

/// <summary>What is left of totals that stand apart from it.</summary>
public class BalanceRowTests
{
    [Fact]
    public void An_excess_is_total_income_less_total_expenditure_though_one_of_two_years_is_wrong() =>
        Errors(
            "\t2014\t2015",
            "Contributions\t3 231\t113",
            "Interest\t25 486\t170",
            "Total income\t28 717\t283",
            "Hospitality\t4 371\t6 691",
            "Grants\t25 117\t4 281",
            "Total expenditure\t29 488\t10 972",
            "Excess (shortfall) of income over expenditure\t(771)\t(10 698)").Should().BeEquivalentTo("(1; 7, 2) = (1; 3, 2) − (1; 6, 2)");

    [Fact]
    public void A_closing_balance_is_the_opening_balance_and_the_excess_of_the_year() =>
        Errors(
            "\t2018\t2019\t2020",
            "期初余额\t598,802\t1,855,046\t2,510,934",
            "所有缔约方捐款\t1,217,103\t511,679\t1,240,181",
            "东道国政府捐款\t394,273\t493,543\t730,743",
            "利息收入\t134,167\t143,178\t268,910",
            "收入共计\t1,745,543\t1,148,400\t2,239,834",
            "顾问\t33,715\t167,842\t382,062",
            "公务差旅\t19,932\t17,209\t24,034",
            "非工作人员报酬\t435,652\t307,461\t454,853",
            "支出共计\t489,299\t492,512\t860,949",
            "收入超出(少于)支出额\t1,256,244\t655,888\t1,378,885",
            "期末余额\t185,546\t2,510,934\t3,889,819").Should().BeEquivalentTo("(1; 11, 1) = (1; 1, 1) + (1; 10, 1)", "(1; 1, 2) = (1; 11, 1)");

    [Fact]
    public void A_net_excess_adds_the_adjustment_that_stands_before_it() =>
        Errors(
            "\t2016\t2017\t2018",
            "Contribuciones\t10 148\t5 690\t3 322",
            "Intereses\t1 006\t19 477\t179",
            "Total de ingresos\t11 154\t25 167\t3 501",
            "Mobiliario\t15 942\t6 284\t27 123",
            "Capacitación\t388\t375\t5 062",
            "Total de gastos\t16 330\t6 659\t32 185",
            "Superávit (déficit) de ingresos sobre gastos\t(5 176)\t18 508\t(28 684)",
            "Ajustes de ejercicios anteriores\t291\t136\t(28 684)",
            "Superávit (déficit) neto\t(4 885)\t18 644\t(28 938)",
            "Saldo del fondo al inicio del período\t3 644\t(1 241)\t17 403",
            "Saldo del fondo al final del período\t(1 241)\t17 403\t(11 535)").Should().BeEquivalentTo("(1; 9, 3) = (1; 7, 3) + (1; 8, 3)");

    [Theory]
    [InlineData("Excess of income over expenditure", "Total income", "Total expenditure")]
    [InlineData("Excédent (déficit)", "Total des recettes", "Total des dépenses")]
    [InlineData("Superávit neto", "Total de ingresos", "Total de gastos")]
    [InlineData("Чистый профицит", "Всего поступлений", "Всего расходов")]
    [InlineData("收入超出支出额", "收入共计", "支出共计")]
    [InlineData("صافي الفائض", "مجموع الايرادات", "مجموع المصروفات")]
    public void It_is_named_in_each_language(string excess, string income, string expenditure) =>
        Errors(
            "\t2014\t2015", "A\t13 231\t14 113", "B\t25 486\t24 170", $"{income}\t38 717\t38 283", "C\t4 371\t6 691", "D\t25 117\t24 281", $"{expenditure}\t29 488\t30 972", $"{excess}\t9 229\t7 131")
            .Should().BeEquivalentTo("(1; 7, 2) = (1; 3, 2) − (1; 6, 2)");

    [Fact]
    public void What_an_adjustment_explains_is_not_wrong() =>
        Errors(
            "\t2008\t2009",
            "A\t213 231\t114 113", "B\t25 486\t24 170", "Total income\t238 717\t138 283", "C\t14 371\t16 691", "D\t25 117\t24 281", "Total expenditure\t39 488\t40 972",
            "Excess of income over expenditure\t199 229\t97 311", "Prior period adjustments\t–\t(2 748)", "Net excess\t199 229\t94 563").Should().BeEmpty();

    [Fact]
    public void Net_cash_flows_that_one_of_two_years_bears_out_are_an_error_in_the_other() =>
        Errors(
            "\t2020\t2019",
            "Operating activities\t\t",
            "Surplus for the year\t8 412\t7 903",
            "Depreciation\t777\t691",
            "Decrease in receivables\t1 415\t(2 004)",
            "Net cash flows from operating activities\t10 604\t6 950",
            "Investing activities\t\t",
            "Purchase of equipment\t(2 450)\t(385)",
            "Proceeds from investments\t6 080\t7 122",
            "Net cash flows from investing activities\t3 630\t6 737",
            "Net increase in cash\t14 234\t13 687").Should().BeEquivalentTo("(1; 5, 2) = (1; 2, 2) + (1; 3, 2) + (1; 4, 2)");

    [Fact]
    public void One_column_that_agrees_by_chance_makes_no_sum_of_net_figures() =>
        Errors(
            "\t2020\t2019",
            "Surplus for the year\t8 412\t7 903",
            "Depreciation\t777\t691",
            "Net cash flows from operating activities\t9 189\t3 950").Should().BeEmpty();

    [Fact]
    public void Words_alone_name_nothing() =>
        Errors(
            "\t2014\t2015", "A\t13 231\t14 113", "B\t25 486\t24 170", "Total income\t38 717\t38 283", "C\t4 371\t6 691", "D\t25 117\t24 281", "Total expenditure\t29 488\t30 972", "Excess of income over expenditure\t9 330\t7 412")
            .Should().BeEmpty();

    private static IEnumerable<string> Errors(params string[] lines) =>
        CellSystem.Create(Infer(lines)).Check().Where(check => check.Verdict == Verdict.Violated && check.Identity.Grade == IdentityGrade.Certain).Select(check => check.Identity.ToString());

    private static DocumentArithmetic Infer(string[] lines) =>
        DocumentStructure.Infer(new PrintedDocument("test", tables: [TabbedText.Table(lines)]), null, TestContext.Current.CancellationToken).Arithmetic;
}
