namespace Unccd.Results.Messages;

internal static partial class FrenchTemplates
{
    private static string? Reading(string code) => code switch
    {
        MessageCode.InputProblemOfFile => "trouvé : {found} ; attendu : {expected}",
        MessageCode.InputProblemAt => "{place} : trouvé : {found} ; attendu : {expected}",
        MessageCode.FoundNoFile => "aucun fichier",
        MessageCode.FoundUnreadableFile => "un fichier illisible ({reason})",
        MessageCode.FoundEmptyFile => "un fichier vide",
        MessageCode.FoundBinaryFile => "des octets qui ne forment pas un document de type connu",
        MessageCode.FoundPdf => "un fichier PDF",
        MessageCode.FoundOldOfficeFile => "un fichier à l'ancien format Office (.doc, .xls)",
        MessageCode.FoundEncryptedFile => "un fichier protégé par un mot de passe",
        MessageCode.FoundOtherFormat => "un fichier de type {kind}",
        MessageCode.FoundDamagedFile => "un fichier {kind} endommagé ou incomplet",
        MessageCode.FoundNoTable => "aucun tableau",
        MessageCode.FoundCells => "cellules : {count}",
        MessageCode.FoundMoreThanLimit => "{count}",
        MessageCode.FoundDocumentType => "du XML qui déclare un type de document",
        MessageCode.FoundExternalPart => "une partie située hors du fichier ({target})",
        MessageCode.ExpectedInternalPart => "toutes les parties dans le fichier ; rien d'extérieur n'est suivi",
        MessageCode.ExpectedFile => "un fichier qui existe et peut être lu",
        MessageCode.ExpectedDocument => "un document texte, Markdown, DOCX, XLSX, HTML ou CSV",
        MessageCode.ExpectedDocx => "le même document enregistré en DOCX",
        MessageCode.ExpectedNoPassword => "le même document enregistré sans mot de passe",
        MessageCode.ExpectedWholeFile => "un fichier {kind} complet",
        MessageCode.ExpectedTable => "au moins un tableau",
        MessageCode.ExpectedCells => "cellules : {count}, comme dans l'en-tête",
        MessageCode.ExpectedWithinLimit => "au plus {limit} (option {option})",
        MessageCode.ExpectedNoDocumentType => "du XML sans type de document",
        MessageCode.RefusedNoDigit => "« {printed} » ne contient aucun chiffre.",
        MessageCode.RefusedNoNumber => "« {printed} » n'est pas un nombre.",
        MessageCode.RefusedAmbiguousSeparator => "« {printed} » peut se lire de deux façons, et rien alentour n'indique si le séparateur est celui des milliers ou des décimales.",
        MessageCode.MisplacedSeparator => "« {printed} » a un séparateur mal placé ; il est lu comme {value}.",
        MessageCode.RefusedUnbalancedParenthesis => "« {printed} » a une parenthèse sans sa paire.",
        MessageCode.RefusedTooManyDigits => "« {printed} » a plus de chiffres qu'un nombre ne peut en avoir.",
        MessageCode.OriginLine => "ligne {line}",
        MessageCode.OriginTable => "tableau {table}",
        MessageCode.OriginTableRow => "tableau {table}, ligne {row}",
        _ => null,
    };
}
