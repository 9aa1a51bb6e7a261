using Unccd.Results.Achievements;
using Unccd.Results.Framework;

namespace Unccd.Results.Reports;

public sealed partial class PerformanceReport
{
    /// <summary>The relations between facts that their numbers cannot keep, hedges read by their default widths; see <see cref="FactCollection.Check(HedgeWidths?)"/>.</summary>
    public IReadOnlyList<FactDiscrepancy> FactDiscrepancies => field ??= Facts.Check();

    /// <summary>The outcomes of the framework in whose text no fact stands; empty where there is no framework.</summary>
    public IEnumerable<Outcome> OutcomesWithoutFact => Framework?.Outcomes.Where(outcome => !Facts.Of(outcome.Code).Any()) ?? [];

    /// <summary>The indicators of the framework that no fact and no plan measures; empty where there is no framework.</summary>
    public IEnumerable<Indicator> IndicatorsWithoutMeasurement => Framework?.Indicators.Where(indicator => !FactsOf(indicator).Any() && !ProgressOf(indicator).Any()) ?? [];

    /// <summary>The position of the paragraph in which a fact stands, from 1: that of its figure where it is known, else its numbered paragraph, or the heading of its outcome; null where the text has neither.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is null.</exception>
    public int? ParagraphOf(QuantitativeFact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        if (fact.Place is { } place)
            return place.Row;
        for (var position = 1; position <= Document.Paragraphs.Count; position++)
        {
            if (Document.Paragraphs[position - 1].Number is { } number && fact.Paragraphs.Contains(number))
                return position;
        }

        return mentions.FirstOrDefault(mention => mention.Kind == MentionKind.OutcomeHeading && fact.Outcomes.Any(code => code.ToString() == mention.Code))?.Paragraph;
    }

    /// <summary>The facts that measure an indicator, as the project assigns them.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> is null.</exception>
    public IEnumerable<QuantitativeFact> FactsOf(Indicator indicator)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return Facts.Facts.Where(fact => indicator.Code.Equals(fact.Indicator));
    }

    /// <summary>The facts that stand in the text of an outcome.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="outcome"/> is null.</exception>
    public IEnumerable<QuantitativeFact> FactsOf(Outcome outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        return Facts.Of(outcome.Code);
    }

    /// <summary>The facts that stand in the text of an objective, through its outcomes, each once.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="objective"/> is null.</exception>
    public IEnumerable<QuantitativeFact> FactsOf(StrategicObjective objective)
    {
        ArgumentNullException.ThrowIfNull(objective);
        return objective.Outcomes.SelectMany(FactsOf).Distinct();
    }

    /// <summary>Planned and actual values of an indicator.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> is null.</exception>
    public IEnumerable<IndicatorProgress> ProgressOf(Indicator indicator)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return Facts.Progress.Where(progress => indicator.Code.Equals(progress.Indicator));
    }

    /// <summary>The initiatives behind the facts of an outcome, each once.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="outcome"/> is null.</exception>
    public IEnumerable<Initiative> InitiativesOf(Outcome outcome) => FactsOf(outcome).Select(Facts.InitiativeOf).OfType<Initiative>().Distinct();

    /// <summary>The units that answer for the initiatives of an outcome, each once.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="outcome"/> is null.</exception>
    public IEnumerable<OrganizationalUnit> UnitsOf(Outcome outcome) => InitiativesOf(outcome).SelectMany(initiative => initiative.Units).Distinct();

    /// <summary>The outcomes in whose text facts of an initiative stand; the way back from <see cref="InitiativesOf"/>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="initiative"/> is null.</exception>
    public IEnumerable<Outcome> OutcomesOf(Initiative initiative)
    {
        ArgumentNullException.ThrowIfNull(initiative);
        return Framework?.Outcomes.Where(outcome => InitiativesOf(outcome).Contains(initiative)) ?? [];
    }

    /// <summary>The outcomes for whose initiatives a unit answers; the way back from <see cref="UnitsOf"/>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is null.</exception>
    public IEnumerable<Outcome> OutcomesOf(OrganizationalUnit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return Framework?.Outcomes.Where(outcome => UnitsOf(outcome).Contains(unit)) ?? [];
    }
}
