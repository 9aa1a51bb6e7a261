namespace Unccd.Results.Documents.Plain.Aligned;

/// <summary>Finds how far names reach that stand over groups of columns ("Core" over "Approved" and "Filled"), and tells them from the upper lines of names that run over two.</summary>
internal static class HeaderGroups
{
    /// <param name="names">The names of a line.</param>
    /// <param name="below">What the lines below call each column.</param>
    /// <param name="places">Where names and figures of each column stand.</param>
    public static IReadOnlyList<HeaderName> Span(IReadOnlyList<HeaderName> names, string[] below, Extent[] places)
    {
        if (names.Count == 0 || names.Count >= below.Length || below.Count(text => text.Length > 0) < 2)
            return names;
        var claims = names.Select(name => Claim(name, places)).ToList();
        var groups = Repeated(below);
        var areGroups = claims.Exists(name => name.Last > name.First && below.Skip(name.First).Take(name.Last - name.First + 1).All(text => text.Length > 0));
        if (!areGroups && !StartLower(claims, below))
            areGroups = groups.Count > 0 || (below.All(text => text.Length > 0) && claims.TrueForAll(name => !name.Place.IsInLineWith(places[name.First])));
        if (!areGroups)
            return names;
        if (groups.Count == 0 && below.Length % names.Count == 0)
            groups = [.. Evenly(below.Length, names.Count).Where((group, i) => claims[i].Place.IsAbout(places[group.First].With(places[group.Last])))];
        return Fit(claims, groups, places) ?? claims.ConvertAll(name => Centred(name, claims, below, places));
    }

    // A short name in the middle of its group may stand over one of its columns only.
    private static HeaderName Centred(HeaderName name, List<HeaderName> claims, string[] below, Extent[] places)
    {
        if (name.Last > name.First || name.Place.IsInLineWith(places[name.First]))
            return name;
        bool IsFree(int column) => column >= 0 && column < places.Length && below[column].Length > 0 && !claims.Exists(other => other.IsOver(column));
        var first = name.First;
        var last = name.Last;
        while (!name.Place.IsCentredOn(places[first].With(places[last])))
        {
            var isLeft = name.Place.Start + name.Place.End < places[first].Start + places[last].End;
            if (!IsFree(isLeft ? first - 1 : last + 1))
                return name;
            (first, last) = isLeft ? (first - 1, last) : (first, last + 1);
        }

        return name with { First = first, Last = last };
    }

    // Lower parts of names begin small where names begin with capitals.
    private static bool StartLower(List<HeaderName> names, string[] below) =>
        names.TrueForAll(name => below[name.First].Length > 0 && char.IsLower(below[name.First][0])) && names.Exists(name => char.IsUpper(name.Text[0]));

    private static HeaderName Claim(HeaderName name, Extent[] places)
    {
        var first = name.First;
        var last = name.Last;
        while (first > 0 && places[first - 1].Overlaps(name.Place))
            first--;
        while (last + 1 < places.Length && places[last + 1].Overlaps(name.Place))
            last++;
        return name with { First = first, Last = last };
    }

    // "Approved, Filled, Approved, Filled, Total": two groups of two.
    private static List<(int First, int Last)> Repeated(string[] below)
    {
        for (var period = 2; period * 2 <= below.Length; period++)
        {
            var start = 0;
            while (start + (2 * period) <= below.Length && !IsRepeated(below, start, period))
                start++;
            var groups = new List<(int First, int Last)>();
            while (start + period <= below.Length && (groups.Count == 0 || IsRepeated(below, start - period, period)))
            {
                if (groups.Count == 0 && !(start + (2 * period) <= below.Length))
                    break;
                groups.Add((start, start + period - 1));
                start += period;
            }

            if (groups.Count > 1)
                return groups;
        }

        return [];
    }

    private static bool IsRepeated(string[] below, int start, int period) =>
        start + (2 * period) <= below.Length && Enumerable.Range(start, period).All(i => below[i].Length > 0 && below[i] == below[i + period]);

    private static List<(int First, int Last)> Evenly(int columns, int count) =>
        [.. Enumerable.Range(0, count).Select(i => (i * (columns / count), ((i + 1) * (columns / count)) - 1))];

    // Every group has one name that stands over it; names beside the groups stand over a column each.
    private static List<HeaderName>? Fit(List<HeaderName> claims, List<(int First, int Last)> groups, Extent[] places)
    {
        var fitted = new List<HeaderName>(claims.Count);
        foreach (var name in claims)
        {
            var over = groups.Where(group => places[group.First].With(places[group.Last]).Overlap(name.Place) * 2 > name.Place.End - name.Place.Start).ToList();
            if (over.Count > 1 || (over.Count == 1 && fitted.Exists(other => other.First == over[0].First)))
                return null;
            fitted.Add(over.Count == 1 ? name with { First = over[0].First, Last = over[0].Last } : name);
        }

        return groups.TrueForAll(group => fitted.Exists(name => name.First == group.First)) ? fitted : null;
    }
}
