namespace Unccd.Results.Tables;

public sealed partial class PrintedFigure
{
    /// <summary>Reads the print of one cell; what is no figure becomes <see cref="FigureKind.Unreadable"/>, never an exception.</summary>
    /// <param name="text">The print of the cell.</param>
    /// <param name="style">What comma and point mean; <see cref="NumberStyle.Point"/> for null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static PrintedFigure Parse(string text, NumberStyle? style = null) => Parse(text, style, out _);

    /// <summary>Reads the print of one cell and says why where it was refused.</summary>
    /// <remarks>
    /// Read are: digits of every script; spaces of every width, apostrophes, comma and point between thousands; negatives in parentheses or with a minus of any length,
    /// before or behind; percent signs and currencies, which are left to the header; footnote marks glued to the number; square brackets, which mark what a draft proposes, and a bullet before it; the letters o and l in place of 0 and 1.
    /// </remarks>
    /// <param name="text">The print of the cell.</param>
    /// <param name="style">What comma and point mean; <see cref="NumberStyle.Point"/> for null.</param>
    /// <param name="doubt">Why it was refused, or read with a doubt; <see cref="FigureDoubt.None"/> otherwise.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static PrintedFigure Parse(string text, NumberStyle? style, out FigureDoubt doubt)
    {
        ArgumentNullException.ThrowIfNull(text);
        var print = FigurePrint.Scan(text);
        doubt = FigureDoubt.None;
        switch (print.Kind)
        {
            case FigureKind.Blank or FigureKind.Dash:
                return new PrintedFigure(print.Text, print.Kind, 0m, 1m, print.Marks);
            case FigureKind.NotAvailable:
                return new PrintedFigure(print.Text, print.Kind, null, 1m, print.Marks);
            case FigureKind.Unreadable:
                doubt = print.Doubt;
                return new PrintedFigure(print.Text, FigureKind.Unreadable, null, 1m, print.Marks);
            default:
                return FromDigits(print, style ?? NumberStyle.Point, out doubt);
        }
    }

    private static PrintedFigure FromDigits(FigurePrint print, NumberStyle style, out FigureDoubt doubt)
    {
        if (FigureDigits.Read(print.Digits, style, out doubt) is not { } magnitude)
            return new PrintedFigure(print.Text, FigureKind.Unreadable, null, 1m, print.Marks);
        if (magnitude == 0m && print.Digits.Length > 1 && print.Digits.All(c => c == '0'))
            return new PrintedFigure(print.Text, FigureKind.DoubleZero, 0m, 1m, print.Marks, print.HasLetterForDigit);
        return new PrintedFigure(
            print.Text,
            FigureKind.Number,
            print.IsNegative && magnitude != 0m ? -magnitude : magnitude,
            new decimal(1, 0, 0, false, magnitude.Scale),
            print.Marks,
            print.HasLetterForDigit);
    }
}
