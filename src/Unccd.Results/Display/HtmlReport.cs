using System.Text.Encodings.Web;
using Unccd.Results.Checking;
using Unccd.Results.Messages;
using Unccd.Results.Tables;

namespace Unccd.Results.Display;

/// <summary>Writes a check result as one HTML page or fragment that needs nothing else: no script, no font, no picture, no network.</summary>
/// <remarks>Lines end with LF. The same result and language give the same text. Everything printed in the document is escaped.</remarks>
public static class HtmlReport
{
    private const string Style =
        "body{font-family:sans-serif;margin:2em;max-width:70em}table{border-collapse:collapse;margin:.5em 0}" +
        "td,th{padding:.15em .6em;text-align:end;vertical-align:bottom;border-bottom:1px solid #ddd}th[scope=row],th.stub{text-align:start;font-weight:inherit}" +
        "tr.total{font-weight:bold}tr.heading th{font-style:italic;padding-top:.6em}td.wrong{background:#fdd;outline:2px solid #c00}" +
        // On a page written from right to left the thousands of "2 050 085" would change places; a label goes by its own letters.
        "td{direction:ltr;unicode-bidi:isolate;text-align:right}th{unicode-bidi:plaintext}" +
        ".error{color:#a00}.warning{color:#850}.information{color:#246}.accepted{opacity:.6}" +
        ".explanation{margin:.1em 0}.depth1{margin-inline-start:1.5em}.depth2{margin-inline-start:3em}";

    /// <summary>Writes the start of a page: everything before the first document.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="title">The title of the page.</param>
    /// <param name="language">The language of the page; English for null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="title"/> is null.</exception>
    public static void WriteStart(TextWriter output, string title, OfficialLanguage? language = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(title);
        language ??= OfficialLanguage.English;
        output.Write($"<!DOCTYPE html>\n<html lang=\"{language.Code}\" dir=\"{(language.IsRightToLeft ? "rtl" : "ltr")}\">\n<head>\n<meta charset=\"utf-8\">\n");
        output.Write($"<title>{Escape(title)}</title>\n<style>{Style}</style>\n</head>\n<body>\n");
    }

    /// <summary>Writes the end of a page.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> is null.</exception>
    public static void WriteEnd(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write("</body>\n</html>\n");
    }

    /// <summary>Writes one check result as a section of a page.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="result">What is written.</param>
    /// <param name="language">The language of everything that is not printed in the document; English for null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="result"/> is null.</exception>
    public static void WriteSection(TextWriter output, CheckResult result, OfficialLanguage? language = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(result);
        language ??= OfficialLanguage.English;
        output.Write($"<section>\n<h1>{Escape(result.Document.Symbol ?? result.Document.Source)}</h1>\n");
        output.Write($"<p>{Escape(DisplayMessages.Summary(result).ToString(language))}</p>\n");
        var marks = DisplayMessages.MarkedCells(result);
        foreach (var table in result.Tables)
            WriteTable(output, result, table, marks, language);
        WriteText(output, result, language);
        WriteFindings(output, result, language);
        WritePolicies(output, result, language);
        output.Write("</section>\n");
    }

    private static void WriteTable(TextWriter output, CheckResult result, TableCheck check, IReadOnlySet<CellPlace> marks, OfficialLanguage language)
    {
        var table = check.Table;
        output.Write($"<h2>{Escape($"{DisplayMessages.Name(check).ToString(language)} {DisplayMessages.Title(table)}".TrimEnd())}</h2>\n");
        output.Write($"<p>{Escape(DisplayMessages.Verdict(check).ToString(language))}</p>\n<table>\n<thead><tr><th class=\"stub\">{Escape(table.StubHeader)}</th>");
        foreach (var column in table.Columns)
            output.Write($"<th scope=\"col\">{Escape(column.Name)}</th>");
        output.Write("</tr></thead>\n<tbody>\n");
        for (var row = 1; row <= table.Rows.Count; row++)
            WriteRow(output, check, row, marks);
        output.Write("</tbody>\n</table>\n");
        WriteExplanations(output, DisplayMessages.ClustersOf(result, check.Position).SelectMany(cluster => ExplanationLines.Of(result, cluster, language)));
    }

    private static void WriteText(TextWriter output, CheckResult result, OfficialLanguage language)
    {
        var lines = DisplayMessages.ClustersOfText(result).SelectMany(cluster => ExplanationLines.Of(result, cluster, language)).ToArray();
        if (lines.Length == 0)
            return;
        output.Write($"<h2>{Escape(new Message(MessageCode.PlaceOfText).ToString(language))}</h2>\n");
        WriteExplanations(output, lines);
    }

    private static void WriteExplanations(TextWriter output, IEnumerable<(int Depth, string Text)> lines)
    {
        foreach (var (depth, text) in lines)
            output.Write($"<p class=\"explanation depth{depth}\">{Escape(text)}</p>\n");
    }

    private static void WriteRow(TextWriter output, TableCheck check, int rowIndex, IReadOnlySet<CellPlace> marks)
    {
        var row = check.Table.Rows[rowIndex - 1];
        var kind = row.IsHeading ? " class=\"heading\"" : row.IsBold ? " class=\"total\"" : "";
        output.Write($"<tr{kind}><th scope=\"row\">{Escape(row.Label)}</th>");
        for (var column = 1; column <= row.Figures.Count; column++)
        {
            var wrong = marks.Contains(new CellPlace(check.Position, rowIndex, column)) ? " class=\"wrong\"" : "";
            output.Write($"<td{wrong}>{Escape(row.Figures[column - 1].Text)}</td>");
        }

        output.Write("</tr>\n");
    }

    private static void WriteFindings(TextWriter output, CheckResult result, OfficialLanguage language)
    {
        output.Write($"<h2>{Escape(new Message(MessageCode.FindingsHeading).ToString(language))}</h2>\n");
        if (result.Findings.Count == 0)
        {
            output.Write($"<p>{Escape(new Message(MessageCode.NoFindings).ToString(language))}</p>\n");
            return;
        }

        output.Write("<ul>\n");
        foreach (var finding in result.Findings)
        {
            var word = Escape(DisplayMessages.SeverityWord(finding).ToString(language));
            var accepted = finding.IsAccepted ? " accepted" : "";
            output.Write($"<li class=\"{CssClass(finding.Severity)}{accepted}\"><b>{word}</b>: {Escape(finding.Message.ToString(language))}</li>\n");
        }

        output.Write("</ul>\n");
    }

    private static void WritePolicies(TextWriter output, CheckResult result, OfficialLanguage language)
    {
        if (result.Policies.Count == 0)
            return;
        output.Write($"<h2>{Escape(new Message(MessageCode.PoliciesHeading).ToString(language))}</h2>\n<ul>\n");
        foreach (var check in result.Policies)
        {
            var transfers = string.Concat(PolicyLines.Transfers(check, language).Select(line => $"<br>{Escape(line)}"));
            output.Write($"<li><b>{Escape(PolicyLines.Word(check).ToString(language))}</b>: {Escape(PolicyLines.Sentence(check, language))}{transfers}</li>\n");
        }

        output.Write("</ul>\n");
    }

    private static string CssClass(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "information",
    };

    private static string Escape(string text) => HtmlEncoder.Create(System.Text.Unicode.UnicodeRanges.All).Encode(text);
}
