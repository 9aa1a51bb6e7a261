using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Unccd.Results;

/// <summary>The symbol under which a United Nations document is published, such as ICCD/CRIC(18)/3: its address for good.</summary>
/// <remarks>
/// Immutable; equal by text, upper and lower case told apart as in the documents; no order is defined.
/// Body, session, year and number are read from the parts where the symbol has them; other houses write other parts, which are kept as they are.
/// </remarks>
public sealed record DocumentSymbol : ISpanParsable<DocumentSymbol>
{
    private const int LongestText = 64;
    private readonly string text;

    private DocumentSymbol(string text)
    {
        this.text = text;
        Parts = ValueList<string>.From(text.Split('/'));
        var body = Parts[1];
        var open = body.IndexOf('(', StringComparison.Ordinal);
        if (open > 0 && body[^1] == ')' && IsNumber(body[(open + 1)..^1], out var session))
        {
            Body = body[..open];
            Session = session;
        }
        else
        {
            Body = body;
        }

        var at = 2;
        if (at < Parts.Count && IsNumber(Parts[at], out var year) && year is >= 1945 and <= 2999)
        {
            Year = year;
            at++;
        }

        Number = at < Parts.Count && !IsModifier(Parts[at]) ? Parts[at] : null;
    }

    /// <summary>The parts between the slashes, at least two: "ICCD", "CRIC(18)", "3".</summary>
    public IReadOnlyList<string> Parts { get; }

    /// <summary>The first part, the house or convention that publishes: "ICCD".</summary>
    public string Series => Parts[0];

    /// <summary>The second part without the number of its session: "CRIC".</summary>
    public string Body { get; }

    /// <summary>The number of the session that stands in parentheses behind the body, 18; null where none does.</summary>
    public int? Session { get; }

    /// <summary>The year that stands behind the body, as in FCCC/CP/2019/13; null where none does.</summary>
    public int? Year { get; }

    /// <summary>The number of the document within its session or year: "3", or "L.24" for a limited one; null where the symbol has none.</summary>
    public string? Number { get; }

    /// <summary>Whether the document corrects another: a part "Corr.1", "Corr.2" and so on.</summary>
    public bool IsCorrigendum => Parts.Any(part => part.StartsWith("Corr.", StringComparison.Ordinal));

    /// <summary>The symbol of a corrigendum to this document: "ICCD/CRIC(18)/3/Corr.1".</summary>
    /// <param name="ordinal">Which corrigendum, from 1 to 99.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="ordinal"/> is not from 1 to 99.</exception>
    public DocumentSymbol Corrigendum(int ordinal = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(ordinal, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(ordinal, 99);
        return new DocumentSymbol(string.Create(CultureInfo.InvariantCulture, $"{text}/Corr.{ordinal}"));
    }

    /// <summary>Reads a symbol.</summary>
    /// <param name="s">At least two parts joined by slashes; each begins with a letter or a digit and holds letters and digits of ASCII, points, hyphens, asterisks, parentheses or single spaces. At most 64 characters.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is no symbol; the message says why.</exception>
    public static DocumentSymbol Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan());
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static DocumentSymbol Parse(ReadOnlySpan<char> s) =>
        Read(s, out var symbol) is { } reason ? throw TextFault.NotA("document symbol", s, reason) : symbol!;

    /// <summary>Reads a symbol, if the text is one; see <see cref="Parse(string)"/>.</summary>
    /// <param name="s">The text; null is none.</param>
    /// <param name="result">The symbol; null where the result is false.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, [MaybeNullWhen(false)] out DocumentSymbol result) =>
        TryParse(s.AsSpan(), out result);

    /// <inheritdoc cref="TryParse(string?, out DocumentSymbol)"/>
    public static bool TryParse(ReadOnlySpan<char> s, [MaybeNullWhen(false)] out DocumentSymbol result) => Read(s, out result) is null;

    static DocumentSymbol IParsable<DocumentSymbol>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static DocumentSymbol ISpanParsable<DocumentSymbol>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<DocumentSymbol>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out DocumentSymbol result) => TryParse(s, out result);

    static bool ISpanParsable<DocumentSymbol>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out DocumentSymbol result) => TryParse(s, out result);

    /// <inheritdoc/>
    public bool Equals(DocumentSymbol? other) => other is not null && text == other.text;

    /// <inheritdoc/>
    public override int GetHashCode() => text.GetHashCode(StringComparison.Ordinal);

    /// <summary>The symbol as it is printed.</summary>
    public override string ToString() => text;

    private static string? Read(ReadOnlySpan<char> text, out DocumentSymbol? symbol)
    {
        symbol = null;
        text = text.Trim();
        if (text.Length > LongestText)
            return "found more than 64 characters";
        var parts = text.ToString().Split('/');
        foreach (var part in parts)
        {
            if (part.Length == 0 || !char.IsAsciiLetterOrDigit(part[0]) || part[^1] == ' ')
                return "expected each part to begin with a letter or a digit";
            foreach (var c in part)
            {
                if (!char.IsAsciiLetterOrDigit(c) && c is not ('.' or '-' or '*' or '(' or ')' or ' '))
                    return "found a sign that no symbol has";
            }
        }

        if (parts.Length < 2)
            return "expected at least two parts joined by a slash, such as ICCD/CRIC(18)/3";
        symbol = new DocumentSymbol(text.ToString());
        return null;
    }

    private static bool IsNumber(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private static bool IsModifier(string part) =>
        part.StartsWith("Corr.", StringComparison.Ordinal) || part.StartsWith("Add.", StringComparison.Ordinal)
        || part.StartsWith("Rev.", StringComparison.Ordinal) || part.StartsWith("Amend.", StringComparison.Ordinal);
}
