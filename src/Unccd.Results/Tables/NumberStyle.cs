namespace Unccd.Results.Tables;

/// <summary>How a document writes numbers: its decimal separator and what it puts between thousands.</summary>
/// <remarks>
/// Immutable; equal by content. Spaces of every width and apostrophes always separate thousands, whatever the style;
/// the style settles what a comma and a point mean where the figure alone does not ("1.234").
/// </remarks>
public sealed partial record NumberStyle
{
    private NumberStyle(char decimalSeparator, char groupSeparator)
    {
        DecimalSeparator = decimalSeparator;
        GroupSeparator = groupSeparator;
    }

    /// <summary>A decimal point; a comma separates thousands: English, Chinese, Arabic.</summary>
    public static NumberStyle Point { get; } = new('.', ',');

    /// <summary>A decimal comma; a point separates thousands: French, Russian, Spanish.</summary>
    public static NumberStyle Comma { get; } = new(',', '.');

    /// <summary>What stands before the decimals.</summary>
    public char DecimalSeparator { get; }

    /// <summary>What may stand between thousands, beside spaces and apostrophes.</summary>
    public char GroupSeparator { get; }

    /// <summary>
    /// Whether nothing but the language speaks for the style. Then a decimal separator before exactly three digits is doubtful
    /// ("1.234" in an English table may be a thousand), and such a figure is refused rather than guessed.
    /// </summary>
    public bool IsTentative { get; private init; }

    /// <summary>Whether no language speaks for it either, so that neither separator before exactly three digits can be read.</summary>
    public bool IsUnknown { get; private init; }

    /// <summary>Whether the figures around use <see cref="GroupSeparator"/> between thousands, so that one in a wrong place is a misprint and no decimal.</summary>
    internal bool SeparatorGroups { get; private init; }

    /// <summary>Whether the figures around use spaces between thousands.</summary>
    internal bool SpaceGroups { get; private init; }

    /// <summary>The usual style of a language; <see cref="Point"/> for null.</summary>
    public static NumberStyle For(OfficialLanguage? language) => language is { HasDecimalComma: true } ? Comma : Point;
}
