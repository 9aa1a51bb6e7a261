using Unccd.Results.Checking;
using Unccd.Results.Messages;
using Unccd.Results.Tables;

namespace Unccd.Results.Display;

/// <summary>Writes a check result as text for a person: each table with its verdict and its wrong cells marked, then the findings, then the policies apart.</summary>
/// <remarks>Lines end with LF. The same result and language give the same text. Figures and labels stand as printed.</remarks>
public static class TextReport
{
    /// <summary>Writes a check result.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="result">What is written.</param>
    /// <param name="language">The language of everything that is not printed in the document; English for null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="result"/> is null.</exception>
    public static void Write(TextWriter output, CheckResult result, OfficialLanguage? language = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(result);
        language ??= OfficialLanguage.English;
        Line(output, result.Document.Symbol is { } symbol && symbol != result.Document.Source ? $"{symbol} ({result.Document.Source})" : result.Document.Source);
        Line(output, DisplayMessages.Summary(result).ToString(language));
        var marks = DisplayMessages.MarkedCells(result);
        foreach (var table in result.Tables)
        {
            Line(output, "");
            WriteTable(output, result, table, marks, language);
        }

        WriteText(output, result, language);
        Line(output, "");
        WriteFindings(output, result, language);
        WritePolicies(output, result, language);
    }

    private static void WriteTable(TextWriter output, CheckResult result, TableCheck table, IReadOnlySet<CellPlace> marks, OfficialLanguage language)
    {
        Line(output, $"{DisplayMessages.Name(table).ToString(language)}  {DisplayMessages.Title(table.Table)}".TrimEnd());
        Line(output, DisplayMessages.Verdict(table).ToString(language));
        TextTable.Write(output, table.Table, place => marks.Contains(new CellPlace(table.Position, place.Row, place.Column)));
        if (marks.Any(mark => mark.Table == table.Position))
            Line(output, new Message(MessageCode.MarkLegend).ToString(language));
        foreach (var cluster in DisplayMessages.ClustersOf(result, table.Position))
        {
            foreach (var (depth, text) in ExplanationLines.Of(result, cluster, language))
                Line(output, new string(' ', 2 * depth) + text);
        }
    }

    private static void WriteText(TextWriter output, CheckResult result, OfficialLanguage language)
    {
        var lines = DisplayMessages.ClustersOfText(result).SelectMany(cluster => ExplanationLines.Of(result, cluster, language)).ToArray();
        if (lines.Length == 0)
            return;
        Line(output, "");
        Line(output, new Message(MessageCode.PlaceOfText).ToString(language));
        foreach (var (depth, text) in lines)
            Line(output, new string(' ', 2 * depth) + text);
    }

    private static void WriteFindings(TextWriter output, CheckResult result, OfficialLanguage language)
    {
        if (result.Findings.Count == 0)
        {
            Line(output, new Message(MessageCode.NoFindings).ToString(language));
            return;
        }

        Line(output, new Message(MessageCode.FindingsHeading).ToString(language));
        foreach (var finding in result.Findings)
            Line(output, $"- {DisplayMessages.SeverityWord(finding).ToString(language)}: {finding.Message.ToString(language)}");
    }

    private static void WritePolicies(TextWriter output, CheckResult result, OfficialLanguage language)
    {
        if (result.Policies.Count == 0)
            return;
        Line(output, "");
        Line(output, new Message(MessageCode.PoliciesHeading).ToString(language));
        foreach (var check in result.Policies)
        {
            Line(output, $"- {PolicyLines.Word(check).ToString(language)}: {PolicyLines.Sentence(check, language)}");
            foreach (var transfer in PolicyLines.Transfers(check, language))
                Line(output, $"  {transfer}");
        }
    }

    private static void Line(TextWriter output, string text)
    {
        output.Write(text);
        output.Write('\n');
    }
}
