namespace Unccd.Results.Messages;

internal static partial class EnglishTemplates
{
    private static string? Reports(string code) => code switch
    {
        MessageCode.PolicyParity => "Women hold {share} % of the filled posts; the band is {lower} to {upper} %.",
        MessageCode.PolicyTransfersBroken => "The projected overruns cannot be covered by transfers: {obstacles}",
        MessageCode.PolicyTransfersKept => "Transfers cover the projected overruns of {amount}; their number: {count}.",
        MessageCode.PolicyUndecided => "Table {table} does not add up, so the rule cannot be judged before it is corrected.",
        MessageCode.ReasonFactSame => "The text states one number in two places.",
        MessageCode.ReasonFactSum => "The text states a number and the parts that add to it.",
        MessageCode.ReasonPostsOfBody => "The filled posts of a body are those of its units.",
        MessageCode.ReasonPostsOfBoth => "The filled posts of the secretariat and of the Global Mechanism are those of all units.",
        MessageCode.ReasonSameCoreBudget => "The tables by programme and by object of expenditure show the same core budget.",
        MessageCode.ReasonSamePosts => "The tables by unit and by regional group and sex count the same filled posts.",
        MessageCode.ReasonStatement => "Paragraph {paragraph} states a figure of the tables.",
        _ => null,
    };
}
