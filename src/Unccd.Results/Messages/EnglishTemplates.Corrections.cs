namespace Unccd.Results.Messages;

internal static partial class EnglishTemplates
{
    private static string? Corrections(string code) => code switch
    {
        MessageCode.CorrigendumForRead => "{place}: For {printed} read {read}",
        MessageCode.CorrigendumInsert => "{place}: Insert {read}",
        MessageCode.CorrigendumCell => "Table {table}, {row}, {column}",
        MessageCode.CorrigendumParagraph => "Paragraph {paragraph}",
        _ => null,
    };
}
