namespace Unccd.Results.Diagnosis;

/// <summary>Takes a cluster apart where its explanations are a product: each part is listed for itself.</summary>
internal sealed class ClusterParts(SuspectCluster cluster, HittingSets search, DiagnosisOptions options, Func<int, int> costOf)
{
    public void Split()
    {
        var useful = cluster is { MoreExist: true, Cost: > 1 } ? Useful() : cluster.MoreExist ? [.. search.Elements] : [.. cluster.Sets.SelectMany(set => set)];
        var components = Components(useful);
        if (components.Count > 1 && !cluster.MoreExist && !IsProduct(components))
            components = [useful];
        var first = cluster.Sets[0];
        foreach (var component in components)
        {
            var cost = first.Where(component.Contains).Sum(costOf);
            int[] others = [.. first.Where(element => !component.Contains(element))];
            IReadOnlyList<int[]> sets;
            var moreExist = false;
            if (cluster.MoreExist)
            {
                sets = [.. search.Find(cost, options.ExplanationLimit, others, component).Select(set => Without(set, others))];
                moreExist = search.MoreExist || search.IsExhausted;
                if (sets.Count == 0)
                    sets = [[.. first.Where(component.Contains)]];
            }
            else
            {
                sets = [.. cluster.Sets.Select(set => set.Where(component.Contains).ToArray()).DistinctBy(set => string.Join(',', set))];
            }

            cluster.Parts.Add(new ClusterPart(component, sets, others, cost, cost, moreExist));
        }

        cluster.MoreExist = cluster.Parts.Any(part => part.MoreExist);
    }

    private static int[] Without(int[] set, int[] others) => [.. set.Where(element => !others.Contains(element))];

    /// <summary>The elements that stand in some explanation of lowest cost.</summary>
    private HashSet<int> Useful()
    {
        var useful = new HashSet<int>(cluster.Sets.SelectMany(set => set));
        foreach (var element in search.Elements.ToArray())
        {
            var cost = costOf(element);
            if (cost > cluster.Cost || useful.Contains(element) || search.IsExhausted || search.IsStopped)
                continue;
            foreach (var set in search.Find(cluster.Cost - cost, 1, [element]))
                useful.UnionWith(set);
        }

        return useful;
    }

    private List<HashSet<int>> Components(HashSet<int> useful)
    {
        var components = new List<HashSet<int>>();
        foreach (var conflict in search.Conflicts)
        {
            var merged = conflict.Where(useful.Contains).ToHashSet();
            foreach (var component in components.Where(component => component.Overlaps(merged)).ToArray())
            {
                merged.UnionWith(component);
                components.Remove(component);
            }

            if (merged.Count > 0)
                components.Add(merged);
        }

        return [.. components.OrderBy(component => component.Min())];
    }

    private bool IsProduct(List<HashSet<int>> components)
    {
        var product = 1L;
        foreach (var component in components)
            product *= cluster.Sets.Select(set => string.Join(',', set.Where(component.Contains))).Distinct().Count();
        return product == cluster.Sets.Count;
    }
}
