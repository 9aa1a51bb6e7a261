namespace Unccd.Results.Messages;

public static partial class MessageCode
{
    /// <summary>Why a balance must agree. No argument.</summary>
    public const string ReasonBalance = nameof(ReasonBalance);

    /// <summary>Why an expenditure rate must agree. No argument.</summary>
    public const string ReasonShareOfBudget = nameof(ReasonShareOfBudget);

    /// <summary>Why a total expenditure must agree. No argument.</summary>
    public const string ReasonTotalExpenditure = nameof(ReasonTotalExpenditure);

    /// <summary>Why the total of a table by object of expenditure must agree. No argument.</summary>
    public const string ReasonTotalOfObjects = nameof(ReasonTotalOfObjects);

    /// <summary>Why the total of a table by programme must agree. No argument.</summary>
    public const string ReasonTotalOfProgrammes = nameof(ReasonTotalOfProgrammes);
}
