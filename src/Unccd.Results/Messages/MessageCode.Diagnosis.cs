namespace Unccd.Results.Messages;

public static partial class MessageCode
{
    /// <summary>A certificate names cells or identities that the system does not have, or a number that is none. No argument.</summary>
    public const string CertificateMalformed = nameof(CertificateMalformed);

    /// <summary>A conflict of a certificate is none, or has other cells than it names. Argument: number, its position from 1.</summary>
    public const string CertificateConflictFails = nameof(CertificateConflictFails);

    /// <summary>The lower bound of a certificate does not follow from its conflicts, or the explanation does not cost what it claims. Argument: bound.</summary>
    public const string CertificateBoundFails = nameof(CertificateBoundFails);

    /// <summary>The repaired figures of a certificate do not satisfy an identity. Argument: identity, in the notation of places.</summary>
    public const string CertificateRepairFails = nameof(CertificateRepairFails);

    /// <summary>{identity} is set aside by a certificate, but holds or shares a cell with what it explains.</summary>
    public const string CertificateSetAsideFails = nameof(CertificateSetAsideFails);

    /// <summary>Nothing known turns the implied figure into the printed one. No argument.</summary>
    public const string CauseUnknown = nameof(CauseUnknown);

    /// <summary>A row repeats another. Arguments: row, source (labels or numbers).</summary>
    public const string CauseRowCopied = nameof(CauseRowCopied);

    /// <summary>A column repeats another. Arguments: column, source.</summary>
    public const string CauseColumnCopied = nameof(CauseColumnCopied);

    /// <summary>The figures of a row stand one column beside where they belong. Argument: row.</summary>
    public const string CauseColumnShifted = nameof(CauseColumnShifted);

    /// <summary>Two cells have each other's figure. Arguments: row, column, otherRow, otherColumn.</summary>
    public const string CauseSwapped = nameof(CauseSwapped);

    /// <summary>The sign is lost, or one too many. No argument.</summary>
    public const string CauseSignLost = nameof(CauseSignLost);

    /// <summary>Off by a power of ten. No argument.</summary>
    public const string CauseScale = nameof(CauseScale);

    /// <summary>A sum leaves out a row (or a column). Argument: source.</summary>
    public const string CauseRowOmitted = nameof(CauseRowOmitted);

    /// <summary>A sum counts a row (or a column) twice. Argument: source.</summary>
    public const string CauseRowDoubled = nameof(CauseRowDoubled);

    /// <summary>Two neighbouring digits have changed places. No argument.</summary>
    public const string CauseTransposed = nameof(CauseTransposed);

    /// <summary>One digit is wrong. No argument.</summary>
    public const string CauseDigitWrong = nameof(CauseDigitWrong);

    /// <summary>One digit is missing. No argument.</summary>
    public const string CauseDigitMissing = nameof(CauseDigitMissing);

    /// <summary>One digit too many. No argument.</summary>
    public const string CauseDigitDoubled = nameof(CauseDigitDoubled);

    /// <summary>The figure is that of another cell. Arguments: row, column.</summary>
    public const string CauseCellCopied = nameof(CauseCellCopied);

    /// <summary>The figure is that of the other year. Argument: column.</summary>
    public const string CauseOtherYear = nameof(CauseOtherYear);

    /// <summary>Totals of one column are off by the same amount. Argument: column.</summary>
    public const string CauseStaleTotal = nameof(CauseStaleTotal);

    /// <summary>A letter stands for a digit. No argument.</summary>
    public const string CauseLetterForDigit = nameof(CauseLetterForDigit);

    /// <summary>A percentage was rounded wrongly. No argument.</summary>
    public const string CauseShareMisrounded = nameof(CauseShareMisrounded);

    /// <summary>A row by its number. Argument: number.</summary>
    public const string RowNumbered = nameof(RowNumbered);

    /// <summary>A column by its number. Argument: number.</summary>
    public const string ColumnNumbered = nameof(ColumnNumbered);

    /// <summary>A row by its label. Argument: label.</summary>
    public const string RowLabelled = nameof(RowLabelled);

    /// <summary>A column by its header. Argument: label.</summary>
    public const string ColumnLabelled = nameof(ColumnLabelled);
}
