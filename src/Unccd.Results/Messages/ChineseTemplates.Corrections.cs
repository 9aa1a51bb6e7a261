namespace Unccd.Results.Messages;

internal static partial class ChineseTemplates
{
    private static string? Corrections(string code) => code switch
    {
        MessageCode.CorrigendumForRead => "{place}：{printed} 应改为 {read}",
        MessageCode.CorrigendumInsert => "{place}：插入 {read}",
        MessageCode.CorrigendumCell => "表 {table}，{row}，{column}",
        MessageCode.CorrigendumParagraph => "第 {paragraph} 段",
        _ => null,
    };
}
