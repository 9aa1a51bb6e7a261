using System.Text.Json.Serialization;
using Unccd.Results.Achievements;

namespace Unccd.Results.Datasets;

/// <summary>The file of an embedded report: figures once, labels in the language of the print and in the project's own English.</summary>
internal sealed record DatasetFile(
    string Version,
    string Symbol,
    string Source,
    DateOnly Published,
    DateOnly AsOf,
    string Biennium,
    IReadOnlyList<DatasetParagraph> Paragraphs,
    IReadOnlyList<DatasetTable> Tables);

/// <summary>A paragraph that states figures or heads a result, in the project's own words; the ids of the facts that its figures are, in their order.</summary>
internal sealed record DatasetParagraph(string Text, string? Number = null, int Heading = 0, string? Mark = null, int TablesBefore = 0, IReadOnlyList<string>? Facts = null);

/// <summary>What the text states: what is known of such facts anyway stands elsewhere.</summary>
internal sealed record DatasetFacts(IReadOnlyList<DatasetFact> Facts);

/// <summary>The value or the date of a known fact, how it is hedged and when it holds.</summary>
internal sealed record DatasetFact(string Id, string AsOf, decimal? Value = null, string? Date = null, Hedge Hedge = Hedge.None);

/// <summary>A label in both languages.</summary>
internal sealed record DatasetLabel(string Zh, string En);

/// <summary>A column header in both languages, outermost level first.</summary>
internal sealed record DatasetColumn(IReadOnlyList<string> Zh, IReadOnlyList<string> En);

/// <summary>A row; without cells it is a heading. The marks are those glued to its cells, by column from 1.</summary>
internal sealed record DatasetRow(string Zh, string En, bool Bold = false, IReadOnlyList<string>? Cells = null, IReadOnlyDictionary<string, string[]>? Marks = null);

/// <summary>A footnote of a table, in the project's own words.</summary>
internal sealed record DatasetNote(string Mark, string Text);

/// <summary>A table.</summary>
internal sealed record DatasetTable(
    string Number,
    DatasetLabel Title,
    DatasetLabel Stub,
    IReadOnlyList<DatasetColumn> Columns,
    IReadOnlyList<DatasetRow> Rows,
    DatasetLabel? Unit = null,
    IReadOnlyList<DatasetNote>? Notes = null);

/// <summary>Reads the file without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, UseStringEnumConverter = true)]
[JsonSerializable(typeof(DatasetFile))]
[JsonSerializable(typeof(DatasetFacts))]
internal sealed partial class DatasetJson : JsonSerializerContext;
