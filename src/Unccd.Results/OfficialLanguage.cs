using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Unccd.Results;

/// <summary>One of the six official languages of the United Nations.</summary>
/// <remarks>
/// Immutable. There are exactly six instances, so reference equality is equality; ordered by code
/// (ar, en, es, fr, ru, zh) in <see cref="All"/>. Chinese stands for simplified Chinese, as the documents are printed.
/// As a format provider it makes numbers look as United Nations documents print them: <c>(-2050085m).ToString("N0", OfficialLanguage.French)</c> is "(2 050 085)".
/// </remarks>
public sealed class OfficialLanguage : IFormatProvider
{
    private readonly NumberFormatInfo numbers;

    private OfficialLanguage(string code, string englishName, bool isRightToLeft, bool hasDecimalComma)
    {
        Code = code;
        EnglishName = englishName;
        IsRightToLeft = isRightToLeft;
        HasDecimalComma = hasDecimalComma;
        var numberFormat = (NumberFormatInfo)NumberFormatInfo.InvariantInfo.Clone();
        numberFormat.NumberDecimalSeparator = numberFormat.CurrencyDecimalSeparator = numberFormat.PercentDecimalSeparator = hasDecimalComma ? "," : ".";
        numberFormat.NumberGroupSeparator = numberFormat.CurrencyGroupSeparator = numberFormat.PercentGroupSeparator = " ";
        // Pattern 0 puts negatives in parentheses.
        numberFormat.NumberNegativePattern = 0;
        numbers = NumberFormatInfo.ReadOnly(numberFormat);
    }

    /// <summary>Arabic, "ar".</summary>
    public static OfficialLanguage Arabic { get; } = new("ar", "Arabic", isRightToLeft: true, hasDecimalComma: false);

    /// <summary>English, "en": the language of every message unless another is asked for.</summary>
    public static OfficialLanguage English { get; } = new("en", "English", isRightToLeft: false, hasDecimalComma: false);

    /// <summary>Spanish, "es".</summary>
    public static OfficialLanguage Spanish { get; } = new("es", "Spanish", isRightToLeft: false, hasDecimalComma: true);

    /// <summary>French, "fr".</summary>
    public static OfficialLanguage French { get; } = new("fr", "French", isRightToLeft: false, hasDecimalComma: true);

    /// <summary>Russian, "ru".</summary>
    public static OfficialLanguage Russian { get; } = new("ru", "Russian", isRightToLeft: false, hasDecimalComma: true);

    /// <summary>Chinese, "zh".</summary>
    public static OfficialLanguage Chinese { get; } = new("zh", "Chinese", isRightToLeft: false, hasDecimalComma: false);

    /// <summary>All six, ordered by code.</summary>
    public static IReadOnlyList<OfficialLanguage> All { get; } =
        ValueList<OfficialLanguage>.From([Arabic, English, Spanish, French, Russian, Chinese]);

    /// <summary>The two lower-case letters of ISO 639-1: "ar", "en", "es", "fr", "ru" or "zh".</summary>
    public string Code { get; }

    /// <summary>The name of the language in English.</summary>
    public string EnglishName { get; }

    /// <summary>Whether the language is written from right to left; true of Arabic alone.</summary>
    public bool IsRightToLeft { get; }

    /// <summary>Whether documents in this language print a decimal comma (Spanish, French, Russian) rather than a point.</summary>
    public bool HasDecimalComma { get; }

    /// <summary>The language with this code.</summary>
    /// <param name="code">One of the six codes, in lower or upper case.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="code"/> is none of the six codes.</exception>
    public static OfficialLanguage FromCode(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return TryFromCode(code, out var language)
            ? language
            : throw new FormatException($"'{code}' is no official language: expected ar, en, es, fr, ru or zh.");
    }

    /// <summary>The language with this code, if there is one.</summary>
    /// <param name="code">A code in lower or upper case; null is no code.</param>
    /// <param name="language">The language, or null where the result is false.</param>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out OfficialLanguage? language)
    {
        language = All.FirstOrDefault(one => string.Equals(one.Code, code, StringComparison.OrdinalIgnoreCase));
        return language is not null;
    }

    /// <summary>How the language prints numbers.</summary>
    /// <param name="formatType">The type asked for.</param>
    /// <returns>A <see cref="NumberFormatInfo"/> where that is asked for; null otherwise, so that dates stay invariant.</returns>
    public object? GetFormat(Type? formatType) => formatType == typeof(NumberFormatInfo) ? numbers : null;

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
