using Unccd.Results.Identities;

namespace Unccd.Results.Diagnosis;

/// <summary>Which cells of a document are wrong, proven and ranked.</summary>
/// <remarks>Immutable; equal by reference. Clusters share no cell, so any choice of one explanation from each is an explanation of the document; the first of each is the likeliest.</remarks>
public sealed class DocumentDiagnosis
{
    private readonly ValueList<DiagnosisCluster> clusters;

    private readonly ValueList<JointConflict> jointConflicts;

    internal DocumentDiagnosis(CellSystem system, IEnumerable<DiagnosisCluster> clusters, IEnumerable<JointConflict> jointConflicts)
    {
        this.jointConflicts = ValueList<JointConflict>.From(jointConflicts);
        System = system;
        this.clusters = ValueList<DiagnosisCluster>.From(clusters);
    }

    /// <summary>What was diagnosed, with every confirmed cell marked so, whether the system or the options confirmed it.</summary>
    public CellSystem System { get; }

    /// <summary>The clusters, ordered by their first suspect cell; empty where nothing is certainly wrong.</summary>
    public IReadOnlyList<DiagnosisCluster> Clusters => clusters;

    /// <summary>Combinations of identities that hold each within rounding, but not together; information, so no cluster explains them.</summary>
    public IReadOnlyList<JointConflict> JointConflicts => jointConflicts;

    /// <summary>The repairs of the likeliest reading, ordered by place.</summary>
    public IEnumerable<Repair> Likeliest => clusters.SelectMany(cluster => cluster.Explanations[0].Repairs).OrderBy(repair => repair.Place);
}
