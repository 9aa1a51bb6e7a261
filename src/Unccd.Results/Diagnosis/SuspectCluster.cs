namespace Unccd.Results.Diagnosis;

/// <summary>Violated identities tied by common elements, while they are being explained.</summary>
internal sealed class SuspectCluster
{
    public List<Conflict> Conflicts { get; } = [];

    public List<int> Violated { get; } = [];

    /// <summary>The sets that explain the cluster at the lowest cost found; the first is the one the others were found beside.</summary>
    public List<int[]> Sets { get; set; } = [];

    /// <summary>What every set costs.</summary>
    public int Cost { get; set; }

    /// <summary>What every set costs at least.</summary>
    public int LowerBound { get; set; }

    /// <summary>Whether there are explanations of the same cost that were not listed.</summary>
    public bool MoreExist { get; set; }

    /// <summary>Parts that can be explained each for itself, as sets of elements; one part where nothing comes apart.</summary>
    public List<ClusterPart> Parts { get; } = [];
}

/// <summary>A part of a cluster: its own explanations, and what the rest of the cluster has meanwhile.</summary>
/// <param name="Elements">The elements that its explanations are made of.</param>
/// <param name="Sets">The explanations of the part.</param>
/// <param name="Others">An explanation of the rest.</param>
/// <param name="Cost">What each set of the part costs.</param>
/// <param name="LowerBound">What each costs at least.</param>
/// <param name="MoreExist">Whether others of the same cost were not listed.</param>
internal sealed record ClusterPart(IReadOnlySet<int> Elements, IReadOnlyList<int[]> Sets, int[] Others, int Cost, int LowerBound, bool MoreExist);
