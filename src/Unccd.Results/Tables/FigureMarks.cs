using System.Text.RegularExpressions;

namespace Unccd.Results.Tables;

/// <summary>Takes footnote marks off the end of a printed figure: "10 977a", "3 (b)", "12 c/", "7*", "5¹".</summary>
internal static partial class FigureMarks
{
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᵉᶠᵍʰⁱʲ";
    private const string Plain = "0123456789abcdefghij";

    public static string Remove(string print, out IReadOnlyList<string> marks)
    {
        marks = [];
        if (print.Length < 2 || char.IsAsciiDigit(print[^1]))
            return print;
        if (Inner().Match(print) is { Success: true } inner)
        {
            marks = [inner.Groups["mark"].Value];
            return $"{inner.Groups["figure"].Value})";
        }

        var found = new Stack<string>();
        var rest = print;
        while (TakeOne(rest) is var (shorter, mark))
        {
            found.Push(mark);
            rest = shorter;
        }

        if (found.Count == 0 || !Bears(rest))
            return print;
        marks = [.. found.SelectMany(mark => mark.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries))];
        return rest;
    }

    private static (string Shorter, string Mark)? TakeOne(string print)
    {
        var end = print.Length;
        while (end > 0 && Superscripts.Contains(print[end - 1], StringComparison.Ordinal))
            end--;
        if (end < print.Length)
            return (print[..end].TrimEnd(), string.Concat(print[end..].Select(c => Plain[Superscripts.IndexOf(c, StringComparison.Ordinal)])));
        var match = Mark().Match(print);
        return match.Success ? (print[..match.Index].TrimEnd(), match.Groups["mark"].Value) : null;
    }

    // A mark belongs to a figure or to a dash; a word keeps its letters.
    private static bool Bears(string rest) => rest.Length > 0 && (char.IsDigit(rest[^1]) || rest[^1] is ')' or ']' or '%' or '-' or '–' or '—' or '−' or '）');

    // k and m are scales as often as marks, o and l are digits as often: those are left where they are.
    [GeneratedRegex(@"\s*(?:\((?<mark>[a-jа-еأ-د])\)|(?<mark>[a-jn-z])/|\[(?<mark>[a-z0-9]{1,2})\]|(?<mark>\*{1,3}|†|‡|§)|(?<=[\d)\]%\-–—−\s])(?<mark>[a-jnp-zа-е](?:\s?,\s?[a-jnp-z])*))$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Mark();

    // "(20 310a)": the typist closed the parenthesis behind the mark. "(3a)" is a reference as likely as a figure, so three digits at least must stand before it.
    [GeneratedRegex(@"^(?<figure>\((?=(?:[^\d()]*\d){3})[\d\s.,'’\u066B\u066C]*\d)\s?(?<mark>[a-jnp-z]|\*{1,3}|†|‡|[ᵃᵇᶜᵈᵉᶠ])/?\)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Inner();
}
