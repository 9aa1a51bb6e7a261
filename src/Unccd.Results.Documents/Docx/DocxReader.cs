using System.Globalization;
using System.Xml;
using Unccd.Results.Documents.Layout;
using Unccd.Results.Documents.Packed;
using Unccd.Results.Tables;

namespace Unccd.Results.Documents.Docx;

/// <summary>Reads the paragraphs and tables of a DOCX file in reading order, element by element.</summary>
internal sealed class DocxReader
{
    private const string MainPart = "word/document.xml";

    private readonly PackedFile file;
    private readonly CellBudget cells;
    private readonly Dictionary<string, int> headingLevels;
    private readonly Dictionary<string, string> footnotes;
    private readonly List<string> footnoteOrder = [];
    private int paragraphCount;
    private int tableCount;

    private DocxReader(PackedFile file, DocumentReaderOptions options)
    {
        this.file = file;
        cells = new CellBudget(options);
        headingLevels = DocxStyles.HeadingLevels(file);
        footnotes = DocxStyles.Footnotes(file);
    }

    /// <summary>Reads into lists, so that what stands before bad input is kept.</summary>
    public static void Read(PackedFile file, DocumentReaderOptions options, List<SourceBlock> blocks, List<InputProblem> problems)
    {
        Relationships.Read(file, "", "", problems);
        Relationships.Read(file, "word/", "document.xml", problems);
        using var xml = file.OpenXml(MainPart) ?? throw new ReadingStopped(InputProblem.DamagedFile("DOCX", MainPart));
        xml.MoveToContent();
        new DocxReader(file, options).ReadBlocks(xml, blocks, insideCell: false);
    }

    private void ReadBlocks(XmlReader xml, List<SourceBlock> blocks, bool insideCell)
    {
        file.CheckDepth(xml, MainPart);
        var depth = xml.Depth;
        if (xml.IsEmptyElement || !xml.Read())
            return;
        while (!xml.EOF && xml.Depth > depth)
        {
            file.CheckDepth(xml, MainPart);
            if (xml.NodeType != XmlNodeType.Element)
            {
                xml.Read();
                continue;
            }

            switch (xml.LocalName)
            {
                case "p":
                    AddParagraph(xml, blocks, insideCell);
                    xml.Read();
                    break;
                case "tbl":
                    ReadTable(xml, blocks);
                    xml.Read();
                    break;
                case "Fallback" or "del" or "moveFrom" or "sectPr" or "sdtPr" or "tblPr" or "tblGrid":
                    xml.Skip();
                    break;
                default:
                    xml.Read();
                    break;
            }
        }
    }

    private void AddParagraph(XmlReader xml, List<SourceBlock> blocks, bool insideCell)
    {
        paragraphCount++;
        var paragraph = DocxParagraph.Read(xml, file, footnoteOrder);
        if (paragraph.IsEmpty)
            return;
        var origin = string.Create(CultureInfo.InvariantCulture, $"paragraph {paragraphCount}");
        var level = paragraph.OutlineLevel ?? (paragraph.Style is { } style ? headingLevels.GetValueOrDefault(style) : 0);
        if (paragraph.Lines.Count > 0)
            blocks.Add(new DocxText(paragraph, origin, insideCell ? 0 : level));
        if (!insideCell)
            blocks.AddRange(Footnotes(paragraph.FootnoteIds, origin));
    }

    private IEnumerable<SourceText> Footnotes(IEnumerable<string> ids, string origin) =>
        ids.Where(footnotes.ContainsKey).Select(id => new SourceText([footnotes[id]], origin, 0, $"{footnoteOrder.IndexOf(id) + 1}"));

    private void ReadTable(XmlReader xml, List<SourceBlock> blocks)
    {
        file.CheckDepth(xml, MainPart);
        var name = string.Create(CultureInfo.InvariantCulture, $"table {++tableCount}");
        var table = new DocxTable(name, cells);
        var depth = xml.Depth;
        if (xml.IsEmptyElement || !xml.Read())
            return;
        while (!xml.EOF && xml.Depth > depth)
        {
            file.CheckDepth(xml, MainPart);
            if (xml.NodeType != XmlNodeType.Element)
            {
                xml.Read();
                continue;
            }

            switch (xml.LocalName)
            {
                case "tr":
                    table.StartRow();
                    xml.Read();
                    break;
                case "tblHeader" when xml.IsOn():
                    table.MarkHeader();
                    xml.Read();
                    break;
                case "gridBefore":
                    table.AddBlanks(xml.Number("val") ?? 0);
                    xml.Read();
                    break;
                case "tc":
                    ReadCell(xml, table);
                    xml.Read();
                    break;
                case "del" or "moveFrom" or "Fallback":
                    xml.Skip();
                    break;
                default:
                    xml.Read();
                    break;
            }
        }

        blocks.AddRange(table.ToBlocks());
        blocks.AddRange(Footnotes(table.FootnoteIds, name));
    }

    private void ReadCell(XmlReader xml, DocxTable table)
    {
        var depth = xml.Depth;
        var content = new List<SourceBlock>();
        var span = 1;
        var isMergedUp = false;
        var isMergedLeft = false;
        if (xml.IsEmptyElement || !xml.Read())
        {
            table.AddCell(content, span, isMergedUp, isMergedLeft);
            return;
        }

        while (!xml.EOF && xml.Depth > depth)
        {
            file.CheckDepth(xml, MainPart);
            if (xml.NodeType != XmlNodeType.Element)
            {
                xml.Read();
                continue;
            }

            switch (xml.LocalName)
            {
                case "gridSpan":
                    span = xml.Number("val") ?? 1;
                    xml.Read();
                    break;
                case "vMerge":
                    isMergedUp = xml.Attribute("val") != "restart";
                    xml.Read();
                    break;
                case "hMerge":
                    isMergedLeft = xml.Attribute("val") != "restart";
                    xml.Read();
                    break;
                case "p":
                    AddParagraph(xml, content, insideCell: true);
                    xml.Read();
                    break;
                case "tbl":
                    ReadTable(xml, content);
                    xml.Read();
                    break;
                case "Fallback" or "del" or "moveFrom":
                    xml.Skip();
                    break;
                default:
                    xml.Read();
                    break;
            }
        }

        table.AddCell(content, span, isMergedUp, isMergedLeft);
    }
}

/// <summary>A paragraph that still knows its marks, so that a cell can be made of it.</summary>
internal sealed record DocxText(DocxParagraph Paragraph, string Place, int Level)
    : SourceText(Paragraph.Lines, Place, Level, Paragraph.FootnoteMark, Paragraph.IsBold, Paragraph.Number);
