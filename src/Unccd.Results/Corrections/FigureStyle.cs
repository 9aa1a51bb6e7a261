using System.Globalization;
using System.Text;
using Unccd.Results.Tables;

namespace Unccd.Results.Corrections;

/// <summary>How the figures of a cell and its neighbours are written, so that a corrected one is written alike.</summary>
internal sealed class FigureStyle
{
    private string group = "";
    private string minus = "";
    private char point = '.';
    private int decimals;
    private bool hasGroup;
    private bool hasMinus;
    private bool hasPoint;

    /// <summary>The style of a cell; what it does not show (no thousands, no minus) is taken from its column, then its row, then its table.</summary>
    public static FigureStyle Like(PrintedDocument document, CellPlace place)
    {
        var table = document.Tables[place.Table - 1];
        var figure = document[place];
        var style = new FigureStyle();
        style.Learn(figure);
        foreach (var row in table.Rows)
            style.Learn(row.Figures[place.Column - 1]);
        foreach (var other in table.Rows[place.Row - 1].Figures.Concat(table.Rows.SelectMany(row => row.Figures)))
            style.Learn(other);
        style.decimals = figure.IsNumber ? figure.Unit.Scale : 0;
        if (document.Language is { HasDecimalComma: true } && !style.hasPoint)
            style.point = ',';
        if (!style.hasMinus)
            style.minus = "(";
        return style;
    }

    /// <summary>The style of a figure by itself.</summary>
    public static FigureStyle Like(PrintedFigure figure)
    {
        var style = new FigureStyle { decimals = figure.IsNumber ? figure.Unit.Scale : 0 };
        style.Learn(figure);
        if (!style.hasMinus)
            style.minus = "(";
        return style;
    }

    /// <summary>A value in this style.</summary>
    public PrintedFigure Figure(decimal value) =>
        new(Text(value), FigureKind.Number, value, new decimal(1, 0, 0, false, (byte)Math.Max(decimals, value.Scale)));

    /// <summary>The print of a value in this style.</summary>
    public string Text(decimal value)
    {
        var places = Math.Max(decimals, value.Scale);
        var digits = Math.Abs(value).ToString("F" + places.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        var (whole, fraction) = digits.Split('.') is [var a, var b] ? (a, b) : (digits, "");
        var text = new StringBuilder();
        for (var i = 0; i < whole.Length; i++)
        {
            if (i > 0 && (whole.Length - i) % 3 == 0)
                text.Append(group);
            text.Append(whole[i]);
        }

        if (fraction.Length > 0)
            text.Append(point).Append(fraction);
        if (value >= 0m)
            return text.ToString();
        return minus == "(" ? $"({text})" : minus + text;
    }

    private void Learn(PrintedFigure figure)
    {
        if (figure is not { IsNumber: true, Value: { } value })
            return;
        var text = figure.Text;
        if (value < 0m && !hasMinus)
        {
            hasMinus = true;
            minus = text.StartsWith('(') || text.Length == 0 ? "(" : text.TrimStart()[..1];
            if (char.IsDigit(minus[0]))
                minus = "-";
        }

        var digits = text.Where(char.IsDigit).Count();
        var fraction = figure.Unit < 1m ? figure.Unit.Scale : 0;
        if (fraction > 0 && !hasPoint && digits > fraction)
        {
            var at = text.LastIndexOfAny(['.', ',', '٫']);
            if (at >= 0)
                (hasPoint, point) = (true, text[at]);
        }

        if (hasGroup || digits - fraction < 4)
            return;

        // What stands three digits before the end of the whole part is the separator; nothing where a digit stands there.
        var (seen, end) = (0, text.Length - 1);
        for (var i = end; i >= 0; i--)
        {
            if (char.IsDigit(text[i]))
            {
                seen++;
                continue;
            }

            if (seen == fraction + 3)
            {
                (hasGroup, group) = (true, text[i].ToString());
                return;
            }
        }

        hasGroup = true;
    }
}
