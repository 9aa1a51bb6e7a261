using Unccd.Results.Diagnosis;
using Unccd.Results.Identities;
using Unccd.Results.Tables;

namespace Unccd.Results.Corrections;

/// <summary>One explanation as a proposal: which figures to replace by which, why, and how certain that is.</summary>
/// <remarks>Immutable; equal by reference. It is never applied by itself: <see cref="ApplyTo"/> gives a new document and leaves the old one as it was.</remarks>
public sealed class Correction
{
    private Correction(DiagnosisCluster cluster, Explanation explanation)
    {
        Cluster = cluster.Number;
        Explanation = explanation;
        Certainty = CertaintyOf(cluster, explanation);
    }

    /// <summary>The number of the cluster that it explains.</summary>
    public int Cluster { get; }

    /// <summary>Its place among the explanations of the cluster, from 1.</summary>
    public int Rank => Explanation.Rank;

    /// <summary>The explanation: cells, values, causes, certificate.</summary>
    public Explanation Explanation { get; }

    /// <summary>The cells with their implied values, ordered by place.</summary>
    public IReadOnlyList<Repair> Repairs => Explanation.Repairs;

    /// <summary>How certain it is.</summary>
    public CorrectionCertainty Certainty { get; }

    /// <summary>The likeliest correction of each cluster, in the order of the clusters.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="diagnosis"/> is null.</exception>
    public static IReadOnlyList<Correction> Likeliest(DocumentDiagnosis diagnosis)
    {
        ArgumentNullException.ThrowIfNull(diagnosis);
        return ValueList<Correction>.From(diagnosis.Clusters.Select(cluster => new Correction(cluster, cluster.Explanations[0])));
    }

    /// <summary>Every correction that was kept: by cluster, then by rank.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="diagnosis"/> is null.</exception>
    public static IReadOnlyList<Correction> All(DocumentDiagnosis diagnosis)
    {
        ArgumentNullException.ThrowIfNull(diagnosis);
        return ValueList<Correction>.From(diagnosis.Clusters.SelectMany(cluster => cluster.Explanations.Select(explanation => new Correction(cluster, explanation))));
    }

    /// <summary>The document with the proposed values, each written in the style of the figure it replaces. Figures of the running text stay as they are: they are listed in the corrigendum.</summary>
    /// <param name="document">The document that was diagnosed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The document has no cell at one of the places.</exception>
    public PrintedDocument ApplyTo(PrintedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        foreach (var repair in Repairs.Where(repair => !repair.Place.IsInText))
            document = document.With(repair.Place, FigureStyle.Like(document, repair.Place).Figure(repair.Proposed));
        return document;
    }

    /// <summary>What changes once the proposed values stand: totals, shares and statements.</summary>
    /// <param name="system">The system that was diagnosed, with every identity that is of interest.</param>
    /// <exception cref="ArgumentNullException"><paramref name="system"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">The system has no cell at one of the places.</exception>
    public IReadOnlyList<IdentityChange> WhatIf(CellSystem system) => IdentityChange.Of(system, Repairs);

    private static CorrectionCertainty CertaintyOf(DiagnosisCluster cluster, Explanation explanation)
    {
        if (cluster.IsProven && cluster.FoundCount == 1 && !cluster.MoreExist)
            return explanation.Repairs.All(repair => repair.IsUnique) ? CorrectionCertainty.Proven : CorrectionCertainty.CellsProven;
        var rival = cluster.Explanations.FirstOrDefault(other => other != explanation);
        var isFirst = explanation.Rank == 1 && explanation.IsSmallest;
        return isFirst && (rival is null || rival.CauseCount > explanation.CauseCount || rival.Cost > explanation.Cost || rival.CostMillibits >= explanation.CostMillibits + CauseWeights.ClearMargin)
            ? CorrectionCertainty.Likeliest
            : CorrectionCertainty.Open;
    }
}
