namespace Unccd.Results.Messages;

internal static partial class ChineseTemplates
{
    private static string? Reading(string code) => code switch
    {
        MessageCode.InputProblemOfFile => "发现：{found}；应为：{expected}",
        MessageCode.InputProblemAt => "{place}：发现：{found}；应为：{expected}",
        MessageCode.FoundNoFile => "无此文件",
        MessageCode.FoundUnreadableFile => "无法读取的文件（{reason}）",
        MessageCode.FoundEmptyFile => "空文件",
        MessageCode.FoundBinaryFile => "不属于已知文件类型的字节",
        MessageCode.FoundPdf => "PDF 文件",
        MessageCode.FoundOldOfficeFile => "旧 Office 格式的文件（.doc、.xls）",
        MessageCode.FoundEncryptedFile => "受密码保护的文件",
        MessageCode.FoundOtherFormat => "{kind} 类型的文件",
        MessageCode.FoundDamagedFile => "损坏或不完整的 {kind} 文件",
        MessageCode.FoundNoTable => "没有表格",
        MessageCode.FoundCells => "{count} 个单元格",
        MessageCode.FoundMoreThanLimit => "{count}",
        MessageCode.FoundDocumentType => "声明了文档类型的 XML",
        MessageCode.FoundExternalPart => "位于文件之外的部分（{target}）",
        MessageCode.ExpectedInternalPart => "所有部分均在文件之内；不读取任何外部内容",
        MessageCode.ExpectedFile => "存在且可读取的文件",
        MessageCode.ExpectedDocument => "文本、Markdown、DOCX、XLSX、HTML 或 CSV 文件",
        MessageCode.ExpectedDocx => "另存为 DOCX 的同一文件",
        MessageCode.ExpectedNoPassword => "不设密码保存的同一文件",
        MessageCode.ExpectedWholeFile => "完整的 {kind} 文件",
        MessageCode.ExpectedTable => "至少一个表格",
        MessageCode.ExpectedCells => "{count} 个单元格，与表头一致",
        MessageCode.ExpectedWithinLimit => "不超过 {limit}（选项 {option}）",
        MessageCode.ExpectedNoDocumentType => "未声明文档类型的 XML",
        MessageCode.RefusedNoDigit => "“{printed}”不含数字。",
        MessageCode.RefusedNoNumber => "“{printed}”不是数字。",
        MessageCode.RefusedAmbiguousSeparator => "“{printed}”有两种读法，且上下文无法表明分隔符是千位分隔符还是小数点。",
        MessageCode.MisplacedSeparator => "“{printed}”的分隔符位置有误；按 {value} 处理。",
        MessageCode.RefusedUnbalancedParenthesis => "“{printed}”的括号不成对。",
        MessageCode.RefusedTooManyDigits => "“{printed}”的位数超过数字允许的位数。",
        MessageCode.OriginLine => "第 {line} 行",
        MessageCode.OriginTable => "第 {table} 个表",
        MessageCode.OriginTableRow => "第 {table} 个表第 {row} 行",
        _ => null,
    };
}
