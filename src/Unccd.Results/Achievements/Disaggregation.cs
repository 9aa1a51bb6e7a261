namespace Unccd.Results.Achievements;

/// <summary>A count and its parts by sex, region or the like, which must add to it.</summary>
/// <remarks>Immutable; equal by content.</remarks>
public sealed class Disaggregation : IEquatable<Disaggregation>
{
    private readonly ValueList<decimal> parts;

    /// <summary>A disaggregation.</summary>
    /// <param name="total">The count as printed.</param>
    /// <param name="parts">Its parts as printed; at least one.</param>
    /// <exception cref="ArgumentNullException"><paramref name="parts"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no part.</exception>
    public Disaggregation(decimal total, params IEnumerable<decimal> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        Total = total;
        this.parts = ValueList<decimal>.From(parts);
        if (this.parts.Count == 0)
            throw new ArgumentException("The disaggregation has no part: expected at least one.", nameof(parts));
    }

    /// <summary>The count.</summary>
    public decimal Total { get; }

    /// <summary>The parts.</summary>
    public IReadOnlyList<decimal> Parts => parts;

    /// <summary>The count less its parts: 0 where they add up.</summary>
    public decimal Residual => Total - parts.Sum();

    /// <summary>Whether the parts add to the count.</summary>
    public bool AddsUp => Residual == 0m;

    /// <inheritdoc/>
    public bool Equals(Disaggregation? other) => other is not null && Total == other.Total && parts.Equals(other.parts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Disaggregation);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Total, parts);
}
