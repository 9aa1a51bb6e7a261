using Unccd.Results.Diagnosis;
using Unccd.Results.Identities;
using Unccd.Results.Tables;

namespace Unccd.Results.Tests.Diagnosis;

/// <summary>Sum 10 and difference 3 are confirmed: the two figures behind them would be 6.5 and 3.5.</summary>
public class WholeMultiplesTests
{
    private static CellPlace Place(int column) => new(1, 1, column);

    private static CellSystem System(RoundingConvention convention, string sum = "10", string difference = "3") => CellSystem.Create(new DocumentArithmetic(
        [
            SystemCell.Create(Place(1), PrintedFigure.Parse("6"), convention), SystemCell.Create(Place(2), PrintedFigure.Parse("5"), convention),
            SystemCell.Create(Place(3), PrintedFigure.Parse(sum), convention, isConfirmed: true), SystemCell.Create(Place(4), PrintedFigure.Parse(difference), convention, isConfirmed: true),
        ],
        [
            Identity.Sum(IdentityKind.RowSum, Place(3), [new IdentityTerm(Place(1), 1), new IdentityTerm(Place(2), 1)]),
            Identity.Sum(IdentityKind.RowSum, Place(4), [new IdentityTerm(Place(1), 1), new IdentityTerm(Place(2), -1)]),
        ],
        [new TableConvention(1, convention)]));

    private static Explanation First(CellSystem system) => Localisation.Diagnose(system).Clusters.Single().Explanations[0];

    [Fact]
    public void An_exact_repair_that_needs_half_a_unit_is_none() => First(System(RoundingConvention.Exact)).DoubtedIdentities.Should().ContainSingle();

    [Fact]
    public void A_figure_printed_with_a_decimal_lets_the_others_have_one() =>
        First(System(RoundingConvention.Exact, "10.0")).Repairs.Should().HaveCount(2);

    [Fact]
    public void Its_certificate_speaks_of_parity() => First(System(RoundingConvention.Exact)).Certificate.Conflicts.Should().Contain(conflict => conflict.Modulus == 2);

    [Fact]
    public void Its_certificate_is_accepted()
    {
        var system = System(RoundingConvention.Exact);
        CertificateVerifier.Verify(system, First(system).Certificate).Should().BeNull();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(4)]
    public void With_another_modulus_it_is_rejected(int modulus)
    {
        var system = System(RoundingConvention.Exact);
        var certificate = First(system).Certificate;
        var mutated = new Certificate(
            certificate.Conflicts.Select(conflict => conflict.Modulus == 2 ? new CertificateConflict(conflict.Multipliers, conflict.Cells, modulus) : conflict),
            certificate.LowerBound, certificate.CostOfDoubt, certificate.Cells, certificate.Doubted, certificate.Witness, certificate.SetAside, certificate.IsSmallest);
        CertificateVerifier.Verify(system, mutated).Should().NotBeNull();
    }
}
