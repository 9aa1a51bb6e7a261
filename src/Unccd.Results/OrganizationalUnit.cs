using System.Diagnostics.CodeAnalysis;

namespace Unccd.Results;

/// <summary>A part of the secretariat, or the Global Mechanism, to which budget and posts belong.</summary>
/// <remarks>
/// Immutable; equal by abbreviation, upper and lower case told apart; no order is defined, units stand in the order of their report.
/// Units are data of a report: those of 2018-2019 are known by name, any other is made from its abbreviation.
/// </remarks>
public sealed record OrganizationalUnit : ISpanParsable<OrganizationalUnit>
{
    private const int LongestAbbreviation = 12;

    private OrganizationalUnit(string abbreviation, string? englishName)
    {
        Abbreviation = abbreviation;
        EnglishName = englishName;
    }

    /// <summary>EDM, executive direction and management.</summary>
    public static OrganizationalUnit ExecutiveDirectionAndManagement { get; } = new("EDM", "Executive direction and management");

    /// <summary>ERPA, external relations, policy and advocacy.</summary>
    public static OrganizationalUnit ExternalRelations { get; } = new("ERPA", "External relations, policy and advocacy");

    /// <summary>STI, science, technology and implementation.</summary>
    public static OrganizationalUnit Science { get; } = new("STI", "Science, technology and implementation");

    /// <summary>AS, administrative services.</summary>
    public static OrganizationalUnit Administration { get; } = new("AS", "Administrative services");

    /// <summary>GM, the Global Mechanism.</summary>
    public static OrganizationalUnit GlobalMechanism { get; } = new("GM", "Global Mechanism");

    /// <summary>The five units of the biennium 2018-2019, in the order of programmes A to E.</summary>
    public static IReadOnlyList<OrganizationalUnit> Known { get; } =
        ValueList<OrganizationalUnit>.From([ExecutiveDirectionAndManagement, ExternalRelations, Science, Administration, GlobalMechanism]);

    /// <summary>The official abbreviation: "EDM".</summary>
    public string Abbreviation { get; }

    /// <summary>The name in English; null for a unit that the library does not know.</summary>
    public string? EnglishName { get; }

    /// <summary>Whether the unit is the Global Mechanism and no part of the secretariat.</summary>
    public bool IsGlobalMechanism => Equals(GlobalMechanism);

    /// <summary>Reads an abbreviation; a known one gives the unit with its name, another a unit without one.</summary>
    /// <param name="s">An upper-case letter of ASCII, then letters, digits, hyphens or ampersands; at most 12 characters.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is no abbreviation; the message says why.</exception>
    public static OrganizationalUnit Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan());
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static OrganizationalUnit Parse(ReadOnlySpan<char> s) =>
        Read(s, out var unit) is { } reason ? throw TextFault.NotA("abbreviation of an organizational unit", s, reason) : unit!;

    /// <summary>Reads an abbreviation, if the text is one; see <see cref="Parse(string)"/>.</summary>
    /// <param name="s">The text; null is none.</param>
    /// <param name="result">The unit; null where the result is false.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, [MaybeNullWhen(false)] out OrganizationalUnit result) =>
        TryParse(s.AsSpan(), out result);

    /// <inheritdoc cref="TryParse(string?, out OrganizationalUnit)"/>
    public static bool TryParse(ReadOnlySpan<char> s, [MaybeNullWhen(false)] out OrganizationalUnit result) => Read(s, out result) is null;

    static OrganizationalUnit IParsable<OrganizationalUnit>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static OrganizationalUnit ISpanParsable<OrganizationalUnit>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<OrganizationalUnit>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out OrganizationalUnit result) => TryParse(s, out result);

    static bool ISpanParsable<OrganizationalUnit>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out OrganizationalUnit result) => TryParse(s, out result);

    /// <inheritdoc/>
    public bool Equals(OrganizationalUnit? other) => other is not null && Abbreviation == other.Abbreviation;

    /// <inheritdoc/>
    public override int GetHashCode() => Abbreviation.GetHashCode(StringComparison.Ordinal);

    /// <summary>The abbreviation.</summary>
    public override string ToString() => Abbreviation;

    private static string? Read(ReadOnlySpan<char> text, out OrganizationalUnit? unit)
    {
        unit = null;
        text = text.Trim();
        if (text.IsEmpty || !char.IsAsciiLetterUpper(text[0]))
            return "expected an upper-case letter at its beginning, as in EDM";
        if (text.Length > LongestAbbreviation)
            return "found more than 12 characters";
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '&'))
                return "found a sign that no abbreviation has";
        }

        foreach (var known in Known)
        {
            if (text.SequenceEqual(known.Abbreviation))
                unit = known;
        }

        unit ??= new OrganizationalUnit(text.ToString(), null);
        return null;
    }
}
