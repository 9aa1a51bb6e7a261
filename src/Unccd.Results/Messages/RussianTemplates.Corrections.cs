namespace Unccd.Results.Messages;

internal static partial class RussianTemplates
{
    private static string? Corrections(string code) => code switch
    {
        MessageCode.CorrigendumForRead => "{place}: Вместо {printed} следует читать {read}",
        MessageCode.CorrigendumInsert => "{place}: Включить {read}",
        MessageCode.CorrigendumCell => "Таблица {table}, {row}, {column}",
        MessageCode.CorrigendumParagraph => "Пункт {paragraph}",
        _ => null,
    };
}
