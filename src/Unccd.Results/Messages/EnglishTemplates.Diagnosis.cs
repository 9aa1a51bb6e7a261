namespace Unccd.Results.Messages;

internal static partial class EnglishTemplates
{
    private static string? Diagnosis(string code) => code switch
    {
        MessageCode.CertificateMalformed => "The certificate names cells, identities or numbers that do not exist.",
        MessageCode.CertificateConflictFails => "Conflict {number} of the certificate is none, or has other cells than it names.",
        MessageCode.CertificateBoundFails => "The lower bound {bound} does not follow from the conflicts of the certificate, or the explanation costs something else.",
        MessageCode.CertificateRepairFails => "The values of the certificate do not satisfy {identity}.",
        MessageCode.CertificateSetAsideFails => "{identity} is set aside, but it is not violated, or it shares a cell with what the certificate explains.",
        MessageCode.CauseUnknown => "no known misprint",
        MessageCode.CauseRowCopied => "{row} repeats {source}",
        MessageCode.CauseColumnCopied => "{column} repeats {source}",
        MessageCode.CauseColumnShifted => "the figures of {row} stand one column beside where they belong",
        MessageCode.CauseSwapped => "figure swapped with {row}, {column}",
        MessageCode.CauseSignLost => "sign lost",
        MessageCode.CauseScale => "off by a power of ten",
        MessageCode.CauseRowOmitted => "the sum leaves out {source}",
        MessageCode.CauseRowDoubled => "the sum counts {source} twice",
        MessageCode.CauseTransposed => "digits transposed",
        MessageCode.CauseDigitWrong => "one digit wrong",
        MessageCode.CauseDigitMissing => "one digit missing",
        MessageCode.CauseDigitDoubled => "one digit too many",
        MessageCode.CauseCellCopied => "figure copied from {row}, {column}",
        MessageCode.CauseOtherYear => "figure of the other year, {column}",
        MessageCode.CauseStaleTotal => "totals of {column} not brought up to date",
        MessageCode.CauseLetterForDigit => "letter printed for a digit",
        MessageCode.CauseShareMisrounded => "percentage rounded wrongly",
        MessageCode.RowNumbered => "row {number}",
        MessageCode.ColumnNumbered => "column {number}",
        MessageCode.RowLabelled => "row “{label}”",
        MessageCode.ColumnLabelled => "column “{label}”",
        _ => null,
    };
}
