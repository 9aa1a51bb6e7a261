using Unccd.Results.Diagnosis;
using Unccd.Results.Identities;
using Unccd.Results.Tables;
using Unccd.Results.Tests.Identities;

namespace Unccd.Results.Tests.Diagnosis;

public class CopiedRunsTests
{
    /// <summary>Posts of four grades by four sources, the third grade printed with the figures of the first: 7, 2, –, 3, 12 were meant.</summary>
    private static readonly DiagnosisCluster Posts = Localisation.Diagnose(Table(
        ["3", "–", "4", "2", "9"],
        ["1", "5", "2", "6", "14"],
        ["3", "–", "4", "2", "9"],
        ["2", "4", "1", "5", "12"],
        ["13", "11", "7", "16", "47"]).System()).Clusters[0];

    /// <summary>Budget, spent, projected, total, balance; the last three of the second line are those of the first.</summary>
    private static readonly Explanation CutShort = Localisation.Diagnose(new SystemMaker()
        .Grid(1, ["1 204 511", "402 117", "305 226", "707 343", "497 168"], ["933 428", "588 993", "305 226", "707 343", "497 168"])
        .Holds("1;1,4 = 1;1,2 + 1;1,3", IdentityKind.RowSum)
        .Holds("1;1,5 = 1;1,1 - 1;1,4", IdentityKind.Balance)
        .Holds("1;2,4 = 1;2,2 + 1;2,3", IdentityKind.RowSum)
        .Holds("1;2,5 = 1;2,1 - 1;2,4", IdentityKind.Balance).System()).Clusters[0].Explanations[0];

    /// <summary>Budget, spent, projected, total, balance, and the sum of the totals. The second line has the budget of the first by nature, its total and its balance by mistake.</summary>
    private static readonly Explanation EqualByNature = Localisation.Diagnose(new SystemMaker()
        .Grid(1, ["900 000", "402 117", "305 226", "707 343", "192 657"], ["900 000", "288 993", "311 450", "707 343", "192 657"], ["", "", "", "1 307 786", ""])
        .Holds("1;1,4 = 1;1,2 + 1;1,3", IdentityKind.RowSum)
        .Holds("1;1,5 = 1;1,1 - 1;1,4", IdentityKind.Balance)
        .Holds("1;2,4 = 1;2,2 + 1;2,3", IdentityKind.RowSum)
        .Holds("1;2,5 = 1;2,1 - 1;2,4", IdentityKind.Balance)
        .Holds("1;3,4 = 1;1,4 + 1;2,4").System()).Clusters[0].Explanations[0];

    private static SystemMaker Table(params string[][] rows)
    {
        var maker = new SystemMaker().Grid(1, rows);
        for (var row = 1; row <= rows.Length; row++)
            maker.Holds($"1;{row},5 = 1;{row},1 + 1;{row},2 + 1;{row},3 + 1;{row},4", IdentityKind.RowSum);
        for (var column = 1; column <= 5; column++)
            maker.Holds($"1;{rows.Length},{column} = " + string.Join(" + ", Enumerable.Range(1, rows.Length - 1).Select(row => $"1;{row},{column}")));
        return maker;
    }

    [Fact]
    public void A_copied_row_is_one_cause_though_nils_were_copied_with_it() =>
        Posts.Explanations[0].Causes.Should().ContainSingle().Which.Kind.Should().Be(CauseKind.RowCopied);

    [Fact]
    public void What_the_copied_nils_hide_is_found() =>
        Posts.Explanations[0].ToString().Should().Be("(1; 3, 1): 3 → 7; (1; 3, 2): 0 → 2; (1; 3, 3): 4 → 0; (1; 3, 4): 2 → 3; (1; 3, 5): 9 → 12");

    [Fact]
    public void Of_two_equal_rows_the_other_one_comes_second() =>
        Posts.Explanations[1].Causes.Should().ContainSingle().Which.Cells[0].Should().Be(new CellPlace(1, 1, 1));

    [Fact]
    public void A_run_is_not_cut_short_where_less_of_it_would_do() =>
        CutShort.Cells.Should().Equal(new CellPlace(1, 2, 3), new CellPlace(1, 2, 4), new CellPlace(1, 2, 5));

    [Fact]
    public void Two_copied_figures_are_enough_though_a_third_beyond_one_that_differs_is_equal_too() =>
        EqualByNature.Cells.Should().HaveCount(2).And.Contain(new CellPlace(1, 2, 4));

    [Fact]
    public void What_a_run_leaves_undetermined_is_not_called_unique() =>
        CutShort.Repairs.Should().OnlyContain(repair => !repair.IsUnique);

    [Fact]
    public void A_run_of_more_cells_than_needed_is_not_called_smallest() =>
        CutShort.IsSmallest.Should().BeFalse();

    [Fact]
    public void An_explanation_with_a_whole_run_has_a_certificate_that_verifies()
    {
        var system = Table(["3", "–", "4", "2", "9"], ["1", "5", "2", "6", "14"], ["3", "–", "4", "2", "9"], ["13", "11", "7", "16", "47"]).System();
        Localisation.Diagnose(system).Clusters.SelectMany(cluster => cluster.Explanations).Should().OnlyContain(explanation => CertificateVerifier.Verify(system, explanation.Certificate) == null);
    }

    [Fact]
    public void Rows_copied_in_two_tables_are_one_cause_each_though_no_sum_ties_their_columns()
    {
        var maker = new SystemMaker()
            .Grid(1, ["1 204", "402", "305"], ["1 204", "402", "305"], ["771", "1 393", "648"], ["2 893", "2 683", "1 770"])
            .Grid(2, ["5 118", "2 906", "877"], ["640", "3 127", "1 912"], ["640", "3 127", "1 912"], ["8 475", "7 714", "3 350"]);
        for (var column = 1; column <= 3; column++)
            maker.Holds($"1;4,{column} = 1;1,{column} + 1;2,{column} + 1;3,{column}").Holds($"2;4,{column} = 2;1,{column} + 2;2,{column} + 2;3,{column}");
        Localisation.Diagnose(maker.System()).Clusters.Select(cluster => cluster.Explanations[0].Causes.Single()).Should().HaveCount(2)
            .And.OnlyContain(cause => cause.Kind == CauseKind.RowCopied && cause.Cells.Count == 3);
    }

    [Fact]
    public void Of_two_rows_in_which_two_posts_may_be_swapped_the_one_that_repeats_the_row_above_comes_first() =>
        Localisation.Diagnose(Table(
            ["1", "–", "2", "1", "4"],
            ["1", "–", "–", "3", "4"],
            ["5", "4", "3", "6", "18"],
            ["6", "5", "5", "10", "26"]).System()).Clusters[0].Explanations.Take(2).Select(explanation => explanation.ToString())
            .Should().Equal("(1; 2, 1): 1 → 0; (1; 2, 2): 0 → 1", "(1; 1, 1): 1 → 0; (1; 1, 2): 0 → 1");
}
