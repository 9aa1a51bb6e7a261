using Unccd.Results.Documents.Packed;

namespace Unccd.Results.Documents.Xlsx;

/// <summary>The cell formats of a workbook, by the index that cells refer to.</summary>
internal sealed class XlsxStyles
{
    private readonly List<XlsxStyle> styles = [];

    public XlsxStyles(PackedFile file, string part)
    {
        var codes = new Dictionary<int, NumberFormat>();
        var bold = new List<bool>();
        var section = "";
        file.ForEach(part, reader =>
        {
            switch (reader.LocalName)
            {
                case "fonts" or "cellXfs" or "cellStyleXfs" or "dxfs":
                    section = reader.LocalName;
                    break;
                case "numFmt" when reader.Number("numFmtId") is { } id && section != "dxfs":
                    codes[id] = new NumberFormat(reader.Attribute("formatCode") ?? "");
                    break;
                case "font" when section == "fonts":
                    bold.Add(false);
                    break;
                case "b" when section == "fonts" && bold.Count > 0:
                    bold[^1] = reader.IsOn();
                    break;
                case "xf" when section == "cellXfs":
                    styles.Add(new XlsxStyle(
                        Format(codes, reader.Number("numFmtId") ?? 0),
                        reader.Number("fontId") is >= 0 and var font && font < bold.Count && bold[font],
                        0));
                    break;
                case "alignment" when section == "cellXfs" && styles.Count > 0:
                    styles[^1] = styles[^1] with { Indent = Math.Clamp(reader.Number("indent") ?? 0, 0, 100) };
                    break;
            }
        });
    }

    public XlsxStyle this[int index] => index >= 0 && index < styles.Count ? styles[index] : XlsxStyle.Plain;

    private static NumberFormat Format(Dictionary<int, NumberFormat> codes, int id)
    {
        if (!codes.TryGetValue(id, out var format))
            codes[id] = format = new NumberFormat(BuiltIn(id));
        return format;
    }

    // The formats that every workbook has without saying so (ECMA-376, part 1, 18.8.30).
    private static string BuiltIn(int id) => id switch
    {
        1 => "0",
        2 => "0.00",
        3 => "#,##0",
        4 => "#,##0.00",
        9 => "0%",
        10 => "0.00%",
        >= 14 and <= 17 or 22 => "yyyy-mm-dd",
        >= 18 and <= 21 or >= 45 and <= 47 => "h:mm",
        37 or 38 => "#,##0;(#,##0)",
        39 or 40 => "#,##0.00;(#,##0.00)",
        41 or 42 => "#,##0;(#,##0);\"-\"",
        43 or 44 => "#,##0.00;(#,##0.00);\"-\"",
        _ => "General",
    };
}

/// <summary>The format of a cell.</summary>
/// <param name="Format">How numbers are shown.</param>
/// <param name="IsBold">Whether the font is bold.</param>
/// <param name="Indent">How far the text is indented.</param>
internal sealed record XlsxStyle(NumberFormat Format, bool IsBold, int Indent)
{
    public static readonly XlsxStyle Plain = new(new NumberFormat("General"), false, 0);
}
