using System.Text;
using System.Xml;
using Unccd.Results.Documents.Layout;
using Unccd.Results.Documents.Packed;

namespace Unccd.Results.Documents.Xlsx;

/// <summary>The texts that cells of a workbook refer to, their runs joined, superscripts kept apart as marks.</summary>
internal static class SharedTexts
{
    public static List<SourceCell> Read(PackedFile file, string part, int maxLength)
    {
        var texts = new List<SourceCell>();
        file.ForEach(part, reader =>
        {
            if (reader.LocalName == "si")
                texts.Add(ReadText(reader, file, maxLength));
        });
        return texts;
    }

    /// <summary>Reads a text with its runs; leaves the reader at the end of the element.</summary>
    public static SourceCell ReadText(XmlReader reader, PackedFile file, int maxLength)
    {
        var text = new StringBuilder();
        var marks = new List<string>();
        var isMarkFirst = false;
        var isSuperscript = false;
        var isRunBold = false;
        var hasPlain = false;
        var hasBold = false;
        var depth = reader.Depth;
        if (reader.IsEmptyElement || !reader.Read())
            return SourceCell.Blank;
        while (!reader.EOF && reader.Depth > depth)
        {
            file.CheckDepth(reader, "");
            if (reader.NodeType != XmlNodeType.Element)
            {
                reader.Read();
                continue;
            }

            switch (reader.LocalName)
            {
                case "r":
                    isSuperscript = isRunBold = false;
                    break;
                case "vertAlign":
                    isSuperscript = reader.Attribute("val") == "superscript";
                    break;
                case "b":
                    isRunBold = reader.IsOn();
                    break;
                case "rPh":
                    reader.Skip();
                    continue;
                case "t":
                    var part = reader.ReadElementContentAsString();
                    if (isSuperscript && Markup.IsMark(part.Trim()))
                    {
                        isMarkFirst |= text.Length == 0;
                        marks.AddRange(part.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries).Select(mark => mark.Trim('(', ')', '[', ']', '/')));
                    }
                    else if (text.Length < maxLength)
                    {
                        text.Append(part);
                        hasBold |= isRunBold;
                        hasPlain |= !isRunBold && !string.IsNullOrWhiteSpace(part);
                    }

                    continue;
            }

            reader.Read();
        }

        var raw = text.ToString();
        var cell = Markup.Cell(raw);
        return cell with { IsBold = cell.IsBold || (hasBold && !hasPlain), Marks = [.. marks, .. cell.Marks ?? []], IsMarkFirst = isMarkFirst };
    }
}
