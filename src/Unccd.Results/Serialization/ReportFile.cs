using System.Text.Json.Serialization;
using Unccd.Results.Budgets;
using Unccd.Results.Reports;
using Unccd.Results.Staffing;
using Unccd.Results.Tables;

namespace Unccd.Results.Serialization;

/// <summary>A performance report as it is written in JSON; what has its default is left out.</summary>
internal sealed record ReportFile(
    int Schema,
    DocumentFile Document,
    FrameworkFile? Framework,
    IReadOnlyList<ExpenditureFile> Expenditures,
    IReadOnlyList<PostFile> Posts,
    IReadOnlyList<DistributionFile> Distributions,
    IReadOnlyList<StatementFile> Statements,
    IReadOnlyList<CodeMention> Mentions,
    FactCollectionFile? Facts = null);

internal sealed record DocumentFile(string Source, string? Symbol, string? Language, IReadOnlyList<ParagraphFile> Paragraphs, IReadOnlyList<TableFile> Tables);

internal sealed record ParagraphFile(string Text, string? Number = null, int HeadingLevel = 0, string? FootnoteMark = null, int TablesBefore = 0, string? Origin = null);

internal sealed record TableFile(
    string? Number,
    string Title,
    string? Unit,
    string StubHeader,
    IReadOnlyList<ColumnFile> Columns,
    IReadOnlyList<RowFile> Rows,
    IReadOnlyList<PrintedFootnote>? Footnotes = null,
    bool HasNoLabelColumn = false,
    string? Origin = null);

internal sealed record ColumnFile(IReadOnlyList<string> Levels, string? Origin = null);

internal sealed record RowFile(string Label, IReadOnlyList<FigureFile> Figures, bool IsBold = false, int Indent = 0, IReadOnlyList<string>? FootnoteMarks = null, string? Origin = null);

internal sealed record FigureFile(string Text, FigureKind Kind, decimal? Value = null, decimal Unit = 0m, IReadOnlyList<string>? FootnoteMarks = null, bool HasLetterForDigit = false);

internal sealed record FrameworkFile(string Decision, int FirstYear, int LastYear, IReadOnlyList<ObjectiveFile> Objectives);

internal sealed record ObjectiveFile(int Number, string Title, IReadOnlyList<OutcomeFile> Outcomes);

internal sealed record OutcomeFile(string Code, string Title, IReadOnlyList<IndicatorFile> Indicators);

internal sealed record IndicatorFile(string Code, string Title);

internal sealed record ExpenditureFile(int Position, IReadOnlyList<ExpenditureColumn> Columns, IReadOnlyList<ExpenditureRowFile> Rows);

internal sealed record ExpenditureRowFile(ExpenditureRowKind Kind, string? Unit = null, string? Object = null);

internal sealed record PostFile(int Position, IReadOnlyList<PostColumnFile> Columns, IReadOnlyList<PostRowFile> Rows);

internal sealed record PostColumnFile(PostStatus Status, string? Source = null);

internal sealed record PostRowFile(PostRowKind Kind, string? Grade = null);

internal sealed record DistributionFile(int Position, IReadOnlyList<DistributionColumnFile> Columns, IReadOnlyList<PostRowFile> Rows);

internal sealed record DistributionColumnFile(string? Unit = null, string? Region = null, Sex? Sex = null);

internal sealed record StatementFile(StatementKind Kind, string? ParagraphNumber, int Paragraph, int Position, FigureFile Figure);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(ReportFile))]
[JsonSerializable(typeof(FrameworkFile))]
internal sealed partial class ReportFileJson : JsonSerializerContext;
