namespace Unccd.Results.Structure;

/// <summary>What the label of a row says.</summary>
internal sealed class GridLabel
{
    public GridLabel(string label, bool isBold, int indent, TableLanguage language = TableLanguage.Unknown)
    {
        Folded = TableWords.Fold(label);
        IsBold = isBold;
        Indent = indent;
        IsOutside = TableWords.IsOutsideTotals(Folded);
        IsTotal = !IsOutside && (TableWords.IsTotal(Folded) || TableWords.IsSum(Folded));
        IsSubtotal = !IsOutside && TableWords.IsSubtotal(Folded);
        IsWhole = !IsTotal && TableWords.NamesTheWhole(Folded);
        IsWeakTotal = !IsTotal && (isBold || TableWords.IsWeak(Folded));
        IsLess = TableWords.IsLess(Folded);
        IsBalance = TableWords.IsBalance(Folded, language) || TableWords.IsWeak(Folded) || TableWords.IsClosing(Folded);
        IsOutflow = TableWords.IsOutflow(Folded) && !IsBalance;
        IsOfWhich = TableWords.IsOfWhich(Folded);
        IsCount = TableWords.IsCount(Folded) && (TableWords.CountsThings(Folded) || !TableWords.NamesCosts(Folded));
        IsMoney = TableWords.IsMoney(Folded);
        IsSupportCost = TableWords.IsSupportCost(Folded);
        NamedPerMille = PerMilleIn(Folded);
        Formula = LabelFormula.Parse(Folded);
        Key = LabelFormula.KeyOf(Folded);
        Years = GridHeader.YearsOf(Folded);
        Year = Years.First == Years.Last && TableWords.IsYearAlone(Folded) ? Years.First : 0;
        Outline = OutlineOf(Folded);
    }

    /// <summary>The label as words are compared.</summary>
    public string Folded { get; }

    public bool IsBold { get; }

    public int Indent { get; }

    public bool IsTotal { get; }

    /// <summary>Whether it is the total of a part, by its name.</summary>
    public bool IsSubtotal { get; }

    /// <summary>Whether it names everything there is without calling it a total.</summary>
    public bool IsWhole { get; }

    public bool IsWeakTotal { get; }

    public bool IsLess { get; }

    /// <summary>Whether it names what is left of something.</summary>
    public bool IsBalance { get; }

    public bool IsOutflow { get; }

    public bool IsOfWhich { get; }

    /// <summary>Whether it says that no total holds the row.</summary>
    public bool IsOutside { get; }

    public bool IsCount { get; }

    public bool IsMoney { get; }

    public bool IsSupportCost { get; }

    /// <summary>The rate that the label names ("13 per cent", "(8.3%)"), in thousandths; 0 where it names none.</summary>
    public int NamedPerMille { get; }

    /// <summary>The keys that the label says it is the sum of ("Total (A+B+C)"); null where it says nothing.</summary>
    public LabelFormula? Formula { get; }

    /// <summary>The key by which formulas name the row ("a" of "A. Appropriations"); null where it has none.</summary>
    public string? Key { get; }

    /// <summary>The first and the last year that the label names; 0 where it names none.</summary>
    public (int First, int Last) Years { get; }

    /// <summary>The year that is all the label says; 0 where it says anything else.</summary>
    public int Year { get; }

    /// <summary>The numbers by which a row is one of the lines of another, with a point behind each: "1.2." of "1.2 Capacity-building", "1." of "1. Programmes"; empty where it has none.</summary>
    public string Outline { get; }

    /// <summary>Whether another row is a line of this one by its number, as "1.2" is of "1".</summary>
    public bool Outlines(GridLabel other) =>
        Outline.Length > 0 && other.Outline.StartsWith(Outline, StringComparison.Ordinal) && other.Outline.IndexOf('.', Outline.Length) == other.Outline.Length - 1;

    private static string OutlineOf(string folded)
    {
        var at = 0;
        var outline = new System.Text.StringBuilder();
        while (at < folded.Length)
        {
            var start = at;
            while (at < folded.Length && at - start < 3 && char.IsAsciiDigit(folded[at]))
                at++;
            if (at == start && outline.Length == 0 && folded[at] is >= 'a' and <= 'z')
                at++;
            if (at == start || (at < folded.Length && folded[at] is not ('.' or ' ' or ')')))
                return "";
            outline.Append(folded, start, at - start).Append('.');
            if (at == folded.Length || folded[at] != '.')
                return outline.ToString();
            at++;
            if (at < folded.Length && folded[at] == ' ')
                return outline.ToString();
        }

        return outline.ToString();
    }

    private static int PerMilleIn(string folded)
    {
        for (var at = 0; at < folded.Length; at++)
        {
            if (!char.IsAsciiDigit(folded[at]) || (at > 0 && (char.IsAsciiDigit(folded[at - 1]) || folded[at - 1] is '.' or ',')))
                continue;
            var end = at;
            var whole = 0;
            for (; end < folded.Length && end < at + 2 && char.IsAsciiDigit(folded[end]); end++)
                whole = (10 * whole) + (folded[end] - '0');
            var tenths = 0;
            if (end + 1 < folded.Length && folded[end] is '.' or ',' && char.IsAsciiDigit(folded[end + 1]))
            {
                tenths = folded[end + 1] - '0';
                end += 2;
            }

            if (end < folded.Length && char.IsAsciiDigit(folded[end]))
                continue;
            while (end < folded.Length && folded[end] == ' ')
                end++;
            foreach (var word in (ReadOnlySpan<string>)["%", "per cent", "percent", "pour cent", "por ciento", "процент"])
            {
                if (string.CompareOrdinal(folded, end, word, 0, word.Length) == 0)
                    return (10 * whole) + tenths;
            }
        }

        return 0;
    }
}
