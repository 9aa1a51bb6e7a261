namespace Unccd.Results.Tables;

/// <summary>A paragraph or heading of the running text.</summary>
/// <remarks>Immutable; equal by content.</remarks>
public sealed record PrintedParagraph
{
    /// <summary>A paragraph.</summary>
    /// <param name="text">The text, its lines joined, without its number.</param>
    /// <param name="number">The paragraph number as printed, without its point ("4"); null where it has none.</param>
    /// <param name="headingLevel">1 and deeper for headings; 0 for body text.</param>
    /// <param name="footnoteMark">The mark, where the paragraph is a footnote; null otherwise.</param>
    /// <param name="tablesBefore">How many tables of the document stand before it, from 0.</param>
    /// <param name="origin">Where a person finds it ("line 71"); null where it was made in memory.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="headingLevel"/> or <paramref name="tablesBefore"/> is negative.</exception>
    public PrintedParagraph(string text, string? number = null, int headingLevel = 0, string? footnoteMark = null, int tablesBefore = 0, string? origin = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfNegative(headingLevel);
        ArgumentOutOfRangeException.ThrowIfNegative(tablesBefore);
        Text = text;
        Number = number;
        HeadingLevel = headingLevel;
        FootnoteMark = footnoteMark;
        TablesBefore = tablesBefore;
        Origin = origin;
    }

    /// <summary>The text without the paragraph number.</summary>
    public string Text { get; }

    /// <summary>The paragraph number as printed, without its point; null where it has none.</summary>
    public string? Number { get; }

    /// <summary>1 and deeper for headings, 0 for body text.</summary>
    public int HeadingLevel { get; }

    /// <summary>The mark, where the paragraph is a footnote; null otherwise.</summary>
    public string? FootnoteMark { get; }

    /// <summary>How many tables of the document stand before the paragraph.</summary>
    public int TablesBefore { get; }

    /// <summary>Where a person finds the paragraph in the document, or null.</summary>
    public string? Origin { get; }
}
