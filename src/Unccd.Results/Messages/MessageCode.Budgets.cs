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

    /// <summary>All overruns pass what an authority lets be moved. Arguments: needed, allowed, excess (amounts).</summary>
    public const string TransferAggregateCap = nameof(TransferAggregateCap);

    /// <summary>A line needs more than an authority lets it receive. Arguments: line (text), needed, allowed, excess (amounts).</summary>
    public const string TransferLineCap = nameof(TransferLineCap);

    /// <summary>The same, with what is needed and allowed as percentages of the line. Arguments: line (text), rate, cap (percentages), needed, allowed, excess (amounts).</summary>
    public const string TransferLineCapOfLine = nameof(TransferLineCapOfLine);

    /// <summary>The lines may not give what the overruns need. Arguments: needed, allowed, excess (amounts).</summary>
    public const string TransferSavings = nameof(TransferSavings);
}
