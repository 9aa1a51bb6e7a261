namespace Unccd.Results.Achievements;

/// <summary>The quantitative facts of a report, the initiatives behind them, what must hold between them, and the progress they show.</summary>
/// <remarks>Immutable; equal by content.</remarks>
public sealed partial class FactCollection : IEquatable<FactCollection>
{
    private readonly ValueList<QuantitativeFact> facts;
    private readonly ValueList<Initiative> initiatives;
    private readonly ValueList<FactRelation> relations;
    private readonly ValueList<IndicatorProgress> progress;

    /// <summary>A collection.</summary>
    /// <param name="facts">The facts, each id once.</param>
    /// <param name="initiatives">The initiatives, each code once; every fact's initiative is among them.</param>
    /// <param name="relations">What must hold; every id is that of a fact with a number.</param>
    /// <param name="progress">Planned and actual values.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">An id or code stands twice or is missing; the message names it.</exception>
    public FactCollection(IEnumerable<QuantitativeFact> facts, IEnumerable<Initiative> initiatives, IEnumerable<FactRelation> relations, IEnumerable<IndicatorProgress> progress)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(initiatives);
        ArgumentNullException.ThrowIfNull(relations);
        ArgumentNullException.ThrowIfNull(progress);
        this.facts = ValueList<QuantitativeFact>.From(facts);
        this.initiatives = ValueList<Initiative>.From(initiatives);
        this.relations = ValueList<FactRelation>.From(relations);
        this.progress = ValueList<IndicatorProgress>.From(progress);
        if (Fault() is { } fault)
            throw new ArgumentException(fault);
    }

    /// <summary>No facts at all.</summary>
    public static FactCollection Empty { get; } = new([], [], [], []);

    /// <summary>The facts, in the order of the report.</summary>
    public IReadOnlyList<QuantitativeFact> Facts => facts;

    /// <summary>The initiatives.</summary>
    public IReadOnlyList<Initiative> Initiatives => initiatives;

    /// <summary>What must hold between the facts.</summary>
    public IReadOnlyList<FactRelation> Relations => relations;

    /// <summary>Planned and actual values.</summary>
    public IReadOnlyList<IndicatorProgress> Progress => progress;

    /// <summary>The fact with an id; null where there is none.</summary>
    public QuantitativeFact? Find(string id) => facts.FirstOrDefault(fact => fact.Id == id);

    /// <summary>The facts that stand in the text of an outcome.</summary>
    public IEnumerable<QuantitativeFact> Of(ResultCode outcome) => facts.Where(fact => fact.Outcomes.Contains(outcome));

    /// <summary>The facts behind which an initiative stands.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="initiative"/> is null.</exception>
    public IEnumerable<QuantitativeFact> Of(Initiative initiative)
    {
        ArgumentNullException.ThrowIfNull(initiative);
        return facts.Where(fact => fact.Initiative == initiative.Code);
    }

    /// <summary>The initiative behind a fact; null where there is none.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is null.</exception>
    public Initiative? InitiativeOf(QuantitativeFact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return initiatives.FirstOrDefault(initiative => initiative.Code == fact.Initiative);
    }

    /// <inheritdoc/>
    public bool Equals(FactCollection? other) =>
        other is not null && facts.Equals(other.facts) && initiatives.Equals(other.initiatives) && relations.Equals(other.relations) && progress.Equals(other.progress);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FactCollection);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(facts.Count, initiatives.Count, relations.Count);

    private string? Fault()
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var fact in facts)
        {
            if (!ids.Add(fact.Id))
                return $"Fact {fact.Id} stands twice: expected each id once.";
            if (fact.Initiative is { } code && initiatives.All(initiative => initiative.Code != code))
                return $"Fact {fact.Id} has the initiative '{code}', which is not among the initiatives.";
        }

        var codes = new HashSet<string>(StringComparer.Ordinal);
        if (initiatives.FirstOrDefault(initiative => !codes.Add(initiative.Code)) is { } twice)
            return $"Initiative {twice.Code} stands twice: expected each code once.";
        foreach (var relation in relations)
        {
            var isOfDates = relation.Kind == FactRelationKind.Same && Find(relation.Target) is { Date: not null };
            if (relation.Terms.Prepend(relation.Target).FirstOrDefault(id => Find(id) is not { } fact || fact.Date is not null != isOfDates) is { } id)
                return $"A relation speaks of fact {id}: expected the id of a fact with a {(isOfDates ? "date" : "number")}.";
        }

        return null;
    }
}
