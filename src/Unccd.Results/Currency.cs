using System.Diagnostics.CodeAnalysis;

namespace Unccd.Results;

/// <summary>A currency by its code of ISO 4217, such as EUR.</summary>
/// <remarks>Immutable; equal by code; no order is defined. The code is checked for its form, not against the list of the standard, which changes.</remarks>
public sealed record Currency : ISpanParsable<Currency>
{
    private Currency(string code) => Code = code;

    /// <summary>The euro, EUR, in which the Convention keeps its budget; its amounts are <see cref="Euro"/>.</summary>
    public static Currency Eur { get; } = new("EUR");

    /// <summary>The dollar of the United States, USD, in which most other bodies of the United Nations keep theirs.</summary>
    public static Currency Usd { get; } = new("USD");

    /// <summary>The code: three upper-case letters.</summary>
    public string Code { get; }

    /// <summary>Reads a code.</summary>
    /// <param name="s">Three upper-case letters of ASCII.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is no code.</exception>
    public static Currency Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan());
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static Currency Parse(ReadOnlySpan<char> s) =>
        Read(s, out var currency) is { } reason ? throw TextFault.NotA("code of a currency", s, reason) : currency!;

    /// <summary>Reads a code, if the text is one; see <see cref="Parse(string)"/>.</summary>
    /// <param name="s">The text; null is none.</param>
    /// <param name="result">The currency; null where the result is false.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, [MaybeNullWhen(false)] out Currency result) =>
        TryParse(s.AsSpan(), out result);

    /// <inheritdoc cref="TryParse(string?, out Currency)"/>
    public static bool TryParse(ReadOnlySpan<char> s, [MaybeNullWhen(false)] out Currency result) => Read(s, out result) is null;

    static Currency IParsable<Currency>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static Currency ISpanParsable<Currency>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Currency>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Currency result) => TryParse(s, out result);

    static bool ISpanParsable<Currency>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out Currency result) => TryParse(s, out result);

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    private static string? Read(ReadOnlySpan<char> text, out Currency? currency)
    {
        text = text.Trim();
        var isCode = text.Length == 3 && char.IsAsciiLetterUpper(text[0]) && char.IsAsciiLetterUpper(text[1]) && char.IsAsciiLetterUpper(text[2]);
        currency = isCode ? new Currency(text.ToString()) : null;
        return isCode ? null : "expected three upper-case letters, such as EUR";
    }
}
