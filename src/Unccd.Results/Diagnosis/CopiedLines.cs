using Unccd.Results.Identities;

namespace Unccd.Results.Diagnosis;

/// <summary>Explanations built around a row, or a column, that repeats another: more cells than the smallest have, but fewer causes.</summary>
/// <remarks>A row copied in all its columns keeps its own sums, so a second misprint beside it makes other cells the smaller explanation.</remarks>
internal sealed class CopiedLines(CellSystem system, DiagnosisOptions options, IFeasibility feasibility, Drafting drafting, Func<int, int> costOf)
{
    /// <summary>How many cells beside the copied ones are tried at most.</summary>
    private const int MostBeside = 4;

    /// <summary>How many completions of one copied line are weighed at most.</summary>
    private const int MostCompletions = 48;

    private readonly CellKernel kernel = system.Kernel;

    /// <summary>Adds to a part the explanations with fewer causes than its best one has.</summary>
    public void Extend(RankedPart part)
    {
        var best = part.Drafts[0].CauseCount;
        if (best < 3)
            return;
        var suspects = part.Cluster.Conflicts.SelectMany(conflict => conflict.Elements).Where(element => element < kernel.CellCount).Distinct().Order().ToArray();
        HittingSets? search = null;
        foreach (var line in Lines(suspects))
        {
            if (line.Any(cell => costOf(cell) >= HittingSets.Infinite) || part.Drafts.Any(draft => line.All(draft.Elements.Contains)))
                continue;
            search ??= Search(part.Cluster);
            for (var beside = 0; beside <= Math.Min(MostBeside, best - 2); beside++)
            {
                var sets = search.Find(beside, MostCompletions, [.. line.Union(part.Part.Others)]);
                foreach (var set in sets)
                    Add(part, [.. set.Except(part.Part.Others)], best);
                if (sets.Count > 0)
                    break;
            }
        }

        part.Sort();
    }

    private void Add(RankedPart part, int[] elements, int best)
    {
        var draft = drafting.Make(elements, part.Part.Others, part.Cluster);
        int[] moved = [.. draft.Elements.Except(draft.Cells.Where(cell => cell.Lowest == cell.Highest && cell.Lowest == kernel.ValueOf(cell.Cell)).Select(cell => cell.Cell))];
        if (moved.Length < elements.Length)
            draft = drafting.Make(moved, part.Part.Others, part.Cluster);
        if (draft.CauseCount < best && draft.Cells.All(cell => cell.Chosen != kernel.ValueOf(cell.Cell)) && !part.Drafts.Any(other => other.Elements.SequenceEqual(draft.Elements)))
            part.Drafts.Add(draft);
    }

    private HittingSets Search(SuspectCluster cluster)
    {
        HittingSets? search = null;
        search = new HittingSets(costOf, elements => feasibility.Test([.. elements], cluster.Violated), options.NodeBudget);
        foreach (var conflict in cluster.Conflicts)
            search.Learn(conflict.Elements);
        return search;
    }

    /// <summary>The suspect cells that repeat one other row, or one other column, where they are too many for a coincidence.</summary>
    private IEnumerable<int[]> Lines(int[] suspects)
    {
        var lines = new SortedDictionary<(int Table, bool ByColumn, int Line, int Other), List<int>>();
        foreach (var cell in suspects)
        {
            foreach (var (byRow, other) in drafting.EqualCells(cell))
            {
                var (place, source) = (system.Cells[cell].Place, system.Cells[other].Place);
                var key = (place.Table, !byRow, byRow ? place.Row : place.Column, byRow ? source.Row : source.Column);
                if (!lines.TryGetValue(key, out var list))
                    lines.Add(key, list = []);
                list.Add(cell);
            }
        }

        return lines.Values.Where(line => line.Count > 1 && line.Sum(drafting.EvidenceOf) >= CauseWeights.CopyEvidence).Select(line => line.ToArray());
    }
}
