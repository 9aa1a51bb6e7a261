namespace Unccd.Results.Messages;

internal static partial class ArabicTemplates
{
    private static string? Corrections(string code) => code switch
    {
        MessageCode.CorrigendumForRead => "{place}: يُستعاض عن الرقم {printed} بالرقم {read}",
        MessageCode.CorrigendumInsert => "{place}: يُدرج {read}",
        MessageCode.CorrigendumCell => "الجدول {table}، {row}، {column}",
        MessageCode.CorrigendumParagraph => "الفقرة {paragraph}",
        _ => null,
    };
}
