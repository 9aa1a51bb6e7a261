using Unccd.Results.Diagnosis;

namespace Unccd.Results.Tests.Diagnosis;

public class DiagnosisOptionsTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    public void Numbers_below_1_are_refused(int number)
    {
        Func<DiagnosisOptions>[] made =
        [
            () => new DiagnosisOptions { CostOfDoubtingIdentity = number }, () => new DiagnosisOptions { NodeBudget = number },
            () => new DiagnosisOptions { ExplanationLimit = number }, () => DiagnosisOptions.Default with { KeptExplanations = number },
        ];
        foreach (var make in made)
            make.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Doubt_that_no_sum_of_costs_can_hold_is_refused() =>
        FluentActions.Invoking(() => new DiagnosisOptions { CostOfDoubtingIdentity = 1_000_001 }).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Sets_are_never_null()
    {
        FluentActions.Invoking(() => new DiagnosisOptions { Confirmed = null! }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new DiagnosisOptions { YearColumns = null! }).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void The_least_of_everything_is_enough_for_a_diagnosis()
    {
        var options = new DiagnosisOptions { CostOfDoubtingIdentity = 1, NodeBudget = 1, ExplanationLimit = 1, KeptExplanations = 1 };
        var system = PublishedTables.System(Unccd.Results.Identities.RoundingConvention.Rounded);
        Localisation.Diagnose(system, options).Clusters.SelectMany(cluster => cluster.Explanations)
            .Select(explanation => CertificateVerifier.Verify(system, explanation.Certificate, options)?.ToString()).Should().OnlyContain(complaint => complaint == null).And.NotBeEmpty();
    }
}
