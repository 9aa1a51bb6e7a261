using Unccd.Results.Identities;
using Unccd.Results.Tables;

namespace Unccd.Results.Checking;

/// <summary>What was checked in one table.</summary>
/// <remarks>Immutable; equal by content.</remarks>
public sealed class TableCheck : IEquatable<TableCheck>
{
    private readonly ValueList<IdentityCheck> identities;

    internal TableCheck(int position, PrintedTable table, TableConvention convention, IEnumerable<IdentityCheck> identities)
    {
        Position = position;
        Table = table;
        Convention = convention;
        this.identities = ValueList<IdentityCheck>.From(identities);
    }

    /// <summary>The position of the table in the document, from 1.</summary>
    public int Position { get; }

    /// <summary>The table as printed.</summary>
    public PrintedTable Table { get; }

    /// <summary>How the table was rounded, and what speaks for it.</summary>
    public TableConvention Convention { get; }

    /// <summary>The identities whose target stands in the table, and those of the text about its cells, in the order in which they were declared or found.</summary>
    public IReadOnlyList<IdentityCheck> Identities => identities;

    /// <summary>How many identities could be checked: all but those that do not apply.</summary>
    public int CheckedCount => identities.Count(identity => identity.Verdict != Verdict.NotApplicable);

    /// <summary>How many identities hold, exactly or within rounding.</summary>
    public int HoldingCount => identities.Count(identity => identity.Verdict is Verdict.Exact or Verdict.Rounding);

    /// <inheritdoc/>
    public bool Equals(TableCheck? other) =>
        other is not null && Position == other.Position && Convention.Equals(other.Convention) && Table.Equals(other.Table) && identities.Equals(other.identities);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TableCheck);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Position, Table, identities);

    /// <summary>The table's number and title.</summary>
    public override string ToString() => Table.ToString();
}
