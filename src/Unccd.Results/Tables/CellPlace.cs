namespace Unccd.Results.Tables;

/// <summary>Where a printed figure stands: table, row and column of a document, or a figure of its running text.</summary>
/// <remarks>
/// Immutable; equal by content; ordered by table, row, column, figures of the text first (as table 0).
/// All numbers count from 1. A row counts among the body rows, headings included, header rows never;
/// a column counts after the label column. In the text, <see cref="Row"/> is the position of the paragraph in
/// <see cref="PrintedDocument.Paragraphs"/> and <see cref="Column"/> the position of the figure in the paragraph.
/// The default value is no place.
/// </remarks>
/// <param name="Table">The position of the table in the document from 1; 0 for a figure of the text.</param>
/// <param name="Row">The position of the body row from 1, or of the paragraph.</param>
/// <param name="Column">The position of the figure column from 1, or of the figure in the paragraph.</param>
public readonly record struct CellPlace(int Table, int Row, int Column) : IComparable<CellPlace>, IComparable
{
    /// <summary>Whether the figure stands in the running text and in no table.</summary>
    public bool IsInText => Table == 0;

    /// <summary>The place of a figure of the running text.</summary>
    /// <param name="paragraph">The position of the paragraph in the document, from 1.</param>
    /// <param name="figure">The position of the figure in the paragraph, from 1.</param>
    public static CellPlace InText(int paragraph, int figure) => new(0, paragraph, figure);

    /// <inheritdoc/>
    public int CompareTo(CellPlace other)
    {
        var byTable = Table.CompareTo(other.Table);
        if (byTable != 0)
            return byTable;
        var byRow = Row.CompareTo(other.Row);
        return byRow != 0 ? byRow : Column.CompareTo(other.Column);
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException"><paramref name="obj"/> is neither null nor a <see cref="CellPlace"/>.</exception>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        CellPlace other => CompareTo(other),
        _ => throw new ArgumentException($"Expected a {nameof(CellPlace)}, found a {obj.GetType().Name}.", nameof(obj)),
    };

    /// <summary>Whether the one comes before the other.</summary>
    public static bool operator <(CellPlace left, CellPlace right) => left.CompareTo(right) < 0;

    /// <summary>Whether the one comes before the other or is the same.</summary>
    public static bool operator <=(CellPlace left, CellPlace right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the one comes after the other.</summary>
    public static bool operator >(CellPlace left, CellPlace right) => left.CompareTo(right) > 0;

    /// <summary>Whether the one comes after the other or is the same.</summary>
    public static bool operator >=(CellPlace left, CellPlace right) => left.CompareTo(right) >= 0;

    /// <summary>"(table; row, column)", as in "(1; 5, 2)"; "(text; 4, 1)" for a figure of the text.</summary>
    public override string ToString() => IsInText
        ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"(text; {Row}, {Column})")
        : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"({Table}; {Row}, {Column})");
}
