namespace Unccd.Results.Achievements;

/// <summary>A relation that must hold between facts of a report.</summary>
/// <remarks>Immutable; equal by content.</remarks>
public sealed class FactRelation : IEquatable<FactRelation>
{
    private readonly ValueList<string> terms;

    /// <summary>A relation.</summary>
    /// <param name="kind">What must hold.</param>
    /// <param name="target">The id of the fact that the others determine.</param>
    /// <param name="terms">The ids of the others: at least one, and exactly one except for a sum.</param>
    /// <param name="whole">The whole of a share, above 0; null for every other kind.</param>
    /// <exception cref="ArgumentNullException"><paramref name="target"/> or <paramref name="terms"/> is null.</exception>
    /// <exception cref="ArgumentException">The number of terms or the whole does not fit the kind.</exception>
    public FactRelation(FactRelationKind kind, string target, IEnumerable<string> terms, decimal? whole = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(target);
        ArgumentNullException.ThrowIfNull(terms);
        Kind = kind;
        Target = target;
        this.terms = ValueList<string>.From(terms);
        Whole = whole;
        if (this.terms.Count == 0 || (kind != FactRelationKind.Sum && this.terms.Count != 1))
            throw new ArgumentException($"The relation {kind} of fact {target} has {this.terms.Count} terms: expected {(kind == FactRelationKind.Sum ? "at least one" : "one")}.", nameof(terms));
        if ((kind == FactRelationKind.Share) != whole is > 0m)
            throw new ArgumentException($"The relation {kind} of fact {target} has the whole {whole?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "null"}: expected a number above 0 for a share and null otherwise.", nameof(whole));
    }

    /// <summary>What must hold.</summary>
    public FactRelationKind Kind { get; }

    /// <summary>The id of the fact that the others determine.</summary>
    public string Target { get; }

    /// <summary>The ids of the other facts.</summary>
    public IReadOnlyList<string> Terms => terms;

    /// <summary>The whole of a share; null for every other kind.</summary>
    public decimal? Whole { get; }

    /// <inheritdoc/>
    public bool Equals(FactRelation? other) => other is not null && Kind == other.Kind && Target == other.Target && Whole == other.Whole && terms.Equals(other.terms);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FactRelation);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Target, terms);
}
