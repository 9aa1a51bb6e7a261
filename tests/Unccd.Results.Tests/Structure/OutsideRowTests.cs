using Unccd.Results.Structure;
using static Unccd.Results.Tests.Checking.AsPrinted;

namespace Unccd.Results.Tests.Structure;

/// <summary>Rows of which the label says that no total holds them.</summary>
public class OutsideRowTests
{
    private const string Seconded = "JPO (not included in the total)\t4\t3\t2\t1\t6\t4";

    private static readonly string[] Posts =
    [
        "Grade\tCore\t\tTrust funds\t\tTotal\t",
        "\tApproved\tFilled\tApproved\tFilled\tApproved\tFilled",
        "P-5\t5\t4\t7\t7\t12\t11",
        "P-4\t9\t8\t6\t5\t15\t13",
        "P-3\t11\t11\t3\t2\t14\t13",
        "Subtotal\t25\t23\t16\t14\t55\t37",
        "GS\t8\t7\t5\t5\t13\t12",
        Seconded,
        "Total\t33\t30\t21\t19\t54\t49",
    ];

    private static readonly string[] Income =
    [
        "\t2022\t2023",
        "Travel\t121 400\t98 020",
        "Meetings\t84 330\t102 915",
        "Total requirements\t205 730\t200 935",
        "Income\t\t",
        "Contribution from the host Government (in kind, not included in total)\t61 000\t61 000",
        "Contributions from all Parties\t205 730\t200 935",
        "Total income\t205 730\t200 935",
    ];

    [Theory]
    [InlineData("JPO (not included in the total)")]
    [InlineData("ASG, excluded from the totals")]
    [InlineData("Contribution of the host Government, in kind (memorandum)")]
    [InlineData("Experts associés (non compris dans le total)")]
    [InlineData("Contribution en nature, exclue du total")]
    [InlineData("Expertos asociados (no incluidos en el total)")]
    [InlineData("МСС (не включены в итого)")]
    [InlineData("Взнос натурой, не учитывается в общей сумме")]
    [InlineData("初级专业人员（不计入总数）")]
    [InlineData("الموظفون المعارون (غير مدرجين في المجموع)")]
    public void No_total_holds_a_row_that_says_so(string label) => new GridLabel(label, false, 0).Should().BeEquivalentTo(new { IsOutside = true, IsTotal = false });

    [Theory]
    [InlineData("Expenditure not included in the budget")]
    [InlineData("Total (JPO not included)")]
    [InlineData("Total excluding the reserve")]
    [InlineData("Memorandum of understanding with the host Government")]
    [InlineData("Support outside headquarters")]
    public void Other_rows_say_nothing_of_the_kind(string label) => new GridLabel(label, false, 0).IsOutside.Should().BeFalse();

    [Fact]
    public void A_total_of_posts_does_without_the_row() =>
        RepairsOf(Posts).Should().Equal("(1; 4, 5): 55 → 41");

    [Fact]
    public void A_misprint_in_the_total_is_found_beside_the_row() =>
        RepairsOf([.. Posts.Select(line => line.Replace("\t55\t", "\t41\t", StringComparison.Ordinal).Replace("\t33\t30\t", "\t38\t30\t", StringComparison.Ordinal))]).Should().Equal("(1; 7, 1): 38 → 33");

    [Fact]
    public void The_row_adds_up_across_its_columns() =>
        Check([.. Posts.Select(line => line == Seconded ? "JPO (not included in the total)\t4\t3\t2\t1\t9\t4" : line.Replace("\t55\t", "\t41\t", StringComparison.Ordinal))]).Errors.Should().ContainSingle().Which.Place.RowIndex.Should().Be(6);

    [Fact]
    public void A_total_of_the_one_line_that_counts_holds_that_line() => Check(Income).Errors.Should().BeEmpty();

    [Fact]
    public void A_row_that_the_totals_hold_all_the_same_is_a_line_like_the_others() =>
        RepairsOf("\t2021\t2022\t2023", "Travel\t121 400\t98 020\t77 105", "Meetings\t84 330\t102 915\t93 440", "Rent in kind (not included in the total)\t61 000\t61 500\t62 000", "Total\t266 730\t262 435\t223 545")
            .Should().Equal("(1; 4, 3): 223545 → 232545");
}
