using System.Text.RegularExpressions;
using Unccd.Results.Tables;

namespace Unccd.Results.Reports;

/// <summary>Tells by its title whose posts a table shows, and of when and in what unit its figures are.</summary>
internal static partial class ReportWords
{
    private static readonly string[] SecretariatWords = ["secretariat", "秘书处", "secrétariat", "secretaría", "секретариат"];
    private static readonly string[] MechanismWords = ["global mechanism", "全球机制", "mécanisme mondial", "mecanismo mundial", "глобальный механизм", "глобального механизма"];

    private static readonly string[] ScaleWords = ["thousand", "million", "000", "千", "万", "milliers", "миллион", "тысяч", "тыс", "miles", "millones"];

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

    /// <summary>Whether the years that the titles name have one in common; a title without a year may be of any.</summary>
    public static bool AreOfOnePeriod(params IEnumerable<PrintedTable> prints)
    {
        var years = prints.Select(print => Year().Matches(print.Title).Select(match => match.Value).ToHashSet()).Where(one => one.Count > 0).ToArray();
        return years.Length < 2 || years.Skip(1).All(one => one.Overlaps(years[0]));
    }

    /// <summary>Whether the figures are in whole units of money, not in thousands or millions.</summary>
    public static bool IsInWholeUnits(PrintedTable print)
    {
        var key = Wording.Key(print.Unit ?? "");
        return !ScaleWords.Any(word => key.Contains(word, StringComparison.Ordinal));
    }

    [GeneratedRegex("(?<![0-9])(19|20)[0-9]{2}(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}
