namespace Unccd.Results.Reports;

/// <summary>What a figure of the running text states about the tables.</summary>
public enum StatementKind
{
    /// <summary>The expenditure of the core budget up to the date of the report, in euros.</summary>
    CoreExpenditure,

    /// <summary>The same as a percentage of the approved core budget.</summary>
    CoreExpenditureShare,

    /// <summary>The approved budget of the Drought Initiative, in euros.</summary>
    DroughtInitiativeBudget,

    /// <summary>The total expenditure expected at the end of the biennium, as a percentage of the approved core budget.</summary>
    ProjectedExecution,

    /// <summary>The filled posts of the secretariat.</summary>
    SecretariatPostsFilled,

    /// <summary>The filled posts of the Global Mechanism.</summary>
    GlobalMechanismPostsFilled,
}
