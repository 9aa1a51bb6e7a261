using Unccd.Results.Identities;

namespace Unccd.Results.Diagnosis;

/// <summary>Explanations built around a run of cells that repeats another row, or another column: often more cells than the smallest have, but fewer causes.</summary>
/// <remarks>
/// A row copied in all its columns keeps its own sums, so other cells are a smaller explanation as soon as one more figure is wrong; and the columns of a copied row are tied by no identity,
/// but by the copy, so it may span parts that are explained each for itself. Nils and figures that both rows truly have belong to a run as much as those that tell it.
/// </remarks>
internal sealed partial class CopiedRuns(CellSystem system, DiagnosisOptions options, IFeasibility feasibility, Drafting drafting, CopyEvidence evidence, Func<int, int> costOf, SearchDeadline deadline)
{
    /// <summary>How many runs are tried, those first that are least of a coincidence.</summary>
    private const int MostRuns = 48;

    private readonly CellKernel kernel = system.Kernel;

    // All runs of the step at hand: a copy may be longer than an explanation needs.
    private List<CopiedRun> runs = [];

    // What a run explains does not change when the parts that it spans are joined.
    private readonly HashSet<string> tried = [];

    /// <summary>A run, a way to explain parts with it, and what it is worth.</summary>
    private sealed record Found(RankedPart[] Parts, Draft Draft, CopiedRun Run);

    /// <summary>Adds to the parts what a copied run explains with fewer causes, and joins the parts that one run spans.</summary>
    public void Extend(List<RankedPart> parts)
    {
        while (Step(parts))
        {
        }
    }

    /// <summary>Whether parts were joined, so that there is something new to look at.</summary>
    private bool Step(List<RankedPart> parts)
    {
        var owners = Owners(parts.Where(part => parts.Count > 1 || IsOpen(part)));
        int[] suspects = [.. owners.Keys.Where(element => element < kernel.CellCount).Order()];
        var found = new List<Found>();
        runs = [.. evidence.Runs(suspects)];
        foreach (var run in runs.Take(MostRuns))
            Explain(run.Cells, run, owners, found);
        foreach (var (owner, draft, _) in found.Where(one => one.Parts.Length == 1))
            Add(owner[0], draft);
        var joining = found.Where(one => one.Parts.Length > 1 && one.Draft.CauseCount < one.Parts.Sum(part => part.Drafts[0].CauseCount))
            .OrderBy(one => one.Draft.CauseCount - one.Parts.Sum(part => part.Drafts[0].CauseCount)).ThenBy(one => one.Draft.CostMillibits).ToArray();
        foreach (var best in joining)
        {
            // A run is tried once, so copies in other tables are joined in this step, too.
            if (!Array.TrueForAll(best.Parts, parts.Contains))
                continue;
            var merged = Join(best.Parts, best.Draft);
            foreach (var (_, draft, _) in found.Where(one => one.Parts.SequenceEqual(best.Parts)))
                Add(merged, draft);
            _ = parts.RemoveAll(best.Parts.Contains);
            parts.Add(merged);
        }

        return joining.Length > 0;
    }

    /// <summary>The parts that each element has a say in.</summary>
    private static Dictionary<int, List<RankedPart>> Owners(IEnumerable<RankedPart> parts)
    {
        var owners = new Dictionary<int, List<RankedPart>>();
        foreach (var part in parts)
        {
            foreach (var conflict in part.Cluster.Conflicts)
            {
                if (!Array.Exists(conflict.Elements, part.Part.Elements.Contains))
                    continue;
                foreach (var element in conflict.Elements)
                {
                    if (!owners.TryGetValue(element, out var list))
                        owners.Add(element, list = []);
                    if (list.Count == 0 || list[^1] != part)
                        list.Add(part);
                }
            }
        }

        return owners;
    }

    private void Explain(int[] cells, CopiedRun run, Dictionary<int, List<RankedPart>> owners, List<Found> found)
    {
        RankedPart[] involved = [.. cells.Where(owners.ContainsKey).SelectMany(cell => owners[cell]).Distinct().OrderBy(part => part.Part.Elements.Min())];
        // Where a copy is the best explanation already, it may be as good a one with a row equal to it, or with a longer run.
        var most = involved.Sum(part => part.CausesWithoutCopies) - (Array.Exists(involved, HasCopy) ? 0 : 1);
        if (most < 1 || Array.Exists(cells, cell => costOf(cell) >= HittingSets.Infinite) || !tried.Add($"{string.Join(',', cells)}:{involved.Sum(part => part.Part.Elements.Count)}"))
            return;
        if (involved is [var only] && only.Drafts.Exists(draft => draft.CauseCount <= most && Array.TrueForAll(cells, draft.Elements.Contains)))
            return;
        var beside = Beside(cells, run, involved).Where(others => !LeavesMore([.. cells.Union(others)], involved, Math.Min(MostBeside, most - 1))).ToArray();
        if (beside.Length == 0)
            return;
        var (cluster, part) = Joined(involved);
        foreach (var draft in beside.SelectMany(others => Completions([.. cells.Union(others)], involved, cluster, part, owners, most)))
        {
            int[] kept = [.. cells.Where(draft.Elements.Contains)];
            if (kept.Length < 2)
                continue;
            // A part that the run only seems to touch keeps its own explanations.
            if (kept.Length < cells.Length && kept.Where(owners.ContainsKey).SelectMany(cell => owners[cell]).Distinct().Count() < involved.Length)
            {
                Explain(kept, run, owners, found);
                return;
            }

            if (draft.CauseCount <= most && draft.Causes.Exists(cause => cause.Kind == CauseKind.RowCopied && cause.Cells.Count(run.Cells.Contains) > 1))
                found.Add(new Found(involved, draft, run));
        }
    }

    private static bool IsOpen(RankedPart part) => part.CausesWithoutCopies > 1 || HasCopy(part);

    private static bool HasCopy(RankedPart part) => part.Drafts[0].Causes.Exists(cause => cause.Kind is CauseKind.RowCopied or CauseKind.CellCopied or CauseKind.OtherYear);

    /// <summary>Adds an explanation to a part. One that has the same copy cut short takes a figure of the run to be right by coincidence, and comes after it.</summary>
    private void Add(RankedPart part, Draft draft)
    {
        foreach (var copy in draft.Causes.Where(cause => cause.Kind == CauseKind.RowCopied && IsUnbroken(cause)))
        {
            foreach (var other in part.Drafts.Where(other => other.Causes.Exists(cause => IsCutShort(cause, copy) && copy.Cells.Except(cause.Cells).Sum(evidence.Of) >= CauseWeights.NoCoincidence) && !other.Elements.SequenceEqual(draft.Elements)))
                other.Coincidences = 1;
        }

        part.Add(draft);
    }

    /// <summary>Whether the cells between those of a copy repeat the other line, too: where one differs, what stands beyond it may well be equal by nature.</summary>
    private bool IsUnbroken(DraftCause copy)
    {
        var (first, second, source) = (system.Cells[copy.Cells[0]].Place, system.Cells[copy.Cells[1]].Place, system.Cells[copy.Sources[0]].Place);
        var byRow = first.Row == second.Row;
        return evidence.Split(copy.Cells, byRow, byRow ? source.Row : source.Column).Count() == 1;
    }

    private static bool IsCutShort(DraftCause cause, DraftCause copy)
    {
        if (cause.Kind is not (CauseKind.RowCopied or CauseKind.CellCopied or CauseKind.OtherYear) || cause.Cells.Length >= copy.Cells.Length)
            return false;
        for (var i = 0; i < cause.Cells.Length; i++)
        {
            var at = Array.IndexOf(copy.Cells, cause.Cells[i]);
            if (at < 0 || copy.Sources[at] != cause.Sources[i])
                return false;
        }

        return true;
    }

    private static (SuspectCluster Cluster, ClusterPart Part) Joined(RankedPart[] parts)
    {
        if (parts.Length == 1)
            return (parts[0].Cluster, parts[0].Part);
        var cluster = new SuspectCluster();
        foreach (var one in parts.Select(part => part.Cluster).Distinct())
        {
            cluster.Conflicts.AddRange(one.Conflicts);
            cluster.Violated.AddRange(one.Violated);
            cluster.Cost += one.Cost;
            cluster.LowerBound += one.LowerBound;
        }

        var elements = parts.SelectMany(part => part.Part.Elements).ToHashSet();
        var others = parts.SelectMany(part => part.Part.Others).Where(element => !elements.Contains(element)).Distinct().Order().ToArray();
        return (cluster, new ClusterPart(elements, [], others, parts.Sum(part => part.Part.Cost), parts.Sum(part => part.Part.LowerBound), parts.Any(part => part.Part.MoreExist)));
    }

    private RankedPart Join(RankedPart[] parts, Draft copied)
    {
        // A product soon has too many members: those with copied cells come first, then the likeliest.
        var lists = parts.Select(part => part.Drafts.OrderBy(draft => Array.Exists(draft.Elements, copied.Elements.Contains) ? 0 : 1).ToList()).ToArray();
        var found = parts.Aggregate(1L, (product, part) => Math.Min(int.MaxValue, product * part.FoundCount));
        while (lists.Aggregate(1L, (product, list) => Math.Min(int.MaxValue, product * list.Count)) > options.ExplanationLimit)
        {
            var longest = lists.MaxBy(list => list.Count)!;
            longest.RemoveAt(longest.Count - 1);
        }

        IEnumerable<Draft[]> combinations = [[]];
        foreach (var list in lists)
            combinations = combinations.SelectMany(combination => list.Select(draft => (Draft[])[.. combination, draft]));
        var (cluster, merged) = Joined(parts);
        return new RankedPart(cluster, merged, combinations.ToArray().Select(drafting.Combine), found) { CausesWithoutCopies = parts.Sum(part => part.CausesWithoutCopies) };
    }
}
