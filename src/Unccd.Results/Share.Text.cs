using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace Unccd.Results;

public readonly partial struct Share : ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<Share>
{
    /// <summary>The share with its decimals and sign: "67.5 %", "(2.0) %".</summary>
    public override string ToString() => ToString(OfficialLanguage.English);

    /// <summary>The share with its decimals as a language prints them: "67.5 %", in French "67,5 %".</summary>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string ToString(OfficialLanguage language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return PrintedNumber.Format(Value, language) + " %";
    }

    /// <summary>The share in a format; the decimals are always its own, and no culture is taken from the environment.</summary>
    /// <param name="format">"G", empty or null: number and sign ("67.5 %"). "N": the number alone ("67.5"), as tables print it.</param>
    /// <param name="formatProvider">The culture or the <see cref="OfficialLanguage"/> of the number; the style of United Nations documents in English for null or invariant.</param>
    /// <exception cref="FormatException"><paramref name="format"/> is none of these.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => Format(format, formatProvider);

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        var text = Format(format, provider);
        var fits = text.TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }

    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        Encoding.UTF8.TryGetBytes(Format(format, provider), utf8Destination, out bytesWritten);

    /// <summary>Reads a share; the decimals printed become its <see cref="Decimals"/>, trailing zeros included.</summary>
    /// <param name="s">The text with or without the sign of percent: "67.5 %", "67.5%", "67.5", "(2.0) %", "(2.0 %)".</param>
    /// <param name="provider">The culture or the <see cref="OfficialLanguage"/> whose separators are used; for null or invariant those of United Nations documents in English.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is no percentage; the message says why.</exception>
    public static Share Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Share Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        Read(s, provider, out var share) is { } reason ? throw TextFault.NotA("percentage", s, reason) : share;

    /// <summary>Reads a share, if the text is one; see <see cref="Parse(string, IFormatProvider?)"/>.</summary>
    /// <param name="s">The text; null is none.</param>
    /// <param name="provider">The culture, or null.</param>
    /// <param name="result">The share; 0 % where the result is false.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Share result) => TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out Share)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Share result) => Read(s, provider, out result) is null;

    private static string? Read(ReadOnlySpan<char> text, IFormatProvider? provider, out Share share)
    {
        share = default;
        text = NumberReader.Trim(text);
        var isEnclosed = text is ['(', .., ')'];
        if (isEnclosed)
            text = NumberReader.Trim(text[1..^1]);
        if (isEnclosed && text is ['(', ..])
            return "found parentheses within parentheses";
        if (text is [.., '%' or '٪'])
            text = NumberReader.Trim(text[..^1]);
        var reason = NumberReader.For(provider).Read(text, out var value, out var decimals);
        if (reason is not null)
            return reason;
        if (isEnclosed && value < 0m)
            return "found both parentheses and a minus, expected one of them";
        if (decimals > MaxDecimals)
            return "found more than 10 decimals";
        share = new Share(isEnclosed ? -value : value, decimals);
        return null;
    }

    private string Format(ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        if (format is not ("" or "G" or "g" or "N" or "n"))
            throw TextFault.NoFormat(format, nameof(Share), "G or N");
        var number = TextFault.IsNeutral(provider)
            ? PrintedNumber.Format(Value, OfficialLanguage.English)
            : Value.ToString("N" + Decimals.ToString(CultureInfo.InvariantCulture), NumberFormatInfo.GetInstance(provider));
        return format is "N" or "n" ? number : number + " %";
    }
}
