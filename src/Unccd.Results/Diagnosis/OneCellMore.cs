namespace Unccd.Results.Diagnosis;

/// <summary>Explanations with one cell more than the smallest, where every smallest one asks for a figure that cannot be: a percentage that its own part and whole deny, posts below zero.</summary>
internal sealed class OneCellMore(IFeasibility feasibility, Drafting drafting, Func<int, int> costOf, DiagnosisOptions options, SearchDeadline deadline)
{
    /// <summary>How many of the smallest are looked at.</summary>
    private const int MostDrafts = 12;

    /// <summary>How many with one cell more are weighed.</summary>
    private const int MostSets = 64;

    /// <summary>A cluster with more cells has so many sets that the likeliest would hardly be among those weighed.</summary>
    private const int MostElements = 120;

    /// <summary>Adds such explanations to a part.</summary>
    public void Extend(RankedPart part)
    {
        if (part.Drafts.Exists(draft => !draft.IsContradicted && !draft.IsBelowZero))
            return;
        foreach (var elements in Longer(part).Concat(Others(part)).DistinctBy(set => string.Join(',', set)).ToArray())
        {
            var draft = drafting.Make(elements, part.Part.Others, part.Cluster);
            // The cell added must be wrong itself, and not only leave room for the others.
            if (draft is { IsContradicted: false, IsBelowZero: false } && draft.Cells.All(drafting.IsSensible))
                part.Add(draft);
        }

        part.LeaveOutContradicted();
    }

    /// <summary>The smallest, each with a further cell of the cluster, as far as that explains it.</summary>
    private int[][] Longer(RankedPart part)
    {
        int[] further = [.. part.Cluster.Conflicts.SelectMany(conflict => conflict.Elements).Where(element => costOf(element) == 1 && !part.Part.Others.Contains(element)).Distinct().Order()];
        if (further.Length > MostElements)
            return [];
        return [.. part.Drafts.Take(MostDrafts).SelectMany(draft => further.Except(draft.Elements).Select(element => (int[])[.. draft.Elements.Append(element).Order()])).Where(elements => Test(part, elements) is null)];
    }

    /// <summary>Sets that hold none of the smallest.</summary>
    private IEnumerable<int[]> Others(RankedPart part)
    {
        var search = new HittingSets(costOf, elements => Test(part, elements), options.NodeBudget, deadline);
        foreach (var conflict in part.Cluster.Conflicts)
            search.Learn(conflict.Elements);
        return search.Find(part.Part.Cost + 1, MostSets, part.Part.Others).Select(set => (int[])[.. set.Except(part.Part.Others)]);
    }

    private Conflict? Test(RankedPart part, IEnumerable<int> elements) => feasibility.Test([.. elements.Union(part.Part.Others)], part.Cluster.Violated);
}
