using Unccd.Results.Tables;

namespace Unccd.Results.Budgets;

/// <summary>One row of a table of expenditure that has figures: a programme, an object, the total or a memo line.</summary>
/// <remarks>Immutable; equal by content (table and row). Amounts are in the unit of the table, as printed.</remarks>
public sealed class ExpenditureLine : IEquatable<ExpenditureLine>
{
    private readonly ExpenditureTable table;

    internal ExpenditureLine(ExpenditureTable table, int row)
    {
        this.table = table;
        Row = row;
    }

    /// <summary>The position of the row in its table, from 1.</summary>
    public int Row { get; }

    /// <summary>The label as printed.</summary>
    public string Label => table.Print.Rows[Row - 1].Label;

    /// <summary>The role of the row.</summary>
    public ExpenditureRow Role => table.Rows[Row - 1];

    /// <summary>The approved budget; null where the figure has no value.</summary>
    public decimal? Approved => this[ExpenditureColumn.Approved];

    /// <summary>The expenditure up to the date of the report; null where the figure has no value.</summary>
    public decimal? Expenditure => this[ExpenditureColumn.Expenditure];

    /// <summary>The projection to the end of the biennium; null where the table has none or the figure has no value.</summary>
    public decimal? Projection => this[ExpenditureColumn.Projection];

    /// <summary>The total expenditure as printed; null where the table has none or the figure has no value.</summary>
    public decimal? TotalExpenditure => this[ExpenditureColumn.TotalExpenditure];

    /// <summary>The balance as printed, negative where overspent; null where the table has none or the figure has no value.</summary>
    public decimal? Balance => this[ExpenditureColumn.Balance];

    /// <summary>The printed value in a column; null where the table lacks the column or the figure has no value. A nil is 0.</summary>
    public decimal? this[ExpenditureColumn column] => table.ColumnOf(column) is { } c ? table.Print[Row, c].Value : null;

    /// <summary>The place of the figure in a column; null where the table lacks the column.</summary>
    public CellPlace? PlaceOf(ExpenditureColumn column) => table.ColumnOf(column) is { } c ? new CellPlace(table.Position, Row, c) : null;

    /// <inheritdoc/>
    public bool Equals(ExpenditureLine? other) => other is not null && Row == other.Row && table.Equals(other.table);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ExpenditureLine);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Row, table.Position);

    /// <summary>The label.</summary>
    public override string ToString() => Label;
}
