using Unccd.Results.Identities;
using Unccd.Results.Tables;

namespace Unccd.Results.Diagnosis;

/// <summary>Cells, and values for them, that together satisfy every identity of a cluster.</summary>
/// <remarks>Immutable; equal by reference: two explanations of one diagnosis are never the same.</remarks>
public sealed class Explanation
{
    private readonly ValueList<Repair> repairs;
    private readonly ValueList<Cause> causes;
    private readonly ValueList<Identity> doubted;
    private readonly ValueList<ImpliedRelation> relations;
    private readonly Lazy<Certificate> certificate;

    internal Explanation(
        int rank, IEnumerable<Repair> repairs, IEnumerable<Cause> causes, IEnumerable<Identity> doubted, IEnumerable<ImpliedRelation> relations, int cost, bool isSmallest, int costMillibits,
        Func<Certificate> certificate)
    {
        Rank = rank;
        this.repairs = ValueList<Repair>.From(repairs);
        this.causes = ValueList<Cause>.From(causes);
        this.doubted = ValueList<Identity>.From(doubted);
        this.relations = ValueList<ImpliedRelation>.From(relations);
        Cost = cost;
        IsSmallest = isSmallest;
        CostMillibits = costMillibits;
        this.certificate = new Lazy<Certificate>(certificate);
    }

    /// <summary>Its place among the explanations of its cluster, from 1: by the number of causes (a figure of a copied run that would be right by coincidence counts as one), then of cells, then by likelihood.</summary>
    public int Rank { get; }

    /// <summary>The wrong cells with their implied values, ordered by place; empty where only rules are doubted.</summary>
    public IReadOnlyList<Repair> Repairs => repairs;

    /// <summary>What happened, each cell in exactly one cause; ordered by their first cell.</summary>
    public IReadOnlyList<Cause> Causes => causes;

    /// <summary>Identities that this explanation takes to be wrong themselves; empty as a rule.</summary>
    public IReadOnlyList<Identity> DoubtedIdentities => doubted;

    /// <summary>What is determined of several wrong cells together where each of them alone is not; empty as a rule.</summary>
    public IReadOnlyList<ImpliedRelation> Relations => relations;

    /// <summary>The number of cells, and for each doubted identity as many as <see cref="DiagnosisOptions.CostOfDoubtingIdentity"/> says.</summary>
    public int Cost { get; }

    /// <summary>How many causes it needs; a cell for which none is known counts three times, and a doubted identity as many as it costs.</summary>
    public int CauseCount => causes.Sum(cause => cause.Kind == CauseKind.Unknown ? CauseWeights.CausesOfUnknown : 1) + (Cost - repairs.Count);

    /// <summary>Whether it is proven that nothing costs less.</summary>
    public bool IsSmallest { get; }

    /// <summary>How unlikely it is, in thousandths of a bit; compares explanations of one cluster.</summary>
    public int CostMillibits { get; }

    /// <summary>The cells, ordered by place.</summary>
    public IEnumerable<CellPlace> Cells => repairs.Select(repair => repair.Place);

    /// <summary>The data from which <see cref="CertificateVerifier"/> re-verifies it; made on first use.</summary>
    public Certificate Certificate => certificate.Value;

    /// <summary>The repairs, joined by "; ".</summary>
    public override string ToString() => string.Join("; ", repairs);
}
