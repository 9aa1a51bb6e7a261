using Unccd.Results.Achievements;
using Unccd.Results.Tables;

namespace Unccd.Results.Serialization;

/// <summary>Facts to and from what is written of them.</summary>
internal static class FactFileMapping
{
    public static FactCollectionFile Of(FactCollection facts) => new(
        [.. facts.Initiatives.Select(one => new InitiativeFile(one.Code, one.Name, [.. one.Units.Select(unit => unit.Abbreviation)]))],
        [.. facts.Facts.Select(one => new FactFile(
            one.Id, one.Subject, one.Value, one.Date?.ToString(), one.Unit, one.Hedge, one.AsOf, [.. one.Outcomes.Select(code => code.ToString())], one.Paragraphs, one.IsSummary, one.Initiative, one.Indicator?.ToString(), one.Place?.Row ?? 0, one.Place?.Column ?? 0))],
        [.. facts.Relations.Select(one => new RelationFile(one.Kind, one.Target, one.Terms, one.Whole))],
        [.. facts.Progress.Select(one => new ProgressFile(one.Subject, one.Direction, one.Target, one.Actual, one.Baseline, one.Indicator?.ToString()))]);

    public static FactCollection ToFacts(FactCollectionFile file) => new(
        (file.Facts ?? []).Select(one => new QuantitativeFact(
            one.Id,
            one.Subject,
            one.Value,
            one.Date is null ? null : FactDate.Parse(one.Date),
            one.Unit,
            one.Hedge,
            one.AsOf,
            one.Outcomes?.Select(code => ResultCode.Parse(code)),
            one.Paragraphs,
            one.IsSummary,
            one.Initiative,
            CodeOf(one.Indicator),
            one.Paragraph == 0 ? null : CellPlace.InText(one.Paragraph, one.Position))),
        (file.Initiatives ?? []).Select(one => new Initiative(one.Code, one.Name, (one.Units ?? []).Select(unit => OrganizationalUnit.Parse(unit)))),
        (file.Relations ?? []).Select(one => new FactRelation(one.Kind, one.Target, one.Terms, one.Whole)),
        (file.Progress ?? []).Select(one => new IndicatorProgress(one.Subject, one.Direction, one.Target, one.Actual, one.Baseline, CodeOf(one.Indicator))));

    private static ResultCode? CodeOf(string? code) => code is null ? null : ResultCode.Parse(code);
}
