using System.Text.Json;
using Unccd.Results.Checking;
using Unccd.Results.Identities;
using Unccd.Results.Tables;

namespace Unccd.Results.Serialization;

/// <summary>Writes check results as JSON, schema 1: <c>{"schema":1,"documents":[…]}</c>.</summary>
/// <remarks>
/// The same result gives the same bytes; layout and escapes are those of the writer that the caller passes. Fields may be added in later versions, none is renamed. Numbers that were printed or are implied
/// are strings in plain invariant form ("2509051", "-208199", "19.9"), so that no reader rounds them.
/// </remarks>
public static partial class CheckResultJson
{
    /// <summary>The version of the schema.</summary>
    public const int Schema = 1;

    /// <summary>The start of the output: everything before the first document.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    public static void WriteStart(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        writer.WriteNumber("schema", Schema);
        writer.WriteStartArray("documents");
    }

    /// <summary>The end of the output: everything behind the last document.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    public static void WriteEnd(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <summary>One document.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="source">The path as the user gave it, or the symbol of an embedded report.</param>
    /// <param name="result">What the check found; null where nothing could be read.</param>
    /// <param name="error">What could not be read; null where everything could.</param>
    /// <param name="language">The language of the messages.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/>, <paramref name="source"/> or <paramref name="language"/> is null.</exception>
    public static void WriteDocument(Utf8JsonWriter writer, string source, CheckResult? result, InputProblem? error, OfficialLanguage language)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(language);
        writer.WriteStartObject();
        writer.WriteString("source", source);
        writer.WriteString("symbol", result?.Document.Symbol);
        WriteError(writer, error, language);
        writer.WriteStartArray("tables");
        foreach (var table in result?.Tables ?? [])
            WriteTable(writer, table, language);
        writer.WriteEndArray();
        writer.WriteStartArray("textIdentities");
        foreach (var check in result?.TextIdentities ?? [])
            WriteIdentity(writer, check, language);
        writer.WriteEndArray();
        writer.WriteStartArray("findings");
        foreach (var finding in result?.Findings ?? [])
            WriteFinding(writer, finding, language);
        writer.WriteEndArray();
        WriteDiagnosis(writer, result, language);
        WritePolicies(writer, result, language);
        writer.WriteEndObject();
    }

    private static void WriteError(Utf8JsonWriter writer, InputProblem? error, OfficialLanguage language)
    {
        if (error is null)
        {
            writer.WriteNull("error");
            return;
        }

        writer.WriteStartObject("error");
        writer.WriteString("place", error.Place);
        writer.WriteString("found", error.Found.ToString(language));
        writer.WriteString("expected", error.Expected.ToString(language));
        writer.WriteString("message", error.Message.ToString(language));
        writer.WriteEndObject();
    }

    private static void WriteTable(Utf8JsonWriter writer, TableCheck table, OfficialLanguage language)
    {
        writer.WriteStartObject();
        writer.WriteString("number", table.Table.Number);
        writer.WriteString("title", table.Table.Title);
        writer.WriteNumber("rows", table.Table.Rows.Count);
        writer.WriteNumber("columns", table.Table.Columns.Count);
        writer.WriteNumber("checked", table.CheckedCount);
        writer.WriteString("convention", Name(table.Convention.Convention));
        writer.WriteBoolean("sharesForced", table.Convention.SharesForced);
        writer.WriteStartArray("identities");
        foreach (var check in table.Identities)
            WriteIdentity(writer, check, language);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteIdentity(Utf8JsonWriter writer, IdentityCheck check, OfficialLanguage language)
    {
        var identity = check.Identity;
        writer.WriteStartObject();
        writer.WriteString("kind", Name(identity.Kind));
        writer.WritePropertyName("target");
        WriteCell(writer, identity.Target, null);
        writer.WriteStartArray("terms");
        foreach (var term in identity.Terms)
            WriteCell(writer, term.Cell, term.Sign);
        writer.WriteEndArray();
        writer.WriteString("verdict", Name(check.Verdict));
        writer.WriteBoolean("declared", identity.IsDeclared);
        writer.WriteString("reason", identity.Reason?.ToString(language));
        if (identity.IsDeclared)
            writer.WriteNull("score");
        else
            writer.WriteNumber("score", identity.ScoreMillibits / 1000m);
        writer.WriteEndObject();
    }

    private static void WriteFinding(Utf8JsonWriter writer, Finding finding, OfficialLanguage language)
    {
        writer.WriteStartObject();
        writer.WriteString("code", finding.Code);
        writer.WriteString("severity", Name(finding.Severity));
        WriteNumber(writer, "table", finding.Place.Table);
        writer.WriteString("row", finding.Place.Row);
        WriteNumber(writer, "rowIndex", finding.Place.RowIndex);
        writer.WriteString("column", finding.Place.Column);
        WriteNumber(writer, "columnIndex", finding.Place.ColumnIndex);
        writer.WriteString("printed", finding.Printed);
        writer.WriteString("expected", finding.Expected is { } expected ? PrintedNumber.Plain(expected) : null);
        writer.WriteString("message", finding.Message.ToString(language));
        WriteCells(writer, "cells", finding.Cells);
        writer.WriteBoolean("accepted", finding.IsAccepted);
        writer.WriteEndObject();
    }

    private static void WriteCells(Utf8JsonWriter writer, string name, IEnumerable<CellPlace> cells)
    {
        writer.WriteStartArray(name);
        foreach (var cell in cells)
            WriteCell(writer, cell, null);
        writer.WriteEndArray();
    }

    private static void WriteCell(Utf8JsonWriter writer, CellPlace cell, int? sign)
    {
        writer.WriteStartObject();
        WriteNumber(writer, "table", cell.IsInText ? null : cell.Table);
        writer.WriteNumber("rowIndex", cell.Row);
        writer.WriteNumber("columnIndex", cell.Column);
        if (sign is { } value)
            writer.WriteNumber("sign", value);
        writer.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter writer, string name, int? value)
    {
        if (value is { } number)
            writer.WriteNumber(name, number);
        else
            writer.WriteNull(name);
    }

    private static string Name<TEnum>(TEnum value)
        where TEnum : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
