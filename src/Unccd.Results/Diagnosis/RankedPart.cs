namespace Unccd.Results.Diagnosis;

/// <summary>A part of a cluster with its drafts, the likeliest first.</summary>
internal sealed class RankedPart
{
    public RankedPart(SuspectCluster cluster, ClusterPart part, IEnumerable<Draft> drafts, long foundCount)
    {
        Cluster = cluster;
        Part = part;
        Drafts = [.. drafts];
        FoundCount = (int)Math.Min(foundCount, int.MaxValue);
        LeaveOutContradicted();
        CausesWithoutCopies = Drafts[0].CauseCount;
    }

    public SuspectCluster Cluster { get; }

    public ClusterPart Part { get; }

    public List<Draft> Drafts { get; }

    /// <summary>How many causes the best explanation had before copied runs were looked for.</summary>
    public int CausesWithoutCopies { get; set; }

    /// <summary>How many explanations there are, those that a product leaves unwritten included.</summary>
    public int FoundCount { get; private set; }

    /// <summary>Adds an explanation, unless one with the same elements is there.</summary>
    public void Add(Draft draft)
    {
        if (Drafts.Exists(other => other.Elements.SequenceEqual(draft.Elements)))
            return;
        Drafts.Add(draft);
        FoundCount = (int)Math.Min(FoundCount + 1L, int.MaxValue);
        Sort();
    }

    /// <summary>Leaves out what is contradicted, as long as something else explains as much: a percentage is not changed to what its own figures deny. Puts the likeliest first.</summary>
    public void LeaveOutContradicted()
    {
        if (Drafts.Exists(draft => !draft.IsContradicted))
            FoundCount -= Drafts.RemoveAll(draft => draft.IsContradicted);
        Sort();
    }

    /// <summary>Puts the likeliest first, after drafts were added.</summary>
    public void Sort() => Drafts.Sort(Compare);

    /// <summary>What can be first; then causes, a coincidence as one, then cells, then likelihood; of equals the one whose cells come first.</summary>
    public static int Compare(Draft left, Draft right)
    {
        var order = left.IsBelowZero.CompareTo(right.IsBelowZero);
        if (order == 0)
            order = (left.CauseCount + left.Coincidences).CompareTo(right.CauseCount + right.Coincidences);
        if (order == 0)
            order = left.Cost.CompareTo(right.Cost);
        if (order == 0)
            order = left.CostMillibits.CompareTo(right.CostMillibits);
        for (var i = 0; order == 0 && i < left.Elements.Length; i++)
            order = left.Elements[i].CompareTo(right.Elements[i]);
        return order;
    }
}
