namespace Unccd.Results.Messages;

/// <summary>Finds the template of a code in a language.</summary>
/// <remarks>Each language is a partial class of its own with one switch per area of the library: EnglishTemplates.Checking.cs and so on.</remarks>
internal static class MessageTemplates
{
    /// <summary>The template; the English one where the language has none, null where no language has one.</summary>
    public static string? Find(string code, OfficialLanguage language) => In(code, language) ?? EnglishTemplates.Find(code);

    /// <summary>The template of the language itself, or null.</summary>
    public static string? In(string code, OfficialLanguage language) => language.Code switch
    {
        "ar" => ArabicTemplates.Find(code),
        "es" => SpanishTemplates.Find(code),
        "fr" => FrenchTemplates.Find(code),
        "ru" => RussianTemplates.Find(code),
        "zh" => ChineseTemplates.Find(code),
        _ => EnglishTemplates.Find(code),
    };
}
