using Unccd.Results.Tables;

namespace Unccd.Results.Reports;

/// <summary>Tells by its title whose posts a table shows.</summary>
internal static class ReportWords
{
    private static readonly string[] SecretariatWords = ["secretariat", "秘书处", "secrétariat", "secretaría", "секретариат"];
    private static readonly string[] MechanismWords = ["global mechanism", "全球机制", "mécanisme mondial", "mecanismo mundial", "глобальный механизм", "глобального механизма"];

    internal enum Body
    {
        Unknown,
        Secretariat,
        GlobalMechanism,
    }

    public static Body BodyOf(PrintedTable print)
    {
        var key = Wording.Key(print.Title);
        var isMechanism = MechanismWords.Any(word => key.Contains(word, StringComparison.Ordinal));
        var isSecretariat = SecretariatWords.Any(word => key.Contains(word, StringComparison.Ordinal));
        return isMechanism == isSecretariat ? Body.Unknown : isMechanism ? Body.GlobalMechanism : Body.Secretariat;
    }
}
