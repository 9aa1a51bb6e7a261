using Unccd.Results.Documents.Plain;

namespace Unccd.Results.Documents.Layout;

/// <summary>Finds the paragraphs and the grids on a sheet: titles above, notes below, several tables below or beside each other.</summary>
internal sealed class SheetSegmenter(IReadOnlyList<SheetRow> rows, string origin, Func<int, string>? columnName)
{
    // A table has no more section headings than this in a row.
    private const int FarthestRow = 12;

    private readonly List<SourceBlock> blocks = [];
    private readonly List<SheetRow> grid = [];
    private bool hasGrid;
    private int firstColumn;
    private int lastColumn;

    /// <summary>The blocks of the sheet.</summary>
    /// <param name="rows">The rows that hold something, from top to bottom.</param>
    /// <param name="origin">Where a person finds the sheet.</param>
    /// <param name="columnName">The name of a column; null where columns have none.</param>
    public static List<SourceBlock> Segment(IReadOnlyList<SheetRow> rows, string origin, Func<int, string>? columnName)
    {
        var segmenter = new SheetSegmenter(rows, origin, columnName);
        for (var i = 0; i < rows.Count; i++)
            segmenter.Add(i);
        segmenter.Flush();
        return segmenter.blocks;
    }

    private void Add(int i)
    {
        var row = rows[i];
        var hasGap = i > 0 && rows[i - 1].Number + 1 != row.Number;
        var text = row.OnlyText;
        if (grid.Count > 0)
        {
            var belongs = hasGap ? Continues(row) : text is null || (!IsCaptionOrNote(text.Text) && HasTableRowsBelow(i));
            if (belongs)
            {
                AddRow(row);
                return;
            }

            Flush();
        }

        if (text is not null && !IsUpperHeader(i, text.Text))
            AddText(text, row);
        else
            AddRow(row);
    }

    private void AddRow(SheetRow row)
    {
        firstColumn = grid.Count == 0 ? row.FirstColumn : Math.Min(firstColumn, row.FirstColumn);
        lastColumn = grid.Count == 0 ? row.Cells.Keys[^1] : Math.Max(lastColumn, row.Cells.Keys[^1]);
        grid.Add(row);
    }

    private void AddText(SourceCell text, SheetRow row)
    {
        if (PlainFootnote.Find(text.Text, blocks.Count > 0 && blocks[^1] is SourceGrid) is var (mark, rest))
            blocks.Add(new SourceText([rest], row.Origin, 0, mark));
        else if (text.Marks is [var only] && hasGrid && text.IsMarkFirst)
            blocks.Add(new SourceText([text.Text], row.Origin, 0, only));
        else
            blocks.Add(new SourceText([text.Text], row.Origin, 0, null, text.IsBold));
    }

    private static bool IsCaptionOrNote(string text) => Captions.Find(text) is not null || PlainFootnote.Find(text, isBelowTable: true) is not null;

    private bool HasTableRowsBelow(int i)
    {
        for (var next = i + 1; next < rows.Count && next < i + FarthestRow && rows[next].Number == rows[next - 1].Number + 1; next++)
        {
            if (rows[next].OnlyText is not { } text)
                return true;
            if (IsCaptionOrNote(text.Text))
                return false;
        }

        return false;
    }

    // A text over the figure columns alone is the upper header of the rows below it.
    private bool IsUpperHeader(int i, string text) =>
        IsOnlyHeader(i, text) || (text.Length <= 60 && i + 1 < rows.Count && rows[i + 1].Number == rows[i].Number + 1 && rows[i + 1].Filled > 1
        && rows[i].FirstColumn > rows[i + 1].FirstColumn && Captions.FindUnit(text) is null && Captions.Find(text) is null
        && rows[i].Cells.Count > 1);

    // The header of a table with one column of figures stands alone in its row; headings may stand below it before the first row with a figure in its column.
    private bool IsOnlyHeader(int i, string text)
    {
        var column = rows[i].FirstColumn;
        if (text.Length > 60 || Captions.FindUnit(text) is not null || Captions.Find(text) is not null)
            return false;
        var next = i + 1;
        while (next < rows.Count && next < i + FarthestRow && IsBelow(next) && rows[next].OnlyText is not null && rows[next].FirstColumn < column)
            next++;
        return next < rows.Count && IsBelow(next) && rows[next].FirstColumn < column && rows[next].OnlyText is null && rows[next].Cells.Keys[^1] == column
            && rows[next].Cells.TryGetValue(column, out var figure) && CellWords.IsNumber(figure) && !CellWords.IsYearOrOrdinal(figure.Text);
    }

    private bool IsBelow(int i) => rows[i].Number == rows[i - 1].Number + 1;

    private bool Continues(SheetRow row)
    {
        var isLabelled = row.Cells.TryGetValue(firstColumn, out var label) && !label.IsBlank && !CellWords.IsNumber(label);
        return isLabelled && row.Cells.Keys[^1] <= lastColumn
            && row.Cells.Any(cell => cell.Key > firstColumn && CellWords.IsNumber(cell.Value) && !CellWords.IsYearOrOrdinal(cell.Value.Text));
    }

    private void Flush()
    {
        if (grid.Count == 0)
            return;
        var used = grid.SelectMany(row => row.Cells).Where(cell => !cell.Value.IsBlank || cell.Value.IsContinued).Select(cell => cell.Key).Distinct().Order().ToList();
        foreach (var columns in Sides(used))
        {
            var side = new List<SourceRow>();
            foreach (var row in grid)
            {
                var cells = columns.ConvertAll(column => row.Cells.GetValueOrDefault(column, SourceCell.Blank));
                if (cells.Exists(cell => !cell.IsBlank))
                    side.Add(new SourceRow(cells, row.Origin));
            }

            if (side.Count > 0)
                blocks.Add(new SourceGrid(side, origin, ColumnOrigins: columnName is null ? null : columns.ConvertAll(column => columnName(column))));
        }

        hasGrid = true;
        grid.Clear();
    }

    // A table beside another starts behind a blank column, with labels of its own.
    private IEnumerable<List<int>> Sides(List<int> used)
    {
        var side = new List<int>();
        for (var i = 0; i < used.Count; i++)
        {
            if (side.Count > 1 && used[i] > used[i - 1] + 1 && used.Count - i > 1 && IsLabelColumn(used[i]))
            {
                yield return side;
                side = [];
            }

            side.Add(used[i]);
        }

        yield return side;
    }

    private bool IsLabelColumn(int column)
    {
        var cells = grid.Skip(1).Select(row => row.Cells.GetValueOrDefault(column, SourceCell.Blank)).Where(cell => !cell.IsBlank).ToList();
        return cells.Count > 1 && cells.Count(cell => !CellWords.IsFigure(cell)) * 3 > cells.Count * 2;
    }
}
