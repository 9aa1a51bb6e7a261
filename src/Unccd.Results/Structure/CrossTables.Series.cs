using Unccd.Results.Identities;

namespace Unccd.Results.Structure;

internal sealed partial class CrossTables
{
    private const int FewestLabels = 4;

    /// <summary>What agrees between the totals of two tables needs less: they are compared once, where all columns are compared with all.</summary>
    private const int TotalsThreshold = 6 * Bits.One;

    /// <summary>What a difference costs where one of the two figures fails inside its table, too: that one is misprinted.</summary>
    private const int Misprinted = 2 * Bits.One;

    private static List<int> ColumnsOf(TableGrid grid) =>
        [.. grid.AdditiveColumns().Take(MostColumns)];

    private void SameSeries()
    {
        for (var a = 0; a < tables.Count; a++)
        {
            for (var b = a + 1; b < tables.Count; b++)
            {
                cancellation.ThrowIfCancellationRequested();
                var (one, two) = (tables[a].Grid, tables[b].Grid);
                var common = labels[a].Keys.Where(labels[b].ContainsKey).Order(StringComparer.Ordinal).ToList();
                if (common.Count < FewestLabels || !IsComparable(one, two))
                    continue;
                var cost = Bits.Log2((ColumnsOf(one).Count * ColumnsOf(two).Count) + 1) + (4 * Bits.One);
                var (derivedLeft, derivedRight) = (tables[a].DerivedColumns(), tables[b].DerivedColumns());
                foreach (var left in ColumnsOf(one))
                {
                    foreach (var right in ColumnsOf(two))
                        CompareSeries(a, left, b, right, common, derivedLeft[left] && derivedRight[right] ? 4 * Bits.One : cost, derivedLeft[left] && derivedRight[right]);
                }
            }
        }
    }

    private void CompareSeries(int a, int left, int b, int right, List<string> common, int cost, bool areTotals)
    {
        var (one, two) = (tables[a].Grid, tables[b].Grid);
        var score = -cost;
        var holds = 0;
        var odd = 0;
        var compared = new List<string>();
        foreach (var label in common)
        {
            var (first, second) = (labels[a][label], labels[b][label]);
            if (!one.IsKnown(first, left) || !two.IsKnown(second, right))
                continue;
            var value = Value(one, first, left);
            var isEqual = value == Value(two, second, right);
            // A total of fewer rows is another total.
            if (!isEqual && areTotals && one.RowLabel[first].IsTotal)
                continue;
            if (!isEqual && !FailsInside(a, first, left) && !FailsInside(b, second, right))
                return;

            compared.Add(label);
            holds += isEqual ? 1 : 0;
            odd += isEqual ? 0 : 1;
            score += isEqual ? Math.Min(Bits.Cap, Bits.Log2(1 + (2 * Units(value, one, left)))) : -Misprinted;
        }

        if (score < (areTotals ? TotalsThreshold : Threshold) || holds < FewestLabels || odd > 2 || odd > holds / (areTotals ? 2 : 4))
            return;
        // Two bodies may have the same budget line by line, and two years the same posts: it holds, and it need not.
        foreach (var label in compared.OrderBy(label => labels[b][label]))
        {
            found.Add(Identity.Sum(IdentityKind.CrossTable, two.Place(labels[b][label], right), [one.Place(labels[a][label], left)])
                .AsInferred(StructureMessages.SameSeries(holds, holds + odd), score, IdentityGrade.Informative));
        }
    }

    // The posts of two bodies in two tables, and of both together in a third.
    private void SumsOfTwo()
    {
        if (tables.Count > 16)
            return;
        var sums = new List<(int Score, (int Table, int Column) A, (int Table, int Column) B, (int Table, int Column) C, int Order, List<Identity> Identities)>();
        for (var c = 0; c < tables.Count; c++)
        {
            for (var a = 0; a < tables.Count; a++)
            {
                for (var b = a + 1; b < tables.Count; b++)
                {
                    if (a == c || b == c || !IsComparable(tables[a].Grid, tables[c].Grid) || !IsComparable(tables[b].Grid, tables[c].Grid))
                        continue;
                    cancellation.ThrowIfCancellationRequested();
                    AddSeries(a, b, c, sums);
                }
            }
        }

        // One sum for each series, and each pair of series in one sum: the others say the same again.
        var taken = new HashSet<(int, int)>();
        var pairs = new HashSet<((int, int), (int, int))>();
        foreach (var sum in sums.OrderByDescending(one => one.Score).ThenBy(one => one.Order))
        {
            if (taken.Contains(sum.C) || !pairs.Add((sum.A, sum.B)))
                continue;
            taken.Add(sum.C);
            found.AddRange(sum.Identities);
        }
    }

    private void AddSeries(int a, int b, int c, List<(int Score, (int Table, int Column) A, (int Table, int Column) B, (int Table, int Column) C, int Order, List<Identity> Identities)> sums)
    {
        var all = labels[c].Keys.Where(label => labels[a].ContainsKey(label) || labels[b].ContainsKey(label)).OrderBy(label => labels[c][label]).ToList();
        var both = all.Count(label => labels[a].ContainsKey(label) && labels[b].ContainsKey(label));
        if (both < FewestLabels || all.Count < labels[c].Count)
            return;
        var (first, second, sum) = (ColumnsOf(tables[a].Grid), ColumnsOf(tables[b].Grid), ColumnsOf(tables[c].Grid));
        var cost = Bits.Log2((first.Count * second.Count * sum.Count) + 1) + (4 * Bits.One);
        foreach (var x in first)
        {
            foreach (var y in second)
            {
                foreach (var z in sum)
                {
                    if (CompareSum((a, x), (b, y), (c, z), all, cost) is { } identities)
                        sums.Add((identities[0].ScoreMillibits, (a, x), (b, y), (c, z), sums.Count, identities));
                }
            }
        }
    }

    private List<Identity>? CompareSum((int Table, int Column) a, (int Table, int Column) b, (int Table, int Column) c, List<string> all, int cost)
    {
        var (one, two, three) = (tables[a.Table].Grid, tables[b.Table].Grid, tables[c.Table].Grid);
        var score = -cost;
        var holds = 0;
        var whole = 0;
        var odd = new List<string>();
        foreach (var label in all)
        {
            var first = Cell(one, labels[a.Table], label, a.Column);
            var second = Cell(two, labels[b.Table], label, b.Column);
            var row = labels[c.Table][label];
            if (first is null || second is null || !three.IsKnown(row, c.Column))
                continue;
            if (first + second == Value(three, row, c.Column))
            {
                holds++;
                whole += first != 0 && second != 0 ? 1 : 0;
                score += Math.Min(Bits.Cap, Bits.Log2(1 + (2 * Units(Value(three, row, c.Column), three, c.Column))));
            }
            else
            {
                odd.Add(label);
                score -= Bits.Failure;
                if (odd.Count > 2)
                    return null;
            }
        }

        if (score < CertainFrom || whole < FewestLabels || odd.Count > holds / 4)
            return null;
        if (!odd.TrueForAll(label => FailsInside(c.Table, labels[c.Table][label], c.Column)
            || (labels[a.Table].TryGetValue(label, out var first) && FailsInside(a.Table, first, a.Column))
            || (labels[b.Table].TryGetValue(label, out var second) && FailsInside(b.Table, second, b.Column))))
            return null;
        var identities = new List<Identity>();
        foreach (var label in all)
        {
            var terms = new List<IdentityTerm>();
            if (labels[a.Table].TryGetValue(label, out var first) && one.IsKnown(first, a.Column))
                terms.Add(new IdentityTerm(one.Place(first, a.Column), 1));
            if (labels[b.Table].TryGetValue(label, out var second) && two.IsKnown(second, b.Column))
                terms.Add(new IdentityTerm(two.Place(second, b.Column), 1));
            if (three.IsKnown(labels[c.Table][label], c.Column))
            {
                identities.Add(Identity.Sum(IdentityKind.CrossTable, three.Place(labels[c.Table][label], c.Column), terms)
                    .AsInferred(StructureMessages.SumOfTwoTables(holds, holds + odd.Count), score, IdentityGrade.Certain));
            }
        }

        return identities.Count == 0 ? null : identities;
    }

    private static Int128? Cell(TableGrid grid, Dictionary<string, int> rows, string label, int column) =>
        !rows.TryGetValue(label, out var row) ? 0 : grid.IsKnown(row, column) ? Value(grid, row, column) : null;
}
