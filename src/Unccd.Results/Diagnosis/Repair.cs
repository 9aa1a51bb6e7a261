using Unccd.Results.Tables;

namespace Unccd.Results.Diagnosis;

/// <summary>One cell of an explanation: what was printed and what the other cells imply instead.</summary>
/// <remarks>Immutable; equal by content.</remarks>
public sealed class Repair : IEquatable<Repair>
{
    private readonly ValueList<decimal> alternatives;

    internal Repair(CellPlace place, decimal printed, decimal proposed, IEnumerable<decimal> alternatives, decimal? lowest, decimal? highest, CauseKind cause)
    {
        Place = place;
        Printed = printed;
        Proposed = proposed;
        this.alternatives = ValueList<decimal>.From(alternatives);
        Lowest = lowest;
        Highest = highest;
        Cause = cause;
    }

    /// <summary>Where the cell stands.</summary>
    public CellPlace Place { get; }

    /// <summary>The printed value; 0 for a nil.</summary>
    public decimal Printed { get; }

    /// <summary>The value proposed instead, with the decimals of the print: the one at which most identities hold exactly, unless one that also is a known misprint speaks louder.</summary>
    public decimal Proposed { get; }

    /// <summary>Values that do as well as <see cref="Proposed"/>, in rising order; empty where none does.</summary>
    public IReadOnlyList<decimal> Alternatives => alternatives;

    /// <summary>The lowest printable value that the rounding of the other cells leaves possible; null where nothing bounds it.</summary>
    public decimal? Lowest { get; }

    /// <summary>The highest printable value that the rounding of the other cells leaves possible; null where nothing bounds it.</summary>
    public decimal? Highest { get; }

    /// <summary>Whether <see cref="Proposed"/> is the only value possible in this explanation. Where it is not, <see cref="Lowest"/> and <see cref="Highest"/> give the range; where no end is given, <see cref="Explanation.Relations"/> may tie the cell to others.</summary>
    public bool IsUnique => Lowest is { } low && Highest is { } high && low == high;

    /// <summary>What happened to the cell, alone or with others.</summary>
    public CauseKind Cause { get; }

    /// <inheritdoc/>
    public bool Equals(Repair? other) =>
        other is not null && Place == other.Place && Printed == other.Printed && Proposed == other.Proposed && Lowest == other.Lowest
        && Highest == other.Highest && Cause == other.Cause && alternatives.Equals(other.alternatives);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Repair);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Place, Printed, Proposed, Cause);

    /// <summary>"(1; 5, 1): 2050085 → 2509051".</summary>
    public override string ToString() => $"{Place}: {PrintedNumber.Plain(Printed)} → {PrintedNumber.Plain(Proposed)}";
}
