namespace Unccd.Results.Messages;

internal static partial class ChineseTemplates
{
    private static string? Reports(string code) => code switch
    {
        MessageCode.PolicyParity => "女性占已填补员额的 {share}%；幅度为 {lower}% 至 {upper}%。",
        MessageCode.PolicyTransfersBroken => "预计超支无法通过调剂弥补：{obstacles}",
        MessageCode.PolicyTransfersKept => "{count} 笔调剂可弥补预计超支 {amount}。",
        MessageCode.PolicyUndecided => "表 {table} 各数相加不符，更正之前无法判断是否符合规则。",
        MessageCode.ReasonFactSame => "案文在两处陈述同一数目。",
        MessageCode.ReasonFactSum => "案文陈述了一个数目及其各组成部分。",
        MessageCode.ReasonPostsOfBody => "一个机构的已填补员额即其各单位的已填补员额。",
        MessageCode.ReasonPostsOfBoth => "秘书处和全球机制的已填补员额即所有单位的已填补员额。",
        MessageCode.ReasonSameCoreBudget => "按方案和按支出用途列示的表格反映同一核心预算。",
        MessageCode.ReasonSamePosts => "按单位和按区域组及性别列示的表格统计的是相同的已填补员额。",
        MessageCode.ReasonStatement => "第 {paragraph} 段陈述了表格中的数字。",
        _ => null,
    };
}
