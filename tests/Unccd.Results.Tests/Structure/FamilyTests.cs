using Unccd.Results.Scorecard.Structure;

namespace Unccd.Results.Tests.Structure;

/// <summary>The short form of the scorecard: the same families, fewer tables, the same thresholds.</summary>
public class FamilyTests
{
    private const int Tables = 12;
    private const ulong Seed = 77_001;

    public static TheoryData<string> Reports => [.. ReportFamilies.All.Select(family => family.Name)];

    public static TheoryData<string> Varied => [.. VariedFamilies.All.Select(family => family.Name)];

    public static TheoryData<string> Small => [.. SmallFamilies.All.Select(family => family.Name)];

    [Theory]
    [MemberData(nameof(Reports))]
    [MemberData(nameof(Varied))]
    [MemberData(nameof(Small))]
    public void No_undamaged_table_violates_an_identity(string family) =>
        Run(family, wrong: 0).FalseTables.Should().Be(0);

    [Theory]
    [MemberData(nameof(Reports))]
    public void Every_named_identity_of_an_undamaged_report_table_is_found(string family)
    {
        var score = Run(family, wrong: 0);

        score.Found.Should().Be(score.Named);
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void Every_wrong_cell_of_a_report_table_violates_an_identity_of_grade_certain(string family)
    {
        var score = Run(family, wrong: 1);

        score.CaughtAsError.Should().Be(score.Cells);
    }

    [Fact]
    public void Nearly_every_wrong_cell_of_a_varied_table_violates_an_identity()
    {
        var scores = VariedFamilies.All.Select(family => Run(family.Name, wrong: 1)).ToList();

        (100 * scores.Sum(score => score.Caught)).Should().BeGreaterThanOrEqualTo(95 * scores.Sum(score => score.Cells));
    }

    [Fact]
    public void Nearly_every_wrong_cell_of_a_small_odd_table_violates_an_identity()
    {
        var scores = SmallFamilies.All.Select(family => Run(family.Name, wrong: 1, tables: 40)).ToList();

        (100 * scores.Sum(score => score.Caught)).Should().BeGreaterThanOrEqualTo(95 * scores.Sum(score => score.Cells));
    }

    [Fact]
    public void Labels_over_figures_that_add_up_to_nothing_give_no_error() =>
        StructureRuns.Null(140, Seed).FalseErrors.Should().Be(0);

    private static FamilyScore Run(string name, int wrong, int tables = Tables)
    {
        var family = ReportFamilies.All.Concat(VariedFamilies.All).Concat(SmallFamilies.All).First(one => one.Name == name);
        return StructureRuns.Family(name, family.Make, tables, wrong, Seed);
    }
}
