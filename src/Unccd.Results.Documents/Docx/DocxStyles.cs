using System.Text;
using Unccd.Results.Documents.Layout;
using Unccd.Results.Documents.Packed;

namespace Unccd.Results.Documents.Docx;

/// <summary>What the side parts of a DOCX file say: which styles are headings, and the texts of the footnotes.</summary>
internal static class DocxStyles
{
    public static Dictionary<string, int> HeadingLevels(PackedFile file)
    {
        var levels = new Dictionary<string, int>(StringComparer.Ordinal);
        string? style = null;
        file.ForEach("word/styles.xml", reader =>
        {
            if (reader.LocalName == "style")
                style = reader.Attribute("styleId");
            else if (style is not null && reader.LocalName == "name" && reader.Attribute("val") is { } name && LevelOf(name) is { } level)
                levels[style] = level;
            else if (style is not null && reader.LocalName == "outlineLvl" && reader.Number("val") is >= 0 and < 9 and var outline)
                levels[style] = outline + 1;
        });
        return levels;
    }

    public static Dictionary<string, string> Footnotes(PackedFile file)
    {
        var notes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var part in (string[])["word/footnotes.xml", "word/endnotes.xml"])
        {
            string? id = null;
            var text = new StringBuilder();
            file.ForEach(part, reader =>
            {
                switch (reader.LocalName)
                {
                    case "footnote" or "endnote":
                        Add(notes, id, text);
                        id = reader.Attribute("type") is null or "normal" ? reader.Attribute("id") : null;
                        break;
                    case "p" or "br" or "tab":
                        text.Append(' ');
                        break;
                    case "t":
                        // The subtree keeps the outer reader from passing over the element behind the text.
                        using (var inner = reader.ReadSubtree())
                        {
                            inner.MoveToContent();
                            text.Append(inner.ReadElementContentAsString());
                        }

                        break;
                }
            });
            Add(notes, id, text);
        }

        return notes;
    }

    private static void Add(Dictionary<string, string> notes, string? id, StringBuilder text)
    {
        var note = LineJoining.Collapse(text.ToString());
        text.Clear();
        if (id is not null && note.Length > 0)
            notes.TryAdd(id, note);
    }

    private static int? LevelOf(string name)
    {
        if (name.Equals("title", StringComparison.OrdinalIgnoreCase))
            return 1;
        return name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase) && int.TryParse(name[8..], out var level) && level is >= 1 and <= 9 ? level : null;
    }
}
