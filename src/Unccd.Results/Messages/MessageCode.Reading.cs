namespace Unccd.Results.Messages;

public static partial class MessageCode
{
    /// <summary>The problem of a whole file in one line. Arguments: found, expected.</summary>
    public const string InputProblemOfFile = nameof(InputProblemOfFile);

    /// <summary>The problem of one place of a file in one line. Arguments: place, found, expected.</summary>
    public const string InputProblemAt = nameof(InputProblemAt);

    /// <summary>Found: there is no such file. No argument.</summary>
    public const string FoundNoFile = nameof(FoundNoFile);

    /// <summary>Found: the file may not be read, or is a folder. reason.</summary>
    public const string FoundUnreadableFile = nameof(FoundUnreadableFile);

    /// <summary>Found: a file without content. No argument.</summary>
    public const string FoundEmptyFile = nameof(FoundEmptyFile);

    /// <summary>Found: bytes of no known kind of document. No argument.</summary>
    public const string FoundBinaryFile = nameof(FoundBinaryFile);

    /// <summary>Found: a PDF file. No argument.</summary>
    public const string FoundPdf = nameof(FoundPdf);

    /// <summary>Found: a file of the old binary Office formats. No argument.</summary>
    public const string FoundOldOfficeFile = nameof(FoundOldOfficeFile);

    /// <summary>Found: a file under a password. No argument.</summary>
    public const string FoundEncryptedFile = nameof(FoundEncryptedFile);

    /// <summary>Found: a document of another kind. kind.</summary>
    public const string FoundOtherFormat = nameof(FoundOtherFormat);

    /// <summary>Found: a file that ends too early or is damaged. kind.</summary>
    public const string FoundDamagedFile = nameof(FoundDamagedFile);

    /// <summary>Found: a document without a table. No argument.</summary>
    public const string FoundNoTable = nameof(FoundNoTable);

    /// <summary>Found: lines with figures that stand in no columns. count.</summary>
    public const string FoundLinesOfFigures = nameof(FoundLinesOfFigures);

    /// <summary>Found: a number of cells. count.</summary>
    public const string FoundCells = nameof(FoundCells);

    /// <summary>Found: more than a limit allows. count (text).</summary>
    public const string FoundMoreThanLimit = nameof(FoundMoreThanLimit);

    /// <summary>Found: XML that declares entities. No argument.</summary>
    public const string FoundDocumentType = nameof(FoundDocumentType);

    /// <summary>Found: a part of the document that stands outside the file. target.</summary>
    public const string FoundExternalPart = nameof(FoundExternalPart);

    /// <summary>Expected: every part within the file. No argument.</summary>
    public const string ExpectedInternalPart = nameof(ExpectedInternalPart);

    /// <summary>Expected: a file. No argument.</summary>
    public const string ExpectedFile = nameof(ExpectedFile);

    /// <summary>Expected: a document of a kind that is read. No argument.</summary>
    public const string ExpectedDocument = nameof(ExpectedDocument);

    /// <summary>Expected: the same document saved as DOCX. No argument.</summary>
    public const string ExpectedDocx = nameof(ExpectedDocx);

    /// <summary>Expected: the same document without a password. No argument.</summary>
    public const string ExpectedNoPassword = nameof(ExpectedNoPassword);

    /// <summary>Expected: a whole file. kind.</summary>
    public const string ExpectedWholeFile = nameof(ExpectedWholeFile);

    /// <summary>Expected: at least one table. No argument.</summary>
    public const string ExpectedTable = nameof(ExpectedTable);

    /// <summary>Expected: columns that are set apart. No argument.</summary>
    public const string ExpectedColumns = nameof(ExpectedColumns);

    /// <summary>Expected: a number of cells, as the header has. count.</summary>
    public const string ExpectedCells = nameof(ExpectedCells);

    /// <summary>Expected: at most what an option allows. limit, option.</summary>
    public const string ExpectedWithinLimit = nameof(ExpectedWithinLimit);

    /// <summary>Expected: XML without a document type. No argument.</summary>
    public const string ExpectedNoDocumentType = nameof(ExpectedNoDocumentType);

    /// <summary>A figure was refused: no digit. printed.</summary>
    public const string RefusedNoDigit = nameof(RefusedNoDigit);

    /// <summary>A figure was refused: digits that form no number. printed.</summary>
    public const string RefusedNoNumber = nameof(RefusedNoNumber);

    /// <summary>A figure was refused: the separator may stand between thousands or before decimals. printed.</summary>
    public const string RefusedAmbiguousSeparator = nameof(RefusedAmbiguousSeparator);

    /// <summary>A figure was read from its digits although a separator is misplaced. printed, value.</summary>
    public const string MisplacedSeparator = nameof(MisplacedSeparator);

    /// <summary>A figure was refused: a parenthesis without its partner. printed.</summary>
    public const string RefusedUnbalancedParenthesis = nameof(RefusedUnbalancedParenthesis);

    /// <summary>A figure was refused: too many digits. printed.</summary>
    public const string RefusedTooManyDigits = nameof(RefusedTooManyDigits);

    /// <summary>A line of a file. Argument: line (text), its number.</summary>
    public const string OriginLine = nameof(OriginLine);

    /// <summary>A table of a file, counted there. Argument: table (text), its number.</summary>
    public const string OriginTable = nameof(OriginTable);

    /// <summary>A row of a table of a file. Arguments: table, row (texts), their numbers.</summary>
    public const string OriginTableRow = nameof(OriginTableRow);
}
