namespace Unccd.Results.Identities;

/// <summary>What must hold in a document: its cells, the identities between them, and how each table was rounded.</summary>
/// <remarks>
/// Immutable; equal by content. A typed report declares it, the structure of untyped tables is inferred as one, and the two are joined
/// by <see cref="Join"/> before a cell system is made of them. It holds every figure of every table, also those that no identity binds.
/// </remarks>
public sealed class DocumentArithmetic : IEquatable<DocumentArithmetic>
{
    private readonly ValueList<SystemCell> cells;
    private readonly ValueList<Identity> identities;
    private readonly ValueList<TableConvention> tables;

    /// <summary>The arithmetic of a document or of a part of it.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A cell stands twice, or an identity has a cell that is not among the cells.</exception>
    public DocumentArithmetic(IEnumerable<SystemCell> cells, IEnumerable<Identity> identities, IEnumerable<TableConvention> tables)
    {
        ArgumentNullException.ThrowIfNull(cells);
        ArgumentNullException.ThrowIfNull(identities);
        ArgumentNullException.ThrowIfNull(tables);
        this.cells = ValueList<SystemCell>.From(cells.OrderBy(cell => cell.Place));
        this.identities = ValueList<Identity>.From(identities);
        this.tables = ValueList<TableConvention>.From(tables.OrderBy(table => table.Table));
        var places = new HashSet<Tables.CellPlace>();
        foreach (var cell in this.cells)
        {
            if (!places.Add(cell.Place))
                throw new ArgumentException($"The cell {cell.Place} stands twice.", nameof(cells));
        }

        foreach (var place in this.identities.SelectMany(identity => identity.Cells))
        {
            if (!places.Contains(place))
                throw new ArgumentException($"An identity has the cell {place}, which is not among the cells.", nameof(identities));
        }
    }

    /// <summary>Every figure, ordered by place.</summary>
    public IReadOnlyList<SystemCell> Cells => cells;

    /// <summary>The identities, in the order in which they were declared or found.</summary>
    public IReadOnlyList<Identity> Identities => identities;

    /// <summary>The conventions, ordered by table; one for each table that has cells.</summary>
    public IReadOnlyList<TableConvention> Tables => tables;

    /// <summary>Several parts as one; a cell or a table that stands in more than one part is taken from the first.</summary>
    public static DocumentArithmetic Join(params IEnumerable<DocumentArithmetic> parts)
    {
        var list = parts.ToArray();
        return new DocumentArithmetic(
            list.SelectMany(part => part.cells).DistinctBy(cell => cell.Place),
            list.SelectMany(part => part.identities).Distinct(),
            list.SelectMany(part => part.tables).DistinctBy(table => table.Table));
    }

    /// <summary>The same arithmetic with the rounding conventions of some tables set by somebody who knows.</summary>
    /// <param name="conventions">The conventions by table, counted from 1; printed shares stay rounded under each of them.</param>
    /// <exception cref="ArgumentNullException"><paramref name="conventions"/> is null.</exception>
    public DocumentArithmetic With(IReadOnlyDictionary<int, RoundingConvention> conventions)
    {
        ArgumentNullException.ThrowIfNull(conventions);
        if (conventions.Count == 0)
            return this;
        var shares = identities.Where(identity => identity.Form == IdentityForm.Share).Select(identity => identity.Target).ToHashSet();
        return new DocumentArithmetic(
            cells.Select(cell => !shares.Contains(cell.Place) && conventions.TryGetValue(cell.Place.Table, out var convention)
                ? SystemCell.Create(cell.Place, cell.Figure, convention, cell.IsConfirmed)
                : cell),
            identities,
            tables.Select(table => conventions.TryGetValue(table.Table, out var convention) ? table with { Convention = convention, Evidence = null } : table));
    }

    /// <summary>The same arithmetic with some cells confirmed, so that no explanation may change them.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="places"/> is null.</exception>
    public DocumentArithmetic Confirm(IReadOnlyCollection<Tables.CellPlace> places)
    {
        ArgumentNullException.ThrowIfNull(places);
        if (places.Count == 0)
            return this;
        var confirmed = places.ToHashSet();
        return new DocumentArithmetic(cells.Select(cell => confirmed.Contains(cell.Place) ? cell with { IsConfirmed = true } : cell), identities, tables);
    }

    /// <inheritdoc/>
    public bool Equals(DocumentArithmetic? other) =>
        other is not null && cells.Equals(other.cells) && identities.Equals(other.identities) && tables.Equals(other.tables);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DocumentArithmetic);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(cells, identities, tables);
}
