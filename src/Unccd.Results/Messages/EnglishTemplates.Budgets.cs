namespace Unccd.Results.Messages;

internal static partial class EnglishTemplates
{
    private static string? Budgets(string code) => code switch
    {
        MessageCode.ReasonBalance => "The balance is the approved budget less the total expenditure.",
        MessageCode.ReasonShareOfBudget => "The percentage is the expenditure as a share of the approved budget.",
        MessageCode.ReasonTotalExpenditure => "The total expenditure is the expenditure to date plus the projection.",
        MessageCode.ReasonTotalOfObjects => "The total is the sum of the objects of expenditure.",
        MessageCode.ReasonTotalOfProgrammes => "The core budget is the sum of its programmes; lines below the total are outside it.",
        MessageCode.TransferAggregateCap => "The overruns need {needed}, but no more than {allowed} may be moved in all: {excess} too much.",
        MessageCode.TransferLineCap => "{line} needs {needed} more, but may receive no more than {allowed}: {excess} too much.",
        MessageCode.TransferLineCapOfLine => "{line} needs {needed} more ({rate} % of the line), but may receive no more than {allowed} ({cap} %): {excess} too much.",
        MessageCode.TransferSavings => "The overruns need {needed}, but the other lines may give no more than {allowed}: {excess} is missing.",
        _ => null,
    };
}
