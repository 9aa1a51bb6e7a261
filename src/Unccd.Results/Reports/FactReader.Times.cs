using System.Globalization;
using System.Text.RegularExpressions;
using Unccd.Results.Tables;

namespace Unccd.Results.Reports;

internal static partial class FactReader
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>When a fact holds, as the text around it says; the biennium where it says nothing.</summary>
    private static string TimeOf(FactTime time, string text, int index, Lazy<string> biennium) => time switch
    {
        FactTime.Date => Last(ReportDate(), text, index) is { } date ? $"{Year(date)}-{Number(date, "month"):00}-{Number(date, "day"):00}" : biennium.Value,
        FactTime.Month when Last(AnyDate(), text, index) is { } date => date.Groups["month"].Success ? $"{Year(date)}-{Number(date, "month"):00}" : Year(date),
        FactTime.YearEnd when (YearEnd().Match(text, Math.Max(0, index - 20)) is { Success: true } near ? near : YearEnd().Match(text)) is { Success: true } year => $"{Year(year)}-12-31",
        FactTime.Reporting => "at reporting",
        FactTime.ToDate => "to date",
        FactTime.None => "-",
        _ => biennium.Value,
    };

    /// <summary>The biennium that the document names first, "2018-2019"; a word for it where it names none.</summary>
    private static string Biennium(PrintedDocument document) =>
        document.Paragraphs.Select(paragraph => Span().Match(paragraph.Text)).FirstOrDefault(match => match.Success && Number(match, "last") == Number(match, "year") + 1) is { } span
            ? $"{Year(span)}-{span.Groups["last"].Value}"
            : "biennium";

    private static Match? Last(Regex regex, string text, int before) => regex.Matches(text).LastOrDefault(match => match.Index < before);

    private static string Year(Match match) => match.Groups["year"].Value;

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex("截至(?<year>20[0-9]{2})年(?<month>[0-9]{1,2})月(?<day>[0-9]{1,2})日", Options)]
    private static partial Regex ReportDate();

    [GeneratedRegex("(?<year>20[0-9]{2})年(?:(?<month>[0-9]{1,2})月)?", Options)]
    private static partial Regex AnyDate();

    [GeneratedRegex("(?<year>20[0-9]{2})年底", Options)]
    private static partial Regex YearEnd();

    [GeneratedRegex(@"(?<![0-9])(?<year>20[0-9]{2})\s?[-–]\s?(?<last>20[0-9]{2})(?![0-9])", Options)]
    private static partial Regex Span();
}
