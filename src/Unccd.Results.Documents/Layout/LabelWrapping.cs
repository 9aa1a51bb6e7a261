using System.Text.RegularExpressions;

namespace Unccd.Results.Documents.Layout;

/// <summary>Tells a label printed over two lines from a section heading: both are rows with a label and nothing else.</summary>
internal static partial class LabelWrapping
{
    private const int MostLines = 6;

    /// <summary>The rows with each wrapped label joined to the row that bears its figures.</summary>
    public static List<SourceRow> Join(IReadOnlyList<SourceRow> rows)
    {
        // The row below a label alone may be the rest of it.
        var whole = rows.Where((row, i) => !row.IsBlankFrom(1) && (i == 0 || !rows[i - 1].IsBlankFrom(1))).ToList();
        var usesCase = whole.Count(row => StartsLower(row[0].Text)) * 3 < whole.Count;
        var joined = new List<SourceRow>(rows.Count);
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            for (var lines = 1; lines < MostLines && i + 1 < rows.Count && row.IsBlankFrom(1) && !row[0].IsBlank && IsContinuedBy(row[0], rows[i + 1][0], usesCase, () => SectionTotals.OpensSection(rows, i)); lines++)
            {
                i++;
                row = Merge(row, rows[i]);
            }

            // The rest of a label may also follow below the line that has the figures.
            if (usesCase && joined.Count > 0 && row.IsBlankFrom(1) && StartsLower(row[0].Text) && !joined[^1].IsBlankFrom(1) && !joined[^1][0].IsBlank)
                joined[^1] = Append(joined[^1], row);
            else
                joined.Add(row);
        }

        return joined;
    }

    private static bool IsContinuedBy(SourceCell first, SourceCell second, bool usesCase, Func<bool> opensSection)
    {
        if (second.IsBlank || first.IsBold != second.IsBold || Enumerated().IsMatch(second.Text) || (Coded().IsMatch(first.Text) && Coded().IsMatch(second.Text)))
            return false;
        // A footnote mark ends in the sign of a label that goes on: "Consultants 1/".
        var text = LabelMarks.WithoutSigned(first.Text);
        if (text[^1] is ':' or '：')
            return false;
        // "Western Europe and other" may be a whole name, or lack what is "other".
        if (Other().IsMatch(text) && !(usesCase && StartsLower(second.Text)) && opensSection())
            return false;
        if (text[^1] is ',' or '，' or '、' or '/' or '-' or '–' or '&' or '(' || HasOpenParenthesis(text) || Unfinished().IsMatch(text))
            return true;
        if (StartsLower(second.Text))
            return usesCase;
        return second.Text[0] is '(' or '（' && !Enumerated().IsMatch(text) && second.Text[^1] is ')' or '）' && second.Text.Length <= 30;
    }

    /// <summary>Whether a label ends in a word after which no label ends: "Staff and".</summary>
    public static bool IsUnfinished(string text) => Unfinished().IsMatch(text);

    private static bool StartsLower(string text) => text.Length > 1 && char.IsLower(text[0]) && text[1] is not ('.' or ')' or '/');

    private static bool HasOpenParenthesis(string text) => text.Count(c => c is '(' or '（') > text.Count(c => c is ')' or '）');

    private static SourceRow Merge(SourceRow first, SourceRow second)
    {
        var label = second[0] with
        {
            Text = LineJoining.Join(first[0].Text, second[0].Text),
            Marks = [.. first[0].Marks ?? [], .. second[0].Marks ?? []],
            Indent = first[0].Indent,
        };
        return second with { Cells = [label, .. second.Cells.Skip(1)] };
    }

    private static SourceRow Append(SourceRow first, SourceRow second)
    {
        var label = first[0] with { Text = LineJoining.Join(first[0].Text, second[0].Text), Marks = [.. first[0].Marks ?? [], .. second[0].Marks ?? []] };
        return first with { Cells = [label, .. first.Cells.Skip(1)] };
    }

    [GeneratedRegex(@"^(?:[(（]?(?:[A-Za-zА-Я]|[IVX]{1,5}|\d{1,3}|[一二三四五六七八九十]{1,3}|[أ-ي])[.)、．）](?:\s|(?=[^\s\d]))|第[一二三四五六七八九十]{1,3})", RegexOptions.CultureInvariant, Markup.Patience)]
    private static partial Regex Enumerated();

    [GeneratedRegex(@"^\d{2,6}\s+\p{L}", RegexOptions.CultureInvariant, Markup.Patience)]
    private static partial Regex Coded();

    [GeneratedRegex(@"(?:\bothers?|其他|其它)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Markup.Patience)]
    private static partial Regex Other();

    // Words after which no label ends, in the six languages.
    [GeneratedRegex(@"(?:\b(?:and|or|of|the|for|to|in|on|at|by|with|from|other|et|ou|de|des|du|la|le|les|pour|à|au|aux|en|d['’]|y|o|del|los|las|para|por|con|и|или|на|по|для|в|с|от|из)|(?<=.)(?:和|及|与|或|的|以及|之|等其他|和其他|及其他|与其他|其它)|\bو|\b(?:من|في|على|إلى|أو))$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Markup.Patience)]
    private static partial Regex Unfinished();
}
