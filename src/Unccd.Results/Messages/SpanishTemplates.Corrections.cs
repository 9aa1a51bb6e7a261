namespace Unccd.Results.Messages;

internal static partial class SpanishTemplates
{
    private static string? Corrections(string code) => code switch
    {
        MessageCode.CorrigendumForRead => "{place}: Donde dice {printed} debe decir {read}",
        MessageCode.CorrigendumInsert => "{place}: Insértese {read}",
        MessageCode.CorrigendumCell => "Cuadro {table}, {row}, {column}",
        MessageCode.CorrigendumParagraph => "Párrafo {paragraph}",
        _ => null,
    };
}
