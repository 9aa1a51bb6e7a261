using System.Diagnostics.CodeAnalysis;
using Unccd.Results.Tables;

namespace Unccd.Results.Staffing;

/// <summary>A regional group of the United Nations; one group has several names and abbreviations.</summary>
/// <remarks>Immutable. There is one instance for each group, so reference equality is equality. No order is defined; <see cref="All"/> has the order of the printed tables.</remarks>
public sealed class RegionalGroup
{
    private readonly HashSet<string> keys;

    private RegionalGroup(string code, string englishName, params string[] otherNames)
    {
        Code = code;
        EnglishName = englishName;
        keys = Wording.Keys(otherNames.Append(englishName).Append(code));
    }

    /// <summary>The African Group.</summary>
    public static RegionalGroup Africa { get; } = new("AFR", "Africa", "African States", "African Group", "非洲", "Afrique", "África", "Африка");

    /// <summary>The Asian group, named Asia-Pacific since 2011.</summary>
    public static RegionalGroup Asia { get; } = new("ASIA", "Asia", "Asia-Pacific", "Asia and the Pacific", "Asia and Pacific", "APG", "亚洲", "亚太", "亚洲和太平洋", "Asie", "Asie-Pacifique", "Asie et Pacifique", "Азия");

    /// <summary>Latin America and the Caribbean, also GRULAC.</summary>
    public static RegionalGroup LatinAmericaAndCaribbean { get; } = new("LAC", "Latin America and the Caribbean", "GRULAC", "Latin America and Caribbean", "拉丁美洲和加勒比", "拉丁美洲和加勒比地区", "拉加", "ALC", "Amérique latine et Caraïbes", "América Latina y el Caribe");

    /// <summary>Central and Eastern Europe, also Eastern European Group.</summary>
    public static RegionalGroup CentralAndEasternEurope { get; } = new("CEE", "Central and Eastern Europe", "EEG", "Eastern Europe", "Eastern European States", "中欧和东欧", "东欧", "中东欧", "Europe centrale et orientale", "Europe orientale", "ECO");

    /// <summary>Western European and other States.</summary>
    public static RegionalGroup WesternEuropeanAndOthers { get; } = new("WEOG", "Western European and other States", "Western Europe and others", "Western European and others", "西欧和其他国家", "西欧和其他国家组", "GEOA", "Europe occidentale et autres États", "Europe occidentale et autres");

    /// <summary>All five, in the order of the printed tables.</summary>
    public static IReadOnlyList<RegionalGroup> All { get; } =
        ValueList<RegionalGroup>.From([Africa, Asia, LatinAmericaAndCaribbean, CentralAndEasternEurope, WesternEuropeanAndOthers]);

    /// <summary>The abbreviation in capital letters: "AFR", "ASIA", "LAC", "CEE", "WEOG".</summary>
    public string Code { get; }

    /// <summary>The name in English.</summary>
    public string EnglishName { get; }

    /// <summary>The group with this abbreviation or name, if there is one.</summary>
    /// <param name="text">Any of the names of a group, in lower or upper case; null is no group.</param>
    /// <param name="group">The group, or null where the result is false.</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out RegionalGroup? group)
    {
        var key = text is null ? null : Wording.Key(text);
        group = key is null ? null : All.FirstOrDefault(one => one.keys.Contains(key));
        return group is not null;
    }

    /// <summary>The group with this abbreviation or name.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is no regional group.</exception>
    public static RegionalGroup Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var group)
            ? group
            : throw new FormatException($"'{text}' is no regional group: expected AFR, ASIA, LAC, CEE, WEOG or one of their names.");
    }

    /// <summary>The English name.</summary>
    public override string ToString() => EnglishName;
}
