namespace Unccd.Results.Tables;

/// <summary>One figure as it stands on paper: its text, what kind it is, its value and its precision.</summary>
/// <remarks>
/// Immutable; equal by content, text included, so "1 000" and "1000" are different prints of one value.
/// No order is defined: compare the <see cref="Value"/>. Nothing is ever computed in place of what was printed.
/// </remarks>
public sealed partial class PrintedFigure : IEquatable<PrintedFigure>
{
    /// <summary>A figure from its parts, for whoever reads a new kind of document; <see cref="Parse(string, NumberStyle)"/> reads a text.</summary>
    /// <param name="text">The print, footnote marks and surrounding white space removed; empty for a blank.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="value">The value; it must be null for <see cref="FigureKind.NotAvailable"/>, <see cref="FigureKind.Unreadable"/> and
    /// <see cref="FigureKind.Missing"/>, 0 for the three nils, and any number for <see cref="FigureKind.Number"/>.</param>
    /// <param name="unit">The unit in the last printed place, above 0: 1 for "42", 0.1 for "0.0", 100000 for "9.7 million".</param>
    /// <param name="footnoteMarks">The marks that were glued to the figure, in print order; none by default.</param>
    /// <param name="hasLetterForDigit">Whether a letter was read as the digit it looks like, as in "304.o".</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="value"/> does not fit <paramref name="kind"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> is not above 0.</exception>
    public PrintedFigure(string text, FigureKind kind, decimal? value, decimal unit, IEnumerable<string>? footnoteMarks = null, bool hasLetterForDigit = false)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(unit);
        var fits = kind switch
        {
            FigureKind.Number => value is not null,
            FigureKind.Blank or FigureKind.Dash or FigureKind.DoubleZero => value is 0m,
            _ => value is null,
        };
        if (!fits)
            throw new ArgumentException($"A figure of kind {kind} cannot have the value {value?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "null"}.", nameof(value));
        Text = text;
        Kind = kind;
        Value = value;
        Unit = unit;
        FootnoteMarks = footnoteMarks is null ? ValueList<string>.Empty : ValueList<string>.From(footnoteMarks);
        HasLetterForDigit = hasLetterForDigit;
    }

    /// <summary>An empty cell.</summary>
    public static PrintedFigure Blank { get; } = new("", FigureKind.Blank, 0m, 1m);

    /// <summary>A cell that the row is too short to have.</summary>
    public static PrintedFigure Missing { get; } = new("", FigureKind.Missing, null, 1m);

    /// <summary>The print, without footnote marks and surrounding white space; empty for a blank.</summary>
    public string Text { get; }

    /// <summary>What was printed.</summary>
    public FigureKind Kind { get; }

    /// <summary>The value with its sign (parentheses are a minus); 0 for the nils; null where there is none.</summary>
    public decimal? Value { get; }

    /// <summary>The unit in the last printed place: 1 for "42", 0.1 for "0.0", 100000 for "9.7 million"; 1 where there is no number.</summary>
    public decimal Unit { get; }

    /// <summary>The footnote marks glued to the figure, in print order.</summary>
    public IReadOnlyList<string> FootnoteMarks { get; }

    /// <summary>Whether a letter was read as the digit it looks like, as in "304.o".</summary>
    public bool HasLetterForDigit { get; }

    /// <summary>Whether it is a number, zero included.</summary>
    public bool IsNumber => Kind == FigureKind.Number;

    /// <summary>Whether it is a mark of nil: blank, dash or "00".</summary>
    public bool IsNil => Kind is FigureKind.Blank or FigureKind.Dash or FigureKind.DoubleZero;

    /// <summary>Whether it has a value that an identity can use: a number or a nil.</summary>
    public bool HasValue => Value is not null;

    /// <inheritdoc/>
    public bool Equals(PrintedFigure? other) =>
        other is not null && Text == other.Text && Kind == other.Kind && Value == other.Value && Unit == other.Unit
        && HasLetterForDigit == other.HasLetterForDigit && FootnoteMarks.Equals(other.FootnoteMarks);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PrintedFigure);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Text, Kind, Value, Unit);

    /// <summary>The print.</summary>
    public override string ToString() => Text;
}
