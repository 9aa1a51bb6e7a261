using Unccd.Results.Identities;
using Unccd.Results.Scorecard.Structure;
using Unccd.Results.Structure;
using Unccd.Results.Tables;

namespace Unccd.Results.Tests.Structure;

/// <summary>When a figure left blank where a sum should stand is a zero, and when it says nothing.</summary>
public class BlankTargetTests
{
    [Fact]
    public void A_blank_is_a_zero_where_the_column_prints_no_other() =>
        Violated("Vacant posts", "Number of posts", "Unit\tApproved\tEncumbered\tVacant", "Executive Office\t12\t10\t2", "Research Division\t41\t11\t", "Field Operations\t34\t30\t4", "Legal Unit\t8\t8\t", "Liaison Office\t5\t4\t1")
            .Should().Equal("(1; 2, 3) = (1; 2, 1) − (1; 2, 2)");

    [Fact]
    public void A_column_that_is_totalled_prints_blanks_for_zeros() =>
        Violated("Status of contributions", "Euros", "Party\tOpening\tAssessed\tCollected\tOutstanding", "Brazil\t\t109 398\t\t109 398", "Denmark\t\t3 204\t3 204\t", "France\t96 482\t468\t\t96 950", "Italy\t\t1 394\t1 394\t", "Kenya\t\t140 800\t14 080\t", "Norway\t\t801 052\t801 052\t", "Total\t96 482\t929 596\t819 730\t206 348")
            .Should().HaveCount(2).And.OnlyContain(identity => identity.Contains("(1; 5, 2)"));

    [Fact]
    public void A_blank_says_nothing_where_a_figure_does_not_apply() =>
        Violated("Change", null, "Unit\tApproved\tFilled\tVacant", "Office\t12\t10\t2", "Division\t41\t11\t30", "Operations\t34\t30\t4", "Consultants\t9\t5\t", "Liaison\t5\t4\t1").Should().BeEmpty();

    [Fact]
    public void Totals_across_that_a_subtotal_leaves_blank_are_not_given() =>
        Violated("Posts", null, Posts("Subtotal\t49\t47\t37\t31\t\t", "GS\t6\t5\t4\t4\t10\t9")).Should().BeEmpty();

    [Fact]
    public void Totals_across_are_held_against_their_parts_where_others_are_not_given() =>
        Violated("Posts", null, Posts("Subtotal\t49\t47\t37\t31\t\t", "GS\t6\t5\t4\t4\t10\t12")).Should().Equal("(1; 5, 6) = (1; 5, 2) + (1; 5, 4)");

    [Fact]
    public void One_line_that_leaves_its_totals_blank_has_lost_them() =>
        Violated("Posts", null, Posts("Subtotal\t49\t47\t37\t31\t86\t78", "GS\t6\t5\t4\t4\t\t")).Should().Contain("(1; 6, 5) = (1; 4, 5) + (1; 5, 5)");

    private static string[] Posts(string subtotal, string generalService) =>
    [
        "Grade\tCore\t\tTrust funds\t\tTotal\t", "\tApproved\tFilled\tApproved\tFilled\tApproved\tFilled",
        "P-5\t14\t13\t8\t6\t22\t19", "P-4\t26\t25\t11\t9\t37\t34", "P-3\t9\t9\t18\t16\t27\t25", subtotal, generalService, "Total\t55\t52\t41\t35\t96\t87",
    ];

    private static IEnumerable<string> Violated(string title, string? unit, params string[] lines)
    {
        var table = TabbedText.Table(lines);
        var document = new PrintedDocument("test", tables: [new PrintedTable("1", title, unit, table.StubHeader, table.Columns, table.Rows)]);
        return CellSystem.Create(DocumentStructure.Infer(document, null, TestContext.Current.CancellationToken).Arithmetic).Check()
            .Where(check => check.Verdict == Verdict.Violated).Select(check => check.Identity.ToString());
    }
}
