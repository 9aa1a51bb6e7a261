namespace Unccd.Results.Tables;

/// <summary>How a document writes numbers: its decimal separator and what it puts between thousands.</summary>
/// <remarks>
/// Immutable; equal by content. Spaces of every width and apostrophes always separate thousands, whatever the style;
/// the style settles what a comma and a point mean.
/// </remarks>
public sealed record NumberStyle
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

    /// <summary>The usual style of a language; <see cref="Point"/> for null.</summary>
    public static NumberStyle For(OfficialLanguage? language) => language is { HasDecimalComma: true } ? Comma : Point;
}
