namespace Unccd.Results.Messages;

/// <summary>Finds the template of a code in a language.</summary>
/// <remarks>Each language is a partial class of its own with one switch per area of the library: EnglishTemplates.Checking.cs and so on.</remarks>
internal static class MessageTemplates
{
    public static string? Find(string code, OfficialLanguage language) => language.Code switch
    {
        _ => EnglishTemplates.Find(code),
    };
}
