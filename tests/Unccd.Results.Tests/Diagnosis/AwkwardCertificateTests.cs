using Unccd.Results.Diagnosis;
using Unccd.Results.Identities;
using Unccd.Results.Tables;
using Unccd.Results.Tests.Identities;

namespace Unccd.Results.Tests.Diagnosis;

/// <summary>True certificates of systems in which something is nil, has one end only, is negative or is confirmed.</summary>
public class AwkwardCertificateTests
{
    private static CellPlace Place(int column) => new(1, 1, column);

    private static CellInterval AtLeast(decimal value) => new(value, decimal.MaxValue);

    private static IEnumerable<string?> Complaints(CellSystem system, DiagnosisOptions? options = null)
    {
        var diagnosis = Localisation.Diagnose(system, options);
        return diagnosis.Clusters.SelectMany(cluster => cluster.Explanations).Select(explanation => CertificateVerifier.Verify(system, explanation.Certificate, options)?.ToString());
    }

    [Fact]
    public void Cells_that_the_options_confirm_are_confirmed()
    {
        var system = new SystemMaker().Grid(1, ["1", "2", "4"]).Holds("1;1,3 = 1;1,1 + 1;1,2").System();
        var options = new DiagnosisOptions { Confirmed = new HashSet<CellPlace> { Place(1), Place(2), Place(3) } };
        Complaints(system, options).Should().Equal((string?)null);
    }

    [Fact]
    public void The_diagnosed_system_has_the_cells_that_the_options_confirm()
    {
        var system = new SystemMaker().Grid(1, ["1", "2", "4"]).Holds("1;1,3 = 1;1,1 + 1;1,2").System();
        var diagnosis = Localisation.Diagnose(system, new DiagnosisOptions { Confirmed = new HashSet<CellPlace> { Place(3), new(7, 7, 7) } });
        diagnosis.System.Cells.Where(cell => cell.IsConfirmed).Select(cell => cell.Place).Should().Equal(Place(3));
        diagnosis.Clusters.SelectMany(cluster => cluster.Explanations).Should().OnlyContain(explanation => CertificateVerifier.Verify(diagnosis.System, explanation.Certificate, null) == null);
    }

    [Fact]
    public void A_share_printed_as_nil_does_not_speak_of_its_whole() =>
        Complaints(new SystemMaker().Grid(1, ["59", "71", "–", "16"]).Holds("1;1,1 = 1;1,4").Holds("1;1,3 % 1;1,1 / 1;1,2").System()).Should().OnlyContain(complaint => complaint == null).And.NotBeEmpty();

    [Theory]
    [InlineData("106", "106")]
    [InlineData("(11.6)", "-11.6")]
    public void The_amount_of_a_rate_may_have_one_end(string print, string lower)
    {
        var system = new SystemMaker().Cell(Place(1), print, AtLeast(decimal.Parse(lower, System.Globalization.CultureInfo.InvariantCulture))).Cell(Place(2), "61").Cell(Place(3), "93")
            .Holds("1;1,1 = 0.34 * 1;1,2").Holds("1;1,3 = 0.05 * 1;1,2").System();
        Complaints(system).Should().OnlyContain(complaint => complaint == null).And.NotBeEmpty();
    }

    private static CellSystem MoreThan38() => new SystemMaker().Cell(Place(1), "38", AtLeast(38m)).Cell(Place(2), "90").Cell(Place(3), "(3)").Holds("1;1,1 % 1;1,2 / 1;1,3").System();

    [Fact]
    public void A_percentage_may_have_one_end() => Complaints(MoreThan38()).Should().OnlyContain(complaint => complaint == null).And.NotBeEmpty();

    [Fact]
    public void Of_a_percentage_with_one_end_the_whole_has_a_sign() =>
        Localisation.Diagnose(MoreThan38()).Clusters.Single().Explanations.SelectMany(explanation => explanation.Cells).Should().BeEquivalentTo([Place(1), Place(3)]);

    [Fact]
    public void A_percentage_with_one_end_is_explained_by_something_within_any_budget()
    {
        var explanation = Localisation.Diagnose(MoreThan38(), new DiagnosisOptions { NodeBudget = 1 }).Clusters.Single().Explanations[0];
        explanation.Cost.Should().BePositive();
    }

    [Fact]
    public void Clusters_that_hang_together_are_certified_together_and_say_so()
    {
        var diagnosis = Localisation.Diagnose(PublishedTables.System(RoundingConvention.Rounded));
        foreach (var cluster in diagnosis.Clusters)
            cluster.Explanations.Should().OnlyContain(explanation => explanation.Cells.All(explanation.Certificate.Cells.Contains) && explanation.Certificate.LowerBound >= cluster.LowerBound);
    }
}
