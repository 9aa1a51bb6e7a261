namespace Unccd.Results.Messages;

internal static partial class ChineseTemplates
{
    private static string? Display(string code) => code switch
    {
        MessageCode.CheckSummary => "{checked} 个等式中 {holding} 个成立；错误：{errors}，警告：{warnings}，提示：{information}",
        MessageCode.TableSummary => "{checked} 个等式中 {holding} 个成立；{convention}",
        MessageCode.TableUnchecked => "无法核对任何内容",
        MessageCode.ConventionExact => "数字精确",
        MessageCode.ConventionRounded => "各数分别四舍五入",
        MessageCode.ConventionTruncated => "数字被截尾",
        MessageCode.ConventionUndecided => "印本未能显示数字如何四舍五入",
        MessageCode.SeverityError => "错误",
        MessageCode.SeverityWarning => "警告",
        MessageCode.SeverityInformation => "提示",
        MessageCode.SeverityAccepted => "{severity}（已接受）",
        MessageCode.FindingsHeading => "核对结果",
        MessageCode.NoFindings => "未发现问题。",
        MessageCode.MarkLegend => "* 此数字有误或与其他数字不符",
        MessageCode.ExplanationProven => "最可能的解释；已证明此处有误的单元格不可能少于 {count} 个：",
        MessageCode.ExplanationNotSmallest => "最可能的解释；此处有误的单元格至少为 {bound} 个：",
        MessageCode.ExplanationRival => "或者：{repairs}（{causes}）",
        MessageCode.ExplanationsLeftOut => "未显示的其他解释：{count}",
        MessageCode.ExplanationsMayExist => "可能还有其他解释。",
        MessageCode.IdentityDoubted => "{place}：未必等于其他数字得出的结果",
        MessageCode.PoliciesHeading => "规则（与算术分别判断）",
        MessageCode.PolicyBroken => "未遵守",
        MessageCode.PolicyKept => "已遵守",
        MessageCode.PolicyOpen => "无法判断",
        MessageCode.PolicyUnverified => "{policy}，限额未经原文核实",
        MessageCode.PolicyOnCorrection => "按印本：{printed}按最可能的更正：{corrected}",
        MessageCode.PolicyTransfer => "{amount}：{from} → {to}",
        MessageCode.RepairOfCell => "{place}：{printed} 应改为 {read}",
        MessageCode.RepairWithAlternatives => "{repair}（或 {values}）",
        MessageCode.RelationExact => "合起来必须为 {value}：{terms}",
        MessageCode.RelationBetween => "合起来必须不少于 {lowest} 且不多于 {highest}：{terms}",
        MessageCode.RelationAtLeast => "合起来必须不少于 {lowest}：{terms}",
        MessageCode.RelationAtMost => "合起来必须不多于 {highest}：{terms}",
        MessageCode.RelationTermLess => "减去 {place}",
        MessageCode.RelationTermTimes => "{factor} 乘以 {place}",
        _ => null,
    };
}
