using System.Text.RegularExpressions;

namespace Unccd.Results.Reports;

/// <summary>The short labels around a number by which a text is known to state a fact.</summary>
/// <remarks>
/// A pattern over <see cref="PlainText"/>, that is over text without spaces, quotes and footnote marks, with these signs: "{n}" a number with its hedges, "{h}" a hedge apart from its number,
/// "{d}" a year or month, "{l}" a list of names that are counted, "{e}" items (a), (b) ... that are counted, "~" up to forty characters of one clause. Every quantifier is bounded.
/// </remarks>
internal sealed partial class FactPhrase
{
    private const string Before = "(?<before>大约|约|将近|近|超过|逾|多达)?";
    private const string Number = Before + "(?<![0-9.,第])(?<number>[0-9]{1,3}(?:,[0-9]{3}){1,4}|[0-9]{1,12}(?:\\.[0-9]{1,3})?|[一二两三四五六七八九十百]{1,6}|数(?=[十百千万亿]))"
        + "(?<more>多|余)?(?<scale>百万|千万|十万|万|亿|十|百|千)?(?<more>多|余)?";

    private const string Date = "(?<year>(?:19|20)[0-9]{2})年(?:(?<month>[0-9]{1,2})月)?";
    private const string Name = "[^、。；;，和:]{1,20}";
    private const string Names = "(?<names>" + Name + "(?:、" + Name + "){0,20}和" + Name + "?)";

    private readonly Regex regex;
    private readonly string label;

    public FactPhrase(string pattern)
    {
        label = Labels().Replace(pattern, "\n").Split('\n').MaxBy(part => part.Length)!;
        regex = new Regex(
            pattern.Replace("{n}", Number, StringComparison.Ordinal).Replace("{h}", Before, StringComparison.Ordinal).Replace("{d}", Date, StringComparison.Ordinal)
                .Replace("{l}", Names, StringComparison.Ordinal).Replace("{e}", @"(?<items>\(a\))", StringComparison.Ordinal).Replace("~", "[^。；;]{0,40}?", StringComparison.Ordinal),
            RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
    }

    /// <summary>The first place of a text that states the fact; null where none does.</summary>
    public Match? Find(string plain) => plain.Contains(label, StringComparison.Ordinal) && regex.Match(plain) is { Success: true } match ? match : null;

    /// <summary>All of a pattern that is no letter of a label which every match has.</summary>
    [GeneratedRegex(@"\\.|\[[^\]]*\](?:\{[^}]*\})?|\{.\}|~|\(\?:[^()]*\)\??|.\?", RegexOptions.CultureInvariant)]
    private static partial Regex Labels();
}
