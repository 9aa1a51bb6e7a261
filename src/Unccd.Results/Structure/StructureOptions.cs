using Unccd.Results.Identities;

namespace Unccd.Results.Structure;

/// <summary>What a caller knows better than the figures: identities to add or to decline, conventions, and which tables to look at.</summary>
/// <remarks>Immutable; equal by content. The default looks at every table and at the text, and knows nothing better.</remarks>
public sealed class StructureOptions : IEquatable<StructureOptions>
{
    private readonly ValueList<int> tables = ValueList<int>.Empty;
    private readonly ValueList<Identity> declared = ValueList<Identity>.Empty;
    private readonly ValueList<Identity> declined = ValueList<Identity>.Empty;
    private readonly ValueList<TableConvention> conventions = ValueList<TableConvention>.Empty;
    private readonly bool readsAllTables = true;

    /// <summary>Every table, nothing added, nothing declined.</summary>
    public static StructureOptions Default { get; } = new();

    /// <summary>The positions of the tables to look at, from 1; null, the default, for all. A position that the document does not have is ignored.</summary>
    public IReadOnlyList<int>? Tables
    {
        get => readsAllTables ? null : tables;
        init
        {
            readsAllTables = value is null;
            tables = ValueList<int>.From(value ?? []);
        }
    }

    /// <summary>Identities that hold because the caller says so; they come first, and an inferred one between the same cells is left out.</summary>
    public IReadOnlyList<Identity> Declared
    {
        get => declared;
        init => declared = ValueList<Identity>.From(value);
    }

    /// <summary>Identities that are not to be inferred, whatever the evidence; compared by their algebra and their cells alone.</summary>
    public IReadOnlyList<Identity> Declined
    {
        get => declined;
        init => declined = ValueList<Identity>.From(value);
    }

    /// <summary>Conventions of tables that the caller knows; those of the other tables are inferred.</summary>
    public IReadOnlyList<TableConvention> Conventions
    {
        get => conventions;
        init => conventions = ValueList<TableConvention>.From(value);
    }

    /// <summary>What the caller says of the rounding of a table; null where it is to be inferred.</summary>
    internal TableConvention? ConventionOf(int table) => conventions.FirstOrDefault(convention => convention.Table == table);

    /// <summary>Whether totals are compared across tables, and figures of the text with the totals they name; true by default.</summary>
    public bool ReadsAcrossTables { get; init; } = true;

    /// <inheritdoc/>
    public bool Equals(StructureOptions? other) =>
        other is not null && readsAllTables == other.readsAllTables && tables.Equals(other.tables) && declared.Equals(other.declared)
        && declined.Equals(other.declined) && conventions.Equals(other.conventions) && ReadsAcrossTables == other.ReadsAcrossTables;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as StructureOptions);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(readsAllTables, tables, declared, declined, conventions, ReadsAcrossTables);
}
