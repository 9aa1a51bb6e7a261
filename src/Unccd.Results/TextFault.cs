using System.Globalization;

namespace Unccd.Results;

/// <summary>The one sentence that every strict door says of a text it cannot read.</summary>
internal static class TextFault
{
    private const int ShownAtMost = 60;

    /// <summary>"'x' is no amount in euros: found no digit, expected …"; a text of any length is shown by its beginning only.</summary>
    public static FormatException NotA(string what, ReadOnlySpan<char> text, string reason) =>
        new($"'{(text.Length > ShownAtMost ? $"{text[..ShownAtMost]}…" : text.ToString())}' is no {what}: {reason}.");

    /// <summary>The sentence for a format that a type does not have.</summary>
    public static FormatException NoFormat(ReadOnlySpan<char> format, string type, string expected) =>
        new($"'{format}' is no format of {type}: expected {expected}.");

    /// <summary>Whether a provider asks for no culture in particular, so that the style of United Nations documents applies.</summary>
    public static bool IsNeutral(IFormatProvider? provider) =>
        provider is null || ReferenceEquals(provider, CultureInfo.InvariantCulture) || ReferenceEquals(provider, NumberFormatInfo.InvariantInfo);
}
