using System.Globalization;
using Unccd.Results.Documents.Layout;
using Unccd.Results.Documents.Plain.Aligned;

namespace Unccd.Results.Documents.Plain;

/// <summary>Reads plain text and Markdown: paragraphs, headings, footnotes, and runs of lines whose cells are separated by tabs or pipes or aligned by spaces.</summary>
internal sealed class PlainTextReader
{
    private const int MostLabelLines = 3;
    private const int MostBlankLines = 2;

    private readonly List<PlainLine> lines;
    private readonly List<SourceBlock> blocks = [];
    private readonly List<string> paragraph = [];
    private readonly UnreadRows unread = new();
    private int paragraphStart;
    private bool isBold;

    private readonly int linesBefore;
    private readonly int maxColumns;

    private PlainTextReader(List<PlainLine> lines, int linesBefore, int maxColumns)
    {
        this.lines = lines;
        this.linesBefore = linesBefore;
        this.maxColumns = maxColumns;
    }

    /// <param name="text">The text.</param>
    /// <param name="options">How much of a line is looked at, and how many columns are cut.</param>
    /// <param name="linesBefore">How many lines of the file stand before it.</param>
    public static List<SourceBlock> Read(string text, DocumentReaderOptions options, int linesBefore = 0)
    {
        var reader = new PlainTextReader([.. PlainLine.Split(text, options.MaxTextLength)], linesBefore, options.MaxColumns);
        reader.Run();
        return reader.blocks;
    }

    private string Origin(int line) => string.Create(CultureInfo.InvariantCulture, $"line {linesBefore + line + 1}");

    private void Run()
    {
        var aligned = AlignedTables.Find(lines, maxColumns, Origin);
        var i = 0;
        while (i < lines.Count)
        {
            if (aligned.TryGetValue(i, out var table))
            {
                Add(table);
                i = table.End;
                continue;
            }

            var end = lines[i].HasCells ? EndOfGrid(i) : i;
            if (end > i && AddGrid(i, end))
            {
                i = end;
                continue;
            }

            if (!lines[i].IsBlank && unread.See(Markup.Plain(lines[i].Raw.Trim().TrimStart('#'), out _, out _), Origin(i)) is { } problem)
                Stop(problem);
            AddLine(i);
            i++;
        }

        Flush();
        if (unread.End() is { } last)
            blocks.Add(last);
    }

    /// <summary>The line after the last one of a grid: rows without a cell separator may stand between rows that have one.</summary>
    private int EndOfGrid(int start)
    {
        var end = start + 1;
        for (var next = NextRow(end, start); next >= 0; next = NextRow(end, start))
            end = next + 1;
        return end;
    }

    private int NextRow(int end, int start)
    {
        var blanks = 0;
        var labels = 0;
        for (var i = end; i < lines.Count; i++)
        {
            var line = lines[i];
            if (line.HasCells && line.Separator != lines[start].Separator)
                return -1;
            if (line.HasCells && (blanks == 0 || !IsLabelAlone(i)))
                return blanks == 0 || IsBodyRow(i, start) ? i : -1;
            if (line.IsBlank ? ++blanks > MostBlankLines : !line.IsRule && (!(line.HasCells || MayBeLabel(line, blanks > 0)) || ++labels > MostLabelLines))
                return -1;
        }

        return -1;
    }

    private bool IsLabelAlone(int at) => lines[at].Cells().Skip(1).All(string.IsNullOrWhiteSpace);

    private bool MayBeLabel(PlainLine line, bool isBehindBlank) =>
        isBehindBlank ? AlignedLine.Of(line, maxColumns).MayBeSection : line.MayBeLabel;

    // Rows set apart by blank lines are rows of one table where they have as many cells as its first line, a label and a figure; headers have none.
    private bool IsBodyRow(int at, int start)
    {
        var cells = lines[at].Cells().Select(Markup.Cell).ToList();
        if (cells.Count != lines[start].Cells().Count() || cells[0].IsBlank || CellWords.IsNumber(cells[0]))
            return false;
        return cells.Skip(1).Any(cell => CellWords.IsNumber(cell) && !CellWords.IsYearOrOrdinal(cell.Text));
    }

    private void Stop(SourceProblem problem)
    {
        Flush();
        blocks.Add(problem);
    }

    private void Add(AlignedTable table)
    {
        unread.Clear();
        Flush();
        if (table.Unit is not null)
            blocks.Add(new SourceText([table.Unit], Origin(table.Start)));
        blocks.Add(table.Grid);
    }

    private bool AddGrid(int start, int end)
    {
        var rows = new List<SourceRow>();
        var headerRows = 0;
        var hasOuterPipes = 2 * Enumerable.Range(start, end - start).Count(i => lines[i].StartsWithPipe) > Enumerable.Range(start, end - start).Count(i => lines[i] is { HasCells: true, IsRule: false });
        for (var i = start; i < end; i++)
        {
            if (lines[i].IsBlank)
                continue;
            if (lines[i].IsRule)
                headerRows = headerRows == 0 ? rows.Count : headerRows;
            else
                rows.Add(new SourceRow([.. lines[i].Cells(hasOuterPipes).Select(Markup.Cell)], Origin(i)));
        }

        // Numbered paragraphs and lists have tabs too: a grid has a figure, or several columns in several rows.
        var hasFigure = rows.Exists(row => row.Cells.Skip(1).Any(CellWords.IsFigure));
        if (rows.Count == 0 || (!hasFigure && (rows.Count < 2 || rows.TrueForAll(row => row.Cells.Count < 3))) || (rows.Count == 1 && start + 1 == end && !hasFigure))
            return false;
        unread.Clear();
        Flush();
        blocks.Add(new SourceGrid(rows, Origin(start), headerRows));
        return true;
    }

    private void AddLine(int i)
    {
        var line = lines[i];
        if (line.IsBlank || line.IsRule)
        {
            Flush();
            return;
        }

        var raw = line.Raw.Trim();
        if (line.HeadingLevel > 0)
        {
            Flush();
            var heading = Markup.Plain(raw.TrimStart('#').TrimEnd('#'), out _, out _);
            if (heading.Length > 0)
                blocks.Add(new SourceText([heading], Origin(i), line.HeadingLevel));
            return;
        }

        if (PlainFootnote.Find(raw, blocks.Count > 0 && blocks[^1] is SourceGrid && paragraph.Count == 0) is var (mark, rest))
        {
            Flush();
            blocks.Add(new SourceText([Markup.Plain(rest, out _, out _)], Origin(i), 0, mark));
            return;
        }

        var text = Markup.Plain(raw, out var bold, out _);
        if (text.Length == 0)
            return;
        if (line.StartsParagraph || Captions.Find(text) is not null)
            Flush();
        if (paragraph.Count == 0)
            (paragraphStart, isBold) = (i, bold);
        isBold &= bold;
        paragraph.Add(text);
    }

    private void Flush()
    {
        if (paragraph.Count > 0)
            blocks.Add(new SourceText([.. paragraph], Origin(paragraphStart), 0, null, isBold));
        paragraph.Clear();
    }
}
