using Unccd.Results.Diagnosis;
using Unccd.Results.Identities;
using Unccd.Results.Tests.Contracts;
using Unccd.Results.Tests.Identities;

namespace Unccd.Results.Tests.Diagnosis;

public class ImpliedRelationTests
{
    /// <summary>Two items with two digits swapped each, 80 235 together.</summary>
    private static CellSystem Slips(RoundingConvention convention = RoundingConvention.Exact) => new SystemMaker(convention)
        .Grid(1, ["12 354"], ["67 980"], ["1 000"], ["81 235"]).Holds("1;4,1 = 1;1,1 + 1;2,1 + 1;3,1").System();

    private static CellSystem Square(RoundingConvention convention = RoundingConvention.Exact) => new SystemMaker(convention)
        .Grid(1, ["4", "5", "20"], ["6", "7", "24"], ["21", "23", "44"])
        .Holds("1;1,3 = 1;1,1 + 1;1,2").Holds("1;2,3 = 1;2,1 + 1;2,2").Holds("1;3,1 = 1;1,1 + 1;2,1").Holds("1;3,2 = 1;1,2 + 1;2,2").System();

    private static string[] Of(CellSystem system, params string[] wrong) => Of(system, [], wrong);

    /// <summary>The relations of an explanation with these cells, each of which is open alone.</summary>
    private static string[] Of(CellSystem system, int[] doubted, params string[] wrong)
    {
        int[] cells = [.. wrong.Select(place => system.Cells.Select(cell => cell.Place).ToList().IndexOf(SystemMaker.Place(place)))];
        var draft = new Draft
        {
            Elements = cells,
            Cells = [.. cells.Select(cell => new DraftCell { Cell = cell, Candidates = [], Lowest = null, Highest = null, Fallback = 0 })],
            Doubted = doubted,
            Cost = cells.Length,
            IsJoint = true,
        };
        Repair[] repairs = [.. cells.Select(cell => new Repair(system.Cells[cell].Place, 0m, 1m, [], null, null, CauseKind.Unknown))];
        return [.. new ImpliedRelations(system).Of(draft, [], repairs).Select(relation => relation.ToString())];
    }

    [Fact]
    public void Two_slips_in_one_sum_are_fixed_together() =>
        Localisation.Diagnose(Slips()).Clusters[0].Explanations[0].Relations.Select(relation => relation.ToString()).Should().Equal("1·(1; 1, 1) + 1·(1; 2, 1): 80235");

    [Fact]
    public void Each_of_them_alone_is_open() =>
        Localisation.Diagnose(Slips()).Clusters[0].Explanations[0].Repairs.Should().OnlyContain(repair => repair.Lowest == null && repair.Highest == null);

    [Fact]
    public void Rounded_figures_leave_a_range() =>
        Of(Slips(RoundingConvention.Rounded), "1;1,1", "1;2,1").Should().Equal("1·(1; 1, 1) + 1·(1; 2, 1): 80234 … 80236");

    [Fact]
    public void An_end_that_truncation_excludes_is_not_in_the_range() =>
        Of(Slips(RoundingConvention.Truncated), "1;1,1", "1;2,1").Should().Equal("1·(1; 1, 1) + 1·(1; 2, 1): 80235");

    [Fact]
    public void A_figure_that_is_deducted_has_a_minus() =>
        Of(new SystemMaker().Grid(1, ["9", "5", "3"]).Holds("1;1,3 = 1;1,1 - 1;1,2").System(), "1;1,1", "1;1,2").Should().Equal("1·(1; 1, 1) + -1·(1; 1, 2): 3");

    [Fact]
    public void A_rate_has_whole_coefficients() =>
        Of(new SystemMaker().Grid(1, ["100", "13"]).Holds("1;1,2 = 0.13 * 1;1,1").System(), "1;1,1", "1;1,2").Should().Equal("13·(1; 1, 1) + -100·(1; 1, 2): -50 … 50");

    [Fact]
    public void Every_independent_relation_is_given_as_the_identities_put_it() =>
        Of(Square(), "1;1,1", "1;1,2", "1;2,1", "1;2,2").Should().Equal(
            "1·(1; 1, 1) + 1·(1; 1, 2): 20", "1·(1; 2, 1) + 1·(1; 2, 2): 24", "1·(1; 1, 1) + 1·(1; 2, 1): 21");

    [Fact]
    public void A_doubted_identity_fixes_nothing() =>
        Of(Square(), [0, 3], "1;1,1", "1;1,2", "1;2,1", "1;2,2").Should().Equal("1·(1; 2, 1) + 1·(1; 2, 2): 24", "1·(1; 1, 1) + 1·(1; 2, 1): 21");

    [Fact]
    public void Cells_that_are_fixed_alone_are_in_no_relation() => Of(Square(), "1;1,1", "1;1,2", "1;2,1").Should().BeEmpty();

    [Fact]
    public void It_is_equal_by_content() => EqualityContract.Holds(
        Relation(1m), Relation(1m), Relation(2m), new ImpliedRelation([new(new(1, 1, 1), 1), new(new(1, 1, 3), 1)], 1m, 1m));

    private static ImpliedRelation Relation(decimal value) => new([new(new(1, 1, 1), 1), new(new(1, 1, 2), 1)], value, value);
}
