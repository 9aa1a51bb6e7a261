using System.Globalization;
using System.Text;
using Unccd.Results.Tables;

namespace Unccd.Results.Corrections;

/// <summary>How the figures of a cell and its neighbours are written, so that a corrected one is written alike: digits, thousands, decimals, sign, currency and brackets.</summary>
internal sealed class FigureStyle
{
    private static readonly char[] Separators = ['.', ',', '٫', '．', '，'];

    private FigureFrame frame;
    private FigureFrame sign = FigureFrame.Parentheses;
    private bool isNegative;
    private string group = "";
    private char point = '.';
    private char zero = '0';
    private int decimals;
    private decimal unit = 1m;
    private bool hasGroup;
    private bool hasSign;
    private bool hasPoint;
    private bool hasDigits;

    /// <summary>The style of a cell; what it does not show (no thousands, no minus) is taken from its column, then its row, then its table.</summary>
    public static FigureStyle Like(PrintedDocument document, CellPlace place)
    {
        var table = document.Tables[place.Table - 1];
        var style = Like(document[place]);
        foreach (var row in table.Rows)
            style.Learn(row.Figures[place.Column - 1]);
        foreach (var other in table.Rows[place.Row - 1].Figures.Concat(table.Rows.SelectMany(row => row.Figures)))
            style.Learn(other);
        if (document.Language is { HasDecimalComma: true } && !style.hasPoint)
            style.point = ',';
        return style;
    }

    /// <summary>The style of a figure by itself.</summary>
    public static FigureStyle Like(PrintedFigure figure)
    {
        var style = new FigureStyle { frame = FigureFrame.None };
        if (figure is { IsNumber: true, Value: { } value })
        {
            style.frame = FigureFrame.Of(figure.Text);
            style.isNegative = value < 0m;
            style.unit = UnitOf(figure, value);
            style.decimals = style.unit > 1m ? FractionOf(figure.Text) : figure.Unit.Scale;
        }

        style.Learn(figure);
        return style;
    }

    /// <summary>A value in this style.</summary>
    public PrintedFigure Figure(decimal value) =>
        new(Text(value), FigureKind.Number, value, unit > 1m && value % unit == 0m ? unit : new decimal(1, 0, 0, false, (byte)Math.Max(decimals, value.Scale)));

    /// <summary>The print of a value in this style.</summary>
    public string Text(decimal value)
    {
        // Of "9.7 million" the digits count hundred thousands; what does not come in these is written out.
        if (unit > 1m && value % unit != 0m)
            return Signed(FigureFrame.None, isSigned: false, value, Digits(Math.Abs(value), value.Scale));
        return unit > 1m
            ? Signed(frame, isNegative, value, Digits(Math.Abs(value) / unit / PowerOfTen(decimals), decimals))
            : Signed(frame, isNegative, value, Digits(Math.Abs(value), Math.Max(decimals, value.Scale)));
    }

    private string Signed(FigureFrame around, bool isSigned, decimal value, string digits)
    {
        if (value < 0m == isSigned)
            return around.Around(digits);
        return value < 0m ? around.WithSign(sign).Around(digits) : around.WithoutSign().Around(digits);
    }

    private string Digits(decimal magnitude, int places)
    {
        var plain = magnitude.ToString("F" + places.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        var (whole, fraction) = plain.Split('.') is [var a, var b] ? (a, b) : (plain, "");
        var text = new StringBuilder();
        for (var i = 0; i < whole.Length; i++)
        {
            if (i > 0 && (whole.Length - i) % 3 == 0)
                text.Append(group);
            text.Append((char)(zero + whole[i] - '0'));
        }

        if (fraction.Length > 0)
            text.Append(point);
        foreach (var digit in fraction)
            text.Append((char)(zero + digit - '0'));
        return text.ToString();
    }

    private void Learn(PrintedFigure figure)
    {
        if (figure is not { IsNumber: true, Value: { } value })
            return;
        var text = figure.Text;
        if (value < 0m && !hasSign && FigureFrame.Of(text).Sign() is var own && own != FigureFrame.None)
            (hasSign, sign) = (true, own);
        var digits = text.Where(char.IsDigit).ToArray();
        if (digits.Length == 0)
            return;
        if (!hasDigits)
        {
            (hasDigits, zero) = (true, (char)(digits[0] - CharUnicodeInfo.GetDecimalDigitValue(digits[0])));

            // Arabic digits have a decimal sign of their own.
            if (zero is '\u0660' or '\u06F0' && !hasPoint)
                point = '٫';
        }

        var fraction = UnitOf(figure, value) > 1m ? FractionOf(text) : figure.Unit < 1m ? figure.Unit.Scale : 0;
        if (fraction > 0 && !hasPoint && digits.Length > fraction && text.LastIndexOfAny(Separators) is >= 0 and var at)
            (hasPoint, point) = (true, text[at]);
        if (!hasGroup && digits.Length - fraction >= 4)
            (hasGroup, group) = (true, GroupOf(text, fraction));
    }

    /// <summary>What stands three digits before the end of the whole part; nothing where a digit stands there.</summary>
    private static string GroupOf(string text, int fraction)
    {
        var seen = 0;
        for (var i = text.Length - 1; i >= 0; i--)
        {
            if (char.IsDigit(text[i]))
                seen++;
            else if (seen == fraction + 3)
                return text[i].ToString();
        }

        return "";
    }

    /// <summary>What one digit in the last printed place stands for, where a word behind the figure multiplies it; else 1.</summary>
    private static decimal UnitOf(PrintedFigure figure, decimal value)
    {
        if (figure.Unit <= 1m)
            return 1m;
        var digits = string.Concat(figure.Text.Where(char.IsDigit).Take(28).Select(digit => (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(digit))));
        return decimal.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count == Math.Abs(value) / figure.Unit ? figure.Unit : 1m;
    }

    /// <summary>How many digits stand behind the decimal sign of a figure that a word multiplies.</summary>
    private static int FractionOf(string text)
    {
        var at = text.LastIndexOfAny(Separators);
        var behind = at < 0 ? 0 : text[at..].Count(char.IsDigit);
        return behind == 3 ? 0 : behind;
    }

    private static decimal PowerOfTen(int places)
    {
        var power = 1m;
        for (var i = 0; i < places; i++)
            power *= 10m;
        return power;
    }
}
