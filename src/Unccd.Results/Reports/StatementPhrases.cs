using System.Text.RegularExpressions;

namespace Unccd.Results.Reports;

/// <summary>The phrases, in Chinese, English and French, that state figures of the tables.</summary>
/// <remarks>Every quantifier is bounded, so that no text can make them slow.</remarks>
internal static partial class StatementPhrases
{
    private const string Number = @"\d{1,12}(?:[ ,.\u00a0\u2009\u202f]\d{3}(?!\d)|[.,]\d{1,2}(?!\d)){0,5}";
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    public static IEnumerable<(StatementKind Kind, Group Number, Group Scale, bool IsPercentage)> Find(string text)
    {
        // The amount and its share are one phrase: an amount of the core budget alone may be anything.
        foreach (var regex in new[] { CoreChinese(), CoreEnglish(), CoreFrench() })
        {
            if (regex.Match(text) is { Success: true } match)
            {
                yield return (StatementKind.CoreExpenditure, match.Groups["amount"], match.Groups["scale"], false);
                yield return (StatementKind.CoreExpenditureShare, match.Groups["share"], Match.Empty.Groups[0], true);
                break;
            }
        }

        foreach (var (kind, regexes, isPercentage) in Single)
        {
            if (regexes.Select(regex => regex.Match(text)).FirstOrDefault(match => match.Success) is { } match)
                yield return (kind, match.Groups["amount"], match.Groups["scale"], isPercentage);
        }
    }

    /// <summary>How many figures stand before an index of the text, plus one.</summary>
    public static int FigurePosition(string text, int index) => 1 + Figure().EnumerateMatches(text).Count(index);

    public static (decimal Factor, bool IsChinese) Scale(string word) => word.ToUpperInvariant() switch
    {
        "万" => (10_000m, true),
        "百万" => (1_000_000m, true),
        "亿" => (100_000_000m, true),
        "THOUSAND" => (1_000m, false),
        _ => (1_000_000m, false),
    };

    private static (StatementKind Kind, Regex[] Regexes, bool IsPercentage)[] Single { get; } =
    [
        (StatementKind.DroughtInitiativeBudget, [DroughtChinese(), DroughtAmountFirst(), DroughtNameFirst()], false),
        (StatementKind.ProjectedExecution, [ExecutionChinese(), ExecutionEnglish()], true),
        (StatementKind.SecretariatPostsFilled, [SecretariatChinese(), SecretariatEnglish()], false),
        (StatementKind.GlobalMechanismPostsFilled, [MechanismChinese(), MechanismEnglish()], false),
    ];

    private static int Count(this Regex.ValueMatchEnumerator matches, int before)
    {
        var count = 0;
        foreach (var match in matches)
        {
            if (match.Index >= before)
                break;
            count++;
        }

        return count;
    }

    [GeneratedRegex(Number, Options)]
    private static partial Regex Figure();

    [GeneratedRegex(@"支出[^。；]{0,20}?总额为\s?(?<amount>" + Number + @")\s?(?<scale>百万|万|亿)?\s?欧元[^。；]{0,20}?核心预算的\s?(?<share>" + Number + @")\s?%", Options)]
    private static partial Regex CoreChinese();

    [GeneratedRegex(@"expenditure[^;]{0,200}?(?:EUR|€)\s?(?<amount>" + Number + @")\s?(?<scale>million|thousand)?\b[^;]{0,60}?(?<share>" + Number + @")\s?(?:per\scent|percent|%)\sof\sthe\s(?:approved\s)?core\sbudget", Options)]
    private static partial Regex CoreEnglish();

    [GeneratedRegex(@"dépenses[^;]{0,200}?\b(?<amount>" + Number + @")\s?(?<scale>millions?)\sd.euros[^;]{0,60}?(?<share>" + Number + @")\s?%\sdu\sbudget\sde\sbase", Options)]
    private static partial Regex CoreFrench();

    [GeneratedRegex(@"(?<amount>" + Number + @")\s?(?<scale>百万|万|亿)?\s?欧元的?(?:干旱|抗旱)倡议预算", Options)]
    private static partial Regex DroughtChinese();

    [GeneratedRegex(@"(?:EUR|€)\s?(?<amount>" + Number + @")\s?(?<scale>million|thousand)?\s(?:approved\s)?budget\D{0,60}?\bDrought\sInitiative", Options)]
    private static partial Regex DroughtAmountFirst();

    [GeneratedRegex(@"(?:budget\s(?:for|of)\sthe\sDrought\sInitiative|Drought\sInitiative\sbudget)\D{0,60}?(?:EUR|€)\s?(?<amount>" + Number + @")\s?(?<scale>million|thousand)?\b", Options)]
    private static partial Regex DroughtNameFirst();

    [GeneratedRegex(@"预计[^。；]{0,30}?(?:落实|使用|执行|支出|动用)\s?(?<amount>" + Number + @")\s?%\s?的预算", Options)]
    private static partial Regex ExecutionChinese();

    [GeneratedRegex(@"(?:expect|project|forecast|anticipat)[^;]{0,120}?(?:implement|spen[dt]|use|utili[sz]|execut|expend)\D{0,60}?(?<amount>" + Number + @")\s?(?:per\scent|percent|%)\sof\s(?:its|the|their)\s(?:approved\s|core\s|total\s){0,3}budget", Options)]
    private static partial Regex ExecutionEnglish();

    [GeneratedRegex(@"(?<amount>" + Number + @")\s?个员额由秘书处(?:的)?工作人员填补", Options)]
    private static partial Regex SecretariatChinese();

    [GeneratedRegex(@"(?<amount>" + Number + @")\sposts\s(?:were\s|are\s)?(?:filled|occupied)\sby\s(?:the\s)?(?:staff\sof\sthe\s)?secretariat", Options)]
    private static partial Regex SecretariatEnglish();

    [GeneratedRegex(@"(?<amount>" + Number + @")\s?个员额由全球机制(?:的)?工作人员填补", Options)]
    private static partial Regex MechanismChinese();

    [GeneratedRegex(@"\bposts\s(?:were\s|are\s)?(?:filled|occupied)\sby\s[^;.]{0,80}?(?<amount>" + Number + @")\s(?:posts\s)?(?:were\s|are\s)?(?:filled\s|occupied\s)?by\s(?:the\s)?(?:staff\sof\sthe\s)?(?:Global\sMechanism|GM)\b", Options)]
    private static partial Regex MechanismEnglish();
}
