namespace Unccd.Results.Budgets;

/// <summary>The role of a body row in a table of expenditure.</summary>
/// <remarks>Immutable; equal by content. The default value is the role of a heading.</remarks>
public readonly record struct ExpenditureRow
{
    private ExpenditureRow(ExpenditureRowKind kind, OrganizationalUnit? unit = null, ObjectOfExpenditure? objectOfExpenditure = null)
    {
        Kind = kind;
        Unit = unit;
        ObjectOfExpenditure = objectOfExpenditure;
    }

    /// <summary>A section heading without figures.</summary>
    public static ExpenditureRow Heading => default;

    /// <summary>The total.</summary>
    public static ExpenditureRow Total => new(ExpenditureRowKind.Total);

    /// <summary>A line outside the total.</summary>
    public static ExpenditureRow Memo => new(ExpenditureRowKind.Memo);

    /// <summary>What the row is.</summary>
    public ExpenditureRowKind Kind { get; }

    /// <summary>The unit whose programme the row is; null in every row that is no programme.</summary>
    public OrganizationalUnit? Unit { get; }

    /// <summary>The object of expenditure; null in every row that is none.</summary>
    public ObjectOfExpenditure? ObjectOfExpenditure { get; }

    /// <summary>Whether the row is part of the total.</summary>
    public bool IsLine => Kind is ExpenditureRowKind.Programme or ExpenditureRowKind.ObjectOfExpenditure;

    /// <summary>The programme of a unit.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is null.</exception>
    public static ExpenditureRow Programme(OrganizationalUnit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return new ExpenditureRow(ExpenditureRowKind.Programme, unit: unit);
    }

    /// <summary>An object of expenditure.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="objectOfExpenditure"/> is null.</exception>
    public static ExpenditureRow Of(ObjectOfExpenditure objectOfExpenditure)
    {
        ArgumentNullException.ThrowIfNull(objectOfExpenditure);
        return new ExpenditureRow(ExpenditureRowKind.ObjectOfExpenditure, objectOfExpenditure: objectOfExpenditure);
    }
}
