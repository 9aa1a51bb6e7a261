namespace Unccd.Results.Messages;

internal static partial class EnglishTemplates
{
    private static string? Staffing(string code) => code switch
    {
        MessageCode.ReasonPostSubtotal => "The subtotal is the sum of the grades above it.",
        MessageCode.ReasonPostTotal => "The total is the sum of the subtotals and of the grades outside them.",
        MessageCode.ReasonPostsByRegion => "Every filled post belongs to one regional group.",
        MessageCode.ReasonPostsBySex => "Every filled post is held by a man or a woman.",
        MessageCode.ReasonPostsBySource => "The total is the sum of the funding sources.",
        MessageCode.ReasonPostsByUnit => "The total is the sum of the units.",
        MessageCode.ReasonShareOfPosts => "The share is the total of its column as a percentage of all filled posts.",
        _ => null,
    };
}
