using System.Text.RegularExpressions;

namespace Unccd.Results.Documents.Layout;

/// <summary>Finds footnote marks that are glued to labels ("costsa", "IPCCc") and takes them off.</summary>
/// <remarks>
/// A last letter is a mark only where the marks of the document run on in alphabetical order and something else speaks for it too:
/// the letter follows capitals, or the word stands elsewhere in the document without it or with another mark.
/// </remarks>
internal sealed partial class LabelMarks(IReadOnlySet<string> words)
{
    /// <summary>For each label the label without marks and its marks.</summary>
    public List<(string Label, IReadOnlyList<string> Marks)> Remove(IReadOnlyList<string> labels, IReadOnlySet<string> footnotes)
    {
        var result = new List<(string Label, IReadOnlyList<string> Marks)>(labels.Count);
        var expected = 'a';
        var glued = 0;
        foreach (var label in labels)
        {
            var (rest, marks) = RemoveSigns(label);
            if (marks.Count == 0 && FindGlued(rest, expected, footnotes) is { } mark)
            {
                glued += footnotes.Contains(mark.ToString()) ? 2 : 1;
                rest = rest[..^1];
                marks = [mark.ToString()];
            }

            if (marks is [{ Length: 1 } single] && single[0] == expected)
                expected++;
            result.Add((rest, marks));
        }

        // One letter that could be a mark is a letter.
        if (glued == 1)
            return [.. labels.Select(RemoveSigns)];
        return result;
    }

    /// <summary>The label without a mark that a sign or a superscript tells apart: "Consultants 1/", "Travel*".</summary>
    public static string WithoutSigned(string label) => RemoveSigns(label).Label;

    private static (string Label, IReadOnlyList<string> Marks) RemoveSigns(string label)
    {
        var match = Signed().Match(label);
        if (!match.Success || match.Index == 0)
            return (label, []);
        var mark = match.Groups["mark"].Value;
        return (label[..match.Index], [string.Concat(mark.Select(Lowered))]);
    }

    private static char Lowered(char c) => c switch
    {
        '¹' => '1',
        '²' => '2',
        '³' => '3',
        'ᵃ' => 'a',
        'ᵇ' => 'b',
        'ᶜ' => 'c',
        'ᵈ' => 'd',
        'ᵉ' => 'e',
        'ᶠ' => 'f',
        >= '\u2074' and <= '\u2079' => (char)('0' + (c - '\u2070')),
        _ => c,
    };

    private char? FindGlued(string label, char expected, IReadOnlySet<string> footnotes)
    {
        if (label.Length < 3)
            return null;
        var last = label[^1];
        var before = label[^2];
        if (last < 'a' || last > expected || last > 'z' || !(char.IsLetter(before) || before is ')' or '"' or '”'))
            return null;
        var start = label.Length;
        while (start > 0 && char.IsLetter(label[start - 1]))
            start--;
        var word = label[start..];
        if (before is ')' or '"' or '”')
            return last;
        if (word.Length < 3)
            return null;
        if (char.IsUpper(before) && (word.Length > 3 || char.IsUpper(word[^3])))
            return last;
        var stem = word[..^1].ToUpperInvariant();
        return stem.Length > 2 && (words.Contains(stem) || "ABCDEFGHIJ".Any(other => other != char.ToUpperInvariant(last) && words.Contains(stem + other))) ? last : null;
    }

    [GeneratedRegex(@"(?:(?<mark>[¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᵉᶠ]+)|(?<mark>\*{1,3}|†|‡)|\s(?<mark>[a-z]|\d{1,2})/|\s?\[(?<mark>[a-z]|\d{1,2})\])$", RegexOptions.CultureInvariant, Markup.Patience)]
    private static partial Regex Signed();
}
