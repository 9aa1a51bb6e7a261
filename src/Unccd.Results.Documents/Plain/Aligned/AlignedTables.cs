using Unccd.Results.Documents.Layout;

namespace Unccd.Results.Documents.Plain.Aligned;

/// <summary>Finds the tables of a text whose columns are set apart by two spaces and more: rows with a label and figures, and the lines around them that belong to them.</summary>
internal sealed class AlignedTables
{
    // Headings and the first lines of wrapped labels; more of them in a row are prose.
    private const int MostLabelLines = 3;
    private const int MostHeaderLines = 8;
    private const int MostHeaderRows = 3;

    // Labels are indented by no more than this.
    private const int MostStep = 4;
    private const int MostBlankLines = 2;
    private const int MostLinesToCaption = 8;

    private readonly AlignedLines lines;
    private readonly Func<int, string> originOf;
    private readonly List<AlignedTable> tables = [];
    private int floor;

    private AlignedTables(AlignedLines lines, Func<int, string> originOf) => (this.lines, this.originOf) = (lines, originOf);

    /// <param name="lines">The lines of the text.</param>
    /// <param name="maxColumns">How many columns a table may have.</param>
    /// <param name="originOf">What a line is called.</param>
    /// <returns>The tables by their first lines.</returns>
    public static Dictionary<int, AlignedTable> Find(IReadOnlyList<PlainLine> lines, int maxColumns, Func<int, string> originOf)
    {
        var finder = new AlignedTables(new AlignedLines(lines, maxColumns), originOf);
        for (var i = 0; i < lines.Count; i++)
        {
            if (finder.lines.HasFigures(i))
                i = finder.Read(i) - 1;
        }

        return finder.tables.ToDictionary(table => table.Start);
    }

    // Returns the line at which the search goes on.
    private int Read(int first)
    {
        var body = FirstRow(first);
        if (body < 0)
            return first + 1;
        var top = Top(first, isHeader: body > first);
        var above = lines.Range(top, body);
        var end = WithSections(body, SegmentEnd(body), above);
        var rows = lines.Range(body, end);
        var columns = AlignedColumns.Find(rows, above);
        var header = AlignedHeader.Read(above, columns);
        if (!IsTable(rows, columns, header, body))
            return end;
        var start = Math.Min(top + header.Start, body);
        var grid = new AlignedRows(columns, header, originOf).Grid(lines, start, top + header.End, end);
        while (end < lines.Count && lines[end].Kind == LineKind.Rule)
            end++;
        tables.Add(new AlignedTable(grid, header.Unit, start, end));
        floor = end;
        return end;
    }

    // Years and quarters alone are the header of the rows below where they have no label, or nothing above names the labels.
    private int FirstRow(int first)
    {
        var isLabelled = false;
        for (var rows = 0; rows < MostHeaderRows && !isLabelled && lines[first].MayBeHeader; rows++)
        {
            var next = first + 1;
            while (next < lines.Count && next <= first + MostHeaderLines && lines[next] is { HasFigures: false, Kind: not LineKind.Other })
                next++;
            var isRow = next < lines.Count && lines[next].HasFigures;
            isLabelled = !lines.Range(first, next).Any(line => line.Kind is LineKind.Words or LineKind.Keys) && !(isRow && StartOf(first) > StartOf(next) + MostStep);
            if (isLabelled && IsLabelledAbove(first))
                return first;
            if (!isRow)
                return -1;
            first = next;
        }

        return first;
    }

    private int StartOf(int line) => lines[line].Pieces[0].At(Measure.Width).Start;

    // Whether a line above names columns and the labels too, and the line has a label.
    private bool IsLabelledAbove(int line)
    {
        for (var i = line - 1; i >= floor && i >= line - MostHeaderLines && lines[i] is { HasFigures: false, Kind: not LineKind.Other } above; i--)
        {
            var label = lines[line].Pieces[0].At(Measure.Width);
            if (above.Kind is LineKind.Words or LineKind.Keys && above.Pieces[0].At(Measure.Width).Start < label.End && label.End <= above.Pieces[1].At(Measure.Width).Start)
                return true;
        }

        return false;
    }

    private int Top(int first, bool isHeader)
    {
        var top = first;
        var blanks = 0;
        var isNamed = isHeader;
        while (top > floor && top > first - MostHeaderLines)
        {
            var line = lines[top - 1];
            if (line.Kind is LineKind.Other or LineKind.Mixed or LineKind.Row || (line.Kind == LineKind.Blank && (isNamed || ++blanks > MostBlankLines)))
                break;
            isNamed |= line.Kind is LineKind.Words or LineKind.Keys;
            top--;
        }

        while (top < first && lines[top].Kind == LineKind.Blank)
            top++;
        return top;
    }

    // The line after the last row of a run of lines without a blank one.
    private int SegmentEnd(int first)
    {
        var end = first + 1;
        for (var (i, labels) = (end, 0); i < lines.Count; i++)
        {
            if (lines[i].HasFigures)
                (end, labels) = (i + 1, 0);
            else if (lines[i].Kind is LineKind.Blank or LineKind.Other or LineKind.Keys || (lines[i].Kind != LineKind.Rule && ++labels > MostLabelLines))
                break;
        }

        return end;
    }

    // Sections behind blank lines are of the same table where their figures stand in its columns.
    private int WithSections(int first, int end, IReadOnlyList<AlignedLine> above)
    {
        var attempts = Enum.GetValues<Measure>().ToDictionary(measure => measure, measure => (Projection?)Projection.Of(Extents(first, end, measure, above).SelectMany(cells => cells)));
        for (var next = NextSection(end); next >= 0; next = NextSection(end))
        {
            var sectionEnd = SegmentEnd(next);
            foreach (var (measure, projection) in attempts.ToList())
                attempts[measure] = projection?.With(Extents(next, sectionEnd, measure, above), above.Max(line => (int?)line.Pieces.Count) - 1 ?? 0, cell => IsNamed(cell, measure, above));
            if (attempts.Values.All(projection => projection is null))
                break;
            end = sectionEnd;
        }

        return end;
    }

    private List<List<Extent>> Extents(int first, int end, Measure measure, IReadOnlyList<AlignedLine> above) =>
        AlignedRow.Of(lines.Range(first, end), measure, place => IsNamed(place, measure, above)).ConvertAll(row => row.Extents(measure));

    private static bool IsNamed(Extent place, Measure measure, IReadOnlyList<AlignedLine> above) =>
        above.Any(line => line.Kind != LineKind.Rule && line.Pieces.Any(piece => piece.At(measure).Overlaps(place)));

    private int NextSection(int end)
    {
        var blanks = 0;
        var labels = 0;
        for (var i = end; i < lines.Count; i++)
        {
            var line = lines[i];
            if (line.HasFigures)
                return blanks > 0 && (line.HasAmount || line.Pieces.Skip(1).All(piece => !piece.Text.Any(char.IsDigit))) ? i : -1;
            if (line.Kind == LineKind.Blank ? ++blanks > MostBlankLines + 1 : line.Kind != LineKind.Rule && (!line.MayBeSection || ++labels > MostLabelLines))
                return -1;
        }

        return -1;
    }

    // One row alone, or a list of names with a number each, is a table only under a header or a caption.
    private bool IsTable(IReadOnlyList<AlignedLine> rows, AlignedColumns columns, AlignedHeader header, int body)
    {
        var count = rows.Count(row => row.HasFigures);
        if (!HasCaption(body) && !rows.Any(row => row.HasFigures && row.Pieces.Skip(1).Any(piece => CellWords.IsNumber(piece.Cell))))
            return false;
        if (header.Rows.Count > 0)
            return count > 1 || (columns.Count > 1 && header.Rows[^1].Skip(1).All(cell => !cell.IsBlank));
        return count > 1 && (columns.Count > 1 || HasCaption(body));
    }

    private bool HasCaption(int body) =>
        Enumerable.Range(1, MostLinesToCaption).Select(back => body - back).TakeWhile(i => i >= floor).Any(i => lines[i].IsCaption);
}
