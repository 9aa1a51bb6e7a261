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
    public bool IsRule => Raw.Contains("---", StringComparison.Ordinal) && Rule().IsMatch(Raw);

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

    public static IEnumerable<PlainLine> Split(string text, int maxLength)
    {
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            var raw = line.Length > maxLength ? line[..maxLength] : line;
            yield return new PlainLine(raw, SeparatorOf(raw));
        }
    }

    /// <summary>The cells of the line, as they stand.</summary>
    public IEnumerable<string> Cells()
    {
        if (Separator == '\0')
            return [Raw];
        if (Separator == '\t')
            return Raw.Split('\t');
        var cells = UnescapedPipe().Split(Raw.Trim()).Select(cell => cell.Replace("\\|", "|", StringComparison.Ordinal)).ToList();
        if (cells[0].Length == 0)
            cells.RemoveAt(0);
        if (cells.Count > 1 && string.IsNullOrWhiteSpace(cells[^1]) && Raw.TrimEnd().EndsWith('|'))
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

    [GeneratedRegex(@"^\s*(?:\|?\s*:?-{3,}:?\s*(?:\|\s*:?-{1,}:?\s*)*\|?|(?:[-*_]\s?){3,})\s*$", RegexOptions.CultureInvariant, Markup.Patience)]
    private static partial Regex Rule();

    [GeneratedRegex(@"^\s*(?:\d{1,3}\s?[.．、](?!\d)\s*\S|[-*•]\s|\(?[a-z]\)\s|>)", RegexOptions.CultureInvariant, Markup.Patience)]
    private static partial Regex Start();

    [GeneratedRegex(@"(?<!\\)\|", RegexOptions.CultureInvariant, Markup.Patience)]
    private static partial Regex UnescapedPipe();
}
