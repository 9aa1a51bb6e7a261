using System.Globalization;
using Unccd.Results.Documents.Layout;
using Unccd.Results.Tables;

namespace Unccd.Results.Documents.Xlsx;

/// <summary>Makes a cell of what a sheet stores: the figure is the value as shown, with the precision shown.</summary>
internal static class XlsxCell
{
    public static SourceCell Make(string type, string? value, SourceCell? inline, XlsxStyle style, List<SourceCell> texts)
    {
        var cell = type switch
        {
            "s" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < texts.Count ? texts[index] : SourceCell.Blank,
            "inlineStr" => inline ?? SourceCell.Blank,
            "str" or "e" => Markup.Cell(value ?? ""),
            "b" => new SourceCell(value == "1" ? "TRUE" : "FALSE"),
            "d" => Markup.Cell(value ?? ""),
            _ => OfNumber(value, style),
        };
        return cell with { IsBold = cell.IsBold || style.IsBold, Indent = Math.Max(cell.Indent, style.Indent) };
    }

    private static SourceCell OfNumber(string? value, XlsxStyle style)
    {
        if (string.IsNullOrWhiteSpace(value))
            return SourceCell.Blank;
        if (Stored(value) is not { } number)
            return new SourceCell(LineJoining.Collapse(value));
        if (style.Format.IsDate)
            return new SourceCell(Date(number) ?? value);
        var shown = style.Format.Show(number) ?? value;
        var figure = PrintedFigure.Parse(shown, NumberStyle.Point, out var doubt);

        // A year is typed as a number and printed as a text of four digits: a header may be told by it.
        return shown.Length == 0 ? SourceCell.Blank
            : doubt == FigureDoubt.None ? new SourceCell(shown, Figure: figure)
            : new SourceCell(shown);
    }

    // What a sheet stores has fifteen digits that mean something; the rest is the binary form of the number.
    private static decimal? Stored(string value)
    {
        if (decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact) && value.Count(char.IsAsciiDigit) <= 15)
            return exact;
        return double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var binary) && Math.Abs(binary) < 1e20
            && decimal.TryParse(binary.ToString("G15", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture, out var rounded)
            ? rounded
            : null;
    }

    private static string? Date(decimal number) =>
        number is >= 1m and < 2_900_000m ? new DateTime(1899, 12, 30).AddDays((double)Math.Truncate(number)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
}
