using System.Diagnostics.CodeAnalysis;
using Unccd.Results.Tables;

namespace Unccd.Results.Staffing;

/// <summary>What pays a post.</summary>
/// <remarks>Immutable. There is one instance for each source, so reference equality is equality. No order is defined; <see cref="All"/> has the order of the printed tables.</remarks>
public sealed class FundingSource
{
    private readonly HashSet<string> keys;

    private FundingSource(string code, string englishName, params string[] otherNames)
    {
        Code = code;
        EnglishName = englishName;
        keys = Wording.Keys(otherNames.Append(englishName).Append(code));
    }

    /// <summary>The core budget.</summary>
    public static FundingSource Core { get; } = new("CORE", "Core", "Core budget", "核心", "核心预算", "Budget de base", "Base");

    /// <summary>Voluntary supplementary contributions.</summary>
    public static FundingSource Supplementary { get; } = new("SUPP", "Supplementary", "Supplementary fund", "Supplementary funds", "Supplementary funding", "补充", "补充资金", "Fonds supplémentaire", "Fonds supplémentaires");

    /// <summary>The contribution of the host Government, known as the Bonn Fund.</summary>
    public static FundingSource BonnFund { get; } = new("BONN", "Bonn Fund", "The Bonn Fund", "波恩基金", "Fonds de Bonn");

    /// <summary>Programme support costs.</summary>
    public static FundingSource ProgrammeSupportCosts { get; } = new("PSC", "Programme support costs", "Programme support", "Program support costs", "方案支助费用", "方案支持费用", "Dépenses d'appui aux programmes", "Appui aux programmes");

    /// <summary>All four, in the order of the printed tables.</summary>
    public static IReadOnlyList<FundingSource> All { get; } = ValueList<FundingSource>.From([Core, Supplementary, BonnFund, ProgrammeSupportCosts]);

    /// <summary>A short code in capital letters: "CORE", "SUPP", "BONN", "PSC".</summary>
    public string Code { get; }

    /// <summary>The name in English, the project's own short wording.</summary>
    public string EnglishName { get; }

    /// <summary>The source with this code or name, if there is one.</summary>
    /// <param name="text">The code, or a name in a language the library knows, in lower or upper case; null is no source.</param>
    /// <param name="source">The source, or null where the result is false.</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out FundingSource? source)
    {
        var key = text is null ? null : Wording.Key(text);
        source = key is null ? null : All.FirstOrDefault(one => one.keys.Contains(key));
        return source is not null;
    }

    /// <summary>The source with this code or name.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is no funding source.</exception>
    public static FundingSource Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var source)
            ? source
            : throw new FormatException($"'{text}' is no funding source: expected CORE, SUPP, BONN, PSC or one of their names.");
    }

    /// <summary>The English name.</summary>
    public override string ToString() => EnglishName;
}
