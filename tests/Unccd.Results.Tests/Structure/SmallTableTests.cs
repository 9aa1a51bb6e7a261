using Unccd.Results.Identities;
using Unccd.Results.Scorecard.Structure;
using Unccd.Results.Structure;
using Unccd.Results.Tables;

namespace Unccd.Results.Tests.Structure;

/// <summary>Small tables without a unit, with unusual words for their totals.</summary>
public class SmallTableTests
{
    [Fact]
    public void The_year_is_the_sum_of_its_quarters() =>
        Violated("\tQ1\tQ2\tQ3\tQ4\tYear", "North\t12.5\t13.1\t11.9\t14.2\t51.7", "South\t8.4\t7.9\t9.3\t8.8\t34.4", "East\t20.2\t19.7\t21.0\t22.6\t85.3", "All sites\t41.1\t40.7\t42.2\t45.6\t169.6")
            .Should().Equal("(1; 3, 5) = (1; 3, 1) + (1; 3, 2) + (1; 3, 3) + (1; 3, 4)", "(1; 4, 5) = (1; 1, 5) + (1; 2, 5) + (1; 3, 5)");

    [Fact]
    public void The_rows_may_be_the_quarters() =>
        Violated("\t北部\t南部\t全区", "一季度\t125\t84\t209", "二季度\t131\t79\t210", "三季度\t119\t93\t221", "四季度\t142\t88\t230", "全年\t517\t344\t861")
            .Should().Contain("(1; 3, 3) = (1; 3, 1) + (1; 3, 2)").And.Contain("(1; 5, 3) = (1; 1, 3) + (1; 2, 3) + (1; 3, 3) + (1; 4, 3)");

    [Fact]
    public void The_total_column_may_come_first_and_the_total_row_on_top() =>
        Violated("\tСумма\t2019\t2020", "Все участки\t1 052\t505\t547", "Север\t373\t182\t191", "Юг\t310\t144\t166", "Запад\t396\t179\t190")
            .Should().Equal("(1; 4, 1) = (1; 4, 2) + (1; 4, 3)", "(1; 1, 1) = (1; 2, 1) + (1; 3, 1) + (1; 4, 1)");

    [Fact]
    public void A_column_of_years_is_no_figure() =>
        Infer("Project\tYear\tGrants\tLoans\tCost", "A\t2019\t410\t205\t615", "B\t2021\t388\t72\t460", "C\t2020\t97\t151\t248", "Total\t\t895\t428\t1 323")
            .Arithmetic.Identities.Should().HaveCount(7).And.NotContain(identity => identity.Cells.Any(cell => cell.Column == 1));

    [Fact]
    public void A_column_of_codes_is_no_figure() =>
        Infer("Line\tNo.\t2019\t2020", "Staff\t1101\t410\t205", "Travel\t1601\t388\t72", "Rent\t3301\t97\t151", "Total\t\t895\t428")
            .Arithmetic.Identities.Should().HaveCount(2).And.NotContain(identity => identity.Cells.Any(cell => cell.Column == 1));

    [Fact]
    public void A_count_under_the_header_No_is_summed() =>
        Infer("Region\tNo.\tCost", "Africa\t54\t12 400", "Asia\t17\t10 900", "Europe\t23\t8 001", "Total\t94\t31 301").Arithmetic.Identities.Select(identity => identity.ToString())
            .Should().Contain("(1; 4, 1) = (1; 1, 1) + (1; 2, 1) + (1; 3, 1)");

    [Fact]
    public void A_line_for_all_others_is_no_total() =>
        Violated("\t2019\t2020", "Staff\t410\t205", "Travel\t388\t72", "All other costs\t97\t151", "Total\t895\t428").Should().BeEmpty();

    [Fact]
    public void A_figure_that_lost_its_last_decimal_is_not_rounded_more_than_its_neighbours() =>
        Violated("\tA\tB", "North\t86.18\t566.96", "South\t193.33\t220.32", "West\t593.80\t639.02", "Coast\t343.6\t466.32", "All\t1 216.97\t1 892.62")
            .Should().Equal("(1; 5, 1) = (1; 1, 1) + (1; 2, 1) + (1; 3, 1) + (1; 4, 1)");

    private static DocumentStructure Infer(params string[] lines) =>
        DocumentStructure.Infer(new PrintedDocument("test", tables: [TabbedText.Table(lines)]), null, TestContext.Current.CancellationToken);

    private static IEnumerable<string> Violated(params string[] lines) =>
        CellSystem.Create(Infer(lines).Arithmetic).Check().Where(check => check.Verdict == Verdict.Violated).Select(check => check.Identity.ToString());
}
