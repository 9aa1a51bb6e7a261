using Unccd.Results.Identities;
using Unccd.Results.Scorecard.Structure;
using Unccd.Results.Structure;
using Unccd.Results.Tables;

namespace Unccd.Results.Tests.Structure;

public class RepeatedRowTests
{
    [Fact]
    public void A_total_is_found_though_one_row_is_printed_over_another_in_all_columns() =>
        CertainTotals(
            "Programme\t2022\t2023\t2022–2023",
            "Policy\t1 205 900\t1 198 040\t2 403 940",
            "Science\t1 205 900\t1 198 040\t2 403 940",
            "Advocacy\t389 115\t401 220\t790 335",
            "Total\t2 005 265\t2 021 570\t4 026 835").Should().Equal(1, 2, 3);

    [Fact]
    public void Rows_that_are_equal_by_nature_make_no_total_of_figures_that_do_not_add_up() =>
        CertainTotals(
            "Post\t2022\t2023\t2024",
            "Secretary\t6 500\t7 000\t7 500",
            "Secretary\t6 500\t7 000\t7 500",
            "Clerk\t6 000\t6 500\t7 000",
            "Total of the division\t12 345\t3 021\t98 765").Should().BeEmpty();

    [Fact]
    public void Few_posts_that_repeat_a_grade_are_held_against_the_last_total_of_the_table() =>
        Totals(
            8,
            "\tCore\tSupplementary\tBonn Fund\tTotal",
            "USG\t1\t0\t1\t2",
            "ASG\t7\t6\t5\t18",
            "P-5\t3\t0\t2\t5",
            "P-3\t3\t1\t0\t4",
            "P-2\t0\t2\t2\t4",
            "Subtotal\t14\t9\t10\t33",
            "GS\t3\t1\t0\t4",
            "Total\t25\t12\t14\t51").Should().Equal(1, 2, 3, 4);

    private static IEnumerable<int> Totals(int row, params string[] lines) =>
        DocumentStructure.Infer(new PrintedDocument("test", tables: [TabbedText.Table(lines)])).Arithmetic.Identities
            .Where(identity => identity.Kind is IdentityKind.ColumnSum or IdentityKind.Subtotal && identity.Target.Row == row)
            .Select(identity => identity.Target.Column);

    private static IEnumerable<int> CertainTotals(params string[] lines) =>
        DocumentStructure.Infer(new PrintedDocument("test", tables: [TabbedText.Table(lines)])).Arithmetic.Identities
            .Where(identity => identity.Kind is IdentityKind.ColumnSum or IdentityKind.Subtotal && identity.Grade == IdentityGrade.Certain && identity.Target.Row == 4)
            .Select(identity => identity.Target.Column);
}
