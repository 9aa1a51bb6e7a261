namespace Unccd.Results.Messages;

internal static partial class ChineseTemplates
{
    private static string? Structure(string code) => code switch
    {
        MessageCode.StructureColumnsAgree => "{all} 行中有 {holds} 行各栏相加相符",
        MessageCode.StructureRowsAgree => "{all} 栏中有 {holds} 栏各行相加相符",
        MessageCode.StructureLabelledRowsAgree => "印为总计，且 {all} 栏中有 {holds} 栏各行相加相符",
        MessageCode.StructureSharesAgree => "{all} 个百分比中有 {holds} 个为这两个数字之比",
        MessageCode.StructureRateAgrees => "{all} 栏中有 {holds} 栏为另一行的 {rate}%",
        MessageCode.StructureTotalsRepeat => "{all} 栏中有 {holds} 栏两项总计相等",
        MessageCode.StructureBalancesCarriedOver => "{all} 个期初余额中有 {holds} 个与前一期末余额相同",
        MessageCode.StructureChangesAgree => "{all} 个变动数中有 {holds} 个等于相邻两期之差",
        MessageCode.StructureRunningTotal => "{all} 个累计数中有 {holds} 个等于前一累计数加上旁边的数字",
        MessageCode.StructureSameTotal => "{all} 栏中有 {holds} 栏两表总计相等",
        MessageCode.StructureSameSeries => "{all} 个同名行中有 {holds} 行两表各栏相等",
        MessageCode.StructureSumOfTwoTables => "{all} 个同名行中有 {holds} 行两表各栏之和等于本栏",
        MessageCode.StructureStatement => "正文重复了表中的一项总计",
        MessageCode.StructureConventionNothing => "没有等式能说明数字如何四舍五入",
        MessageCode.StructureConventionExact => "{all} 个等式中有 {residuals} 个相差一个舍入数：各数相加精确相符",
        MessageCode.StructureConventionUndecided => "{all} 个等式中有 {residuals} 个相差一个舍入数：数量太少，无法区分精确数字与舍入数字",
        MessageCode.StructureConventionRounded => "{all} 个等式中有 {residuals} 个相差一个舍入数：各数分别四舍五入",
        MessageCode.StructureConventionTruncated => "{all} 个等式中有 {residuals} 个相差一个舍入数，且方向相同：数字被截尾",
        _ => null,
    };
}
