namespace Unccd.Results.Budgets;

/// <summary>What a body row of a table of expenditure is.</summary>
public enum ExpenditureRowKind
{
    /// <summary>The heading of a section, without figures.</summary>
    Heading,

    /// <summary>A programme of the core budget.</summary>
    Programme,

    /// <summary>An object of expenditure.</summary>
    ObjectOfExpenditure,

    /// <summary>The sum of the programmes or objects above it.</summary>
    Total,

    /// <summary>A line outside the total, printed below it: the Drought Initiative.</summary>
    Memo,
}
