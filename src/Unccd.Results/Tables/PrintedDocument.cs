namespace Unccd.Results.Tables;

/// <summary>A document as it stands on paper: its symbol, its running text and its tables, in print order.</summary>
/// <remarks>Immutable; equal by content.</remarks>
public sealed class PrintedDocument : IEquatable<PrintedDocument>
{
    private readonly ValueList<PrintedParagraph> paragraphs;
    private readonly ValueList<PrintedTable> tables;

    /// <summary>A document.</summary>
    /// <param name="source">Where it comes from: a path as the user gave it, or the symbol of an embedded report.</param>
    /// <param name="symbol">The symbol printed on it; null where none was found.</param>
    /// <param name="language">The language it is printed in; null where that was not recognised.</param>
    /// <param name="paragraphs">The running text; none by default.</param>
    /// <param name="tables">The tables; none by default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    public PrintedDocument(string source, string? symbol = null, OfficialLanguage? language = null, IEnumerable<PrintedParagraph>? paragraphs = null, IEnumerable<PrintedTable>? tables = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        Source = source;
        Symbol = symbol;
        Language = language;
        this.paragraphs = ValueList<PrintedParagraph>.From(paragraphs ?? []);
        this.tables = ValueList<PrintedTable>.From(tables ?? []);
    }

    /// <summary>Where the document comes from.</summary>
    public string Source { get; }

    /// <summary>The symbol printed on the document, such as "ICCD/CRIC(18)/3"; null where none was found.</summary>
    public string? Symbol { get; }

    /// <summary>The language the document is printed in; null where that was not recognised.</summary>
    public OfficialLanguage? Language { get; }

    /// <summary>The running text, headings and footnotes included, in print order.</summary>
    public IReadOnlyList<PrintedParagraph> Paragraphs => paragraphs;

    /// <summary>The tables, in print order.</summary>
    public IReadOnlyList<PrintedTable> Tables => tables;

    /// <summary>The figure of a table at a place.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The place is in the text, or the document has no such table, row or column.</exception>
    public PrintedFigure this[CellPlace place]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(place.Table, 1, nameof(place));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(place.Table, tables.Count, nameof(place));
            return tables[place.Table - 1][place.Row, place.Column];
        }
    }

    /// <summary>The same document with one figure of a table replaced.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The place is in the text, or the document has no such table, row or column.</exception>
    public PrintedDocument With(CellPlace place, PrintedFigure figure)
    {
        _ = this[place];
        return new PrintedDocument(Source, Symbol, Language, paragraphs, tables.Select((table, i) => i == place.Table - 1 ? table.With(place.Row, place.Column, figure) : table));
    }

    /// <inheritdoc/>
    public bool Equals(PrintedDocument? other) =>
        other is not null && Source == other.Source && Symbol == other.Symbol && Language == other.Language
        && paragraphs.Equals(other.paragraphs) && tables.Equals(other.tables);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PrintedDocument);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Source, Symbol, paragraphs, tables);

    /// <summary>The symbol, or the source where there is none.</summary>
    public override string ToString() => Symbol ?? Source;
}
