using Unccd.Results.Documents.Layout;

namespace Unccd.Results.Documents.Plain;

/// <summary>Recognises a table whose columns are set apart by two spaces and more, where every row has all its cells; with blanks among them, nothing would tell their columns.</summary>
internal static class SpacedColumns
{
    // Headings and the first lines of wrapped labels; more of them in a row are prose.
    private const int MostLabelLines = 3;

    /// <summary>Marks the lines of such a table as lines with cells.</summary>
    /// <param name="lines">The lines of the text; those of a table are replaced.</param>
    /// <param name="start">Where the table would start.</param>
    /// <returns>The line after the last one, or <paramref name="start"/> where there is no such table.</returns>
    public static int Mark(List<PlainLine> lines, int start)
    {
        if (!lines[start].Raw.Contains("  ", StringComparison.Ordinal) || lines[start].HeadingLevel > 0 || lines[start].Pieces().Length < 2)
            return start;
        var end = start + 1 < lines.Count && IsKeyLine(lines[start + 1]) ? start + 2 : start;
        var width = 0;
        var rows = 0;
        var labels = 0;
        while (end < lines.Count && !lines[end].IsBlank && !lines[end].HasCells && !lines[end].IsRule && lines[end].HeadingLevel == 0)
        {
            var pieces = lines[end].Pieces();
            if (pieces.Length > 1 && pieces.Skip(1).All(piece => CellWords.IsFigure(Markup.Cell(piece))) && end > start)
            {
                if (width != 0 && pieces.Length != width)
                    return start;
                width = pieces.Length;
                rows++;
                labels = 0;
            }
            else if (end > start && (pieces.Length > 1 || ++labels > MostLabelLines))
            {
                return start;
            }

            end++;
        }

        if (rows < 2 || lines[start].Pieces().Length is var header && header != width && header != width - 1)
            return start;
        for (var i = start; i < end; i++)
            lines[i] = i == start + 1 && header == width && IsKeyLine(lines[i]) ? WithBlankLabel(lines[i], width) : lines[i] with { Separator = ' ' };
        return end;
    }

    private static bool IsKeyLine(PlainLine line) => !line.IsBlank && !line.HasCells && KeyLine.Is(new SourceRow([SourceCell.Blank, .. line.Pieces().Select(Markup.Cell)], ""));

    // Nothing stands over the labels, and spaces do not show it.
    private static PlainLine WithBlankLabel(PlainLine line, int width) =>
        line.Pieces() is var pieces && pieces.Length < width ? new PlainLine($"\t{string.Join('\t', pieces)}", '\t') : line with { Separator = ' ' };
}
