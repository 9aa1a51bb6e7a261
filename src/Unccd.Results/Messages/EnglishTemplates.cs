namespace Unccd.Results.Messages;

/// <summary>The English sentences, by code: one switch per area of the library, tried in turn.</summary>
internal static partial class EnglishTemplates
{
    public static string? Find(string code) =>
        Common(code)
        ?? Checking(code)
        ?? Display(code)
        ?? Budgets(code)
        ?? Staffing(code)
        ?? Reports(code)
        ?? Achievements(code)
        ?? Units(code)
        ?? Structure(code)
        ?? Reading(code)
        ?? Diagnosis(code)
        ?? Corrections(code)
        ?? Comparison(code);

    private static string? Common(string code) => code switch
    {
        MessageCode.ListSeparator => "; ",
        MessageCode.ValueSeparator => ", ",
        _ => null,
    };
}
