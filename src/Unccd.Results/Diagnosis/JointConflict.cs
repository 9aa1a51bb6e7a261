using Unccd.Results.Tables;

namespace Unccd.Results.Diagnosis;

/// <summary>Identities each of which can hold within the rounding of its cells, while no true values exist that satisfy all of them.</summary>
/// <remarks>Immutable; equal by content. Information, no error: somebody adjusted figures by a unit, or slipped by one.</remarks>
public sealed class JointConflict : IEquatable<JointConflict>
{
    private readonly ValueList<CertificateMultiplier> multipliers;
    private readonly ValueList<CellPlace> cells;

    internal JointConflict(IEnumerable<CertificateMultiplier> multipliers, IEnumerable<CellPlace> cells)
    {
        this.multipliers = ValueList<CertificateMultiplier>.From(multipliers);
        this.cells = ValueList<CellPlace>.From(cells);
    }

    /// <summary>The combination that proves it: its sum lies beyond what the rounding of its cells can explain (a Farkas vector).</summary>
    public IReadOnlyList<CertificateMultiplier> Multipliers => multipliers;

    /// <summary>The cells of which one must be off, ordered by place.</summary>
    public IReadOnlyList<CellPlace> Cells => cells;

    /// <inheritdoc/>
    public bool Equals(JointConflict? other) => other is not null && multipliers.Equals(other.multipliers) && cells.Equals(other.cells);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as JointConflict);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(multipliers, cells);
}
