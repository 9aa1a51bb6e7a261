using Unccd.Results.Identities;
using Unccd.Results.Scorecard.Structure;
using Unccd.Results.Structure;
using Unccd.Results.Tables;

namespace Unccd.Results.Tests.Structure;

/// <summary>Which columns add to which, and which only seem to.</summary>
public class ColumnRelationTests
{
    [Fact]
    public void Work_months_that_cancel_take_no_part_in_a_sum_of_money() =>
        RowSums(
            "\tw/m\t1991\tw/m\t1992\tw/m\t1993\tTotal budget",
            "Chief\t10.5\t101 000\t12\t111 000\t12\t116 000\t328 000",
            "Deputy chief\t6\t60 000\t12\t80 000\t12\t84 000\t224 000",
            "Officer\t1\t10 000\t12\t59 000\t12\t62 000\t131 000",
            "Administrative officer\t6\t48 000\t12\t70 000\t12\t74 000\t192 000",
            "Clerk\t6\t30 000\t6\t30 000\t12\t62 000\t122 000",
            "Total\t\t249 000\t\t350 000\t\t398 000\t997 000").Should().Contain("(1; 5, 7) = (1; 5, 2) + (1; 5, 4) + (1; 5, 6)").And.NotContain(text => text.Contains("5, 3)", StringComparison.Ordinal));

    [Fact]
    public void One_year_is_no_sum_and_no_difference_of_others() =>
        RowSums(
            "\t2020\t2021\t2022\t2023",
            "D-1\t1\t1\t1\t1",
            "P-5\t39\t40\t40\t40",
            "P-4\t21\t23\t22\t24",
            "P-3\t40\t40\t42\t42",
            "P-2\t43\t42\t42\t42",
            "Subtotal Professional\t144\t146\t147\t149",
            "General Service\t32\t33\t33\t34",
            "Total\t176\t179\t180\t183").Should().BeEmpty();

    [Fact]
    public void Columns_that_are_blank_in_most_rows_make_no_second_relation() =>
        RowSums(
            "\tFund A\tFund B\tFund C\tAll 2016\tFund A\tFund B\tFund C\tAll 2017\tAll 2016–2017",
            "Conference A\t50 000\t\t\t50 000\t507 575\t\t\t507 575\t557 575",
            "Conference B\t\t422 000\t\t422 000\t\t135 575\t\t135 575\t557 575",
            "Conference C\t\t\t30 000\t30 000\t\t\t527 575\t527 575\t557 575",
            "Working group\t347 982\t\t\t347 982\t\t\t\t\t347 982",
            "Committee B\t\t258 604\t\t258 604\t\t258 604\t\t258 604\t517 208",
            "Committee C\t\t\t431 481\t431 481\t\t\t431 481\t431 481\t862 962").Should().HaveCount(17);

    [Fact]
    public void A_change_is_the_difference_of_the_two_years_beside_it_even_where_one_is_misprinted() =>
        RowSums(
            "\t2000-01\t2002-03\tVariation",
            "Expenditure against the earlier appropriation\t46,6\t77,7\t13,1",
            "Appropriation carried over\t(77,7)\t(62,0)\t15,7",
            "Total\t(31,1)\t15,7\t46,8").Should().Contain(text => text.StartsWith("(1; 1, 3)", StringComparison.Ordinal));

    [Fact]
    public void Sums_of_three_figures_are_used_though_one_row_was_copied_in_part_and_another_is_off_by_two() =>
        RowSums(
            "\tApproved\tSpent\tProjected\tTotal expenditure\tBalance",
            "Policy\t1 205 900\t512 400\t640 310\t1 152 710\t53 190",
            "Science\t811 250\t402 117\t305 226\t707 343\t103 907",
            "Advocacy\t633 428\t288 993\t305 226\t707 343\t103 907",
            "Direction\t402 770\t190 455\t201 640\t392 097\t10 675",
            "Services\t520 300\t250 115\t230 080\t480 195\t40 105").Should().Contain(["(1; 4, 4) = (1; 4, 2) + (1; 4, 3)", "(1; 4, 5) = (1; 4, 1) − (1; 4, 4)"]);

    private static IEnumerable<string> RowSums(params string[] lines) =>
        DocumentStructure.Infer(new PrintedDocument("test", tables: [TabbedText.Table(lines)]), null, TestContext.Current.CancellationToken).Arithmetic.Identities
            .Where(identity => identity.Terms.All(term => term.Cell.Row == identity.Target.Row) && identity.Form == IdentityForm.Sum)
            .Select(identity => identity.ToString());
}
