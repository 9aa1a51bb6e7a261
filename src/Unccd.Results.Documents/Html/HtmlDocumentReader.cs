using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Unccd.Results.Documents.Layout;
using Unccd.Results.Tables;

namespace Unccd.Results.Documents.Html;

/// <summary>Reads the paragraphs and tables of an HTML document in reading order. Nothing is loaded, no script runs.</summary>
internal sealed partial class HtmlDocumentReader
{
    private static readonly HashSet<string> Unseen = new(StringComparer.OrdinalIgnoreCase) { "SCRIPT", "STYLE", "TEMPLATE", "HEAD", "NOSCRIPT", "SVG", "MATH", "IFRAME", "OBJECT", "SELECT", "TEXTAREA" };

    // Elements whose end need not be written: counting their starts would tell nothing about nesting.
    private static readonly HashSet<string> EndsByItself = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "li", "td", "th", "tr", "thead", "tbody", "tfoot", "colgroup", "caption", "option", "optgroup", "dt", "dd", "rp", "rt",
        "br", "hr", "img", "input", "meta", "link", "col", "area", "base", "embed", "source", "track", "wbr", "html", "head", "body",
    };

    private readonly CellBudget budget;
    private readonly List<SourceBlock> blocks;
    private readonly HtmlText text;
    private int tableCount;

    private HtmlDocumentReader(DocumentReaderOptions options, List<SourceBlock> blocks)
    {
        budget = new CellBudget(options);
        this.blocks = blocks;
        text = new HtmlText(blocks);
    }

    /// <summary>Whether a text is HTML from end to end: it begins like it, or stands in tags outside its tables too.</summary>
    public static bool Recognises(string text) =>
        Beginning().IsMatch(text.AsSpan(0, Math.Min(text.Length, 2000))) || (HasTable(text) && BlockEnd().IsMatch(text));

    /// <summary>Whether a text has a table in tags.</summary>
    public static bool HasTable(string text) => TableStart().IsMatch(text) && TableCell().IsMatch(text);

    /// <summary>The tables in tags within another text, from their first character to the one behind their last.</summary>
    public static IEnumerable<Range> Tables(string text)
    {
        var depth = 0;
        var start = 0;
        foreach (Match tag in TableTag().Matches(text))
        {
            if (tag.Value[1] != '/')
            {
                start = depth == 0 ? tag.Index : start;
                depth++;
            }
            else if (depth > 0 && --depth == 0)
            {
                yield return start..(tag.Index + tag.Length);
            }
        }
    }

    public static void Read(string text, DocumentReaderOptions options, List<SourceBlock> blocks)
    {
        RefuseDeepNesting(text, options.MaxNesting);
        using var document = new HtmlParser().ParseDocument(text);
        if (document.Body is not { } body)
            return;
        var reader = new HtmlDocumentReader(options, blocks);
        reader.Walk(body, default);
        reader.text.Flush();
    }

    // A parser's time grows with the square of the nesting; so it is measured before.
    private static void RefuseDeepNesting(string text, int limit)
    {
        var depth = 0;
        foreach (var match in Tag().EnumerateMatches(text))
        {
            var tag = text.AsSpan(match.Index, match.Length);
            var isEnd = tag[1] == '/';
            if (EndsByItself.Contains(tag[(isEnd ? 2 : 1)..].ToString()))
                continue;
            depth = isEnd ? Math.Max(0, depth - 1) : depth + 1;
            if (depth > limit)
                throw new ReadingStopped(InputProblem.LimitExceeded("", $"elements nested more than {limit} deep", limit, nameof(DocumentReaderOptions.MaxNesting)));
        }
    }

    private void Walk(INode node, HtmlText.Format format)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText words)
                text.Append(words.Data, format);
            else if (child is IElement element && !Unseen.Contains(element.NodeName) && !HtmlStyle.IsHidden(element))
                Walk(element, format);
        }
    }

    private void Walk(IElement element, HtmlText.Format format)
    {
        switch (element.NodeName)
        {
            case "TABLE":
                text.Flush();
                AddTable((IHtmlTableElement)element);
                break;
            case "BR":
                text.BreakLine();
                break;
            case "SUP":
                text.AppendSuperscript(element.TextContent, format);
                break;
            case "H1" or "H2" or "H3" or "H4" or "H5" or "H6":
                text.Flush();
                Walk((INode)element, format);
                text.Flush(element.NodeName[1] - '0');
                break;
            default:
                var inner = HtmlStyle.IsBold(element) ? format with { IsBold = true } : format;
                if (HtmlStyle.IsBlock(element.NodeName))
                {
                    text.Flush();
                    Walk((INode)element, inner);
                    text.Flush();
                }
                else
                {
                    Walk((INode)element, inner);
                }

                break;
        }
    }

    private void AddTable(IHtmlTableElement table)
    {
        var name = $"table {++tableCount}";
        var nested = table.QuerySelectorAll("table").Length > 0;
        var grid = HtmlTable.Read(table, name, budget);
        if (nested && (grid is null || !grid.Rows.Any(row => row.Cells.Skip(1).Any(CellWords.IsFigure))))
        {
            // The table only arranges others on the page: what stands in its cells is read in order.
            foreach (var cell in HtmlTable.OwnCells(table))
            {
                text.Flush();
                Walk(cell, default);
            }

            text.Flush();
            return;
        }

        if (grid is not null)
            blocks.Add(grid);
        foreach (var inner in nested ? HtmlTable.OutermostWithin(table) : [])
            AddTable(inner);
    }

    [GeneratedRegex(@"^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,500}?-->\s*)*<(?:!doctype\s+html|html|head|body|meta)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline, Markup.Patience)]
    private static partial Regex Beginning();

    [GeneratedRegex(@"<table\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Markup.Patience)]
    private static partial Regex TableStart();

    [GeneratedRegex(@"<t[dh]\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Markup.Patience)]
    private static partial Regex TableCell();

    [GeneratedRegex(@"</?table\b[^<>]*>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Markup.Patience)]
    private static partial Regex TableTag();

    [GeneratedRegex(@"</(?:p|div|h[1-6]|body|html)>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Markup.Patience)]
    private static partial Regex BlockEnd();

    [GeneratedRegex(@"</?[A-Za-z][A-Za-z0-9]{0,20}", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Tag();
}
