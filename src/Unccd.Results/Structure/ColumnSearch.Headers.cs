namespace Unccd.Results.Structure;

/// <content>What the headers of columns say for a relation, or against it.</content>
internal sealed partial class ColumnSearch
{
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
        if (ArePartsOfTheYear(header, terms) || SayWhatTheyAre(terms) || LeadFromYearToYear(target, terms))
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

    // "Approved 2018", what was new, abolished and redeployed, "proposed 2020": one year, what changes, and right beside it a later one.
    private bool LeadFromYearToYear(int target, int[] terms)
    {
        var at = Array.IndexOf(columns, target);
        var (first, last) = (grid.Header[columns[terms[0]]], grid.Header[target]);
        return terms.Length > 1 && terms.SequenceEqual(Enumerable.Range(at - terms.Length, terms.Length))
            && first.FirstYear > 0 && first.FirstYear == first.LastYear && last.FirstYear > first.FirstYear && last.FirstYear == last.LastYear
            && Array.TrueForAll(terms[1..], term => grid.Header[columns[term]].FirstYear == 0);
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
            sameInner &= one.Inner == header.Inner;
            sameOuter &= one.Outer == header.Outer;
        }

        return !sameInner && !sameOuter && IsOneOfSeveral(header);

        bool IsOneOfSeveral(GridHeader one) =>
            one.Outer.Length > 0 && one.Inner.Length > 0 && Array.Exists(columns, other => grid.Header[other].Inner == one.Inner && grid.Header[other].Outer.Length > 0 && grid.Header[other].Outer != one.Outer);
    }

    private bool SayWhatTheyAre(int[] terms) => SayWhatTheyAre(grid, [.. terms.Select(term => columns[term])]);

    /// <summary>Whether columns are headed as the sexes, or the regional groups: together they are everybody.</summary>
    public static bool SayWhatTheyAre(TableGrid grid, int[] terms) => AreTheSexes(grid, terms) || AreTheRegions(grid, terms);

    // Men and women add up to whatever they are the men and women of.
    private static bool AreTheSexes(TableGrid grid, int[] terms) =>
        terms.Length == 2 && TableWords.SexOf(grid.Header[terms[0]].Last) + TableWords.SexOf(grid.Header[terms[1]].Last) == 3;

    // Every State is in one regional group: with four of the five the fifth has nobody.
    private static bool AreTheRegions(TableGrid grid, int[] terms)
    {
        return terms.Length is 4 or 5 && Array.TrueForAll(terms, term => RegionAt(term) > 0) && terms.Select(RegionAt).Distinct().Count() == terms.Length
            && grid.AdditiveColumns().Count(column => RegionAt(column) > 0) == terms.Length;

        int RegionAt(int column) => TableWords.RegionOf(grid.Header[column].Last);
    }

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
