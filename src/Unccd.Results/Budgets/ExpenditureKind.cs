namespace Unccd.Results.Budgets;

/// <summary>What the lines of a table of expenditure are.</summary>
public enum ExpenditureKind
{
    /// <summary>Programmes, each the budget of a unit.</summary>
    ByProgramme,

    /// <summary>Objects of expenditure of the core budget.</summary>
    ByObject,

    /// <summary>Objects of expenditure of a committee, with the expenditure as a percentage of the budget.</summary>
    Committee,
}
