using Unccd.Results.Identities;
using Unccd.Results.Scorecard.Structure;
using Unccd.Results.Structure;
using Unccd.Results.Tables;

namespace Unccd.Results.Tests.Structure;

/// <summary>Rows of percentages under posts by region and sex.</summary>
public class ShareLineTests
{
    private static readonly string[] Posts =
    [
        "\tAfrica\tAsia\tLAC\tCEE\tWEOG\tMale\tFemale\tFilled",
        "USG\t2\t0\t0\t2\t0\t3\t1\t4",
        "ASG\t0\t0\t4\t0\t0\t3\t1\t4",
        "D-1\t2\t1\t2\t6\t2\t6\t7\t13",
        "P-5\t6\t0\t2\t2\t3\t9\t4\t13",
        "P-3\t6\t0\t0\t0\t3\t9\t0\t9",
        "P-2\t0\t0\t5\t0\t0\t1\t4\t5",
        "Subtotal\t16\t1\t13\t10\t8\t31\t17\t48",
        "Percentage of total\t33.3\t2.1\t27.1\t20.8\t16.7\t64.6\t35.4\t100.0",
    ];

    [Fact]
    public void The_shares_of_regions_and_sexes_are_found() =>
        Violated().Should().BeEmpty();

    [Fact]
    public void A_wrong_share_violates_itself_and_not_the_sum_of_the_shares() =>
        Violated((8, "Percentage of total\t33.3\t2.1\t21.7\t20.8\t16.7\t64.6\t35.4\t100.0"))
            .Should().Equal("(1; 8, 3) = 100 × (1; 7, 3) ÷ (1; 7, 8)");

    [Fact]
    public void A_wrong_hundred_is_seen_by_the_shares_of_its_parts() =>
        Violated((8, "Percentage of total\t33.3\t2.1\t27.1\t20.8\t16.7\t64.6\t35.4\t101.0"))
            .Should().BeEquivalentTo("(1; 8, 8) = (1; 8, 6) + (1; 8, 7)", "(1; 8, 8) = (1; 8, 1) + (1; 8, 2) + (1; 8, 3) + (1; 8, 4) + (1; 8, 5)");

    [Fact]
    public void Shares_of_a_row_that_another_was_printed_over_are_held_against_what_its_sums_say() =>
        Violated((7, "Subtotal\t6\t0\t2\t2\t3\t9\t4\t48"))
            .Should().Contain("(1; 8, 1) = 100 × (1; 7, 1) ÷ (1; 7, 8)").And.Contain("(1; 8, 7) = 100 × (1; 7, 7) ÷ (1; 7, 8)");

    [Fact]
    public void The_five_regional_groups_add_up_to_the_posts_filled_however_few_they_are() =>
        DocumentStructure.Infer(Document(
            "\t非洲\t亚洲\tLAC\tCEE\tWEOG\t男性\t女性\t已填补",
            "USG\t0\t0\t0\t4\t3\t2\t5\t7",
            "D-2\t0\t0\t0\t0\t0\t0\t0\t0",
            "P-4\t0\t3\t0\t0\t0\t0\t3\t3",
            "P-3\t1\t0\t0\t1\t0\t2\t0\t2",
            "P-2\t0\t0\t0\t1\t0\t1\t0\t1",
            "小计\t1\t3\t0\t6\t3\t5\t8\t13"), null, TestContext.Current.CancellationToken).Arithmetic.Identities.Select(identity => identity.ToString())
            .Should().Contain("(1; 1, 8) = (1; 1, 1) + (1; 1, 2) + (1; 1, 3) + (1; 1, 4) + (1; 1, 5)");

    [Fact]
    public void What_prints_100_per_cent_is_the_whole_though_a_larger_total_follows() =>
        Shares(
            "\tProgramme of work\tPercentage of total",
            "Agriculture\t89 974\t30%",
            "Food policy\t88 992\t29%",
            "Fisheries\t39 746\t13%",
            "Forestry\t30 736\t10%",
            "Development\t53 499\t18%",
            "Total\t302 947\t100%",
            "Cost increases\t2 892\t",
            "Total recosted\t305 839\t").Should().HaveCount(5).And.OnlyContain(text => text.EndsWith("÷ (1; 6, 1)", StringComparison.Ordinal));

    [Fact]
    public void Two_blocks_that_each_end_in_100_per_cent_have_a_whole_each() =>
        Shares(
            "\tTotal\t%",
            "Opening balance\t2 210.8\t13.0%",
            "Contributions\t14 790.1\t86.7%",
            "Other income\t60.2\t0.4%",
            "Total available\t17 061.1\t100.0%",
            "Development\t13 106.0\t89.1%",
            "Management\t1 440.5\t9.8%",
            "Coordination\t40.5\t0.3%",
            "Special purpose\t120.0\t0.8%",
            "Total use of resources\t14 707.0\t100.0%").Should().Contain("(1; 2, 2) = 100 × (1; 2, 1) ÷ (1; 4, 1)").And.Contain("(1; 6, 2) = 100 × (1; 6, 1) ÷ (1; 9, 1)");

    [Fact]
    public void A_share_is_that_of_the_column_it_is_named_after() =>
        Shares(
            "\tPledged\tPaid\tUnpaid\tPaid (%)",
            "Japan\t1 454\t1 454\t0\t100",
            "Senegal\t91 722\t91 722\t0\t100",
            "Sweden\t426 991\t426 991\t0\t100",
            "Türkiye\t16 153\t16 153\t0\t100",
            "United Kingdom\t32 321\t0\t32 321\t0",
            "Total\t568 641\t536 320\t32 321\t94").Should().Contain("(1; 6, 4) = 100 × (1; 6, 2) ÷ (1; 6, 1)");

    [Fact]
    public void Percentages_are_known_where_as_many_agree_as_do_not() =>
        Violated([
            "\tApproved\tSpent\tSpent (%)",
            "Policy\t1 205 900\t512 400\t42.5",
            "Science\t811 250\t402 117\t49.6",
            "Advocacy\t933 428\t588 993\t36.1",
            "Direction\t402 770\t190 455\t74.3"]).Should().Equal("(1; 3, 3) = 100 × (1; 3, 2) ÷ (1; 3, 1)", "(1; 4, 3) = 100 × (1; 4, 2) ÷ (1; 4, 1)");

    [Fact]
    public void Women_of_all_staff_are_what_their_percentage_is_made_of() =>
        Violated([
            "Grade\t2020\t2021\t2022",
            "D-1\t2\t2\t2",
            "P-5\t3\t2\t1",
            "P-3\t1\t3\t4",
            "Subtotal\t6\t7\t7",
            "GS\t–\t1\t–",
            "Total\t6\t8\t7",
            "Of which: women\t2\t3\t2",
            "Percentage of women\t33.3\t37.5\t28.6"]).Should().BeEmpty();

    [Fact]
    public void A_wrong_percentage_of_women_is_found() =>
        Violated([
            "Grade\t2019\t2020\t2021\t2022",
            "D-1\t12\t12\t12\t13",
            "P-5\t33\t32\t31\t30",
            "Total\t45\t44\t43\t43",
            "Of which: women\t17\t19\t21\t22",
            "Percentage of women\t37.8\t43.2\t48.8\t52.1"]).Should().Equal("(1; 5, 4) = 100 × (1; 4, 4) ÷ (1; 3, 4)");

    private static IEnumerable<string> Shares(params string[] lines) =>
        DocumentStructure.Infer(Document(lines), null, TestContext.Current.CancellationToken).Arithmetic.Identities.Where(identity => identity.Form == IdentityForm.Share).Select(identity => identity.ToString());

    private static IEnumerable<string> Violated(params (int Line, string Text)[] changes)
    {
        var lines = Posts.ToArray();
        foreach (var (line, text) in changes)
            lines[line] = text;
        return Violated(lines);
    }

    private static IEnumerable<string> Violated(string[] lines)
    {
        return CellSystem.Create(DocumentStructure.Infer(Document(lines), null, TestContext.Current.CancellationToken).Arithmetic).Check()
            .Where(check => check.Verdict == Verdict.Violated).Select(check => check.Identity.ToString());
    }

    private static PrintedDocument Document(params string[] lines) => new("test", tables: [TabbedText.Table(lines)]);
}
