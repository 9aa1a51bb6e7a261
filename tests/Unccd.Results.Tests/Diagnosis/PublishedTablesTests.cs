using Unccd.Results.Diagnosis;
using Unccd.Results.Identities;
using Unccd.Results.Tables;

namespace Unccd.Results.Tests.Diagnosis;

/// <summary>What is known of Tables 1 and 2 of ICCD/CRIC(18)/3, worked out by hand and confirmed with CP-SAT.</summary>
public class PublishedTablesTests
{
    private static readonly DocumentDiagnosis Rounded = Localisation.Diagnose(PublishedTables.System(RoundingConvention.Rounded));
    private static readonly DocumentDiagnosis Exact = Localisation.Diagnose(PublishedTables.System(RoundingConvention.Exact));

    private static IEnumerable<Repair> Likeliest => Rounded.Likeliest;

    private static Repair RepairAt(int row, int column) => Likeliest.Single(repair => repair.Place == new CellPlace(1, row, column));

    [Fact]
    public void With_rounding_four_cells_are_the_fewest() =>
        Rounded.Clusters.Sum(cluster => cluster.LowerBound).Should().Be(4);

    [Fact]
    public void With_rounding_there_are_exactly_two_explanations() =>
        Rounded.Clusters.Aggregate(1, (product, cluster) => product * cluster.FoundCount).Should().Be(2);

    [Fact]
    public void The_first_changes_three_cells_of_row_D_and_the_drought_expenditure() =>
        Likeliest.Select(repair => repair.Place).Should().Equal(new CellPlace(1, 5, 1), new(1, 5, 2), new(1, 5, 3), new(1, 9, 2));

    [Fact]
    public void Row_D_reads_what_most_of_its_sums_imply()
    {
        RepairAt(5, 1).Proposed.Should().Be(2_509_051m);
        RepairAt(5, 2).Proposed.Should().BeOneOf(1_727_120m, 1_727_121m);
        RepairAt(5, 3).Proposed.Should().BeOneOf(765_094m, 765_095m);
    }

    [Fact]
    public void The_values_that_tie_are_alternatives()
    {
        RepairAt(5, 1).Alternatives.Should().BeEmpty();
        RepairAt(5, 2).Alternatives.Append(RepairAt(5, 2).Proposed).Should().BeEquivalentTo([1_727_120m, 1_727_121m]);
        RepairAt(5, 3).Alternatives.Append(RepairAt(5, 3).Proposed).Should().BeEquivalentTo([765_094m, 765_095m]);
    }

    [Theory]
    [InlineData(5, 1, 2_509_050, 2_509_052)]
    [InlineData(5, 2, 1_727_118, 1_727_122)]
    [InlineData(5, 3, 765_092, 765_096)]
    [InlineData(9, 2, 655_870, 655_872)]
    public void The_rounding_of_the_other_cells_leaves_these_ranges(int row, int column, int lowest, int highest) =>
        (RepairAt(row, column).Lowest, RepairAt(row, column).Highest).Should().Be((lowest, highest));

    [Fact]
    public void Row_D_repeats_row_A_and_two_digits_of_the_drought_expenditure_are_transposed() =>
        Rounded.Clusters.SelectMany(cluster => cluster.Explanations[0].Causes).Select(cause => (cause.Kind, cause.Cells.Count, cause.ToString()))
            .Should().Equal((CauseKind.RowCopied, 3, "row 5 repeats row 2"), (CauseKind.Transposed, 1, "digits transposed"));

    [Fact]
    public void The_second_reads_877_054_for_the_projection() =>
        Rounded.Clusters.Single(cluster => cluster.Explanations.Count == 2).Explanations[1].ToString().Should().Be("(1; 9, 3): 877000 → 877054");

    [Fact]
    public void Exact_to_the_euro_five_cells_are_the_fewest() =>
        Exact.Clusters.Sum(cluster => cluster.LowerBound).Should().Be(5);

    [Fact]
    public void Exact_to_the_euro_there_are_eight_explanations() =>
        Exact.Clusters.Aggregate(1, (product, cluster) => product * cluster.FoundCount).Should().Be(8);

    [Theory]
    [InlineData(RoundingConvention.Rounded)]
    [InlineData(RoundingConvention.Exact)]
    public void Every_certificate_is_accepted(RoundingConvention convention)
    {
        var diagnosis = convention == RoundingConvention.Exact ? Exact : Rounded;
        diagnosis.Clusters.SelectMany(cluster => cluster.Explanations).Select(explanation => CertificateVerifier.Verify(diagnosis.System, explanation.Certificate)?.ToString())
            .Should().OnlyContain(complaint => complaint == null);
    }
}
