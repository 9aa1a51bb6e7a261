namespace Unccd.Results.Messages;

internal static partial class ChineseTemplates
{
    private static string? Diagnosis(string code) => code switch
    {
        MessageCode.CertificateMalformed => "证明提及不存在的单元格、等式或编号。",
        MessageCode.CertificateConflictFails => "证明中的冲突 {number} 不成立，或其单元格与所列不符。",
        MessageCode.CertificateBoundFails => "下界 {bound} 不能由证明中的冲突得出，或该解释的代价与之不符。",
        MessageCode.CertificateRepairFails => "证明中的数值不满足 {identity}。",
        MessageCode.CertificateSetAsideFails => "{identity} 被搁置，但它成立，或与证明所解释的内容有共同的单元格。",
        MessageCode.CauseUnknown => "非已知类型的印刷错误",
        MessageCode.CauseRowCopied => "{row}与{source}重复",
        MessageCode.CauseColumnCopied => "{column}与{source}重复",
        MessageCode.CauseColumnShifted => "{row}的数字错位一栏",
        MessageCode.CauseSwapped => "与{row}、{column}的数字互换",
        MessageCode.CauseSignLost => "漏印正负号",
        MessageCode.CauseScale => "相差十的若干次方",
        MessageCode.CauseRowOmitted => "求和时遗漏{source}",
        MessageCode.CauseRowDoubled => "求和时重复计入{source}",
        MessageCode.CauseTransposed => "相邻数位颠倒",
        MessageCode.CauseDigitWrong => "一位数字有误",
        MessageCode.CauseDigitMissing => "漏印一位数字",
        MessageCode.CauseDigitDoubled => "多印一位数字",
        MessageCode.CauseCellCopied => "数字抄自{row}、{column}",
        MessageCode.CauseOtherYear => "误用另一年度（{column}）的数字",
        MessageCode.CauseStaleTotal => "{column}的总计未更新",
        MessageCode.CauseLetterForDigit => "以字母代替数字",
        MessageCode.CauseShareMisrounded => "百分比舍入有误",
        MessageCode.RowNumbered => "第 {number} 行",
        MessageCode.ColumnNumbered => "第 {number} 栏",
        MessageCode.RowLabelled => "“{label}”一行",
        MessageCode.ColumnLabelled => "“{label}”一栏",
        _ => null,
    };
}
