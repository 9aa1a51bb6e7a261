namespace Unccd.Results.Messages;

internal static partial class EnglishTemplates
{
    private static string? Reading(string code) => code switch
    {
        MessageCode.InputProblemOfFile => "found {found}, expected {expected}",
        MessageCode.InputProblemAt => "{place}: found {found}, expected {expected}",
        MessageCode.FoundNoFile => "no file",
        MessageCode.FoundUnreadableFile => "a file that cannot be read ({reason})",
        MessageCode.FoundEmptyFile => "an empty file",
        MessageCode.FoundBinaryFile => "bytes that are no document of a known kind",
        MessageCode.FoundPdf => "a PDF file",
        MessageCode.FoundOldOfficeFile => "a file of the old Office format (.doc, .xls)",
        MessageCode.FoundEncryptedFile => "a file protected by a password",
        MessageCode.FoundOtherFormat => "a file of kind {kind}",
        MessageCode.FoundDamagedFile => "a damaged or incomplete {kind} file",
        MessageCode.FoundNoTable => "no table",
        MessageCode.FoundCells => "cells: {count}",
        MessageCode.FoundMoreThanLimit => "{count}",
        MessageCode.FoundDocumentType => "XML that declares a document type",
        MessageCode.FoundExternalPart => "a part that stands outside the file ({target})",
        MessageCode.ExpectedInternalPart => "every part within the file; nothing outside is followed",
        MessageCode.ExpectedFile => "a file that exists and can be read",
        MessageCode.ExpectedDocument => "a text, Markdown, DOCX, XLSX, HTML or CSV document",
        MessageCode.ExpectedDocx => "the same document saved as DOCX",
        MessageCode.ExpectedNoPassword => "the same document saved without a password",
        MessageCode.ExpectedWholeFile => "a whole {kind} file",
        MessageCode.ExpectedTable => "at least one table",
        MessageCode.ExpectedCells => "cells: {count}, as in the header",
        MessageCode.ExpectedWithinLimit => "at most {limit} (option {option})",
        MessageCode.ExpectedNoDocumentType => "XML without one",
        MessageCode.RefusedNoDigit => "\"{printed}\" has no digit.",
        MessageCode.RefusedNoNumber => "\"{printed}\" is no number.",
        MessageCode.RefusedAmbiguousSeparator => "\"{printed}\" can be read in two ways, and nothing around it tells whether its separator stands between thousands or before decimals.",
        MessageCode.MisplacedSeparator => "\"{printed}\" has a separator in the wrong place; it is read as {value}.",
        MessageCode.RefusedUnbalancedParenthesis => "\"{printed}\" has a parenthesis without its partner.",
        MessageCode.RefusedTooManyDigits => "\"{printed}\" has more digits than a figure can have.",
        MessageCode.OriginLine => "line {line}",
        MessageCode.OriginTable => "table {table}",
        MessageCode.OriginTableRow => "table {table}, row {row}",
        _ => null,
    };
}
