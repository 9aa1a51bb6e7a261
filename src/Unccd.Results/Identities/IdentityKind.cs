namespace Unccd.Results.Identities;

/// <summary>What an identity says of its table; its place in a report, not its algebra (that is <see cref="IdentityForm"/>).</summary>
public enum IdentityKind
{
    /// <summary>Columns of one row that add to another: posts by source to a total, two years to a biennium.</summary>
    RowSum,

    /// <summary>Rows of one column that add to a total.</summary>
    ColumnSum,

    /// <summary>Rows of one column that add to a subtotal, itself part of a total.</summary>
    Subtotal,

    /// <summary>A difference across columns: approved less total expenditure is the balance.</summary>
    Balance,

    /// <summary>A percentage of two cells.</summary>
    Share,

    /// <summary>A fixed rate of another cell: programme support costs.</summary>
    Rate,

    /// <summary>Two totals of one table that must be equal: income and requirements.</summary>
    EqualTotals,

    /// <summary>Cells of different tables that must agree, or add to one another.</summary>
    CrossTable,

    /// <summary>A figure of the running text and what the tables say of it.</summary>
    Statement,

    /// <summary>Figures of the running text that add to one another, or say the same.</summary>
    Fact,
}
