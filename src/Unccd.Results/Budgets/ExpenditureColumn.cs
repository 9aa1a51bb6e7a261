namespace Unccd.Results.Budgets;

/// <summary>The role of a column in a table of expenditure.</summary>
public enum ExpenditureColumn
{
    /// <summary>The approved budget of the biennium.</summary>
    Approved,

    /// <summary>The expenditure up to the date of the report.</summary>
    Expenditure,

    /// <summary>The expenditure projected from that date to the end of the biennium.</summary>
    Projection,

    /// <summary>The total expenditure at the end of the biennium: expenditure and projection together.</summary>
    TotalExpenditure,

    /// <summary>The balance projected at the end of the biennium: the approved budget less the total expenditure; negative where it is overspent.</summary>
    Balance,

    /// <summary>The expenditure as a percentage of the approved budget.</summary>
    Share,
}
