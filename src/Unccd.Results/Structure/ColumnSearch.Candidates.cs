namespace Unccd.Results.Structure;

internal sealed partial class ColumnSearch
{
    private const int FullSearch = 40;
    private const int RunSearch = 400;
    private const int TripleSearch = 14;
    private const int AccountSearch = 8;

    private readonly Dictionary<string, ColumnRelation> found = [];

    private List<ColumnRelation> Candidates()
    {
        var m = columns.Length;
        var name = Bits.Log2(m);
        for (var t = 0; t < m; t++)
        {
            cancellation.ThrowIfCancellationRequested();
            Runs(t, name);
            for (var stride = 2; stride <= 4; stride++)
                Strides(t, stride, name);
            if (m <= FullSearch)
                Pairs(t, name);
            if (m <= TripleSearch)
                Triples(t, name);
            if (m <= AccountSearch && t == m - 1)
                Accounts(t, name);
            Formula(t);
        }

        return [.. found.Values.OrderByDescending(one => one.Score).Take(MostCandidates)];
    }

    private void Runs(int t, int name)
    {
        var m = columns.Length;
        for (var i = 0; i < m; i++)
        {
            if (m > RunSearch && i != 0 && i != t + 1)
                continue;
            for (var j = i + 1; j < m; j++)
            {
                if (i <= t && t <= j)
                    continue;
                var adjacent = j == t - 1 || i == t + 1;
                if ((m > FullSearch && !adjacent) || (m > RunSearch && j != t - 1 && j != m - 1))
                    continue;
                var first = i == 0 && j == t - 1;
                Try(t, [.. Enumerable.Range(i, j - i + 1)], first ? name : adjacent || i == 0 ? name + Bits.One : name + name + Bits.One, isRun: j - i + 2 == m);
            }
        }
    }

    private void Strides(int t, int stride, int name)
    {
        for (var start = 0; start < Math.Min(columns.Length, FullSearch); start++)
        {
            for (var last = start + stride; last < columns.Length; last += stride)
            {
                var natural = start < stride && last == t - stride;
                if ((columns.Length > FullSearch && !natural) || ((t - start) % stride == 0 && t >= start && t <= last))
                    continue;
                Try(t, [.. Enumerable.Range(0, ((last - start) / stride) + 1).Select(i => start + (i * stride))], name + ((natural ? 2 : 6) * Bits.One));
            }
        }
    }

    private void Pairs(int t, int name)
    {
        for (var a = 0; a < columns.Length; a++)
        {
            for (var b = a + 1; b < columns.Length; b++)
            {
                if (a != t && b != t)
                    Try(t, [a, b], (2 * name) + (2 * Bits.One));
            }
        }
    }

    private void Triples(int t, int name)
    {
        for (var a = 0; a < columns.Length; a++)
        {
            for (var b = a + 1; b < columns.Length; b++)
            {
                for (var c = b + 1; c < columns.Length; c++)
                {
                    if (a == t || b == t || c == t)
                        continue;
                    for (var signs = 0; signs < 7; signs++)
                        Try(t, [a, b, c], (3 * name) + (6 * Bits.One), signs: signs);
                }
            }
        }
    }

    // What was owed, what came due, what was paid of either, and in the last column what is owed now: all columns with a sign of their own.
    private void Accounts(int t, int name)
    {
        for (var first = 0; first <= t - 4; first++)
        {
            var terms = Enumerable.Range(first, t - first).ToArray();
            for (var signs = 1; signs < 1 << terms.Length; signs++)
            {
                if ((signs & 1) == 0)
                    Try(t, terms, name + ((terms.Length + 2) * Bits.One), signs: signs);
            }
        }
    }

    // "(c) = (a) - (b)" or "Total (a+b)" in the headers themselves.
    private void Formula(int t)
    {
        if (grid.Header[columns[t]].Formula is not { } formula)
            return;
        var terms = new List<int>();
        foreach (var key in formula.Keys)
        {
            var index = Array.FindIndex(columns, column => grid.Header[column].Key == key);
            if (index < 0 || index == t || terms.Contains(index))
                return;
            terms.Add(index);
        }

        var signs = 0;
        for (var i = 0; i < terms.Count && i < 30; i++)
            signs |= formula.Signs[i] < 0 ? 1 << i : 0;
        Try(t, [.. terms], 0, signs: signs, named: true);
    }

    private void Try(int t, int[] terms, int cost, bool isRun = false, int signs = 0, bool named = false)
    {
        if (MixesMoneyAndCounts(t, terms) || AreYears(t, terms))
            return;
        var dense = new (int Column, int Coefficient)[terms.Length + 1];
        for (var i = 0; i < terms.Length; i++)
            dense[i] = (columns[terms[i]], i < 30 && (signs & (1 << i)) != 0 ? -1 : 1);
        dense[^1] = (columns[t], -1);
        Array.Sort(dense);
        var candidate = new ColumnRelation([.. dense.Select(one => one.Column)], [.. dense.Select(one => one.Coefficient)], columns[t], cost, named ? 8 * Bits.One : Bonus(columns[t], terms, isRun));
        candidate.Preference = terms[0] == 0 ? terms.Length : -terms.Length;
        candidate.Score = Net(candidate, sample, out _, out _);
        // What later falls under an accepted relation's own wrong cell may gain a few failures back.
        if (candidate.Score < Threshold - (2 * Bits.Failure))
            return;
        var sign = candidate.Coefficients[0];
        var key = string.Join(',', candidate.Columns.Select((column, i) => $"{column}{(candidate.Coefficients[i] == sign ? '+' : '-')}"));
        if (!found.TryGetValue(key, out var old) || old.Score < candidate.Score)
            found[key] = candidate;
    }

    // One year is not the sum or the difference of others, though figures that hardly change make it so in most rows.
    private bool AreYears(int t, int[] terms)
    {
        var seen = new HashSet<int>();
        foreach (var at in terms.Append(t))
        {
            var header = grid.Header[columns[at]];
            if (header.FirstYear == 0 || header.LastYear != header.FirstYear || header.IsTotal || header.IsBalance || !seen.Add(header.FirstYear))
                return false;
        }

        return true;
    }

    // Work-months stand beside their cost and add to nothing that has it.
    private bool MixesMoneyAndCounts(int t, int[] terms)
    {
        var (money, counts, months, others) = (false, false, false, false);
        foreach (var at in terms.Append(t))
        {
            var (header, measure) = (grid.Header[columns[at]], grid.ColumnMeasure[columns[at]]);
            money |= measure == FigureMeasure.Money;
            counts |= header.IsCount && measure == FigureMeasure.Count;
            months |= header.IsWorkMonths;
            others |= !header.IsWorkMonths;
        }

        return (money && counts) || (months && others);
    }

    private int Bonus(int target, int[] terms, bool isRun)
    {
        var header = grid.Header[target];
        var bonus = header.IsTotal ? 3 : header.IsWhole ? 2 : 0;
        if (ArePartsOfTheYear(header, terms) || AreTheSexes(terms) || AreTheRegions(terms))
            bonus += 5;
        var years = new HashSet<int>();
        var word = header.LastWord.Length > 0;
        foreach (var term in terms)
        {
            var one = grid.Header[columns[term]];
            if (one.FirstYear > 0)
                years.UnionWith(Enumerable.Range(one.FirstYear, Math.Min(20, one.LastYear - one.FirstYear + 1)));
            word &= one.LastWord == header.LastWord;
        }

        if (header.FirstYear > 0 && header.LastYear > header.FirstYear && years.Count == header.LastYear - header.FirstYear + 1
            && years.Min() == header.FirstYear && years.Max() == header.LastYear && years.Count == terms.Length)
            bonus += 5;
        if (word)
        {
            bonus += 2;
            if (header.IsTotal && columns.Count(column => grid.Header[column].LastWord == header.LastWord) == terms.Length + 1)
                bonus += 4;
        }

        if (IsChange(target, terms))
            bonus += 3;
        if (isRun && (header.IsTotal || header.IsWhole))
            bonus += 3;
        if (MixesPairs(target, terms))
            bonus -= 8;
        return bonus * Bits.One;
    }

    // Two columns and beside them what changed from one to the other, or is left of it.
    private bool IsChange(int target, int[] terms)
    {
        if (terms.Length != 2)
            return false;
        var at = terms.Append(Array.IndexOf(columns, target)).Order().ToArray();
        return at[2] == at[0] + 2 && grid.Header[columns[at[2]]] is { IsBalance: true, IsTotal: false };
    }

    // "Approved | Filled" under each source of funds: a sum runs over the sources of one of them, or stays within one source. Filled is close to approved, so other sums come true by chance.
    private bool MixesPairs(int target, int[] terms)
    {
        var header = grid.Header[target];
        var (sameInner, sameOuter) = (true, true);
        foreach (var term in terms)
        {
            var one = grid.Header[columns[term]];
            if (!IsOneOfSeveral(one))
                return false;
            sameInner &= one.Last == header.Last;
            sameOuter &= one.First == header.First;
        }

        return !sameInner && !sameOuter && IsOneOfSeveral(header);

        bool IsOneOfSeveral(GridHeader one) =>
            one.First.Length > 0 && one.Last.Length > 0 && Array.Exists(columns, other => grid.Header[other].Last == one.Last && grid.Header[other].First.Length > 0 && grid.Header[other].First != one.First);
    }

    // Men and women add up to whatever they are the men and women of.
    private bool AreTheSexes(int[] terms) =>
        terms.Length == 2 && TableWords.SexOf(grid.Header[columns[terms[0]]].Last) + TableWords.SexOf(grid.Header[columns[terms[1]]].Last) == 3;

    // Every State is in one regional group: with four of the five the fifth has nobody.
    private bool AreTheRegions(int[] terms) =>
        terms.Length is 4 or 5 && Array.TrueForAll(terms, term => RegionAt(term) > 0) && terms.Select(RegionAt).Distinct().Count() == terms.Length
        && columns.Count(column => TableWords.RegionOf(grid.Header[column].Last) > 0) == terms.Length;

    private int RegionAt(int term) => TableWords.RegionOf(grid.Header[columns[term]].Last);

    // "Q1" to "Q4" and "Year", "January" to "June" and "2019": what a year is made of.
    private bool ArePartsOfTheYear(GridHeader target, int[] terms)
    {
        if (!target.IsYear && !target.IsTotal && !target.IsWhole && (target.FirstYear == 0 || target.PartOfYear != 0))
            return false;
        var seen = 0;
        foreach (var term in terms)
        {
            var part = grid.Header[columns[term]].PartOfYear;
            if (part == 0 || (seen & (1 << part)) != 0)
                return false;
            seen |= 1 << part;
        }

        return (seen < 1 << 5) || (seen & 0x3FF) == 0;
    }
}
