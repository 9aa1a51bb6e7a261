using Unccd.Results.Checking;
using Unccd.Results.Identities;
using Unccd.Results.Messages;
using Unccd.Results.Tables;

namespace Unccd.Results.Display;

/// <summary>Writes a check result as text for a person: each table with its verdict and its wrong cells marked, then the findings.</summary>
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
        Line(output, Summary(result).ToString(language));
        var marks = MarkedCells(result);
        foreach (var table in result.Tables)
        {
            Line(output, "");
            WriteTable(output, table, marks, language);
        }

        Line(output, "");
        WriteFindings(output, result, language);
    }

    private static Message Summary(CheckResult result) => new(
        MessageCode.CheckSummary,
        new("holding", result.HoldingCount),
        new("checked", result.CheckedCount),
        new("errors", Count(result, Severity.Error)),
        new("warnings", Count(result, Severity.Warning)),
        new("information", Count(result, Severity.Information)));

    private static int Count(CheckResult result, Severity severity) =>
        result.Findings.Count(finding => finding.Severity == severity && !finding.IsAccepted);

    private static HashSet<CellPlace> MarkedCells(CheckResult result) =>
        [.. result.Errors.Where(finding => finding.Cells.Count > 0).Select(finding => finding.Cells[0])];

    private static void WriteTable(TextWriter output, TableCheck table, HashSet<CellPlace> marks, OfficialLanguage language)
    {
        var name = table.Table.Number is { } number
            ? new Message(MessageCode.PlaceOfNumberedTable, new MessageArgument("number", number))
            : new Message(MessageCode.PlaceOfUnnumberedTable, new MessageArgument("position", table.Position));
        var unit = table.Table.Unit is { } printed ? $" ({printed})" : "";
        Line(output, $"{name.ToString(language)}  {table.Table.Title}{unit}".TrimEnd());
        Line(output, Verdict(table).ToString(language));
        TextTable.Write(output, table.Table, place => marks.Contains(new CellPlace(table.Position, place.Row, place.Column)));
        if (marks.Any(mark => mark.Table == table.Position))
            Line(output, new Message(MessageCode.MarkLegend).ToString(language));
    }

    private static Message Verdict(TableCheck table) => table.CheckedCount == 0
        ? new Message(MessageCode.TableUnchecked)
        : new Message(
            MessageCode.TableSummary,
            new("holding", table.Identities.Count(check => check.Verdict is Identities.Verdict.Exact or Identities.Verdict.Rounding)),
            new("checked", table.CheckedCount),
            new("convention", new Message(table.Convention.Convention switch
            {
                RoundingConvention.Exact => MessageCode.ConventionExact,
                RoundingConvention.Rounded => MessageCode.ConventionRounded,
                RoundingConvention.Truncated => MessageCode.ConventionTruncated,
                _ => MessageCode.ConventionUndecided,
            })));

    private static void WriteFindings(TextWriter output, CheckResult result, OfficialLanguage language)
    {
        if (result.Findings.Count == 0)
        {
            Line(output, new Message(MessageCode.NoFindings).ToString(language));
            return;
        }

        Line(output, new Message(MessageCode.FindingsHeading).ToString(language));
        foreach (var finding in result.Findings)
            Line(output, $"- {SeverityWord(finding).ToString(language)}: {finding.Message.ToString(language)}");
    }

    private static Message SeverityWord(Finding finding)
    {
        var word = new Message(finding.Severity switch
        {
            Severity.Error => MessageCode.SeverityError,
            Severity.Warning => MessageCode.SeverityWarning,
            _ => MessageCode.SeverityInformation,
        });
        return finding.IsAccepted ? new Message(MessageCode.SeverityAccepted, new MessageArgument("severity", word)) : word;
    }

    private static void Line(TextWriter output, string text)
    {
        output.Write(text);
        output.Write('\n');
    }
}
