using Unccd.Results.Identities;
using Unccd.Results.Scorecard.Structure;
using Unccd.Results.Structure;
using Unccd.Results.Tables;

namespace Unccd.Results.Tests.Structure;

/// <summary>What does not add up although columns or rows beside it do.</summary>
public class PeriodLevelsTests
{
    private static IEnumerable<string> Errors(params string[] lines)
    {
        var inferred = DocumentStructure.Infer(new PrintedDocument("test", tables: [TabbedText.Table(lines)]), null, TestContext.Current.CancellationToken);
        return CellSystem.Create(inferred.Arithmetic).Check().Where(check => check.Verdict == Verdict.Violated && check.Identity.Grade == IdentityGrade.Certain).Select(check => check.Identity.ToString());
    }

    [Fact]
    public void Balances_do_not_add_over_two_years() =>
        Errors(
            "\t2018\t2019\t2018–2019",
            "Opening balance, 1 January\t1 000 000\t1 217 417\t1 000 000",
            "Contributions\t3 512 345\t3 623 118\t7 135 463",
            "Expenditure\t3 294 928\t3 911 206\t7 206 134",
            "Closing balance, 31 December\t1 217 417\t929 329\t929 329").Should().BeEmpty();

    [Theory]
    [InlineData("Number of posts\t36\t36\t36")]
    [InlineData("Number of posts\t36\t38\t38")]
    [InlineData("Full-time equivalents\t36.5\t38.5\t37.5")]
    [InlineData("Exchange rate (EUR per USD)\t0.893\t0.911\t0.902")]
    [InlineData("Cash balance at 31 December\t952 123\t958 716\t958 716")]
    [InlineData("Working capital reserve (8.3 per cent)\t952 123\t958 716\t958 716")]
    public void Posts_rates_and_reserves_below_the_total_do_not_add_over_two_years(string memo) =>
        Errors(
            "\t2020\t2021\t2020–2021",
            "Adaptation\t3 261 940\t3 301 200\t6 563 140",
            "Mitigation\t2 049 500\t2 049 500\t4 099 000",
            "Transparency\t6 159 920\t6 200 100\t12 360 020",
            "Total\t11 471 360\t11 550 800\t23 022 160",
            memo).Should().BeEmpty();

    [Fact]
    public void A_line_of_the_budget_that_repeats_the_other_year_is_an_error_all_the_same() =>
        Errors(
            "\t2020\t2021\t2020–2021",
            "Adaptation\t3 261 940\t3 301 200\t3 301 200",
            "Mitigation\t2 049 500\t2 049 500\t4 099 000",
            "Transparency\t6 159 920\t6 200 100\t12 360 020",
            "Total\t11 471 360\t11 550 800\t23 022 160").Should().Contain("(1; 1, 3) = (1; 1, 1) + (1; 1, 2)");

    [Fact]
    public void What_is_owed_in_the_end_is_what_was_owed_and_came_due_less_what_was_paid_of_either()
    {
        string[] print =
        [
            "Party\tUnpaid pledges for prior years\tPledges for 2016\tCollections for 2016\tCollections for prior years\tUnpaid pledges as at 31 December 2016",
            "Algeria\t-\t11,060\t11,060\t-\t-", "Andorra\t62,468\t6,008\t-\t-\t68,476", "Argentina\t-\t271,387\t271,387\t-\t-",
            "Australia\t16,469\t272,347\t202,951\t16,469\t69,396", "Austria\t-\t82,337\t3,692\t-\t78,645", "Barbados\t-\t256,495\t-\t-\t256,495", "Total\t78,937\t899,634\t489,090\t16,469\t473,012",
        ];
        Errors(print).Should().BeEmpty();
        print[2] = "Andorra\t62,468\t6,080\t-\t-\t68,476";
        Errors(print).Should().Contain("(1; 2, 5) = (1; 2, 1) + (1; 2, 2) − (1; 2, 3) − (1; 2, 4)");
    }

    [Fact]
    public void Cells_with_a_percent_sign_are_not_added() =>
        Errors(
            "Party\tPledged\tPaid\tUnpaid\tPaid",
            "Austria\t40 000\t40 000\t–\t100%", "Belgium\t62 500\t25 000\t37 500\t40%", "Bulgaria\t8 300\t4 150\t4 150\t50%", "Croatia\t12 000\t9 000\t3 000\t75%",
            "Cyprus\t20 250\t–\t20 250\t–", "Denmark\t31 400\t31 400\t–\t100%", "Finland\t17 300\t5 190\t12 110\t30%", "Total\t191 750\t114 740\t77 010\t60%").Should().BeEmpty();

    [Fact]
    public void Beside_numbers_of_order_the_names_stand_in_a_column_of_words() =>
        Errors(
            "No.\tParty\tScale (%)\tContribution (euros)",
            "1\tAustria\t10.000\t100 000", "2\tBelgium\t15.250\t512 500", "3\tBulgaria\t4.375\t43 750", "4\tCroatia\t12.125\t121 250", "5\tCyprus\t20.250\t202 500", "6\tDenmark\t38.000\t380 000",
            "\tTotal\t100.000\t1 000 000").Should().NotBeEmpty();
}
