using System.Text;
using System.Xml;
using Unccd.Results.Documents.Layout;
using Unccd.Results.Documents.Packed;

namespace Unccd.Results.Documents.Docx;

/// <summary>A paragraph of a DOCX file: its lines, joined over the runs they are broken into, and what their formatting says.</summary>
internal sealed class DocxParagraph
{
    private readonly StringBuilder text = new();
    private readonly List<string> marks = [];
    private readonly List<string> footnoteIds = [];
    private bool hasPlain;
    private bool hasBold;

    public IReadOnlyList<string> Lines { get; private set; } = [];

    public IReadOnlyList<string> Marks => marks;

    public IReadOnlyList<string> FootnoteIds => footnoteIds;

    /// <summary>The mark at the very start, where the paragraph is a footnote written as a paragraph.</summary>
    public string? FootnoteMark { get; private set; }

    public string? Style { get; private set; }

    public string? Number { get; private init; }

    public int? OutlineLevel { get; private set; }

    public int Indent { get; private set; }

    public bool IsBold => hasBold && !hasPlain;

    public bool IsEmpty => Lines.Count == 0 && footnoteIds.Count == 0;

    public static DocxParagraph Read(XmlReader xml, PackedFile file, List<string> footnoteOrder)
    {
        var paragraph = new DocxParagraph();
        var depth = xml.Depth;
        if (xml.IsEmptyElement || !xml.Read())
            return paragraph;
        var run = new RunFormat();
        while (!xml.EOF && xml.Depth > depth)
        {
            file.CheckDepth(xml, "word/document.xml");
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "Fallback" or "del" or "moveFrom" or "instrText" or "delText" or "tbl" or "drawing" or "pict" or "object" or "rPrChange" or "pPrChange")
            {
                xml.Skip();
                continue;
            }

            if (xml.NodeType == XmlNodeType.Element)
                paragraph.Take(xml, ref run, footnoteOrder);
            else
                xml.Read();
        }

        paragraph.Lines = [.. paragraph.text.ToString().Split('\n').Select(LineJoining.Collapse).Where(line => line.Length > 0)];
        return paragraph;
    }

    // Leaves the reader behind what it has taken.
    private void Take(XmlReader xml, ref RunFormat run, List<string> footnoteOrder)
    {
        switch (xml.LocalName)
        {
            case "r":
                run = new RunFormat();
                break;
            case "pStyle":
                Style = xml.Attribute("val");
                break;
            case "outlineLvl":
                OutlineLevel = xml.Number("val") is >= 0 and < 9 and var level ? level + 1 : null;
                break;
            case "ind":
                Indent = Math.Max(0, (xml.Number("left") ?? xml.Number("start") ?? 0) + (xml.Number("firstLine") ?? 0)) / 100;
                break;
            case "b" or "bCs":
                run = run with { IsBold = run.IsBold || (xml.LocalName == "b" && xml.IsOn()) };
                break;
            case "vertAlign":
                run = run with { IsSuperscript = xml.Attribute("val") == "superscript" };
                break;
            case "vanish":
                run = run with { IsHidden = xml.IsOn() };
                break;
            case "t":
                Append(xml.ReadElementContentAsString(), run);
                return;
            case "tab":
                Append(" ", run with { IsSuperscript = false });
                break;
            case "br" or "cr":
                text.Append('\n');
                break;
            case "noBreakHyphen":
                Append("\u2011", run);
                break;
            case "footnoteReference" or "endnoteReference" when xml.Attribute("id") is { } id:
                AddFootnote(id, footnoteOrder);
                break;
        }

        xml.Read();
    }

    private void AddFootnote(string id, List<string> footnoteOrder)
    {
        if (!footnoteOrder.Contains(id))
            footnoteOrder.Add(id);
        footnoteIds.Add(id);
        marks.Add($"{footnoteOrder.IndexOf(id) + 1}");
    }

    private void Append(string part, RunFormat run)
    {
        if (run.IsHidden)
            return;
        if (run.IsSuperscript && Markup.IsMark(part.Trim()))
        {
            var mark = part.Trim().Trim('(', ')', '[', ']', '/');
            if (text.Length == 0 && FootnoteMark is null)
                FootnoteMark = mark;
            else
                marks.AddRange(mark.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries));
            return;
        }

        if (!string.IsNullOrWhiteSpace(part))
        {
            hasBold |= run.IsBold;
            hasPlain |= !run.IsBold;
        }

        text.Append(part);
    }

    private readonly record struct RunFormat(bool IsBold, bool IsSuperscript, bool IsHidden);
}
