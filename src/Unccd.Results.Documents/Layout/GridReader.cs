using Unccd.Results.Tables;

namespace Unccd.Results.Documents.Layout;

/// <summary>Turns a grid of cells into the shape of a table: header, columns, body rows, all of one width.</summary>
internal static class GridReader
{
    /// <summary>The table, or null where the grid is no table of figures: it has no body, one column only, or no figure and no caption.</summary>
    public static RawTable? Read(SourceGrid grid, Captions.Caption? caption, string? unit, DocumentReaderOptions options, ICollection<InputProblem> problems)
    {
        var headerCount = HeaderRows.Count(grid);
        var headers = grid.Rows.Take(headerCount).ToList();
        var body = grid.Rows.Skip(headerCount).Where(row => !headers.Any(header => IsSame(header, row))).ToList();
        if (body.Count == 0 || !(caption is not null ? body.Any(row => !row.IsBlankFrom(0)) : HasFigures(body)))
            return null;
        headers = WithStub(headers, body);
        var width = Width(headers, body);
        if (width < 2)
            return null;
        if (width - 1 > options.MaxColumns)
        {
            problems.Add(InputProblem.LimitExceeded(grid.Origin, $"{width - 1}", options.MaxColumns, nameof(options.MaxColumns)));
            return null;
        }

        if (body.Count > options.MaxRows)
        {
            problems.Add(InputProblem.LimitExceeded(body[options.MaxRows].Origin, $"{body.Count}", options.MaxRows, nameof(options.MaxRows)));
            body.RemoveRange(options.MaxRows, body.Count - options.MaxRows);
        }

        var used = UsedColumns(headers, body, width);
        if (used.Count < 2)
            return null;
        ReportOtherLengths(body, width, problems);
        var levels = HeaderRows.Levels(headers, width);
        var hasLabels = HasLabels(body, levels);
        var rows = LabelWrapping.Join([.. body.Where(row => !row.IsBlankFrom(0))]).ConvertAll(row => row with { Cells = [.. used.Select(column => CellAt(row, column))] });
        var columns = used.Skip(hasLabels ? 1 : 0).Select(column => new PrintedColumn(levels[column], grid.ColumnOrigins?.ElementAtOrDefault(column)));
        var title = caption?.Title ?? "";
        return new RawTable(
            caption?.Number,
            title,
            unit ?? Captions.FindUnitIn(title),
            hasLabels ? string.Join(" / ", levels[used[0]]) : "",
            [.. columns],
            rows,
            hasLabels,
            grid.Origin);
    }

    private static SourceCell CellAt(SourceRow row, int column) => column < row.Cells.Count ? row.Cells[column] : TooShort(row) ? MissingCell : SourceCell.Blank;

    /// <summary>Stands for a cell that a row with figures is too short to have.</summary>
    internal static readonly SourceCell MissingCell = new("", Figure: PrintedFigure.Missing);

    private static bool TooShort(SourceRow row) => row.Cells.Skip(1).Any(CellWords.IsFigure);

    private static bool IsSame(SourceRow header, SourceRow row) =>
        !header.IsBlankFrom(1) && header.Cells.Count == row.Cells.Count && header.Cells.Zip(row.Cells).All(pair => pair.First.Text == pair.Second.Text);

    private static bool HasFigures(List<SourceRow> body) => body.Any(row => row.Cells.Skip(1).Any(CellWords.IsNumber));

    // A header whose first, empty cell was lost: every row has one cell more.
    private static List<SourceRow> WithStub(List<SourceRow> headers, List<SourceRow> body)
    {
        if (headers.Count == 0)
            return headers;
        var counts = body.Where(TooShort).Select(row => row.Cells.Count).ToList();
        var isShort = counts.Count > 0 && headers.TrueForAll(header => !header[0].IsBlank) && headers[^1].Cells.All(cell => !cell.IsBlank)
            && counts.TrueForAll(count => count == headers[^1].Cells.Count + 1) && body.Count(row => !CellWords.IsNumber(row[0])) * 2 > body.Count;
        return isShort ? headers.ConvertAll(header => header with { Cells = [SourceCell.Blank, .. header.Cells] }) : headers;
    }

    private static int Width(List<SourceRow> headers, List<SourceRow> body)
    {
        var ofHeader = 0;
        foreach (var header in headers)
        {
            var last = header.Cells.Count;
            while (last > 0 && header.Cells[last - 1] is { IsBlank: true, IsContinued: false })
                last--;
            ofHeader = Math.Max(ofHeader, last);
        }

        // Most rows decide where the header is shorter than they are: a header may leave the last columns without a name.
        var counts = body.Where(TooShort).Select(Filled).ToList();
        if (counts.Count == 0)
            return Math.Max(ofHeader, body.Max(row => row.Cells.Count));
        var ofBody = counts.GroupBy(count => count).OrderByDescending(group => group.Count()).ThenByDescending(group => group.Key).First();
        return ofBody.Key > ofHeader && (headers.Count == 0 || ofBody.Count() * 2 > counts.Count) ? ofBody.Key : Math.Max(ofHeader, headers.Count == 0 ? ofBody.Key : 0);
    }

    private static int Filled(SourceRow row)
    {
        var last = row.Cells.Count;
        while (last > 0 && row.Cells[last - 1].IsBlank)
            last--;
        return last;
    }

    private static List<int> UsedColumns(List<SourceRow> headers, List<SourceRow> body, int width) =>
        [.. Enumerable.Range(0, width).Where(column => column == 0 || headers.Exists(row => !row[column].IsBlank || row[column].IsContinued) || body.Exists(row => !row[column].IsBlank))];

    private static void ReportOtherLengths(List<SourceRow> body, int width, ICollection<InputProblem> problems)
    {
        foreach (var row in body)
        {
            if ((row.Cells.Count < width && TooShort(row)) || Filled(row) > width)
                problems.Add(InputProblem.RowOfOtherLength(row.Origin, Math.Max(row.Cells.Count < width ? row.Cells.Count : 0, Filled(row)), width));
        }
    }

    // A first column of numbers that are neither years, codes nor a count is a column of figures.
    private static bool HasLabels(List<SourceRow> body, List<string>[] levels)
    {
        var firsts = body.Select(row => row[0]).Where(cell => !cell.IsBlank).ToList();
        if (firsts.Count < 2 || levels[0].Count == 0 || !firsts.TrueForAll(CellWords.IsNumber))
            return true;
        if (firsts.TrueForAll(cell => CellWords.IsYearOrOrdinal(cell.Text)))
            return true;
        var values = firsts.ConvertAll(cell => (cell.Figure ?? PrintedFigure.Parse(cell.Text)).Value ?? 0m);
        return values.Zip(values.Skip(1)).All(pair => pair.Second > pair.First);
    }
}
