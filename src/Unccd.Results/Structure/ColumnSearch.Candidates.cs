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
                    if (a == t || b == t || c == t || MixesPairs(columns[t], [a, b, c]))
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
        if (MixesMoneyAndCounts(t, terms) || AreYears(t, terms) || IsNoAccount(terms.Length, signs))
            return;
        var candidate = Relation(t, terms, cost, isRun, signs, named);
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

    // An account adds what comes in and deducts what goes out; that three are added and three deducted comes of columns that are nearly equal.
    private static bool IsNoAccount(int terms, int signs)
    {
        var deducted = System.Numerics.BitOperations.PopCount((uint)signs);
        return deducted >= 3 && terms - deducted >= 3;
    }

    // A bit for each term that is deducted, the first in the lowest; what a header names needs no other word for it.
    private ColumnRelation Relation(int t, int[] terms, int cost, bool isRun = false, int signs = 0, bool named = false)
    {
        var dense = new (int Column, int Coefficient)[terms.Length + 1];
        for (var i = 0; i < terms.Length; i++)
            dense[i] = (columns[terms[i]], i < 30 && (signs & (1 << i)) != 0 ? -1 : 1);
        dense[^1] = (columns[t], -1);
        Array.Sort(dense);
        int[] joined = [.. dense.Select(one => one.Column)];
        int[] coefficients = [.. dense.Select(one => one.Coefficient)];
        var bonus = named ? 8 * Bits.One : Bonus(columns[t], terms, isRun) + (IsNamedAccount(joined, coefficients) ? NamedAccount : 0);
        return new ColumnRelation(joined, coefficients, columns[t], cost, bonus);
    }
}
