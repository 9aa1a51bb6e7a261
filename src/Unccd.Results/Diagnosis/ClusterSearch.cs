using Unccd.Results.Identities;

namespace Unccd.Results.Diagnosis;

/// <summary>Finds the cheapest explanations of clusters, and merges clusters that turn out to hang together.</summary>
internal sealed class ClusterSearch
{
    /// <summary>How many explanations are listed before the cluster is taken apart; a product of independent parts soon passes it.</summary>
    private const int FirstCap = 24;

    private readonly CellSystem system;
    private readonly DiagnosisOptions options;
    private readonly IFeasibility feasibility;
    private readonly Dictionary<int, SuspectCluster> owners = [];

    public ClusterSearch(CellSystem system, DiagnosisOptions options, IFeasibility feasibility)
    {
        this.system = system;
        this.options = options;
        this.feasibility = feasibility;
        Deadline = new SearchDeadline(options);
    }

    public List<SuspectCluster> Clusters { get; } = [];

    /// <summary>When the search ends; it runs from the start of the diagnosis.</summary>
    public SearchDeadline Deadline { get; }

    /// <summary>What it costs to doubt an element: a cell one, an identity as many as the options say, a confirmed cell more than anything.</summary>
    public int CostOf(int element) => element >= system.Cells.Count
        ? options.CostOfDoubtingIdentity
        : system.Cells[element].IsConfirmed ? HittingSets.Infinite : 1;

    /// <summary>Takes a conflict in: into the cluster that shares an element with it, or into a new one; several that share one are merged.</summary>
    public SuspectCluster Take(Conflict conflict, int? violated)
    {
        var cluster = new SuspectCluster();
        cluster.Conflicts.Add(conflict);
        if (violated is { } identity)
            cluster.Violated.Add(identity);
        var touching = conflict.Elements.Select(element => owners.GetValueOrDefault(element)).Where(owner => owner is not null).Distinct().ToArray();
        Clusters.Add(cluster);
        foreach (var element in conflict.Elements)
            owners[element] = cluster;
        foreach (var other in touching)
            Absorb(cluster, other!);
        return cluster;
    }

    private void Absorb(SuspectCluster cluster, SuspectCluster other)
    {
        cluster.Conflicts.InsertRange(0, other.Conflicts);
        cluster.Violated.InsertRange(0, other.Violated);
        Clusters.Remove(other);
        foreach (var conflict in other.Conflicts)
        {
            foreach (var element in conflict.Elements)
                owners[element] = cluster;
        }
    }

    /// <summary>Explains every cluster that has no explanation yet.</summary>
    public void Explain()
    {
        while (Clusters.FirstOrDefault(cluster => cluster.Sets.Count == 0) is { } cluster)
        {
            cluster.Violated.Sort();
            Explain(cluster);
        }
    }

    private void Explain(SuspectCluster cluster)
    {
        var touched = new List<SuspectCluster>();
        HittingSets? search = null;
        search = new HittingSets(CostOf, Test, options.NodeBudget, Deadline);
        foreach (var conflict in cluster.Conflicts)
            search.Learn(conflict.Elements);
        var cost = search.LowerBound();
        IReadOnlyList<int[]> sets = [];
        while (cost < HittingSets.Infinite)
        {
            sets = search.Find(cost, FirstCap);
            if (touched.Count > 0)
            {
                AbsorbTouched();
                return;
            }

            if (sets.Count > 0 || search.IsExhausted)
                break;
            cost = Math.Max(cost + 1, search.LowerBound());
        }

        if (sets.Count == 0)
        {
            // The budget is spent: whatever explains it, and how little is proven.
            int[] best = [.. Greedy()];
            if (touched.Count > 0)
            {
                AbsorbTouched();
                return;
            }

            cluster.LowerBound = cost;
            cluster.Sets = [best];
            cluster.Cost = cluster.Sets[0].Sum(CostOf);
            cluster.MoreExist = true;
            cluster.Parts.Add(new ClusterPart(cluster.Sets[0].ToHashSet(), cluster.Sets, [], cluster.Cost, cost, true));
            return;
        }

        (cluster.Cost, cluster.LowerBound) = (cost, cost);
        cluster.MoreExist = search.MoreExist;
        cluster.Sets = [.. sets];
        if (search.IsExhausted)
        {
            // The budget is spent on the sets found: that nothing is cheaper is proven, but not that there are no others.
            cluster.MoreExist = true;
            cluster.Parts.Add(new ClusterPart(cluster.Sets.SelectMany(set => set).ToHashSet(), cluster.Sets, [], cost, cost, true));
            return;
        }

        new ClusterParts(cluster, search, options, CostOf).Split();
        if (touched.Count > 0)
        {
            cluster.Sets.Clear();
            cluster.Parts.Clear();
            AbsorbTouched();
        }

        void AbsorbTouched()
        {
            foreach (var other in touched.Distinct())
                Absorb(cluster, other);
        }

        // A set that explains the cluster, none of whose elements can be spared; ends early where another cluster is touched.
        List<int> Greedy()
        {
            var set = new List<int>();
            while (touched.Count == 0 && Test([.. set]) is { } conflict)
                set.Add(conflict.Elements.Where(element => !set.Contains(element)).MinBy(CostOf));
            for (var i = set.Count - 1; i >= 0 && touched.Count == 0; i--)
            {
                var element = set[i];
                set.RemoveAt(i);
                if (Test([.. set]) is not null)
                    set.Insert(i, element);
            }

            set.Sort();
            return set;
        }

        Conflict? Test(List<int> elements)
        {
            var conflict = feasibility.Test([.. elements], cluster.Violated);
            if (conflict is null)
                return null;
            cluster.Conflicts.Add(conflict);
            foreach (var element in conflict.Elements)
            {
                if (owners.TryGetValue(element, out var owner) && owner != cluster)
                {
                    touched.Add(owner);
                    search!.IsStopped = true;
                }

                owners[element] = cluster;
            }

            return conflict;
        }
    }
}
