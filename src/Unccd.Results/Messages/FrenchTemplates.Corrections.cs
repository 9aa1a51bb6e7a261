namespace Unccd.Results.Messages;

internal static partial class FrenchTemplates
{
    private static string? Corrections(string code) => code switch
    {
        MessageCode.CorrigendumForRead => "{place} : Au lieu de {printed} lire {read}",
        MessageCode.CorrigendumInsert => "{place} : Insérer {read}",
        MessageCode.CorrigendumCell => "Tableau {table}, {row}, {column}",
        MessageCode.CorrigendumParagraph => "Paragraphe {paragraph}",
        _ => null,
    };
}
