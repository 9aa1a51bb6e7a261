namespace Unccd.Results.Diagnosis;

/// <content>What else must be wrong, or was copied as well, where a run was.</content>
internal sealed partial class CopiedRuns
{
    /// <summary>How many cells beside the copied ones are tried at most.</summary>
    private const int MostBeside = 4;

    /// <summary>How many completions of one run are weighed at most.</summary>
    private const int MostCompletions = 48;

    /// <summary>How many copies of the best explanation are tried beside a run.</summary>
    private const int MostCopies = 4;

    /// <summary>Search nodes spent on completing one run: what a copy explains is found at once, as a rule.</summary>
    private const int NodesPerRun = 2_000;

    /// <summary>What may be copied beside a run: nothing, a line that the best explanations take for copied, as long as it repeats the other, or all of them.</summary>
    private List<int[]> Beside(int[] cells, CopiedRun run, RankedPart[] parts)
    {
        List<int[]> beside = [[]];
        var all = new HashSet<int>();
        foreach (var copy in parts.SelectMany(part => part.Drafts[0].Causes).Where(cause => cause.Kind == CauseKind.RowCopied).Take(MostCopies))
        {
            var longest = runs.Where(one => Array.TrueForAll(copy.Cells, one.Cells.Contains) && Array.TrueForAll(copy.Sources, one.Sources.Contains)).MaxBy(one => one.Cells.Length);
            Add(longest?.Cells ?? copy.Cells);
        }

        if (all.Count > 0 && !beside.Exists(one => one.Length == all.Count))
            beside.Add([.. all]);
        return beside;

        void Add(int[] copied)
        {
            if (copied.All(cells.Contains) || copied.Any(run.Sources.Contains))
                return;
            all.UnionWith(copied);
            if (!beside.Exists(one => one.SequenceEqual(copied)))
                beside.Add(copied);
        }
    }

    private IEnumerable<Draft> Completions(int[] fixedCells, RankedPart[] involved, SuspectCluster cluster, ClusterPart part, Dictionary<int, List<RankedPart>> owners, int most)
    {
        var only = part.Others.Length == 0 ? null : owners.Where(pair => pair.Value.TrueForAll(involved.Contains)).Select(pair => pair.Key).ToHashSet();
        var search = new HittingSets(costOf, elements => feasibility.Test([.. elements], cluster.Violated), Math.Min(options.NodeBudget, NodesPerRun), deadline);
        foreach (var conflict in cluster.Conflicts)
            search.Learn(conflict.Elements);
        for (var beside = 0; beside <= Math.Min(MostBeside, most - 1); beside++)
        {
            var sets = search.Find(beside, MostCompletions, [.. fixedCells.Union(part.Others)], only);
            foreach (var set in sets)
            {
                var elements = Reduced([.. set.Except(part.Others)], fixedCells, part.Others, cluster);
                if (involved.Length > 1 || !involved[0].Drafts.Exists(draft => draft.Elements.SequenceEqual(elements)))
                    yield return Combined(elements, involved) ?? drafting.Make(elements, part.Others, cluster);
            }

            if (sets.Count > 0 || search.IsExhausted)
                yield break;
        }
    }

    /// <summary>Whether a run leaves more conflicts without a common element than cells may be added to it: then it needs no search.</summary>
    private static bool LeavesMore(int[] cells, RankedPart[] parts, int most)
    {
        var used = new HashSet<int>();
        foreach (var part in parts)
        {
            foreach (var conflict in part.Cluster.Conflicts)
            {
                var elements = conflict.Elements;
                if (!Array.Exists(elements, part.Part.Elements.Contains) || Array.Exists(elements, used.Contains) || Array.Exists(cells, cell => Array.BinarySearch(elements, cell) >= 0)
                    || Array.Exists(elements, part.Part.Others.Contains))
                    continue;
                if (--most < 0)
                    return true;
                used.UnionWith(elements);
            }
        }

        return false;
    }

    /// <summary>The elements as explanations that the parts have already, if they are that: cells of different parts do not narrow each other.</summary>
    private Draft? Combined(int[] elements, RankedPart[] parts)
    {
        if (parts.Length == 1)
            return null;
        var drafts = new List<Draft>();
        foreach (var part in parts)
        {
            int[] own = [.. elements.Where(part.Part.Elements.Contains)];
            if (part.Drafts.Find(draft => draft.Elements.SequenceEqual(own)) is not { } known)
                return null;
            drafts.Add(known);
        }

        return drafts.Sum(draft => draft.Elements.Length) == elements.Length ? drafting.Combine(drafts) : null;
    }

    /// <summary>The elements without the cells of the run that need not be wrong.</summary>
    private int[] Reduced(int[] elements, int[] run, int[] others, SuspectCluster cluster)
    {
        if (feasibility.Test([.. elements, .. others], cluster.Violated) is not null)
            throw new InvalidOperationException("An explanation that passed its test does not pass it again.");
        var left = elements.ToList();
        foreach (var (cell, _) in Doubtful().OrderBy(one => one.IsSettled ? -1 : evidence.Of(one.Cell)).ToArray())
        {
            if (feasibility.Test([.. left.Where(one => one != cell), .. others], cluster.Violated) is null)
                left.Remove(cell);
        }

        return [.. left];

        // The cells that may be as printed. Two large figures are not equal by chance, though: where nothing bounds such a cell, it is taken to be a part of the copy.
        IEnumerable<(int Cell, bool IsSettled)> Doubtful()
        {
            foreach (var cell in elements.Where(run.Contains))
            {
                var (low, high) = drafting.EndsOf(cell);
                var printed = kernel.ValueOf(cell);
                if (low > printed || high < printed || (evidence.Of(cell) >= CauseWeights.NoCoincidence && drafting.IsWide(cell, low, high)))
                    continue;
                yield return (cell, low == high && low is not null);
            }
        }
    }
}
