namespace Unccd.Results.Messages;

internal static partial class ArabicTemplates
{
    private static string? Achievements(string code) => code switch
    {
        MessageCode.FactMonths => "{place}: {subject}: المطبوع {printed}، وعدد الأشهر المنقضية حتى {date} هو {expected}.",
        MessageCode.FactShare => "{place}: {part} من {whole} هي {share} في المائة، والمطبوع {printed} في المائة.",
        MessageCode.FactShareOfAnother => "{place}: {part} من {whole} هي {share} في المائة، والمطبوع {printed} في المائة؛ وهو يناسب مجموعا من {smallest} إلى {largest}.",
        MessageCode.FactSum => "{place}: {subject}: المطبوع {printed}، ومجموع الأجزاء {expected}.",
        MessageCode.FactTooLarge => "{place}: {subject}: المطبوع {printed}، وهو جزء من {most}.",
        MessageCode.FactUnits => "{place}: العدد {number}: في الموجز {unit}، وفي المتن {otherUnit}.",
        MessageCode.FactsDiffer => "{place}: {subject}: المطبوع هنا {printed} وفي موضع آخر {other}.",
        _ => null,
    };
}
