using Unccd.Results.Diagnosis;
using Unccd.Results.Identities;
using Unccd.Results.Tests.Identities;

namespace Unccd.Results.Tests.Diagnosis;

public class ImpliedValuesTests
{
    /// <summary>Posts 2, 1.5 and 3, which are 6.5 in all; a second column says the same.</summary>
    private static readonly CellSystem Posts = new SystemMaker().Grid(1, ["2", "6.5"], ["1.5", "–"], ["3", "–"], ["8", "6.5"])
        .Holds("1;4,1 = 1;1,1 + 1;2,1 + 1;3,1").Holds("1;4,1 = 1;4,2", IdentityKind.EqualTotals).Holds("1;4,2 = 1;1,2 + 1;2,2 + 1;3,2").System();

    /// <summary>A budget in full hundreds: 13 per cent of 5 700 200 are 741 026.</summary>
    private static CellSystem Budget(string supportCosts)
    {
        var arithmetic = new SystemMaker().Grid(1, ["3 000 000"], ["2 700 200"], ["5 700 200"], [supportCosts], ["6 441 200"])
            .Holds("1;3,1 = 1;1,1 + 1;2,1", IdentityKind.Subtotal).Holds("1;4,1 = 0.13 * 1;3,1").Holds("1;5,1 = 1;3,1 + 1;4,1").Arithmetic();
        return CellSystem.Create(new DocumentArithmetic(
            arithmetic.Cells, arithmetic.Identities.Select(identity => identity.Form == IdentityForm.Rate ? identity.WithStep(100m) : identity), arithmetic.Tables));
    }

    private static Explanation First(CellSystem system) => Localisation.Diagnose(system).Clusters[0].Explanations[0];

    [Fact]
    public void A_whole_number_of_posts_is_repaired_to_a_half() => First(Posts).ToString().Should().Be("(1; 4, 1): 8 → 6.5");

    [Fact]
    public void What_is_expected_of_posts_is_said_in_halves() => Posts.Check()[0].Implied.Should().Be(6.5m);

    [Fact]
    public void Support_costs_of_a_table_in_hundreds_are_repaired_to_hundreds() => First(Budget("471 000")).ToString().Should().Be("(1; 4, 1): 471000 → 741000");

    [Fact]
    public void Support_costs_in_full_hundreds_contradict_nothing()
    {
        var diagnosis = Localisation.Diagnose(Budget("741 000"));
        (diagnosis.Clusters.Count, diagnosis.JointConflicts.Count).Should().Be((0, 0));
    }

    [Fact]
    public void Repaired_support_costs_have_a_certificate_that_verifies()
    {
        var system = Budget("471 000");
        CertificateVerifier.Verify(system, First(system).Certificate).Should().BeNull();
    }

    [Fact]
    public void A_count_below_0_is_no_lost_sign()
    {
        var system = new SystemMaker().Grid(1, ["2"], ["3"], ["1"]).Holds("1;3,1 = 1;1,1 + 1;2,1").System();
        First(system).ToString().Should().Be("(1; 3, 1): 1 → 5");
    }
}
