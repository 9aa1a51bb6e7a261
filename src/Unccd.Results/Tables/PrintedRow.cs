namespace Unccd.Results.Tables;

/// <summary>A body row of a printed table: its label and one figure for each column.</summary>
/// <remarks>Immutable; equal by content.</remarks>
public sealed class PrintedRow : IEquatable<PrintedRow>
{
    private readonly ValueList<PrintedFigure> figures;

    /// <summary>A row.</summary>
    /// <param name="label">The label, footnote marks removed; empty where the table has no labels.</param>
    /// <param name="figures">One figure for each column of the table; a row that is only a heading has blanks.</param>
    /// <param name="isBold">Whether label or figures are printed bold, the usual mark of a total.</param>
    /// <param name="indent">How far the label is indented, in steps of the document's own; 0 where it is not or the document does not tell.</param>
    /// <param name="footnoteMarks">The marks glued to the label; none by default.</param>
    /// <param name="origin">Where a person finds the row ("line 92", "Budget!7"); null where the table was made in memory.</param>
    /// <exception cref="ArgumentNullException"><paramref name="label"/> or <paramref name="figures"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="indent"/> is negative.</exception>
    public PrintedRow(string label, IEnumerable<PrintedFigure> figures, bool isBold = false, int indent = 0, IEnumerable<string>? footnoteMarks = null, string? origin = null)
    {
        ArgumentNullException.ThrowIfNull(label);
        ArgumentNullException.ThrowIfNull(figures);
        ArgumentOutOfRangeException.ThrowIfNegative(indent);
        Label = label;
        this.figures = ValueList<PrintedFigure>.From(figures);
        IsBold = isBold;
        Indent = indent;
        FootnoteMarks = footnoteMarks is null ? ValueList<string>.Empty : ValueList<string>.From(footnoteMarks);
        Origin = origin;
    }

    /// <summary>The label without footnote marks; a label printed over two lines is joined by a space (by nothing in Chinese).</summary>
    public string Label { get; }

    /// <summary>The figures, one for each column of the table.</summary>
    public IReadOnlyList<PrintedFigure> Figures => figures;

    /// <summary>Whether label or figures are printed bold.</summary>
    public bool IsBold { get; }

    /// <summary>How far the label is indented, from 0.</summary>
    public int Indent { get; }

    /// <summary>The footnote marks glued to the label.</summary>
    public IReadOnlyList<string> FootnoteMarks { get; }

    /// <summary>Where a person finds the row in the document, or null.</summary>
    public string? Origin { get; }

    /// <summary>Whether the row has nothing but blanks (or no cell at all), so that it is the heading of a section.</summary>
    public bool IsHeading => figures.All(figure => figure.Kind == FigureKind.Blank);

    /// <inheritdoc/>
    public bool Equals(PrintedRow? other) =>
        other is not null && Label == other.Label && IsBold == other.IsBold && Indent == other.Indent && Origin == other.Origin
        && figures.Equals(other.figures) && FootnoteMarks.Equals(other.FootnoteMarks);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PrintedRow);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Label, figures, IsBold, Indent);

    /// <summary>The label.</summary>
    public override string ToString() => Label;
}
