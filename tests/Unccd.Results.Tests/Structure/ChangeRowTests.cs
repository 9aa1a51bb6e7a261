using Unccd.Results.Identities;
using Unccd.Results.Scorecard.Structure;
using Unccd.Results.Structure;
using Unccd.Results.Tables;

namespace Unccd.Results.Tests.Structure;

/// <summary>Rows that tell by how much a total has changed from year to year.</summary>
public class ChangeRowTests
{
    private static readonly string[] Income =
    [
        "\t2009\t2010\t2011\t2012", "Belgium\t66 136\t38 404\t1 543\t25 365", "Brazil\t4 825\t73 656\t94 809\t25 327", "Denmark\t13 683\t40 272\t2 538\t94 711", "Total\t84 644\t152 332\t98 890\t145 403",
        "Change from the year before\t–\t67 688\t(53 442)\t46 513", "Change (%)\t–\t80.0\t(35.1)\t47.0",
    ];

    [Fact]
    public void A_change_is_the_difference_of_two_years_and_a_share_of_the_first() =>
        Identities(Income).Should().Contain("(1; 5, 3) = (1; 4, 3) − (1; 4, 2)").And.Contain(identity => identity.StartsWith("(1; 6, 3) = ", StringComparison.Ordinal) && identity.Contains("(1; 5, 3)", StringComparison.Ordinal) && identity.Contains("(1; 4, 2)", StringComparison.Ordinal));

    [Fact]
    public void Nothing_is_wrong_where_all_agree() => Errors(Income).Should().BeEmpty();

    [Fact]
    public void A_wrong_percentage_is_seen() =>
        Errors(Replace("(35.1)", "(53.1)")).Should().ContainSingle().Which.Should().StartWith("(1; 6, 3) = ");

    [Fact]
    public void A_wrong_change_is_seen_in_both() =>
        Errors(Replace("(53 442)", "(35 442)")).Should().HaveCount(2).And.Contain("(1; 5, 3) = (1; 4, 3) − (1; 4, 2)");

    [Fact]
    public void Years_may_descend() =>
        Errors("\t2012\t2011\t2010\t2009", "Income\t145 403\t98 890\t152 332\t84 644", "Increase (decrease)\t46 513\t(54 442)\t67 688\t").Should().BeEquivalentTo("(1; 2, 2) = (1; 1, 2) − (1; 1, 3)");

    [Fact]
    public void Words_alone_name_nothing() =>
        Errors("\t2009\t2010\t2011\t2012", "Income\t84 644\t152 332\t98 890\t145 403", "Change in reserves\t1 200\t7 688\t(3 442)\t6 513").Should().BeEmpty();

    private static string[] Replace(string old, string by) => [.. Income.Select(line => line.Replace(old, by, StringComparison.Ordinal))];

    private static IEnumerable<string> Identities(params string[] lines) => Infer(lines).Identities.Select(identity => identity.ToString());

    private static IEnumerable<string> Errors(params string[] lines) =>
        CellSystem.Create(Infer(lines)).Check().Where(check => check.Verdict == Verdict.Violated && check.Identity.Grade == IdentityGrade.Certain).Select(check => check.Identity.ToString());

    private static DocumentArithmetic Infer(string[] lines) =>
        DocumentStructure.Infer(new PrintedDocument("test", tables: [TabbedText.Table(lines)]), null, TestContext.Current.CancellationToken).Arithmetic;
}
