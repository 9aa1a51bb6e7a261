using Unccd.Results.Tables;

namespace Unccd.Results.Diagnosis;

/// <summary>What the trusted figures say of several wrong cells together, where they leave each of them open: Σ coefficient · figure has one value, or a range.</summary>
/// <remarks>Immutable; equal by content. The coefficients have no common divisor, and the first is positive.</remarks>
public sealed class ImpliedRelation : IEquatable<ImpliedRelation>
{
    private readonly ValueList<ImpliedTerm> terms;

    internal ImpliedRelation(IEnumerable<ImpliedTerm> terms, decimal? lowest, decimal? highest)
    {
        this.terms = ValueList<ImpliedTerm>.From(terms);
        Lowest = lowest;
        Highest = highest;
    }

    /// <summary>The cells with their coefficients, ordered by place: two or more.</summary>
    public IReadOnlyList<ImpliedTerm> Terms => terms;

    /// <summary>The lowest printable value of the combination; null where nothing bounds it.</summary>
    public decimal? Lowest { get; }

    /// <summary>The highest printable value of the combination; null where nothing bounds it.</summary>
    public decimal? Highest { get; }

    /// <summary>Whether the combination has one value.</summary>
    public bool IsUnique => Lowest is { } low && Highest is { } high && low == high;

    /// <summary>Whether a cell takes part in it.</summary>
    public bool Contains(CellPlace cell) => terms.Any(term => term.Cell == cell);

    /// <inheritdoc/>
    public bool Equals(ImpliedRelation? other) => other is not null && terms.Equals(other.terms) && Lowest == other.Lowest && Highest == other.Highest;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ImpliedRelation);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(terms, Lowest, Highest);

    /// <summary>"1·(1; 1, 1) + 1·(1; 2, 1): 33058" or, for a range, ": 33057 … 33059".</summary>
    public override string ToString()
    {
        var ends = IsUnique ? Text(Lowest) : $"{Text(Lowest)} … {Text(Highest)}";
        return $"{string.Join(" + ", terms.Select(term => $"{term.Coefficient}·{term.Cell}"))}: {ends}";
    }

    private static string Text(decimal? end) => end is { } value ? PrintedNumber.Plain(value) : "";
}
