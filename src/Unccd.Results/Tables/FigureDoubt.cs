namespace Unccd.Results.Tables;

/// <summary>Why the print of a cell was not read as a figure, or was read although its form is not that of a number.</summary>
public enum FigureDoubt
{
    /// <summary>No doubt: a number, a nil, or a mark that says there is none.</summary>
    None,

    /// <summary>Words or signs without a digit.</summary>
    NoDigit,

    /// <summary>Digits among words or signs that no number has: a date, a range, a code, two numbers.</summary>
    NoNumber,

    /// <summary>A comma or point before exactly three digits, where neither the figures around nor the language say what it means.</summary>
    AmbiguousSeparator,

    /// <summary>A separator in a place where no style has one; the figure was read from its digits, as <see cref="FigureKind.Number"/>, where the figures around show what the separator is.</summary>
    MisplacedSeparator,

    /// <summary>A parenthesis without its partner.</summary>
    UnbalancedParenthesis,

    /// <summary>More digits than a figure can have (27).</summary>
    TooManyDigits,
}
