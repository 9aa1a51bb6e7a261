namespace Unccd.Results.Diagnosis;

/// <summary>What happened to the figures of an explanation.</summary>
public enum CauseKind
{
    /// <summary>Nothing that is known to happen turns the implied figure into the printed one.</summary>
    Unknown,

    /// <summary>A segment of a row repeats another row (or a segment of a column another column).</summary>
    RowCopied,

    /// <summary>The figures of a row stand one column beside where they belong.</summary>
    ColumnShifted,

    /// <summary>Two cells have each other's figure.</summary>
    Swapped,

    /// <summary>The minus, or the parentheses, are missing, or too many.</summary>
    SignLost,

    /// <summary>The figure is too large or too small by a power of ten.</summary>
    Scale,

    /// <summary>A sum leaves out one of its rows.</summary>
    RowOmitted,

    /// <summary>A sum counts one of its rows twice.</summary>
    RowDoubled,

    /// <summary>Two adjacent digits have changed places: the difference is 9·10ᵏ·d.</summary>
    Transposed,

    /// <summary>One digit is another.</summary>
    DigitWrong,

    /// <summary>One digit is missing.</summary>
    DigitMissing,

    /// <summary>One digit too many, as a rule one that stands twice.</summary>
    DigitDoubled,

    /// <summary>The figure is that of another cell.</summary>
    CellCopied,

    /// <summary>The figure is that of the same line in the other year.</summary>
    OtherYear,

    /// <summary>Totals were not brought up to date: all are off by the same amount.</summary>
    StaleTotal,

    /// <summary>A letter stands where a digit belongs.</summary>
    LetterForDigit,

    /// <summary>A percentage was rounded wrongly, or more coarsely than it is printed.</summary>
    ShareMisrounded,
}
