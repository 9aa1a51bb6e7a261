using Unccd.Results.Tables;

namespace Unccd.Results.Documents.Layout;

/// <summary>A table whose shape is known and whose figures are still text: the style of its numbers is settled when the whole document has been seen.</summary>
internal sealed record RawTable(
    string? Number,
    string Title,
    string? Unit,
    string StubHeader,
    IReadOnlyList<PrintedColumn> Columns,
    IReadOnlyList<SourceRow> Rows,
    bool HasLabelColumn,
    string Origin)
{
    public List<PrintedFootnote> Footnotes { get; } = [];

    /// <summary>The first column of figures in the rows' cells.</summary>
    public int FirstFigure => HasLabelColumn ? 1 : 0;

    public IEnumerable<string> Prints => Rows.SelectMany(row => row.Cells.Skip(FirstFigure)).Where(cell => cell is { IsBlank: false, Figure: null }).Select(cell => cell.Text);
}
