using System.Globalization;
using Unccd.Results.Documents.Layout;

namespace Unccd.Results.Documents.Docx;

/// <summary>A table of a DOCX file while it is read: its rows, with merged cells spread over the columns they cover.</summary>
internal sealed class DocxTable(string name, CellBudget budget)
{
    private readonly List<List<SourceCell>> rows = [];
    private readonly List<SourceBlock> inOrder = [];
    private readonly List<SourceBlock> nested = [];
    private int headerRows;
    private bool isHeaderOpen = true;

    public List<string> FootnoteIds { get; } = [];

    public void StartRow()
    {
        isHeaderOpen = headerRows == rows.Count;
        rows.Add([]);
    }

    /// <summary>Marks the row as one that is repeated on each page; only rows at the top count.</summary>
    public void MarkHeader()
    {
        if (isHeaderOpen)
            headerRows = rows.Count;
    }

    public void AddBlanks(int count)
    {
        count = count <= 0 ? 0 : budget.Span(count);
        budget.Take(count, name);
        if (rows.Count > 0)
            rows[^1].AddRange(Enumerable.Repeat(SourceCell.Blank, count));
    }

    public void AddCell(List<SourceBlock> content, int span, bool isMergedUp, bool isMergedLeft)
    {
        if (rows.Count == 0)
            StartRow();
        span = budget.Span(span);
        budget.Take(span, name);
        var cell = isMergedUp || isMergedLeft ? SourceCell.Blank with { IsContinued = isMergedLeft } : CellOf(content.OfType<DocxText>().ToList());
        rows[^1].Add(cell);
        for (var i = 1; i < span; i++)
            rows[^1].Add(SourceCell.Blank with { IsContinued = true });
        inOrder.AddRange(content);
        nested.AddRange(content.Where(block => block is not DocxText));
        FootnoteIds.AddRange(content.OfType<DocxText>().SelectMany(text => text.Paragraph.FootnoteIds));
    }

    /// <summary>The table; or, where it only arranges other tables on the page, what stands in its cells.</summary>
    public IEnumerable<SourceBlock> ToBlocks()
    {
        var grid = rows.Where(row => row.Count > 0)
            .Select((row, i) => new SourceRow(row, string.Create(CultureInfo.InvariantCulture, $"{name}, row {i + 1}")))
            .ToList();
        if (grid.Count == 0)
            return nested;
        if (nested.Count > 0 && !grid.Exists(row => row.Cells.Skip(1).Any(CellWords.IsFigure)))
            return inOrder;
        return [new SourceGrid(grid, name, headerRows < grid.Count ? headerRows : 0), .. nested];
    }

    private static SourceCell CellOf(List<DocxText> texts)
    {
        if (texts.Count == 0)
            return SourceCell.Blank;
        var lines = texts.SelectMany(text => text.Lines).ToList();
        List<string> marks = [.. texts.SelectMany(text => text.Paragraph.Marks)];
        if (texts[0].FootnoteMark is { } leading)
            marks.Insert(0, leading);
        return new SourceCell(LineJoining.Join(lines), texts.TrueForAll(text => text.IsBold), marks, texts[0].Paragraph.Indent);
    }
}
