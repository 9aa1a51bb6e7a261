namespace Unccd.Results.Messages;

internal static partial class ChineseTemplates
{
    private static string? Achievements(string code) => code switch
    {
        MessageCode.FactMonths => "{place}：{subject}：印为 {printed}，但截至 {date} 已过 {expected} 个月。",
        MessageCode.FactShare => "{place}：{part} 占 {whole} 的 {share}%，印为 {printed}%。",
        MessageCode.FactShareOfAnother => "{place}：{part} 占 {whole} 的 {share}%，印为 {printed}%；与之相符的总数为 {smallest} 至 {largest}。",
        MessageCode.FactSum => "{place}：{subject}：印为 {printed}，但各部分之和为 {expected}。",
        MessageCode.FactTooLarge => "{place}：{subject}：印为 {printed}，但它是 {most} 的一部分。",
        MessageCode.FactUnits => "{place}：摘要称 {number} {unit}，正文称 {number} {otherUnit}。",
        MessageCode.FactsDiffer => "{place}：{subject}：此处印为 {printed}，别处印为 {other}。",
        _ => null,
    };
}
