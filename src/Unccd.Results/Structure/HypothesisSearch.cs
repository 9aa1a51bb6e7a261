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
        return [.. Groups(table).Concat(ColumnSearch.Hypotheses(table)).Concat(RateSearch.Hypotheses(table)).OrderByDescending(one => one.EvidenceMillibits).Take(MostHypotheses)];
    }

    private static IEnumerable<StructureHypothesis> Groups(TableInference table)
    {
        var grid = table.Grid;
        var derived = table.DerivedColumns();
        var used = UsedTotals.Of(table.Groups);
        for (var row = 0; row < grid.Rows; row++)
        {
            if (!grid.IsItem[row] || !grid.RowLabel[row].IsTotal || grid.RecalledBy(row) >= 0)
                continue;
            var own = table.Groups.Find(group => group.Parent == row);
            if (own is { IsAbove: true } || (own is { Fails: 0, Details.Count: > 1 } && !GradeRows.Contradict(grid, own) && !GroupEvidence.SpansSections(grid, own)))
                continue;
            var isBasis = IsBasis(table, row);
            foreach (var details in Proposals(table, row, own))
            {
                var isSame = own is not null && own.Details.SequenceEqual(details);
                // One column alone is one sum: that a slip would make it come true is little.
                if (Group(grid, row, details) is not { Fails: > 0 } group || group.Holds + group.Fails < 2 || (isSame && own!.Grade == Identities.IdentityGrade.Certain))
                    continue;
                var rest = isSame ? [] : Rest(table, group, own);
                // What a total holds that adds up is taken apart only for one that says no more than that it is a sum ("Total excluding ..." adds up to less by right), or that a rate needs.
                if (rest.Exists(one => one.Whole.Fails == 0) && !TableWords.IsBareTotal(grid.RowLabel[row].Folded) && !isBasis && !GradeRows.AsksFor(grid, group))
                    continue;
                // A subtotal of one line repeats it by right; one that repeats another total may have been meant to hold what a higher total adds beside it, or what nothing adds.
                if (own is { Fails: 0, Details: [var repeated] } && !isBasis && !(grid.RowLabel[repeated].IsTotal && (rest.Exists(one => one.Whole.Fails == 0) || details.TrueForAll(detail => grid.RowLabel[detail].IsTotal))) && !FollowsOpenTotal(table, row, repeated))
                    continue;
                var evidence = GroupEvidence.Of(grid, group, derived, out _) + GradeRows.EvidenceOf(grid, group)
                    + rest.Sum(one => GroupEvidence.Of(grid, one.Left, derived, out _) - GroupEvidence.Of(grid, one.Whole, derived, out _))
                    - (isSame || own is null ? 0 : GroupEvidence.Of(grid, own, derived, out _))
                    + (used.Contains(row) ? UsedTotals.Used : 0);
                var hypothesis = new StructureHypothesis(grid.Position, evidence, group.Fails) { Group = group, Higher = [.. rest.Where(one => one.Whole.Fails == 0).Select(one => one.Left)] };
                yield return hypothesis;
                if (table.Groups.Find(other => other.Parent > row && other.Details is [var only] && only == row) is { } repetition)
                    yield return hypothesis with { NoRepetition = repetition.Parent, Higher = [.. hypothesis.Higher, .. Above(repetition.Parent)] };

                IEnumerable<RowGroup> Above(int higher) =>
                    LeftOut(table, group, own) is { Count: > 0 } above ? [Group(grid, higher, [.. above, row])] : [];
            }
        }
    }

    // Whether the line below is called a rate, and is that of no other line.
    private static bool IsBasis(TableInference table, int row)
    {
        var below = Enumerable.Range(row + 1, table.Grid.Rows - row - 1).FirstOrDefault(one => table.Grid.IsItem[one], -1);
        return below >= 0 && table.Grid.RowLabel[below].NamedPerMille > 0 && !table.Rates.Exists(rate => rate.Row == below);
    }

    // A line between a total that nothing adds and another, called no more than that, is no section of its own.
    private static bool FollowsOpenTotal(TableInference table, int row, int line)
    {
        var grid = table.Grid;
        return TableWords.IsBareTotal(grid.RowLabel[row].Folded) && line > 0 && grid.IsItem[line - 1] && grid.RowLabel[line - 1].IsTotal
            && !table.Groups.Exists(group => group.Details.Contains(line - 1) || group.Details.Contains(row));
    }

    // The last row of a table, called its total, is that of all rows above it; the form of a table of posts says so by itself.
    private static RowGroup Group(TableGrid grid, int row, IReadOnlyList<int> details)
    {
        var closes = row == Array.LastIndexOf(grid.IsItem, true) && details[0] == Array.IndexOf(grid.IsItem, true) && !grid.RowLabel[row].IsSubtotal && GradeRows.WorthOfForm(grid) == 0;
        var group = RowGroup.Of(grid, row, details, Words + (closes ? RowParser.GrandTotal : 0));
        GroupEvidence.Of(grid, group, new bool[grid.Columns], out var fails);
        return group with { Score = IdentityWriter.CertainFrom, Holds = GroupEvidence.ColumnsOf(grid, group) - fails, Fails = fails };
    }

    // The rows above a total that no other total has taken, from each place where a group may start.
    private static IEnumerable<List<int>> Proposals(TableInference table, int row, RowGroup? own)
    {
        var grid = table.Grid;
        // What a higher total adds beside one that repeats a single row, or that adds nothing, may be what this one should have added itself.
        var keepsWhatAddsUp = own is not (null or { Fails: 0 });
        // Lines that add up to a total above them that has other lines, as income does to expenditure, have one of their own below.
        var taken = table.Groups.Where(group => group != own && !IsAccident(group) && ((group.Parent < row && !IsSecondBreakdown(table, group)) || (keepsWhatAddsUp && group.Fails == 0))).SelectMany(group => group.Details).ToHashSet();
        var open = new List<int>();
        var boundaries = 0;
        var proposed = 1;
        for (var above = row - 1; above >= -1 && open.Count < MostDetails; above--)
        {
            var isItem = above >= 0 && grid.IsItem[above] && !taken.Contains(above);
            if (open.Count > proposed && (above < 0 || grid.IsHeading[above] || (isItem && grid.RowLabel[above].IsTotal)))
            {
                proposed = open.Count;
                yield return [.. Enumerable.Reverse(open)];
                if (++boundaries == MostBoundaries)
                    yield break;
            }

            if (isItem)
                open.Add(above);
        }
    }

    private static bool IsSecondBreakdown(TableInference table, RowGroup group) => group.IsAbove && table.Groups.Exists(other => other != group && other.Parent == group.Parent);

    // Small figures that add up where no word says so.
    private static bool IsAccident(RowGroup group) => group.Grade != Identities.IdentityGrade.Certain && group.Label <= 0;

    // The groups below that lose details to a group, and what is left of them.
    private static List<(RowGroup Whole, RowGroup Left)> Rest(TableInference table, RowGroup group, RowGroup? own)
    {
        var rest = new List<(RowGroup, RowGroup)>();
        foreach (var other in table.Groups)
        {
            if (other == own || other.Parent <= group.Parent || other.IsAbove || !other.Details.Any(group.Details.Contains))
                continue;
            var left = other.Details.Where(detail => !group.Details.Contains(detail)).Append(group.Parent).Concat(LeftOut(table, group, own)).Distinct().Order().ToArray();
            rest.Add((other, Group(table.Grid, other.Parent, left) with { Label = other.Label }));
        }

        return rest;
    }

    // Totals above a group that nothing adds: they were left out because their figures were added in another place.
    private static List<int> LeftOut(TableInference table, RowGroup group, RowGroup? own) =>
        [.. Enumerable.Range(0, group.Details[0]).Where(above => table.Grid.IsItem[above] && table.Grid.RowLabel[above].IsTotal && !table.Groups.Exists(one => one != own && one.Details.Contains(above)))];
}
