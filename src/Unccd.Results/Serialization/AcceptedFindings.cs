using System.Text.Json;
using Unccd.Results.Checking;

namespace Unccd.Results.Serialization;

/// <summary>Findings that are known, read from a file that the check wrote as JSON, so that a team can put the check into its build before the last misprint is settled.</summary>
/// <remarks>
/// Immutable. A finding is the same as a listed one when document, code, table, row, column and print agree; its message and language do not matter.
/// A document is the same when its source or its symbol is; a file that lists a single document without a symbol speaks of whatever is checked.
/// A figure that is misprinted anew, in another way, is a new finding.
/// </remarks>
public sealed class AcceptedFindings
{
    private readonly ValueList<AcceptedFinding> findings;

    private AcceptedFindings(IEnumerable<AcceptedFinding> findings) => this.findings = ValueList<AcceptedFinding>.From(findings);

    /// <summary>How many findings are listed.</summary>
    public int Count => findings.Count;

    /// <summary>Reads a file of schema 1: the whole output, or one document of it.</summary>
    /// <param name="utf8Json">The JSON.</param>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Json"/> is null.</exception>
    /// <exception cref="FormatException">It is no JSON, or no output of schema 1; the message says where, what was found and what was expected.</exception>
    public static AcceptedFindings Read(Stream utf8Json)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        try
        {
            using var json = JsonDocument.Parse(utf8Json);
            var root = json.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
                throw new FormatException($"found a JSON {root.ValueKind}, expected an object with \"documents\" or \"findings\"");
            if (root.TryGetProperty("schema", out var schema) && !(schema.ValueKind == JsonValueKind.Number && schema.TryGetInt32(out var version) && version == CheckResultJson.Schema))
                throw new FormatException($"found schema {schema.GetRawText()}, expected {CheckResultJson.Schema}");
            var documents = root.TryGetProperty("documents", out var list) ? Items(list, "documents").ToArray() : [root];
            return new AcceptedFindings(documents.SelectMany(document => OfDocument(document, isOnly: documents.Length == 1)));
        }
        catch (JsonException exception)
        {
            throw new FormatException($"line {exception.LineNumber + 1}: found no valid JSON, expected what --format json writes", exception);
        }
    }

    /// <summary>Whether a finding is listed.</summary>
    /// <param name="result">The check that made it.</param>
    /// <param name="finding">The finding.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public bool Contains(CheckResult result, Finding finding)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(finding);
        return findings.Any(accepted => accepted.IsAbout(result.Document.Source, result.Document.Symbol) && accepted.IsSame(finding));
    }

    private static IEnumerable<AcceptedFinding> OfDocument(JsonElement document, bool isOnly)
    {
        if (document.ValueKind != JsonValueKind.Object || !document.TryGetProperty("findings", out var list))
            throw new FormatException("found a document without \"findings\", expected what --format json writes");
        var source = Text(document, "source");
        var symbol = Text(document, "symbol");
        foreach (var finding in Items(list, "findings"))
        {
            if (finding.ValueKind != JsonValueKind.Object || Text(finding, "code") is not { } code)
                throw new FormatException("found a finding without \"code\", expected what --format json writes");
            yield return new AcceptedFinding(source, symbol, isOnly, code, Number(finding, "table"), Text(finding, "row"), Number(finding, "rowIndex"), Number(finding, "columnIndex"), Text(finding, "printed"));
        }
    }

    private static JsonElement.ArrayEnumerator Items(JsonElement list, string name) => list.ValueKind == JsonValueKind.Array
        ? list.EnumerateArray()
        : throw new FormatException($"found \"{name}\" as a JSON {list.ValueKind}, expected an array");

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static int? Number(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) ? number : null;

    private sealed record AcceptedFinding(string? Source, string? Symbol, bool IsOnlyDocument, string Code, int? Table, string? Row, int? RowIndex, int? ColumnIndex, string? Printed)
    {
        public bool IsAbout(string source, string? symbol) =>
            Source == source || (Symbol is not null && Symbol == symbol) || (IsOnlyDocument && Symbol is null);

        // The label tells findings of the text apart; in a table the indices do, whatever the language of the labels.
        public bool IsSame(Finding finding) =>
            Code == finding.Code && Table == finding.Place.Table && RowIndex == finding.Place.RowIndex && ColumnIndex == finding.Place.ColumnIndex
            && Printed == finding.Printed && (Table is not null || Row == finding.Place.Row);
    }
}
