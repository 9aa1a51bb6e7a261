using System.Globalization;
using System.Text;

namespace Unccd.Results.Tables;

public sealed partial class PrintedFigure
{
    /// <summary>Reads the print of one cell; what is no figure becomes <see cref="FigureKind.Unreadable"/>, never an exception.</summary>
    /// <param name="text">The print of the cell.</param>
    /// <param name="style">What comma and point mean; <see cref="NumberStyle.Point"/> for null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static PrintedFigure Parse(string text, NumberStyle? style = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        style ??= NumberStyle.Point;
        var print = text.Trim();
        if (print.Length == 0)
            return Blank;
        if (print is "-" or "–" or "—" or "−")
            return new PrintedFigure(print, FigureKind.Dash, 0m, 1m);
        if (print == "00")
            return new PrintedFigure(print, FigureKind.DoubleZero, 0m, 1m);
        var isNegative = print[0] == '(' && print[^1] == ')';
        var digits = new StringBuilder();
        foreach (var c in isNegative ? print[1..^1] : print)
        {
            if (char.IsAsciiDigit(c))
                digits.Append(c);
            else if (c == style.DecimalSeparator)
                digits.Append('.');
            else if (c is '-' or '−' && digits.Length == 0)
                isNegative = true;
            else if (c != style.GroupSeparator && !char.IsWhiteSpace(c))
                return new PrintedFigure(print, FigureKind.Unreadable, null, 1m);
        }

        if (!decimal.TryParse(digits.ToString(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
            return new PrintedFigure(print, FigureKind.Unreadable, null, 1m);
        return new PrintedFigure(print, FigureKind.Number, isNegative ? -value : value, new decimal(1, 0, 0, false, value.Scale));
    }
}
