using Unccd.Results.Documents.Layout;

namespace Unccd.Results.Documents.Plain.Aligned;

/// <summary>Puts the lines of a table into cells.</summary>
internal sealed class AlignedRows(AlignedColumns columns, AlignedHeader header, Func<int, string> originOf)
{
    // Labels deeper than those with figures by more than this are set in the middle.
    private const int MostStep = 4;

    /// <param name="lines">The lines of the text.</param>
    /// <param name="start">The first line of the table.</param>
    /// <param name="body">The line after its header.</param>
    /// <param name="end">The line after its last one.</param>
    public SourceGrid Grid(AlignedLines lines, int start, int body, int end)
    {
        var rows = header.Rows.Select(cells => new SourceRow(cells, originOf(start))).ToList();
        var figures = new Queue<AlignedRow>(columns.Rows);
        for (var i = body; i < end; i++)
        {
            if (lines[i].Kind is LineKind.Blank or LineKind.Rule)
                continue;
            var row = lines[i].HasFigures ? figures.Dequeue() : new AlignedRow(lines[i].Pieces.TakeWhile((piece, at) => columns.IsLabel(piece, at == 0)).Count(), lines[i].Pieces);
            rows.Add(new SourceRow(Cells(row, lines[i].Kind), originOf(i)));
        }

        return new SourceGrid(rows, originOf(start), header.Rows.Count);
    }

    private SourceCell[] Cells(AlignedRow row, LineKind kind)
    {
        // A heading may stand in the middle of the line.
        if (kind == LineKind.Label && (!row.Pieces[0].IsFigure || columns.IsLabel(row.Pieces[0], isFirst: true)))
            row = row with { Labels = 1 };
        if (row.Labels > 0 && Divide(row.Pieces[row.Labels - 1], row.Count == 0 ? null : row.Pieces[row.Labels]) is var (label, figure))
            row = row with { Pieces = [.. row.Pieces.Take(row.Labels - 1), label, figure, .. row.Cells] };
        var cells = new SourceCell[columns.Count + 1];
        Array.Fill(cells, SourceCell.Blank);
        cells[0] = row.Labels == 0 ? SourceCell.Blank : Label(row.Pieces.Take(row.Labels));

        // Where the places do not tell, the row is short, and said to be.
        if (columns.Place(row) is not { } places)
            return [cells[0], .. row.Cells.Select(piece => piece.Cell)];
        foreach (var (piece, column) in row.Cells.Zip(places))
            cells[column + 1] = piece.Cell;
        return cells;
    }

    // The longest label may leave one space before a figure: it is in line with those of its column, which the row would lack.
    private (AlignedPiece Label, AlignedPiece Figure)? Divide(AlignedPiece piece, AlignedPiece? next)
    {
        var column = columns.Extents[0];
        if (piece.At(columns.Measure).End <= column.Start || (next is not null && columns.Nearest(next.At(columns.Measure)) == 0))
            return null;
        for (var space = piece.Text.IndexOf(' ', StringComparison.Ordinal); space > 0; space = piece.Text.IndexOf(' ', space + 1))
        {
            var figure = piece.Part(space + 1, piece.Text.Length);
            var place = figure.At(columns.Measure);
            if (place.Start >= column.Start && (place.End == column.End || place.Start == column.Start) && figure.IsAmount)
                return (piece.Part(0, space), figure);
        }

        return null;
    }

    private SourceCell Label(IEnumerable<AlignedPiece> pieces)
    {
        var all = pieces.ToList();
        var indent = Math.Max(0, all[0].At(columns.Measure).Start - columns.LabelStart);
        var isCentred = indent > columns.DeepestLabel - columns.LabelStart + MostStep;
        return Markup.Cell(string.Join(' ', all.Select(piece => piece.Text))) with { Indent = isCentred ? 0 : (indent + 1) / 2 };
    }
}
