using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Text;
using Unccd.Results.Tables;

namespace Unccd.Results.Documents.Tests.Made;

/// <summary>Writes printed tables as documents of other kinds, as their programs would.</summary>
internal static class MadeDocuments
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    public static string Html(PrintedDocument document)
    {
        var html = new StringBuilder("<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>x</title></head><body>\n");
        foreach (var table in document.Tables)
        {
            html.Append(CultureInfo.InvariantCulture, $"<p>表 {table.Number}</p><p>{table.Title}</p>");
            html.Append(table.Unit is null ? "" : $"<p>({table.Unit})</p>");
            html.Append("<table><thead>");
            foreach (var row in Headers(table))
                html.Append("<tr>").AppendJoin("", row.Select(cell => $"<th{(cell.Span > 1 ? $" colspan=\"{cell.Span}\"" : "")}>{cell.Text}</th>")).Append("</tr>");
            html.Append("</thead><tbody>");
            foreach (var row in table.Rows)
                html.Append("<tr><td>").Append(Bold(row, row.Label)).Append("</td>").AppendJoin("", row.Figures.Select(figure => $"<td>{Bold(row, figure.Text)}{Marks(figure)}</td>")).Append("</tr>\n");
            html.Append("</tbody></table>\n");
        }

        return html.Append("</body></html>").ToString();
    }

    public static string Csv(PrintedDocument document, char separator)
    {
        var csv = new StringBuilder();
        foreach (var table in document.Tables)
        {
            csv.Append(CultureInfo.InvariantCulture, $"表 {table.Number}\r\n{Field(table.Title, separator)}\r\n").Append(table.Unit is null ? "" : $"({table.Unit})\r\n");
            foreach (var row in Headers(table))
                csv.AppendJoin(separator, row.SelectMany(cell => Enumerable.Range(0, cell.Span).Select(i => i == 0 ? Field(cell.Text, separator) : ""))).Append("\r\n");
            foreach (var row in table.Rows)
                csv.Append(Field(row.Label, separator)).Append(separator).AppendJoin(separator, row.Figures.Select(figure => Field(figure.Text, separator))).Append("\r\n");
            csv.Append("\r\n");
        }

        return csv.ToString();
    }

    /// <summary>A DOCX in which every text is broken over two runs and upper headers are merged cells.</summary>
    public static byte[] Docx(PrintedDocument document)
    {
        var body = new StringBuilder();
        foreach (var table in document.Tables)
        {
            body.Append(Paragraph($"表 {table.Number}", false)).Append(Paragraph(table.Title, false)).Append(table.Unit is null ? "" : Paragraph($"({table.Unit})", false)).Append("<w:tbl>");
            foreach (var row in Headers(table))
                body.Append("<w:tr><w:trPr><w:tblHeader/></w:trPr>").AppendJoin("", row.Select(cell => $"<w:tc><w:tcPr><w:gridSpan w:val=\"{cell.Span}\"/></w:tcPr>{Paragraph(cell.Text, false)}</w:tc>")).Append("</w:tr>");
            foreach (var row in table.Rows)
            {
                body.Append("<w:tr><w:tc>").Append(Paragraph(row.Label, row.IsBold)).Append("</w:tc>");
                foreach (var figure in row.Figures)
                    body.Append("<w:tc>").Append(Paragraph(figure.Text, row.IsBold, string.Concat(figure.FootnoteMarks))).Append("</w:tc>");
                body.Append("</w:tr>");
            }

            body.Append("</w:tbl>");
        }

        return Zip(
            ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"),
            ("word/document.xml", $"<?xml version=\"1.0\"?><w:document xmlns:w=\"{Word}\"><w:body>{body}</w:body></w:document>"));
    }

    /// <summary>An XLSX with all tables on one sheet, figures typed as numbers with a format that shows what is printed.</summary>
    public static byte[] Xlsx(PrintedDocument document)
    {
        var rows = new StringBuilder();
        var merges = new StringBuilder();
        var number = 0;
        foreach (var table in document.Tables)
        {
            foreach (var line in (string?[])[$"表 {table.Number}", table.Title, table.Unit is null ? null : $"({table.Unit})"])
                rows.Append(line is null ? "" : $"<row r=\"{++number}\">{TextCell("A", number, line)}</row>");
            foreach (var row in Headers(table))
            {
                number++;
                rows.Append(CultureInfo.InvariantCulture, $"<row r=\"{number}\">");
                var column = 0;
                foreach (var (text, span) in row)
                {
                    rows.Append(text.Length == 0 ? "" : TextCell(Column(column), number, text));
                    merges.Append(span > 1 ? $"<mergeCell ref=\"{Column(column)}{number}:{Column(column + span - 1)}{number}\"/>" : "");
                    column += span;
                }

                rows.Append("</row>");
            }

            foreach (var row in table.Rows)
            {
                number++;
                rows.Append(CultureInfo.InvariantCulture, $"<row r=\"{number}\">{TextCell("A", number, row.Label)}");
                for (var i = 0; i < row.Figures.Count; i++)
                {
                    if (row.Figures[i].Kind == FigureKind.DoubleZero)
                        rows.Append(TextCell(Column(i + 1), number, row.Figures[i].Text));
                    else if (row.Figures[i].Value is { } value && row.Figures[i].Kind != FigureKind.Blank)
                        rows.Append(CultureInfo.InvariantCulture, $"<c r=\"{Column(i + 1)}{number}\" s=\"{(row.Figures[i].Unit == 0.1m ? 2 : 1)}\"><v>{value}</v></c>");
                }

                rows.Append("</row>");
            }

            number += 2;
        }

        return Zip(
            ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"),
            ("xl/workbook.xml", $"<workbook xmlns=\"{Sheet}\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"Budget\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"),
            ("xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"),
            ("xl/styles.xml", $"<styleSheet xmlns=\"{Sheet}\"><numFmts><numFmt numFmtId=\"164\" formatCode=\"0.0\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"37\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>"),
            ("xl/worksheets/sheet1.xml", $"<worksheet xmlns=\"{Sheet}\"><sheetData>{rows}</sheetData><mergeCells>{merges}</mergeCells></worksheet>"));
    }

    public static byte[] Zip(params (string Name, string Text)[] parts)
    {
        using var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var writer = new StreamWriter(archive.CreateEntry(name).Open());
                writer.Write(text);
            }
        }

        return memory.ToArray();
    }

    private static IEnumerable<List<(string Text, int Span)>> Headers(PrintedTable table)
    {
        var depth = table.Columns.Max(column => column.Levels.Count);
        for (var level = 0; level < depth; level++)
        {
            var row = new List<(string Text, int Span)> { (level == 0 ? table.StubHeader : "", 1) };
            foreach (var column in table.Columns)
            {
                var text = column.Levels[level];
                if (level < depth - 1 && row.Count > 1 && row[^1].Text == text)
                    row[^1] = (text, row[^1].Span + 1);
                else
                    row.Add((text, 1));
            }

            yield return row;
        }
    }

    private static string Bold(PrintedRow row, string text) => row.IsBold && text.Length > 0 ? $"<b>{WebUtility.HtmlEncode(text)}</b>" : WebUtility.HtmlEncode(text);

    private static string Marks(PrintedFigure figure) => string.Concat(figure.FootnoteMarks.Select(mark => $" <sup>{mark}</sup>"));

    private static string Field(string text, char separator) =>
        text.Contains(separator, StringComparison.Ordinal) || text.Contains('"', StringComparison.Ordinal) ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;

    private static string Paragraph(string text, bool isBold, string mark = "")
    {
        var half = text.Length / 2;
        var format = isBold ? "<w:rPr><w:b/></w:rPr>" : "";
        return $"<w:p><w:r>{format}<w:t xml:space=\"preserve\">{WebUtility.HtmlEncode(text[..half])}</w:t></w:r><w:r>{format}<w:t xml:space=\"preserve\">{WebUtility.HtmlEncode(text[half..])}</w:t></w:r>"
            + (mark.Length == 0 ? "" : $"<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>{mark}</w:t></w:r>") + "</w:p>";
    }

    private static string TextCell(string column, int row, string text) => $"<c r=\"{column}{row}\" t=\"inlineStr\"><is><t>{WebUtility.HtmlEncode(text)}</t></is></c>";

    private static string Column(int column) => ((char)('A' + column)).ToString();
}
