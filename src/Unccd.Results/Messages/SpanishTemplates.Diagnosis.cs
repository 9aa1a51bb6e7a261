namespace Unccd.Results.Messages;

internal static partial class SpanishTemplates
{
    private static string? Diagnosis(string code) => code switch
    {
        MessageCode.CertificateMalformed => "El certificado menciona celdas, igualdades o números que no existen.",
        MessageCode.CertificateConflictFails => "El conflicto {number} del certificado no es tal, o tiene otras celdas que las que menciona.",
        MessageCode.CertificateBoundFails => "La cota inferior {bound} no se desprende de los conflictos del certificado, o la explicación tiene otro costo.",
        MessageCode.CertificateRepairFails => "Los valores del certificado no cumplen {identity}.",
        MessageCode.CertificateSetAsideFails => "Se deja aparte {identity}, pero se cumple o comparte una celda con lo que explica el certificado.",
        MessageCode.CauseUnknown => "ninguna errata conocida",
        MessageCode.CauseRowCopied => "{row}: repetición de {source}",
        MessageCode.CauseColumnCopied => "{column}: repetición de {source}",
        MessageCode.CauseColumnShifted => "{row}: las cifras están desplazadas una columna",
        MessageCode.CauseSwapped => "cifra permutada con la de {row}, {column}",
        MessageCode.CauseSignLost => "signo omitido",
        MessageCode.CauseScale => "error de una potencia de diez",
        MessageCode.CauseRowOmitted => "la suma omite {source}",
        MessageCode.CauseRowDoubled => "la suma cuenta dos veces {source}",
        MessageCode.CauseTransposed => "dígitos transpuestos",
        MessageCode.CauseDigitWrong => "un dígito erróneo",
        MessageCode.CauseDigitMissing => "falta un dígito",
        MessageCode.CauseDigitDoubled => "un dígito de más",
        MessageCode.CauseCellCopied => "cifra copiada de {row}, {column}",
        MessageCode.CauseOtherYear => "cifra del otro año, {column}",
        MessageCode.CauseStaleTotal => "{column}: totales sin actualizar",
        MessageCode.CauseLetterForDigit => "letra impresa en lugar de un dígito",
        MessageCode.CauseShareMisrounded => "porcentaje mal redondeado",
        MessageCode.RowNumbered => "fila {number}",
        MessageCode.ColumnNumbered => "columna {number}",
        MessageCode.RowLabelled => "fila «{label}»",
        MessageCode.ColumnLabelled => "columna «{label}»",
        _ => null,
    };
}
