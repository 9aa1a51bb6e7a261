using System.Text.RegularExpressions;
using Unccd.Results.Documents.Layout;

namespace Unccd.Results.Documents.Plain;

/// <summary>A line of a text and what it is made of.</summary>
/// <param name="Raw">The line as it stands.</param>
/// <param name="Separator">What separates its cells: tab, pipe, or '\0' where it has none.</param>
internal sealed partial record PlainLine(string Raw, char Separator)
{
    public bool IsBlank => string.IsNullOrWhiteSpace(Raw);

    public bool HasCells => Separator != '\0';

    /// <summary>A line of dashes: a page break, or the rule below a Markdown header.</summary>
    public bool IsRule => (Raw.Contains("---", StringComparison.Ordinal) || Raw.Contains("===", StringComparison.Ordinal)) && Rule().IsMatch(Raw);

    public int HeadingLevel
    {
        get
        {
            var level = 0;
            while (level < Raw.Length && Raw[level] == '#')
                level++;
            return level is >= 1 and <= 6 && level < Raw.Length && Raw[level] is ' ' or '\t' ? level : 0;
        }
    }

    /// <summary>Whether the line starts a paragraph even where no blank line stands before it.</summary>
    public bool StartsParagraph => Start().IsMatch(Raw);

    /// <summary>Whether the line may be a row of a grid that has a label and no cell separator.</summary>
    public bool MayBeLabel =>
        !IsBlank && !HasCells && !IsRule && HeadingLevel == 0 && Raw.Length <= 160
        && PlainFootnote.Find(Raw.Trim(), isBelowTable: true) is null
        && Captions.Find(Markup.Plain(Raw, out _, out _)) is null;

    /// <summary>Whether the first sign is a pipe: the table has pipes on its outside, or its first cell is blank.</summary>
    public bool StartsWithPipe => Separator == '|' && !IsRule && Raw.AsSpan().TrimStart().StartsWith("|");

    public static IEnumerable<PlainLine> Split(string text, int maxLength)
    {
        var lines = new List<PlainLine>();
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            var raw = line.Length > maxLength ? line[..maxLength] : line;
            lines.Add(new PlainLine(raw, SeparatorOf(raw)));
        }

        MarkPairs(lines);
        return lines;
    }

    // A single pipe separates cells around a rule with a single pipe or cross; elsewhere it may be a sign of the text.
    private static void MarkPairs(List<PlainLine> lines)
    {
        for (var i = 1; i < lines.Count; i++)
        {
            if (!lines[i].IsRule || lines[i].Raw.Count(c => c is '|' or '+') != 1 || !IsPair(lines[i - 1]))
                continue;
            lines[i - 1] = lines[i - 1] with { Separator = '|' };
            for (var row = i + 1; row < lines.Count && IsPair(lines[row]); row++)
                lines[row] = lines[row] with { Separator = '|' };
        }
    }

    private static bool IsPair(PlainLine line) => !line.IsRule && line.Raw.Count(c => c == '|') == 1 && line.Separator is '\0' or '|';

    /// <summary>The cells of the line, as they stand.</summary>
    /// <param name="hasOuterPipes">Whether pipes at the ends of the line are the outside of its table, and no cell stands beyond them.</param>
    public IEnumerable<string> Cells(bool hasOuterPipes = true)
    {
        if (Separator == '\0')
            return [Raw];
        if (Separator == '\t')
            return Raw.Split('\t');
        var cells = UnescapedPipe().Split(Raw.Trim()).Select(cell => cell.Replace("\\|", "|", StringComparison.Ordinal)).ToList();
        if (hasOuterPipes && cells[0].Length == 0)
            cells.RemoveAt(0);
        if (hasOuterPipes && cells.Count > 1 && string.IsNullOrWhiteSpace(cells[^1]) && Raw.TrimEnd().EndsWith('|'))
            cells.RemoveAt(cells.Count - 1);
        return cells;
    }

    private static char SeparatorOf(string raw)
    {
        if (raw.Contains('\t', StringComparison.Ordinal))
            return raw.AsSpan().Trim().Length == 0 ? '\0' : '\t';
        var trimmed = raw.AsSpan().Trim();
        if (trimmed.Length < 3 || !trimmed.Contains('|'))
            return '\0';
        return trimmed[0] == '|' || trimmed.Count('|') > 1 || Rule().IsMatch(raw) ? '|' : '\0';
    }

    [GeneratedRegex(@"^\s*(?:[|+]?\s*:?[-=]{3,}:?\s*(?:[|+]\s*:?[-=]{1,}:?\s*)*[|+]?|(?:[-*_]\s?){3,})\s*$", RegexOptions.CultureInvariant, Markup.Patience)]
    private static partial Regex Rule();

    [GeneratedRegex(@"^\s*(?:\d{1,3}\s?[.．、](?!\d)\s*\S|[-*•]\s|\(?[a-z]\)\s|>)", RegexOptions.CultureInvariant, Markup.Patience)]
    private static partial Regex Start();

    [GeneratedRegex(@"(?<!\\)\|", RegexOptions.CultureInvariant, Markup.Patience)]
    private static partial Regex UnescapedPipe();
}
