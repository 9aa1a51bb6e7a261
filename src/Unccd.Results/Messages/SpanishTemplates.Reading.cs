namespace Unccd.Results.Messages;

internal static partial class SpanishTemplates
{
    private static string? Reading(string code) => code switch
    {
        MessageCode.InputProblemOfFile => "se encontró {found}; se esperaba {expected}",
        MessageCode.InputProblemAt => "{place}: se encontró {found}; se esperaba {expected}",
        MessageCode.FoundNoFile => "ningún archivo",
        MessageCode.FoundUnreadableFile => "un archivo que no se puede leer ({reason})",
        MessageCode.FoundEmptyFile => "un archivo vacío",
        MessageCode.FoundBinaryFile => "bytes que no son un documento de tipo conocido",
        MessageCode.FoundPdf => "un archivo PDF",
        MessageCode.FoundOldOfficeFile => "un archivo del antiguo formato de Office (.doc, .xls)",
        MessageCode.FoundEncryptedFile => "un archivo protegido con contraseña",
        MessageCode.FoundOtherFormat => "un archivo de tipo {kind}",
        MessageCode.FoundDamagedFile => "un archivo {kind} dañado o incompleto",
        MessageCode.FoundNoTable => "ningún cuadro",
        MessageCode.FoundCells => "celdas: {count}",
        MessageCode.FoundMoreThanLimit => "{count}",
        MessageCode.FoundDocumentType => "XML que declara un tipo de documento",
        MessageCode.FoundExternalPart => "una parte que está fuera del archivo ({target})",
        MessageCode.ExpectedInternalPart => "todas las partes dentro del archivo; no se sigue nada externo",
        MessageCode.ExpectedFile => "un archivo que exista y se pueda leer",
        MessageCode.ExpectedDocument => "un documento de texto, Markdown, DOCX, XLSX, HTML o CSV",
        MessageCode.ExpectedDocx => "el mismo documento guardado como DOCX",
        MessageCode.ExpectedNoPassword => "el mismo documento guardado sin contraseña",
        MessageCode.ExpectedWholeFile => "un archivo {kind} completo",
        MessageCode.ExpectedTable => "al menos un cuadro",
        MessageCode.ExpectedCells => "celdas: {count}, como en el encabezamiento",
        MessageCode.ExpectedWithinLimit => "como máximo {limit} (opción {option})",
        MessageCode.ExpectedNoDocumentType => "XML sin tipo de documento",
        MessageCode.RefusedNoDigit => "«{printed}» no contiene ningún dígito.",
        MessageCode.RefusedNoNumber => "«{printed}» no es un número.",
        MessageCode.RefusedAmbiguousSeparator => "«{printed}» se puede leer de dos maneras, y nada a su alrededor indica si el separador es de millares o de decimales.",
        MessageCode.MisplacedSeparator => "«{printed}» tiene un separador fuera de lugar; se lee como {value}.",
        MessageCode.RefusedUnbalancedParenthesis => "«{printed}» tiene un paréntesis sin pareja.",
        MessageCode.RefusedTooManyDigits => "«{printed}» tiene más dígitos de los que puede tener una cifra.",
        MessageCode.OriginLine => "línea {line}",
        MessageCode.OriginTable => "cuadro {table}",
        MessageCode.OriginTableRow => "cuadro {table}, fila {row}",
        _ => null,
    };
}
