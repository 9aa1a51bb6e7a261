using Unccd.Results.Achievements;
using Unccd.Results.Tables;

namespace Unccd.Results.Reports;

/// <summary>A fact that performance reports under one framework state: what it counts, where, and by which short labels it is found in a text.</summary>
internal sealed class KnownFact
{
    private readonly Lazy<FactPhrase>? phrase;

    public KnownFact(
        string id, string subject, string unit, FactTime time, string? phrase, string scope = "", string? initiative = null, string? indicator = null, StatementKind? statement = null)
    {
        Id = id;
        Subject = subject;
        Unit = unit;
        Time = time;
        this.phrase = phrase is null ? null : new Lazy<FactPhrase>(() => new FactPhrase(phrase));
        IsSummary = scope.EndsWith(" summary", StringComparison.Ordinal);
        Outcomes = [.. scope.Replace(" summary", "", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(code => ResultCode.Parse(code))];
        Initiative = initiative;
        Indicator = indicator is null ? null : ResultCode.Parse(indicator);
        Statement = statement;
    }

    public string Id { get; }

    public string Subject { get; }

    public string Unit { get; }

    public FactTime Time { get; }

    /// <summary>How it is found in a text; null where it is one of the statements about the tables.</summary>
    public FactPhrase? Phrase => phrase?.Value;

    /// <summary>The outcomes in whose text it stands; none where it stands outside all of them.</summary>
    public IReadOnlyList<ResultCode> Outcomes { get; }

    public bool IsSummary { get; }

    public string? Initiative { get; }

    public ResultCode? Indicator { get; }

    /// <summary>The statement about the tables that it is, or null.</summary>
    public StatementKind? Statement { get; }

    public QuantitativeFact With(decimal? value, FactDate? date, Hedge hedge, string asOf, string? paragraph, CellPlace? place) =>
        new(Id, Subject, value, date, Unit, hedge, asOf, Outcomes, paragraph is null ? [] : [paragraph], IsSummary, Initiative, Indicator, place);
}
