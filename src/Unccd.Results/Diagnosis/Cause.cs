using Unccd.Results.Messages;
using Unccd.Results.Tables;

namespace Unccd.Results.Diagnosis;

/// <summary>What happened to one or several cells of an explanation.</summary>
/// <remarks>Immutable; equal by content.</remarks>
public sealed class Cause : IEquatable<Cause>
{
    private readonly ValueList<CellPlace> cells;
    private readonly ValueList<CellPlace> sources;

    internal Cause(CauseKind kind, IEnumerable<CellPlace> cells, IEnumerable<CellPlace> sources, int costMillibits, Message description)
    {
        Kind = kind;
        this.cells = ValueList<CellPlace>.From(cells);
        this.sources = ValueList<CellPlace>.From(sources);
        CostMillibits = costMillibits;
        Description = description;
    }

    /// <summary>What happened.</summary>
    public CauseKind Kind { get; }

    /// <summary>The wrong cells that it explains, ordered by place; at least one.</summary>
    public IReadOnlyList<CellPlace> Cells => cells;

    /// <summary>For each of <see cref="Cells"/> the cell whose figure it has, where a cause copies, swaps or shifts; the row left out or counted twice; else empty.</summary>
    public IReadOnlyList<CellPlace> Sources => sources;

    /// <summary>How unlikely it is, in thousandths of a bit; less is likelier. The weights and their reasons stand in <c>CauseWeights</c>.</summary>
    public int CostMillibits { get; }

    /// <summary>The cause in words, rows and columns by their numbers.</summary>
    public Message Description { get; }

    /// <summary>The cause in words, rows and columns by the labels that a document gives them.</summary>
    /// <param name="document">The document that the cells belong to.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public Message Describe(PrintedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return CauseDescription.Of(Kind, cells, sources, document);
    }

    /// <inheritdoc/>
    public bool Equals(Cause? other) =>
        other is not null && Kind == other.Kind && CostMillibits == other.CostMillibits && cells.Equals(other.cells) && sources.Equals(other.sources) && Description.Equals(other.Description);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Cause);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, cells, sources);

    /// <summary>The cause in English.</summary>
    public override string ToString() => Description.ToString();
}
