using Unccd.Results.Achievements;

namespace Unccd.Results.Reports;

/// <summary>The facts that performance reports under the framework 2018-2021 state, and what must hold between them.</summary>
/// <remarks>
/// The numbers are those of the rows in which the project lists the facts of ICCD/CRIC(18)/3, a row with several figures having several facts; the wording is the project's own.
/// No figure and no position of that report stands here: a fact is known by the result or the kind of paragraph under which it stands, its unit and a few short labels around the number.
/// </remarks>
internal static partial class KnownFacts
{
    /// <summary>All of them, in the order in which they are collected.</summary>
    public static IReadOnlyCollection<KnownFact> All => ById.Values;

    /// <summary>The fact with an id.</summary>
    /// <exception cref="KeyNotFoundException">No fact has it.</exception>
    public static KnownFact Find(string id) => ById[id];

    /// <summary>Facts of a report with their initiatives, their relations as far as both sides are there, and planned and actual values.</summary>
    public static FactCollection Collect(IEnumerable<QuantitativeFact> facts)
    {
        var list = facts.ToArray();
        var ids = list.Select(fact => fact.Id).ToHashSet();
        var initiatives = list.Select(fact => fact.Initiative).ToHashSet();
        return new FactCollection(
            list,
            Initiatives.Where(initiative => initiatives.Contains(initiative.Code)),
            Relations.Where(relation => relation.Terms.Append(relation.Target).All(ids.Contains)),
            Progress(list));
    }

    // Made on first use: the order in which static fields of the parts of a class are made is not defined.
    private static Dictionary<string, KnownFact> ById => field ??= Land.Concat(Drought).Concat(Units).ToDictionary(fact => fact.Id);

    private static IEnumerable<IndicatorProgress> Progress(QuantitativeFact[] facts)
    {
        foreach (var (subject, planned, actual, indicator) in Plans)
        {
            if (Value(planned) is { } target && Value(actual) is { } reached)
                yield return new IndicatorProgress(subject, ProgressDirection.Ascending, target, reached, indicator: ResultCode.Parse(indicator));
        }

        decimal? Value(string id) => Array.Find(facts, fact => fact.Id == id)?.Value;
    }
}
