using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace Unccd.Results;

public readonly partial struct Euro : ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<Euro>
{
    private const string Formats = "G, U, R, or N, F or C with an optional number of decimals";

    /// <summary>The amount as United Nations documents print it: "2 050 085", "(208 199)", "0.5".</summary>
    public override string ToString() => PrintedNumber.Format(Amount, OfficialLanguage.English);

    /// <summary>The amount as United Nations documents print it in a language: "0.5", in French "0,5".</summary>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string ToString(OfficialLanguage language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return PrintedNumber.Format(Amount, language);
    }

    /// <summary>The amount in a format; no culture is ever taken from the environment.</summary>
    /// <param name="format">
    /// "G", empty or null: the style of United Nations documents where the provider is null or invariant, otherwise the culture's number with as many decimals as the amount has.
    /// "U": the style of United Nations documents whatever the provider. "R": the plain number of machine-readable output ("-208199"), whatever the provider.
    /// "N", "F", "C": as for a decimal, the currency sign being € in every culture; fewer decimals than the amount has are rounded half away from zero.
    /// </param>
    /// <param name="formatProvider">The culture or the <see cref="OfficialLanguage"/>; the invariant culture for null.</param>
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

    /// <summary>Reads an amount: digits with or without separators between thousands, decimals, a minus or parentheses, and "EUR" or "€" before or after.</summary>
    /// <param name="s">The text, such as "2 050 085", "(208,199)" or "EUR 16,188,082".</param>
    /// <param name="provider">The culture or the <see cref="OfficialLanguage"/> whose separators are used; for null or invariant those of United Nations documents in English. Spaces and apostrophes part thousands everywhere.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is no amount, or a separator does not part whole groups of digits; the message says which.</exception>
    public static Euro Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Euro Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        Read(s, NumberReader.For(provider), out var amount) is { } reason ? throw Fault(s, reason) : amount;

    /// <summary>Reads an amount, if the text is one; see <see cref="Parse(string, IFormatProvider?)"/>.</summary>
    /// <param name="s">The text; null is none.</param>
    /// <param name="provider">The culture, or null.</param>
    /// <param name="result">The amount; zero where the result is false.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Euro result) => TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out Euro)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Euro result) => Read(s, NumberReader.For(provider), out result) is null;

    private static FormatException Fault(ReadOnlySpan<char> text, string reason) => TextFault.NotA("amount in euros", text, reason);

    private static string? Read(ReadOnlySpan<char> text, NumberReader reader, out Euro amount)
    {
        var reason = reader.Read(WithoutCurrency(text), out var value);
        amount = reason is null ? new Euro(value) : default;
        return reason;
    }

    private static ReadOnlySpan<char> WithoutCurrency(ReadOnlySpan<char> text)
    {
        text = NumberReader.Trim(text);
        foreach (var sign in (ReadOnlySpan<string>)["EUR", "€"])
        {
            if (text.StartsWith(sign, StringComparison.Ordinal))
                return text[sign.Length..];
            if (text.EndsWith(sign, StringComparison.Ordinal))
                return text[..^sign.Length];
        }

        return text;
    }

    private string Format(ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        if (format is "U" or "u" || (format is "" or "G" or "g" && TextFault.IsNeutral(provider)))
            return ToString();
        if (format is "R" or "r")
            return PrintedNumber.Plain(Amount);
        var info = NumberFormatInfo.GetInstance(provider ?? CultureInfo.InvariantCulture);
        if (format is "" or "G" or "g")
            return Amount.ToString("N" + Amount.Scale.ToString(CultureInfo.InvariantCulture), info);
        var isKnown = format[0] is 'N' or 'n' or 'F' or 'f' or 'C' or 'c' && format.Length <= 3;
        foreach (var c in format[1..])
            isKnown &= char.IsAsciiDigit(c);
        if (!isKnown)
            throw TextFault.NoFormat(format, nameof(Euro), Formats);
        if (format[0] is 'C' or 'c')
        {
            info = (NumberFormatInfo)info.Clone();
            info.CurrencySymbol = "€";
        }

        return Amount.ToString(format.ToString(), info);
    }
}
