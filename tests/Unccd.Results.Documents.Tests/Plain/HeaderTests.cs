using Unccd.Results.Checking;
using Unccd.Results.Identities;

namespace Unccd.Results.Documents.Tests.Plain;

/// <summary>Which lines are header and which are body.</summary>
public sealed class HeaderTests
{
    [Theory]
    [InlineData("\t(1)\t(2)\t(3)=(2)-(1)\t(4)=(3)÷(1)")]
    [InlineData("\t(1)\t(2)\t(3) = (2) – (1)\t(4) = (3) / (1) × 100")]
    [InlineData("\t1\t2\t3=2-1\t4=3/1")]
    [InlineData("\ta\tb\tc=b-a\td=c/a")]
    [InlineData("\t(a)\t(b)\t(c)=(b)-(a)\t(d)=(c):(a)")]
    [InlineData("\t(a)\t(b)\t(b)-(a)\t(c)/(a)")]
    [InlineData("\tA\tB\tC = B - A\tPer cent")]
    [InlineData("(1)\t(2)\t(3)\t(4)=(3)-(2)\t(5)=(4)÷(2)")]
    [InlineData("(a)\t(b)\t(c)\t(d)\t(e)")]
    [InlineData("a\tb\tc\td\te")]
    [InlineData("\t（1）\t（2）\t（3）＝（2）－（1）\t（4）＝（3）÷（1）")]
    [InlineData("\tа\tб\tв=б-а\tг=в/а")]
    [InlineData("\t(أ)\t(ب)\t(ج)=(ب)-(أ)\t(د)")]
    public void A_line_of_keys_and_formulas_belongs_to_the_header(string line)
    {
        var table = Print.Table($"Table 1\n\nCategory\tApproved\tEstimate\tVariance\tRate\n{line}\nStaff\t100\t120\t20\t20.0\nTravel\t50\t40\t(10)\t(20.0)\n");
        Print.Rows(table).Should().Equal("Staff | 100 | 120 | 20 | 20.0", "Travel | 50 | 40 | (10) | (20.0)");
        table.Columns[0].Name.Should().Be($"Approved / {line.Split('\t')[1]}");
    }

    [Theory]
    [InlineData("\t3\t4\t7\t1.0")]
    [InlineData("Posts\t3\t4\t7\t1.0")]
    [InlineData("Adjustment\t(1)\t(2)\t(3)\t(4)")]
    [InlineData("A\t(1)\t(2)\t(3)\t(4)")]
    [InlineData("1\t2\t3\t5\t6")]
    [InlineData("2\t5/6\t1/2\t1-2\t7")]
    public void A_line_of_small_figures_is_a_row(string line) =>
        Print.Table($"Table 1\n\nCategory\tApproved\tEstimate\tVariance\tRate\n{line}\nStaff\t100\t120\t20\t20.0\nTravel\t50\t40\t(10)\t(20.0)\n").Rows.Should().HaveCount(3);

    [Fact]
    public void A_line_of_keys_belongs_to_the_header_of_columns_set_apart_by_spaces() =>
        Print.Table("Table 1\n\nItem       Approved   Spent   Balance\n           (1)        (2)     (3)=(1)-(2)\nStaff      1,000      800     200\nTravel     500        600     (100)\n").Columns.Select(column => column.Name)
            .Should().Equal("Approved / (1)", "Spent / (2)", "Balance / (3)=(1)-(2)");

    [Fact]
    public void A_formula_of_the_header_is_checked_in_every_row()
    {
        var document = Print.Read("Table 1\n(Thousands of United States dollars)\n\nCategory\t2018\t2019\tChange\n\t(1)\t(2)\t(3)=(2)-(1)\nStaff\t1 100\t1 320\t220\nTravel\t550\t440\t(110)\nRent\t390\t395\t5\nOther\t72\t81\t18\n").Document!;
        document.Check().Tables[0].Identities.Where(check => check.Identity.Target.Column == 3).Select(check => (check.Identity.Target.Row, check.Verdict))
            .Should().Equal((1, Verdict.Exact), (2, Verdict.Exact), (3, Verdict.Exact), (4, Verdict.Violated));
    }

    [Fact]
    public void A_key_does_not_hide_what_the_column_is_called() =>
        Print.Read("Table 1\n\nCategory\tPosts\tOf which women\tPer cent\n\ta\tb\tc=b/a\nP-5\t8\t4\t50.0\nP-4\t16\t4\t25.0\nP-3\t20\t9\t45.0\n").Document!.Check().Tables[0].Identities
            .Should().OnlyContain(check => check.Identity.Form == IdentityForm.Share && check.Verdict == Verdict.Exact).And.HaveCount(3);
}
