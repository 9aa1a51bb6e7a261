using System.Globalization;

namespace Unccd.Results.Documents.Xlsx;

/// <summary>A number format of a workbook, as far as it decides what is printed: decimals, thousands, percent, sign, nil marks.</summary>
internal sealed class NumberFormat
{
    // Excel shows no more than eleven characters of a number without a format.
    private const int GeneralDigits = 10;

    private readonly NumberFormatSection[] sections;

    public NumberFormat(string code)
    {
        IsGeneral = code.Length == 0 || code.Equals("General", StringComparison.OrdinalIgnoreCase) || code == "@";
        sections = IsGeneral ? [] : [.. NumberFormatSection.Split(code).Select(part => new NumberFormatSection(part))];
    }

    public bool IsGeneral { get; }

    /// <summary>Whether it shows a date or a time.</summary>
    public bool IsDate => sections.Length > 0 && sections[0].IsDate;

    /// <summary>The text that the cell shows, in the signs of an English edition; null where the format is none of numbers.</summary>
    /// <param name="value">The stored value.</param>
    public string? Show(decimal value)
    {
        if (IsGeneral || sections[0].IsScientific)
            return General(value);
        if (sections[0].IsDate)
            return null;
        if (value < 0m && sections.Length > 1)
            return Rounds(sections[1], -value) ? sections[1].Show(-value) : ShowZero();
        return value == 0m ? ShowZero() : value < 0m ? Signed(value) : sections[0].Show(value);
    }

    private string Signed(decimal value) => sections[0].Show(-value) is var text && text.Any(c => c is >= '1' and <= '9') ? "-" + text : text;

    private string ShowZero() => (sections.Length > 2 ? sections[2] : sections[0]).Show(0m);

    private static bool Rounds(NumberFormatSection section, decimal value) => section.Show(value).Any(c => c is >= '1' and <= '9') || !section.HasDigits;

    private static string General(decimal value)
    {
        var whole = Math.Truncate(Math.Abs(value));
        var places = Math.Max(0, GeneralDigits - whole.ToString(CultureInfo.InvariantCulture).Length);
        return (Math.Round(value, places, MidpointRounding.AwayFromZero) / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture);
    }
}
