using System.Globalization;

namespace Unccd.Results.Tables;

/// <summary>Reads digits with separators between them: which of them stand between thousands, which before the decimals.</summary>
/// <remarks>The digits come as <see cref="FigurePrint"/> leaves them: ASCII digits, ' ' for every space and apostrophe, '.' and ',', <see cref="CertainDecimal"/>.</remarks>
internal static class FigureDigits
{
    /// <summary>Stands for a sign that is a decimal separator in every style, as the Arabic one is.</summary>
    public const char CertainDecimal = '\u066B';

    private const int MostDigits = 27;

    /// <summary>What one figure says about the style of the figures around it.</summary>
    /// <param name="DecimalSeparator">The separator that can only stand before decimals.</param>
    /// <param name="GroupSeparator">The separator that can only stand between thousands.</param>
    /// <param name="HasSpaceGroups">Whether spaces stand between thousands.</param>
    /// <param name="BeforeThree">The one separator that stands before three digits and may be either.</param>
    internal readonly record struct Evidence(char? DecimalSeparator, char? GroupSeparator, bool HasSpaceGroups, char? BeforeThree = null);

    public static Evidence EvidenceOf(string text)
    {
        var print = FigurePrint.Scan(text);
        if (print.Kind != FigureKind.Number)
            return default;
        var digits = print.Digits;
        var parts = digits.Split(' ');
        var hasSpaces = parts.Length > 1 && GroupsAreWhole(digits.Split('.', ',', CertainDecimal)[0], ' ');
        var points = digits.Count(c => c == '.');
        var commas = digits.Count(c => c == ',');
        if (points + commas == 0)
            return new Evidence(null, null, hasSpaces);
        if (points > 0 && commas > 0)
        {
            var last = digits[digits.LastIndexOfAny(['.', ','])];
            return digits.Count(c => c == last) == 1 ? new Evidence(last, last == '.' ? ',' : '.', hasSpaces) : default;
        }

        var separator = points > 0 ? '.' : ',';
        if (points + commas > 1)
            return GroupsAreWhole(digits, separator) ? new Evidence(null, separator, hasSpaces) : default;
        return IsAmbiguous(digits, digits.IndexOf(separator, StringComparison.Ordinal)) ? new Evidence(null, null, hasSpaces, separator) : new Evidence(separator, null, hasSpaces);
    }

    /// <summary>The value, or null with the reason.</summary>
    public static decimal? Read(string digits, NumberStyle style, out FigureDoubt doubt)
    {
        doubt = FigureDoubt.None;
        if (digits.Count(char.IsAsciiDigit) > MostDigits)
        {
            doubt = FigureDoubt.TooManyDigits;
            return null;
        }

        var decimalAt = FindDecimal(digits, style, ref doubt);
        if (doubt is FigureDoubt.AmbiguousSeparator or FigureDoubt.NoNumber)
            return null;
        var whole = decimalAt < 0 ? digits : digits[..decimalAt];
        var decimals = decimalAt < 0 ? "" : digits[(decimalAt + 1)..];
        if (!decimals.All(char.IsAsciiDigit) || !SpacesAreSound(whole, style, ref doubt))
        {
            doubt = FigureDoubt.NoNumber;
            return null;
        }

        var plain = string.Concat(whole.Where(char.IsAsciiDigit)) is { Length: > 0 } some ? some : "0";
        return decimal.Parse(decimals.Length == 0 ? plain : $"{plain}.{decimals}", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
    }

    private static int FindDecimal(string digits, NumberStyle style, ref FigureDoubt doubt)
    {
        var certain = digits.IndexOf(CertainDecimal, StringComparison.Ordinal);
        if (certain >= 0)
            return certain;
        var first = digits.IndexOfAny(['.', ',']);
        if (first < 0)
            return -1;
        var last = digits.LastIndexOfAny(['.', ',']);
        if (digits[first] != digits[last])
            return FindDecimalOfTwo(digits, last, style, ref doubt);
        if (first != last)
        {
            if (GroupsAreWhole(digits, digits[first]))
                return -1;
            doubt = style.SeparatorGroups && digits[first] == style.GroupSeparator && HasWholeGroup(digits) ? FigureDoubt.MisplacedSeparator : FigureDoubt.NoNumber;
            return -1;
        }

        if (IsAmbiguous(digits, first))
        {
            var isDecimal = digits[first] == style.DecimalSeparator;
            if (style.IsUnknown || (style.IsTentative && isDecimal && !style.SpaceGroups))
                doubt = FigureDoubt.AmbiguousSeparator;
            return isDecimal ? first : -1;
        }

        if (!style.SeparatorGroups || digits[first] != style.GroupSeparator || digits[0] == '0')
            return first;
        doubt = FigureDoubt.MisplacedSeparator;
        return -1;
    }

    private static int FindDecimalOfTwo(string digits, int last, NumberStyle style, ref FigureDoubt doubt)
    {
        var head = digits[..last];
        var group = digits[last] == '.' ? ',' : '.';
        if (head.Contains(digits[last], StringComparison.Ordinal) || !GroupsAreWhole(head, group))
        {
            doubt = FigureDoubt.NoNumber;
            return -1;
        }

        // "2.050,085" among figures with commas between thousands: both stand between thousands, one of them misprinted.
        if (!style.SeparatorGroups || digits[last] != style.GroupSeparator || digits.Length - last != 4)
            return last;
        doubt = FigureDoubt.MisplacedSeparator;
        return -1;
    }

    /// <summary>Whether one separator before exactly three digits may stand between thousands as well as before decimals.</summary>
    private static bool IsAmbiguous(string digits, int at) =>
        at is >= 1 and <= 3 && digits[0] != '0' && digits.Length - at == 4 && !digits.Contains(' ', StringComparison.Ordinal);

    private static bool GroupsAreWhole(string digits, char separator)
    {
        var groups = digits.Split(separator);
        return groups[0].Length is >= 1 and <= 3 && groups.All(group => group.All(char.IsAsciiDigit)) && groups.Skip(1).All(group => group.Length == 3);
    }

    private static bool HasWholeGroup(string digits) => digits.Split('.', ',').Skip(1).Any(group => group.Length == 3);

    // Two numbers in one cell ("12 15") and a number with a footnote's number behind it ("10 977 1") look like wrongly grouped digits.
    private static bool SpacesAreSound(string whole, NumberStyle style, ref FigureDoubt doubt)
    {
        var groups = whole.Split(' ', '.', ',');
        if (!whole.Contains(' ', StringComparison.Ordinal) || groups.Skip(1).All(group => group.Length == 3))
            return true;
        if (groups.Any(group => group.Length == 0))
            return false;
        doubt = FigureDoubt.MisplacedSeparator;
        var last = groups[^1].Length;
        return last != 1 && style.SpaceGroups;
    }
}
