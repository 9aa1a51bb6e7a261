using System.Globalization;
using System.Xml;
using Unccd.Results.Documents.Layout;
using Unccd.Results.Documents.Packed;
using Unccd.Results.Tables;

namespace Unccd.Results.Documents.Xlsx;

/// <summary>Reads one sheet.</summary>
internal sealed class XlsxSheet(PackedFile file, string name, string part, List<SourceCell> texts, XlsxStyles styles, CellBudget budget)
{
    private readonly List<SheetRow> rows = [];
    private readonly List<(int Row, int First, int Last)> merges = [];

    public List<SourceBlock> Read(DocumentReaderOptions options, List<InputProblem> problems)
    {
        try
        {
            ReadRows(options.MaxTextLength);
        }
        catch (Exception exception) when (PackedFile.IsDamage(exception))
        {
            problems.Add(InputProblem.DamagedFile("XLSX", part));
        }

        Merge(options.MaxColumns);
        return SheetSegmenter.Segment(rows, $"sheet {name}", ColumnName);
    }

    /// <summary>"A" for 0, "AA" for 26.</summary>
    internal static string ColumnName(int column)
    {
        var letters = "";
        for (var rest = column + 1L; rest > 0; rest = (rest - 1) / 26)
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        return letters;
    }

    /// <summary>The column from 0 and the row from 1 of a reference such as "C7"; null where it is none.</summary>
    internal static (int Column, int Row)? Place(string? reference)
    {
        long column = 0;
        var i = 0;
        while (i < reference?.Length && char.IsAsciiLetter(reference[i]) && i < 6)
            column = (column * 26) + (char.ToUpperInvariant(reference[i++]) - 'A' + 1);
        return i > 0 && int.TryParse(reference.AsSpan(i), NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? ((int)column - 1, row) : null;
    }

    private void ReadRows(int maxTextLength)
    {
        using var xml = file.OpenXml(part)!;
        var number = 0;
        var column = -1;
        var cells = new SortedList<int, SourceCell>();
        xml.Read();
        while (!xml.EOF)
        {
            file.CheckDepth(xml, part);
            if (xml.NodeType != XmlNodeType.Element)
            {
                xml.Read();
                continue;
            }

            switch (xml.LocalName)
            {
                case "row":
                    AddRow(number, cells);
                    cells = [];
                    number = xml.Number("r") ?? number + 1;
                    column = -1;
                    break;
                case "c":
                    var place = Place(xml.Attribute("r"));
                    column = place?.Column ?? column + 1;
                    budget.Take(1, $"{name}!{number}");
                    if (ReadCell(xml, maxTextLength) is { IsBlank: false } cell)
                        cells[column] = cell;
                    break;
                case "mergeCell":
                    AddMerge(xml.Attribute("ref"));
                    break;
            }

            xml.Read();
        }

        AddRow(number, cells);
    }

    private void AddRow(int number, SortedList<int, SourceCell> cells)
    {
        if (cells.Count > 0)
            rows.Add(new SheetRow(number, string.Create(CultureInfo.InvariantCulture, $"{name}!{number}"), cells));
    }

    // Leaves the reader at the end of the cell.
    private SourceCell ReadCell(XmlReader xml, int maxTextLength)
    {
        var type = xml.Attribute("t") ?? "n";
        var style = styles[xml.Number("s") ?? 0];
        var depth = xml.Depth;
        string? value = null;
        SourceCell? inline = null;
        if (xml.IsEmptyElement || !xml.Read())
            return SourceCell.Blank;
        while (!xml.EOF && xml.Depth > depth)
        {
            file.CheckDepth(xml, part);
            if (xml.NodeType != XmlNodeType.Element)
            {
                xml.Read();
            }
            else if (xml.LocalName == "v")
            {
                value = xml.ReadElementContentAsString();
            }
            else if (xml.LocalName == "is")
            {
                inline = SharedTexts.ReadText(xml, file, maxTextLength);
                xml.Read();
            }
            else
            {
                xml.Skip();
            }
        }

        return XlsxCell.Make(type, value, inline, style, texts);
    }

    private void AddMerge(string? reference)
    {
        if (reference?.Split(':') is not [var from, var to] || Place(from) is not { } first || Place(to) is not { } last || last.Column <= first.Column)
            return;
        budget.Take(1, $"{name}!{reference}");
        merges.Add((first.Row, first.Column, last.Column));
    }

    // The cells that a merged one covers are marked as its continuation; only the columns that the sheet uses matter.
    private void Merge(int maxColumns)
    {
        if (merges.Count == 0)
            return;
        var used = rows.SelectMany(row => row.Cells.Keys).Distinct().Order().ToList();
        var byNumber = rows.GroupBy(row => row.Number).ToDictionary(group => group.Key, group => group.First());
        foreach (var (number, first, last) in merges)
        {
            if (!byNumber.TryGetValue(number, out var row) || !row.Cells.ContainsKey(first))
                continue;
            var at = used.BinarySearch(first);
            for (var i = at + 1; i < used.Count && used[i] <= last && i <= at + maxColumns + 2; i++)
                row.Cells.TryAdd(used[i], SourceCell.Blank with { IsContinued = true });
        }
    }
}
