using System.Buffers;
using System.Net;
using System.Text.RegularExpressions;

namespace Unccd.Results.Documents.Layout;

/// <summary>Takes inline tags and Markdown signs off a text and keeps what they say: bold, footnote marks.</summary>
internal static partial class Markup
{
    // A regular expression over foreign input never runs longer than this.
    internal const int Patience = 1000;

    private static readonly SearchValues<char> Signs = SearchValues.Create("<*_^&\\[");

    public static SourceCell Cell(string raw)
    {
        var text = Plain(raw, out var isBold, out var marks);
        var indent = 0;
        while (indent < raw.Length && raw[indent] is ' ' or '\u00A0' or '\u3000')
            indent++;
        return text.Length == 0 && marks.Count == 0 ? SourceCell.Blank : new SourceCell(text, isBold, marks, (indent + 1) / 2);
    }

    public static string Plain(string raw, out bool isBold, out IReadOnlyList<string> marks)
    {
        isBold = false;
        marks = [];
        if (raw.AsSpan().IndexOfAny(Signs) < 0)
            return LineJoining.Collapse(raw);
        var found = new List<string>();
        var text = Superscript().Replace(raw, match => Mark(match, found));
        isBold = Bold().IsMatch(text.Trim());
        text = Tag().Replace(text, match => match.Value.StartsWith("<br", StringComparison.OrdinalIgnoreCase) ? " " : "");
        text = BoldSigns().Replace(text, "");
        text = Italic().Replace(text, "${text}");
        text = Escaped().Replace(text, "${sign}");
        if (text.Contains('&', StringComparison.Ordinal))
            text = WebUtility.HtmlDecode(text);
        marks = found;
        return LineJoining.Collapse(text);
    }

    public static bool IsMark(string text) => MarkText().IsMatch(text);

    private static string Mark(Match match, List<string> found)
    {
        var text = match.Groups["text"].Value.Trim();
        if (!IsMark(text))
            return text;
        if (text is "2" or "3" && match.Index > 0 && match.Result("$`").EndsWith('m'))
            return text == "2" ? "²" : "³";
        found.AddRange(text.Split([',', ' ', '，'], StringSplitOptions.RemoveEmptyEntries).Select(mark => mark.Trim('(', ')', '[', ']', '/')));
        return "";
    }

    [GeneratedRegex(@"<sup[^<>]*>(?<text>[^<>]{0,40})</sup>|\^(?<text>[^\s^]{1,6})\^|\[\^(?<text>\w{1,6})\]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Patience)]
    private static partial Regex Superscript();

    [GeneratedRegex(@"^\(?\[?(?:[a-zа-я]{1,2}|\d{1,3}|\*{1,4}|†|‡|§)(?:/|\)|\])?(?:[,，\s]+(?:[a-zа-я]{1,2}|\d{1,3}|\*{1,4}))*\)?$", RegexOptions.CultureInvariant, Patience)]
    private static partial Regex MarkText();

    [GeneratedRegex(@"^(?:(?:<(?:b|strong)\b[^<>]*>.*</(?:b|strong)>)|(?:\*\*.*\*\*)|(?:__.*__))$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline, Patience)]
    private static partial Regex Bold();

    [GeneratedRegex(@"</?(?:b|strong|i|em|u|s|sup|sub|span|font|br|p|a|small|mark|center|div|code)\b[^<>]*>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Patience)]
    private static partial Regex Tag();

    [GeneratedRegex(@"(?<![\\\w])\*\*(?=\S)|(?<=\S)(?<!\\)\*\*(?!\*)|(?<!\w)__(?=\S)|(?<=\S)__(?!\w)", RegexOptions.CultureInvariant, Patience)]
    private static partial Regex BoldSigns();

    [GeneratedRegex(@"(?<![\w*\\])\*(?<text>[^\s*][^*]*)\*(?![\w*])", RegexOptions.CultureInvariant, Patience)]
    private static partial Regex Italic();

    [GeneratedRegex(@"\\(?<sign>[*_#|\\<>\[\]().+\-^])", RegexOptions.CultureInvariant, Patience)]
    private static partial Regex Escaped();
}
