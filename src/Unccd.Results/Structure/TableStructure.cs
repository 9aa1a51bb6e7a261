namespace Unccd.Results.Structure;

/// <summary>What nothing binds in one table: a misprint there could not be seen.</summary>
/// <remarks>Immutable; equal by content.</remarks>
public sealed class TableStructure : IEquatable<TableStructure>
{
    private readonly ValueList<int> unboundRows;
    private readonly ValueList<int> unboundColumns;

    internal TableStructure(int table, IEnumerable<int> unboundRows, IEnumerable<int> unboundColumns)
    {
        Table = table;
        this.unboundRows = ValueList<int>.From(unboundRows);
        this.unboundColumns = ValueList<int>.From(unboundColumns);
    }

    /// <summary>The position of the table in the document, from 1.</summary>
    public int Table { get; }

    /// <summary>The body rows, from 1, that have figures of which no identity holds any.</summary>
    public IReadOnlyList<int> UnboundRows => unboundRows;

    /// <summary>The figure columns, from 1, that have figures of which no identity holds any.</summary>
    public IReadOnlyList<int> UnboundColumns => unboundColumns;

    /// <inheritdoc/>
    public bool Equals(TableStructure? other) =>
        other is not null && Table == other.Table && unboundRows.Equals(other.unboundRows) && unboundColumns.Equals(other.unboundColumns);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TableStructure);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Table, unboundRows, unboundColumns);
}
