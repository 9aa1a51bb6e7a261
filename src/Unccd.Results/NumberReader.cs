using System.Globalization;

namespace Unccd.Results;

/// <summary>Reads one number exactly as a style writes it, or says why it is none; no figure is ever rounded or guessed.</summary>
/// <remarks>
/// Groups must be whole: "2,05" is refused where a comma separates thousands, because its writer may have meant 2.05, and reading it as 205 is how a budget is lost.
/// </remarks>
internal readonly ref struct NumberReader
{
    private static readonly int[] Thousands = [3];
    private readonly ReadOnlySpan<char> decimalSeparator;
    private readonly ReadOnlySpan<char> groupSeparator;
    private readonly ReadOnlySpan<int> groupSizes;

    private NumberReader(ReadOnlySpan<char> decimalSeparator, ReadOnlySpan<char> groupSeparator, ReadOnlySpan<int> groupSizes)
    {
        this.decimalSeparator = decimalSeparator;
        this.groupSeparator = groupSeparator;
        this.groupSizes = groupSizes;
    }

    /// <summary>The style of a provider; that of United Nations documents in English where it asks for no culture in particular.</summary>
    public static NumberReader For(IFormatProvider? provider)
    {
        if (TextFault.IsNeutral(provider))
            provider = OfficialLanguage.English;
        // Documents print spaces between thousands, but some of every language print the comma or point that is free.
        if (provider is OfficialLanguage language)
            return language.HasDecimalComma ? new NumberReader(",", ".", Thousands) : new NumberReader(".", ",", Thousands);
        var info = NumberFormatInfo.GetInstance(provider);
        return new NumberReader(info.NumberDecimalSeparator, info.NumberGroupSeparator, info.NumberGroupSizes);
    }

    /// <summary>Reads a number with an optional sign or parentheses; null when it could, otherwise the reason without a full stop.</summary>
    public string? Read(ReadOnlySpan<char> text, out decimal value) => Read(text, out value, out _);

    /// <summary>The same, and how many decimals are printed, trailing zeros included.</summary>
    public string? Read(ReadOnlySpan<char> text, out decimal value, out int decimals)
    {
        value = 0m;
        decimals = 0;
        text = Trim(text);
        if (text.IsEmpty)
            return "found nothing, expected a number";
        var isNegative = false;
        if (text[0] == '(')
        {
            if (text[^1] != ')')
                return "found an opening parenthesis without a closing one";
            isNegative = true;
            text = Trim(text[1..^1]);
        }
        else if (text[^1] == ')')
        {
            return "found a closing parenthesis without an opening one";
        }

        if (!text.IsEmpty && IsMinus(text[0]))
        {
            if (isNegative)
                return "found both parentheses and a minus, expected one of them";
            isNegative = true;
            text = Trim(text[1..]);
        }

        var reason = ReadDigits(text, out value, out decimals);
        // A decimal has a negative zero, which some cultures would print.
        if (isNegative && value != 0m)
            value = -value;
        return reason;
    }

    /// <summary>Removes white space and the invisible marks of direction that some cultures put beside a sign.</summary>
    public static ReadOnlySpan<char> Trim(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty && IsInvisible(text[0]))
            text = text[1..];
        while (!text.IsEmpty && IsInvisible(text[^1]))
            text = text[..^1];
        return text;
    }

    private static bool IsInvisible(char c) => char.IsWhiteSpace(c) || c is '\u061C' or '\u200E' or '\u200F';

    private static bool IsMinus(char c) => c is '-' or '\u2212';

    private static bool IsSpaceOrApostrophe(char c) => char.IsWhiteSpace(c) || c is '\'' or '\u2019';

    private string? ReadDigits(ReadOnlySpan<char> text, out decimal value, out int decimals)
    {
        value = 0m;
        decimals = 0;
        var limit = (UInt128.One << 96) - 1;
        var mantissa = UInt128.Zero;
        var pendingZeros = 0;
        byte scale = 0;
        var at = 0;
        var separator = '\0';
        var digits = 0;
        Span<int> groups = stackalloc int[32];
        var group = 0;
        while (at < text.Length && !StartsWith(text[at..], decimalSeparator))
        {
            var c = text[at];
            if (char.IsAsciiDigit(c))
            {
                mantissa = (mantissa * 10) + (uint)(c - '0');
                if (mantissa > limit)
                    return "found more digits than a decimal holds";
                groups[group]++;
                digits++;
                at++;
                continue;
            }

            var isGroup = StartsWith(text[at..], groupSeparator);
            if (!isGroup && !IsSpaceOrApostrophe(c))
                return "found a sign that is no part of a number";
            // One separator throughout: "1 234,567" may be either of two numbers. Spaces of every width are one separator, a typesetter mixes them.
            var kind = char.IsWhiteSpace(c) ? ' ' : c;
            if (separator != '\0' && separator != kind)
                return "found two kinds of separator between digits, expected one";
            separator = kind;
            at += isGroup ? groupSeparator.Length : 1;
            if (groups[group] == 0)
                return "found a separator without a digit before it";
            if (++group == groups.Length)
                return "found more digits than a decimal holds";
        }

        if (group > 0 && !AreWhole(groups[..(group + 1)]))
            return groupSizes is [3] ? "found a separator that does not part thousands" : "found a separator where the culture has none";
        if (at < text.Length)
        {
            at += decimalSeparator.Length;
            if (digits == 0 || at == text.Length)
                return "found a decimal separator without a digit on either side of it";
            decimals = text.Length - at;
            for (; at < text.Length; at++)
            {
                if (!char.IsAsciiDigit(text[at]))
                    return "found a sign that is no part of a number";
                pendingZeros++;
                // Zeros at the end carry nothing, so they are only counted until another digit follows.
                if (text[at] == '0')
                    continue;
                if (scale + pendingZeros > 28)
                    return "found more decimals than a decimal holds";
                for (; pendingZeros > 0; pendingZeros--, scale++)
                {
                    mantissa *= 10;
                    if (mantissa > limit)
                        return "found more digits than a decimal holds";
                }

                mantissa += (uint)(text[at] - '0');
                if (mantissa > limit)
                    return "found more digits than a decimal holds";
            }
        }

        if (digits == 0)
            return "found no digit";
        value = new decimal(unchecked((int)(uint)(mantissa & uint.MaxValue)), unchecked((int)(uint)((mantissa >> 32) & uint.MaxValue)), unchecked((int)(uint)(mantissa >> 64)), isNegative: false, scale);
        return null;
    }

    private static bool StartsWith(ReadOnlySpan<char> text, ReadOnlySpan<char> separator) =>
        !separator.IsEmpty && text.StartsWith(separator, StringComparison.Ordinal);

    private bool AreWhole(ReadOnlySpan<int> groups)
    {
        var size = 0;
        for (var i = groups.Length - 1; i >= 0; i--)
        {
            var position = groups.Length - 1 - i;
            size = position < groupSizes.Length ? groupSizes[position] : size;
            // A group size of 0 says that the digits before are not parted at all.
            if (size == 0)
                return i == 0;
            if (i > 0 ? groups[i] != size : groups[i] < 1 || groups[i] > size)
                return false;
        }

        return true;
    }
}
