namespace Unccd.Results.Tables;

/// <summary>A table as it stands on paper: number, title, unit, columns and rows, every figure with its text.</summary>
/// <remarks>Immutable; equal by content. It can hold any figures; its shape is whole: each row has one figure for each column.</remarks>
public sealed class PrintedTable : IEquatable<PrintedTable>
{
    private readonly ValueList<PrintedColumn> columns;
    private readonly ValueList<PrintedRow> rows;
    private readonly ValueList<PrintedFootnote> footnotes;
    private readonly int nameColumn;

    /// <summary>A table.</summary>
    /// <param name="number">The number as printed, without the word ("1", "5 a"); null where the table has none.</param>
    /// <param name="title">The title, its lines joined by a space; empty where there is none.</param>
    /// <param name="unit">The unit under the title without its parentheses ("Euros", "thousands of United States dollars"); null where none is printed.</param>
    /// <param name="stubHeader">The header of the label column; empty where there is none.</param>
    /// <param name="columns">The figure columns, from left to right; at least one.</param>
    /// <param name="rows">The body rows, headings included, from top to bottom; at least one.</param>
    /// <param name="footnotes">The footnotes below the table.</param>
    /// <param name="hasLabelColumn">Whether the first column of the print holds labels; if not, every label is empty.</param>
    /// <param name="origin">Where a person finds the table ("line 84", "sheet Budget"); null where it was made in memory.</param>
    /// <exception cref="ArgumentNullException">An argument that may not be null is.</exception>
    /// <exception cref="ArgumentException">There is no column or no row, or a row has another number of figures than the table has columns; the message names the row.</exception>
    public PrintedTable(
        string? number,
        string title,
        string? unit,
        string stubHeader,
        IEnumerable<PrintedColumn> columns,
        IEnumerable<PrintedRow> rows,
        IEnumerable<PrintedFootnote>? footnotes = null,
        bool hasLabelColumn = true,
        string? origin = null)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(stubHeader);
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(rows);
        Number = number;
        Title = title;
        Unit = unit;
        StubHeader = stubHeader;
        this.columns = ValueList<PrintedColumn>.From(columns);
        this.rows = ValueList<PrintedRow>.From(rows);
        this.footnotes = footnotes is null ? ValueList<PrintedFootnote>.Empty : ValueList<PrintedFootnote>.From(footnotes);
        HasLabelColumn = hasLabelColumn;
        Origin = origin;
        if (this.columns.Count == 0)
            throw new ArgumentException($"Table {number ?? "without a number"} has no column: expected at least one.", nameof(columns));
        if (this.rows.Count == 0)
            throw new ArgumentException($"Table {number ?? "without a number"} has no row: expected at least one.", nameof(rows));
        for (var i = 0; i < this.rows.Count; i++)
        {
            var row = this.rows[i];
            if (row.Figures.Count != this.columns.Count)
                throw new ArgumentException($"Table {number ?? "without a number"}, row {i + 1} ('{row.Label}') has {row.Figures.Count} figures: expected {this.columns.Count}, one for each column.", nameof(rows));
        }

        nameColumn = RowNames.ColumnOf(this.rows);
    }

    /// <summary>The number as printed, without the word; null where the table has none.</summary>
    public string? Number { get; }

    /// <summary>The title; empty where there is none.</summary>
    public string Title { get; }

    /// <summary>The unit as printed, without parentheses; null where none is printed.</summary>
    public string? Unit { get; }

    /// <summary>The header of the label column; empty where there is none.</summary>
    public string StubHeader { get; }

    /// <summary>The figure columns, from left to right.</summary>
    public IReadOnlyList<PrintedColumn> Columns => columns;

    /// <summary>The body rows, headings included, from top to bottom.</summary>
    public IReadOnlyList<PrintedRow> Rows => rows;

    /// <summary>The footnotes below the table.</summary>
    public IReadOnlyList<PrintedFootnote> Footnotes => footnotes;

    /// <summary>Whether the first column of the print holds labels.</summary>
    public bool HasLabelColumn { get; }

    /// <summary>Where a person finds the table in the document, or null.</summary>
    public string? Origin { get; }

    /// <summary>The words that name a row, counted from 0: its label, or what stands in the column of names where the labels are codes or blank.</summary>
    internal string WordsOf(int row) =>
        nameColumn >= 0 && rows[row].Figures[nameColumn] is { Kind: FigureKind.Unreadable } words ? words.Text : rows[row].Label;

    /// <summary>What a person calls a row, counted from 0: its label, behind it the words of the column of names where labels are codes ("5401 Hospitality"); empty where it has neither.</summary>
    internal string NameOf(int row)
    {
        var (label, words) = (rows[row].Label, WordsOf(row));
        return label.Length == 0 || words == label ? words : $"{label} {words}";
    }

    /// <summary>The figure at a row and a column, both counted from 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The table has no such row or column.</exception>
    public PrintedFigure this[int row, int column]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(row, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(row, rows.Count);
            ArgumentOutOfRangeException.ThrowIfLessThan(column, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(column, columns.Count);
            return rows[row - 1].Figures[column - 1];
        }
    }

    /// <summary>The same table with one figure replaced.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="figure"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The table has no such row or column.</exception>
    public PrintedTable With(int row, int column, PrintedFigure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        _ = this[row, column];
        var old = rows[row - 1];
        var figures = old.Figures.Select((one, i) => i == column - 1 ? figure : one);
        var replaced = new PrintedRow(old.Label, figures, old.IsBold, old.Indent, old.FootnoteMarks, old.Origin);
        return new PrintedTable(Number, Title, Unit, StubHeader, columns, rows.Select((one, i) => i == row - 1 ? replaced : one), footnotes, HasLabelColumn, Origin);
    }

    /// <inheritdoc/>
    public bool Equals(PrintedTable? other) =>
        other is not null && Number == other.Number && Title == other.Title && Unit == other.Unit && StubHeader == other.StubHeader
        && HasLabelColumn == other.HasLabelColumn && Origin == other.Origin
        && columns.Equals(other.columns) && rows.Equals(other.rows) && footnotes.Equals(other.footnotes);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PrintedTable);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Number, Title, columns, rows);

    /// <summary>Number and title.</summary>
    public override string ToString() => Number is null ? Title : $"{Number}: {Title}";
}
