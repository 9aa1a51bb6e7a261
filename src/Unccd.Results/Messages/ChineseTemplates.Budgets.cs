namespace Unccd.Results.Messages;

internal static partial class ChineseTemplates
{
    private static string? Budgets(string code) => code switch
    {
        MessageCode.ReasonBalance => "结存为核定预算减去支出总额。",
        MessageCode.ReasonShareOfBudget => "百分比为支出占核定预算的比例。",
        MessageCode.ReasonTotalExpenditure => "支出总额为迄今支出加上支出预测。",
        MessageCode.ReasonTotalOfObjects => "总额为各支出用途之和。",
        MessageCode.ReasonTotalOfProgrammes => "核心预算为其各方案之和；总额以下各行不在其内。",
        MessageCode.TransferAggregateCap => "超支需要 {needed}，但总共最多可调剂 {allowed}：超出 {excess}。",
        MessageCode.TransferLineCap => "{line}：还需 {needed}，但该项最多可接受 {allowed}：超出 {excess}。",
        MessageCode.TransferLineCapOfLine => "{line}：还需 {needed}（该项的 {rate}%），但该项最多可接受 {allowed}（{cap}%）：超出 {excess}。",
        MessageCode.TransferSavings => "超支需要 {needed}，但其他各项最多可调出 {allowed}：尚缺 {excess}。",
        _ => null,
    };
}
