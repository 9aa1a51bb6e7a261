using Unccd.Results.Identities;

namespace Unccd.Results.Diagnosis;

/// <summary>Joins parts that one cause spans: the columns of a copied row are tied by no identity, but by the copy.</summary>
internal sealed class SpanningCauses(CellSystem system, DiagnosisOptions options, Drafting drafting)
{
    public void Merge(List<RankedPart> parts)
    {
        while (Best(parts) is { } copy)
        {
            var merged = Join(copy.Parts, copy.Cells);
            parts.RemoveAll(copy.Parts.Contains);
            parts.Add(merged);
        }
    }

    /// <summary>The row or column that most parts take to be a copy of one other.</summary>
    private (List<RankedPart> Parts, HashSet<int> Cells)? Best(List<RankedPart> parts)
    {
        (List<RankedPart> Parts, HashSet<int> Cells, int Evidence)? best = null;
        var matches = new Dictionary<(bool ByRow, int Table, int Line, int Other), List<(RankedPart Part, int Cell)>>();
        foreach (var part in parts)
        {
            foreach (var cell in part.Drafts.SelectMany(draft => draft.Cells).Select(cell => cell.Cell).Distinct().Order())
            {
                foreach (var (byRow, other) in drafting.EqualCells(cell))
                {
                    var place = system.Cells[cell].Place;
                    var key = byRow ? (true, place.Table, place.Row, system.Cells[other].Place.Row) : (false, place.Table, place.Column, system.Cells[other].Place.Column);
                    if (!matches.TryGetValue(key, out var list))
                        matches.Add(key, list = []);
                    list.Add((part, cell));
                }
            }
        }

        foreach (var list in matches.Values)
        {
            var spanned = list.Select(match => match.Part).Distinct().ToList();
            var evidence = list.Sum(match => drafting.EvidenceOf(match.Cell));
            if (spanned.Count < 2 || evidence < CauseWeights.CopyEvidence || (best is { } known && (spanned.Count < known.Parts.Count || (spanned.Count == known.Parts.Count && evidence <= known.Evidence))))
                continue;
            best = (spanned, [.. list.Select(match => match.Cell)], evidence);
        }

        return best is { } found ? (found.Parts, found.Cells) : null;
    }

    private RankedPart Join(List<RankedPart> parts, HashSet<int> copied)
    {
        // A product soon has too many members: those with copied cells come first, then the likeliest.
        var lists = parts.Select(part => part.Drafts.OrderBy(draft => draft.Cells.Any(cell => copied.Contains(cell.Cell)) ? 0 : 1).ToList()).ToArray();
        var found = parts.Aggregate(1L, (product, part) => Math.Min(int.MaxValue, product * part.FoundCount));
        while (lists.Aggregate(1L, (product, list) => Math.Min(int.MaxValue, product * list.Count)) > options.ExplanationLimit)
        {
            var longest = lists.MaxBy(list => list.Count)!;
            longest.RemoveAt(longest.Count - 1);
        }

        IEnumerable<Draft[]> combinations = [[]];
        foreach (var list in lists)
            combinations = combinations.SelectMany(combination => list.Select(draft => (Draft[])[.. combination, draft]));
        var cluster = new SuspectCluster();
        foreach (var one in parts.Select(part => part.Cluster).Distinct())
        {
            cluster.Conflicts.AddRange(one.Conflicts);
            cluster.Violated.AddRange(one.Violated);
            cluster.LowerBound += one.LowerBound;
        }

        var elements = parts.SelectMany(part => part.Part.Elements).ToHashSet();
        var others = parts.SelectMany(part => part.Part.Others).Where(element => !elements.Contains(element)).Distinct().Order().ToArray();
        var merged = new ClusterPart(elements, [], others, parts.Sum(part => part.Part.Cost), parts.Sum(part => part.Part.LowerBound), parts.Any(part => part.Part.MoreExist));
        return new RankedPart(cluster, merged, combinations.ToArray().Select(drafting.Combine), found);
    }
}
