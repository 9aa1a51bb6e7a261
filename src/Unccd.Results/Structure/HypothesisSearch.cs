namespace Unccd.Results.Structure;

/// <summary>Lists what the labels of a table propose and its figures contradict.</summary>
internal static class HypothesisSearch
{
    private const int MostFigures = 1_200;
    private const int MostHypotheses = 8;
    private const int MostBoundaries = 4;
    private const int MostDetails = 60;
    private const int Words = RowParser.TotalLabel + RowParser.NaturalTotal;

    /// <summary>Whether a table is small enough to be judged several times.</summary>
    public static bool IsSmall(TableGrid grid) => grid.Rows * grid.Columns <= MostFigures;

    /// <summary>The hypotheses, those with the most evidence first; none for large tables.</summary>
    public static List<StructureHypothesis> Of(TableInference table)
    {
        if (!IsSmall(table.Grid))
            return [];
        return [.. Groups(table).Concat(ColumnSearch.Hypotheses(table)).OrderByDescending(one => one.EvidenceMillibits).Take(MostHypotheses)];
    }

    private static IEnumerable<StructureHypothesis> Groups(TableInference table)
    {
        var grid = table.Grid;
        var derived = table.DerivedColumns();
        var used = UsedTotals.Of(table.Groups);
        for (var row = 0; row < grid.Rows; row++)
        {
            if (!grid.IsItem[row] || !grid.RowLabel[row].IsTotal)
                continue;
            var own = table.Groups.Find(group => group.Parent == row);
            if (own is { Fails: 0 } or { IsAbove: true })
                continue;
            foreach (var details in Proposals(table, row, own))
            {
                var group = RowGroup.Of(grid, row, details, Words);
                var evidence = GroupEvidence.Of(grid, group, derived, out var fails) + GroupEvidence.OfGrades(grid, group);
                var isSame = own is not null && own.Details.SequenceEqual(details);
                var applied = GroupEvidence.ColumnsOf(grid, group);
                // One column alone is one sum: that a slip would make it come true is little.
                if (fails == 0 || applied < 2 || (isSame && own!.Grade == Identities.IdentityGrade.Certain))
                    continue;
                evidence -= isSame ? 0 : Replaced(table, group, own, derived);
                if (used.Contains(row))
                    evidence += UsedTotals.Used;
                var hypothesis = new StructureHypothesis(grid.Position, group with { Score = IdentityWriter.CertainFrom, Fails = fails, Holds = applied - fails }, null, evidence, fails);
                yield return hypothesis;
                if (table.Groups.Find(other => other.Parent > row && other.Details is [var only] && only == row) is { } repetition)
                    yield return hypothesis with { NoRepetition = repetition.Parent };
            }
        }
    }

    // The rows above a total that no other total has taken, from each place where a group may start.
    private static IEnumerable<List<int>> Proposals(TableInference table, int row, RowGroup? own)
    {
        var grid = table.Grid;
        var taken = table.Groups.Where(group => group != own && (group.Parent < row || group.Fails == 0)).SelectMany(group => group.Details).ToHashSet();
        var open = new List<int>();
        var boundaries = 0;
        for (var above = row - 1; above >= -1 && open.Count < MostDetails; above--)
        {
            var isItem = above >= 0 && grid.IsItem[above] && !taken.Contains(above);
            if (open.Count > 1 && (above < 0 || grid.IsHeading[above] || (isItem && grid.RowLabel[above].IsTotal)))
            {
                yield return [.. Enumerable.Reverse(open)];
                if (++boundaries == MostBoundaries)
                    yield break;
            }

            if (isItem)
                open.Add(above);
        }
    }

    // What the groups said that it takes the place of, less what is left of those that stand above it.
    private static int Replaced(TableInference table, RowGroup group, RowGroup? own, bool[] derived)
    {
        var grid = table.Grid;
        var evidence = own is null ? 0 : GroupEvidence.Of(grid, own, derived, out _);
        foreach (var other in table.Groups)
        {
            if (other == own || other.Parent <= group.Parent || other.IsAbove || !other.Details.Any(group.Details.Contains))
                continue;
            var rest = other.Details.Where(detail => !group.Details.Contains(detail)).Append(group.Parent).Distinct().Order().ToArray();
            evidence += GroupEvidence.Of(grid, other, derived, out _) - GroupEvidence.Of(grid, RowGroup.Of(grid, other.Parent, rest, other.Label), derived, out _);
        }

        return evidence;
    }
}
