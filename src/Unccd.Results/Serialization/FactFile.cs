using System.Text.Json.Serialization;
using Unccd.Results.Achievements;

namespace Unccd.Results.Serialization;

/// <summary>The facts of a report as they are written in JSON; what has its default is left out.</summary>
internal sealed record FactCollectionFile(
    IReadOnlyList<InitiativeFile>? Initiatives = null, IReadOnlyList<FactFile>? Facts = null, IReadOnlyList<RelationFile>? Relations = null, IReadOnlyList<ProgressFile>? Progress = null);

internal sealed record InitiativeFile(string Code, string Name, IReadOnlyList<string>? Units = null);

internal sealed record FactFile(
    string Id,
    string Subject,
    decimal? Value,
    string? Date,
    string Unit,
    Hedge Hedge,
    string AsOf,
    IReadOnlyList<string>? Outcomes = null,
    IReadOnlyList<string>? Paragraphs = null,
    bool IsSummary = false,
    string? Initiative = null,
    string? Indicator = null,
    int Paragraph = 0,
    int Position = 0);

internal sealed record RelationFile(FactRelationKind Kind, string Target, IReadOnlyList<string> Terms, decimal? Whole = null);

internal sealed record ProgressFile(string Subject, ProgressDirection Direction, decimal? Target = null, decimal? Actual = null, decimal? Baseline = null, string? Indicator = null);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(FactCollectionFile))]
internal sealed partial class FactFileJson : JsonSerializerContext;
