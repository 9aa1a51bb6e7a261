using Unccd.Results.Diagnosis;
using Unccd.Results.Identities;
using Unccd.Results.Tables;
using Unccd.Results.Tests.Identities;

namespace Unccd.Results.Tests.Diagnosis;

public class LocalisationTests
{
    /// <summary>Three rows and three columns with totals on both sides.</summary>
    private static SystemMaker Square(params string[][] rows)
    {
        var maker = new SystemMaker().Grid(1, rows);
        for (var i = 1; i <= 3; i++)
        {
            maker.Holds($"1;{i},3 = 1;{i},1 + 1;{i},2", IdentityKind.RowSum);
            maker.Holds($"1;3,{i} = 1;1,{i} + 1;2,{i}");
        }

        return maker;
    }

    private static Explanation First(SystemMaker maker, DiagnosisOptions? options = null) => Localisation.Diagnose(maker.System(), options).Clusters[0].Explanations[0];

    private static SystemMaker Column(params string[] prints)
    {
        var maker = new SystemMaker().Grid(1, [.. prints.Select(print => new[] { print })]);
        return maker.Holds($"1;{prints.Length},1 = " + string.Join(" + ", Enumerable.Range(1, prints.Length - 1).Select(row => $"1;{row},1")));
    }

    [Fact]
    public void Figures_that_agree_have_no_cluster() =>
        Localisation.Diagnose(Square(["10", "20", "30"], ["1", "2", "3"], ["11", "22", "33"]).System()).Clusters.Should().BeEmpty();

    [Fact]
    public void A_cell_where_a_row_and_a_column_cross_is_the_only_explanation()
    {
        var diagnosis = Localisation.Diagnose(Square(["10", "25", "30"], ["1", "2", "3"], ["11", "22", "33"]).System());
        diagnosis.Clusters.Should().ContainSingle().Which.Explanations.Should().ContainSingle().Which.ToString().Should().Be("(1; 1, 2): 25 → 20");
    }

    [Fact]
    public void Its_value_is_unique() =>
        First(Square(["10", "25", "30"], ["1", "2", "3"], ["11", "22", "33"])).Repairs[0].IsUnique.Should().BeTrue();

    [Fact]
    public void A_cell_bound_by_one_identity_is_told_by_its_cause() =>
        First(Column("4 171", "2 468", "1 350", "8 529")).ToString().Should().Be("(1; 1, 1): 4171 → 4711");

    [Fact]
    public void All_cells_of_a_lone_identity_are_listed() =>
        Localisation.Diagnose(Column("100", "250", "300", "641").System()).Clusters[0].Explanations.Where(explanation => explanation.Repairs.Count == 1).SelectMany(explanation => explanation.Cells)
            .Should().BeEquivalentTo([new CellPlace(1, 1, 1), new CellPlace(1, 2, 1), new CellPlace(1, 3, 1), new CellPlace(1, 4, 1)]);

    [Fact]
    public void Explanations_with_more_cells_count_among_those_found()
    {
        var cluster = Localisation.Diagnose(Column("100", "250", "300", "641").System()).Clusters[0];
        cluster.FoundCount.Should().Be(cluster.Explanations.Count).And.BeGreaterThan(4);
    }

    [Fact]
    public void A_transposition_comes_before_what_no_misprint_explains() =>
        First(Column("655 817", "877 000", "1 532 871")).ToString().Should().Be("(1; 1, 1): 655817 → 655871");

    [Fact]
    public void A_lost_sign_is_recognised() =>
        First(Column("500", "120", "(45)", "665")).Causes[0].Kind.Should().Be(CauseKind.SignLost);

    [Fact]
    public void A_confirmed_cell_is_never_changed()
    {
        var options = new DiagnosisOptions { Confirmed = new HashSet<CellPlace> { new(1, 1, 1) } };
        Localisation.Diagnose(Column("655 817", "877 000", "1 532 871").System(), options).Clusters[0].Explanations.SelectMany(explanation => explanation.Cells).Should().NotContain(new CellPlace(1, 1, 1));
    }

    [Fact]
    public void Where_every_cell_is_confirmed_the_rule_is_doubted()
    {
        var options = new DiagnosisOptions { Confirmed = new HashSet<CellPlace> { new(1, 1, 1), new(1, 2, 1), new(1, 3, 1) } };
        First(Column("1", "2", "4"), options).DoubtedIdentities.Should().ContainSingle();
    }

    [Fact]
    public void An_unverified_identity_starts_no_diagnosis()
    {
        var maker = new SystemMaker().Grid(1, ["1", "2", "4"]).Holds("1;1,3 = 1;1,1 + 1;1,2", grade: IdentityGrade.Unverified);
        Localisation.Diagnose(maker.System()).Clusters.Should().BeEmpty();
    }

    [Fact]
    public void An_unverified_identity_decides_between_explanations_that_are_otherwise_alike()
    {
        // 5 000 + 4 000 is not 9 300: 5 300 or 4 300, one wrong digit each; the weak total says 4 300.
        var maker = new SystemMaker().Grid(1, ["5 000", "4 000", "9 300"], ["700", "0", "0"], ["0", "5 000", "0"]);
        maker.Holds("1;1,3 = 1;1,1 + 1;1,2").Holds("1;3,2 = 1;1,2 + 1;2,1", grade: IdentityGrade.Unverified);
        First(maker).Cells.Should().Equal(new CellPlace(1, 1, 2));
    }

    [Fact]
    public void A_total_printed_as_100_and_again_as_250_is_one_wrong_total()
    {
        var maker = new SystemMaker().Grid(1, ["100"], ["50"], ["50"], ["250"]).Holds("1;1,1 = 1;2,1 + 1;3,1").Holds("1;4,1 = 1;2,1 + 1;3,1");
        First(maker).ToString().Should().Be("(1; 4, 1): 250 → 100");
    }

    [Fact]
    public void A_truncated_total_of_100_against_exact_items_50_and_51_is_explained()
    {
        var maker = new SystemMaker();
        maker.Cell(new(1, 1, 1), "50").Cell(new(1, 2, 1), "51").Cell(new(1, 3, 1), "100", new CellInterval(100m, 101m, UpperIsOpen: true)).Holds("1;3,1 = 1;1,1 + 1;2,1");
        Localisation.Diagnose(maker.System()).Clusters.Should().ContainSingle().Which.LowerBound.Should().Be(1);
    }

    [Fact]
    public void A_copied_row_is_one_cause_also_where_no_identity_ties_its_columns()
    {
        // Two columns that only their totals check; the second row repeats the first.
        var maker = new SystemMaker().Grid(1, ["48 211", "7 302"], ["48 211", "7 302"], ["30 007", "6 120"], ["140 980", "18 911"])
            .Holds("1;4,1 = 1;1,1 + 1;2,1 + 1;3,1").Holds("1;4,2 = 1;1,2 + 1;2,2 + 1;3,2");
        First(maker).Causes.Should().ContainSingle().Which.Kind.Should().Be(CauseKind.RowCopied);
        First(maker).Cells.Should().Equal(new CellPlace(1, 2, 1), new(1, 2, 2));
    }

    [Fact]
    public void Two_slips_in_one_sum_come_before_one_figure_that_no_slip_explains()
    {
        // 94 173 lost its 4, and 47 612 its order.
        var explanation = First(Column("21 340", "9 173", "74 612", "33 058", "196 183"));
        explanation.ToString().Should().Be("(1; 2, 1): 9173 → 94173; (1; 3, 1): 74612 → 47612");
    }

    [Fact]
    public void The_smallest_explanations_stay_listed_beside_two_slips() =>
        Localisation.Diagnose(Column("21 340", "9 173", "74 612", "33 058", "196 183").System()).Clusters[0].Explanations.Count(explanation => explanation.IsSmallest).Should().Be(5);

    [Fact]
    public void A_row_copied_in_all_its_columns_is_seen_beside_a_misprint_in_the_row_it_was_copied_from()
    {
        // Row 3 repeats row 1, and the total of row 1 was misprinted afterwards: changing row 1 alone would take a cell less, but a total that nothing explains.
        var maker = new SystemMaker().Grid(1, ["48 211", "7 302", "65 513"], ["30 007", "6 120", "36 127"], ["48 211", "7 302", "55 513"], ["92 988", "17 847", "110 835"]);
        for (var row = 1; row <= 4; row++)
            maker.Holds($"1;{row},3 = 1;{row},1 + 1;{row},2", IdentityKind.RowSum);
        for (var column = 1; column <= 3; column++)
            maker.Holds($"1;4,{column} = 1;1,{column} + 1;2,{column} + 1;3,{column}");
        First(maker).ToString().Should().Be("(1; 1, 3): 65513 → 55513; (1; 3, 1): 48211 → 14770; (1; 3, 2): 7302 → 4425; (1; 3, 3): 55513 → 19195");
    }

    [Fact]
    public void Two_cells_with_each_others_figure_are_swapped()
    {
        var maker = Square(["20", "10", "30"], ["1", "2", "3"], ["11", "22", "33"]);
        First(maker).Causes.Should().ContainSingle().Which.Kind.Should().Be(CauseKind.Swapped);
    }

    [Fact]
    public void A_misrounded_share_is_repaired_to_its_only_value()
    {
        // Table 3 of ICCD/CRIC(18)/3, travel.
        var maker = new SystemMaker(RoundingConvention.Rounded).Grid(1, ["68 400", "13 604", "20.0"]).Holds("1;1,3 % 1;1,2 / 1;1,1", IdentityKind.Share);
        var explanation = Localisation.Diagnose(maker.System()).Clusters[0].Explanations.Single(one => one.Cells.Contains(new CellPlace(1, 1, 3)));
        (explanation.ToString(), explanation.Repairs[0].IsUnique, explanation.Rank).Should().Be(("(1; 1, 3): 20.0 → 19.9", true, 1));
    }

    [Fact]
    public void A_whole_with_a_lost_sign_does_not_turn_its_shares_round()
    {
        var maker = new SystemMaker().Grid(1, ["8", "19.0"], ["10", "23.8"], ["24", "57.1"], ["(42)", "100.0"]);
        maker.Holds("1;4,1 = 1;1,1 + 1;2,1 + 1;3,1");
        for (var row = 1; row <= 3; row++)
            maker.Holds($"1;{row},2 % 1;{row},1 / 1;4,1");
        First(maker).ToString().Should().Be("(1; 4, 1): -42 → 42");
    }

    [Fact]
    public void Identities_that_hold_only_each_for_itself_are_said_and_not_repaired()
    {
        // 31 and 29 are each one off 10 + 20, which the rounding of three cells explains; but the same 10 + 20 cannot be 30.5 and 29.5 at once.
        var maker = new SystemMaker(RoundingConvention.Rounded).Grid(1, ["10", "20", "31", "29"]).Holds("1;1,3 = 1;1,1 + 1;1,2").Holds("1;1,4 = 1;1,1 + 1;1,2");
        var diagnosis = Localisation.Diagnose(maker.System());
        diagnosis.Clusters.Should().BeEmpty();
        diagnosis.JointConflicts.Should().ContainSingle().Which.Cells.Should().Equal(new CellPlace(1, 1, 3), new(1, 1, 4));
    }

    [Fact]
    public void A_cell_beyond_64_bits_is_explained() =>
        First(Column("9 999 999 999 999 999 999", "1", "1 000 000 000 000 000 000 000")).Repairs.Should().ContainSingle();

    [Fact]
    public void Of_many_ties_sixteen_are_kept_and_the_rest_is_admitted()
    {
        var prints = Enumerable.Range(1, 40).Select(i => (1000 * i).ToString(System.Globalization.CultureInfo.InvariantCulture)).Append("820777").ToArray();
        var cluster = Localisation.Diagnose(Column(prints).System()).Clusters[0];
        (cluster.Explanations.Count, cluster.FoundCount, cluster.MoreExist).Should().Be((16, 41, true));
    }

    [Fact]
    public void A_spent_budget_says_best_found()
    {
        var cluster = Localisation.Diagnose(Square(["10", "25", "30"], ["1", "2", "3"], ["11", "22", "37"]).System(), new DiagnosisOptions { NodeBudget = 1 }).Clusters[0];
        (cluster.IsProven, cluster.Explanations[0].IsSmallest).Should().Be((false, false));
    }

    [Fact]
    public void Clusters_are_numbered_by_their_first_cell_and_share_none()
    {
        var maker = new SystemMaker().Grid(1, ["1", "2", "4"], ["10", "20", "35"]).Holds("1;2,3 = 1;2,1 + 1;2,2").Holds("1;1,3 = 1;1,1 + 1;1,2");
        var clusters = Localisation.Diagnose(maker.System()).Clusters;
        clusters.Select(cluster => (cluster.Number, cluster.Explanations[0].Cells.First().Row)).Should().Equal((1, 1), (2, 2));
    }
}
