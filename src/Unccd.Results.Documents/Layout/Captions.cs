using System.Text.RegularExpressions;

namespace Unccd.Results.Documents.Layout;

/// <summary>Recognises the line that numbers a table, in the six languages, and the line that gives its unit.</summary>
internal static partial class Captions
{
    private const int LongestCaption = 500;

    /// <summary>A caption line: the number as printed, what stands behind it, whether it continues a table of an earlier page.</summary>
    internal readonly record struct Caption(string Number, string Title, bool IsContinued);

    public static Caption? Find(string line)
    {
        if (line.Length > LongestCaption)
            return null;
        var match = Numbered().Match(line);
        if (!match.Success)
            return null;
        var title = match.Groups["title"].Value.Trim();
        var continued = Continued().Match(title);
        if (continued.Success)
            title = title.Remove(continued.Index, continued.Length).Trim(' ', '.', ':', '：');
        if (title.Length > 0 && !match.Groups["sign"].Success && (char.IsLower(title[0]) || title[^1] is '。' or ';' or '；' or '؛'))
            return null;
        return new Caption(match.Groups["number"].Value.Trim(), title, continued.Success);
    }

    public static string? FindUnit(string line)
    {
        if (line.Length > LongestCaption)
            return null;
        var bracketed = Bracketed().Match(line);
        if (bracketed.Success)
            return bracketed.Groups["unit"].Value.Trim();
        var named = Named().Match(line);
        return named.Success ? named.Groups["unit"].Value.Trim() : null;
    }

    /// <summary>A unit at the end of a title: "(thousands of euros)".</summary>
    public static string? FindUnitIn(string title)
    {
        var match = AtEnd().Match(title.Length > LongestCaption ? "" : title);
        return match.Success && Currency().IsMatch(match.Groups["unit"].Value) ? match.Groups["unit"].Value.Trim() : null;
    }

    public static bool IsContentsHeading(string line) => line.Length < 40 && Contents().IsMatch(line);

    public static bool HasLeader(string label) => label.Length <= LongestCaption && Leader().IsMatch(label);

    [GeneratedRegex(@"^(?:表格?|(?:[Aa]nnex|[Ss]upplementary|[Aa]ppendix)\s+[Tt]able|T[Aa][Bb][Ll][Ee]|T[Aa][Bb][Ll][Ee][Aa][Uu]|C[Uu][Aa][Dd][Rr][Oo]|T[Aa][Bb][Ll][Aa]|Т[Аа][Бб][Лл][Ии][Цц][Аа]|الجدول|جدول)\s*(?:№|No\.?|N°|رقم)?\s*(?<number>(?:\d{1,3}|[IVXLC]{1,6}|[A-Z])(?:[.\-–]\d{1,3}){0,2}(?:\s?[a-z](?!\w))?|[一二三四五六七八九十]{1,3})(?![\w%])\s*(?<sign>[.:：．。—–\-−])?\s*(?<title>.*)$", RegexOptions.CultureInvariant | RegexOptions.Singleline, Markup.Patience)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"[(（\[]\s*(?:continued|cont['’]?d?\.?|concluded|suite|fin|continuación|cont\.|conclusión|продолжение|окончание|续|续表|完|تابع|يتبع)\s*[)）\]]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Markup.Patience)]
    private static partial Regex Continued();

    [GeneratedRegex(@"^[(（](?<unit>[^()（）]{1,120})[)）]$", RegexOptions.CultureInvariant, Markup.Patience)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"^(?:单位|Unit|Unité|Unidad|Единица измерения|الوحدة)\s*[:：]\s*(?<unit>.{1,60})$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Markup.Patience)]
    private static partial Regex Named();

    [GeneratedRegex(@"[(（](?<unit>[^()（）]{1,80})[)）]$", RegexOptions.CultureInvariant, Markup.Patience)]
    private static partial Regex AtEnd();

    [GeneratedRegex(@"euro|dollar|dólar|доллар|евро|franc|欧元|美元|دولار|يورو|\bUSD\b|\bEUR\b|\bCHF\b|€|\$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Markup.Patience)]
    private static partial Regex Currency();

    [GeneratedRegex(@"^(?:目\s*[录次]|Contents|Table of contents|Table des matières|Sommaire|Índice|Contenido|Содержание|Оглавление|المحتويات)\s*[:：]?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Markup.Patience)]
    private static partial Regex Contents();

    [GeneratedRegex(@"(?:\.\s?){4,}$|…{2,}\.*$|·{4,}$", RegexOptions.CultureInvariant, Markup.Patience)]
    private static partial Regex Leader();
}
