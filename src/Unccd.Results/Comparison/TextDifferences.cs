using System.Text.RegularExpressions;
using Unccd.Results.Checking;
using Unccd.Results.Messages;
using Unccd.Results.Tables;

namespace Unccd.Results.Comparison;

/// <summary>Lists paragraphs and titles of two drafts whose figures differ.</summary>
internal static partial class TextDifferences
{
    public static IEnumerable<Difference> Find(PrintedDocument earlier, PrintedDocument later, List<TableMatch> matches)
    {
        foreach (var match in matches)
        {
            var (old, current) = (earlier.Tables[match.First - 1].Title, later.Tables[match.Second - 1].Title);
            if (Differ(old, current))
                yield return Make(earlier, later, FindingPlace.OfTable(earlier, match.First), FindingPlace.OfTable(later, match.Second), old, current, PlaceMessages.OfTable(earlier, match.First));
        }

        var partners = Pair(earlier.Paragraphs, later.Paragraphs);
        for (var i = 0; i < partners.Length; i++)
        {
            var old = earlier.Paragraphs[i].Text;
            var current = partners[i] < 0 ? null : later.Paragraphs[partners[i]].Text;
            if (Differ(old, current ?? ""))
                yield return Make(earlier, later, FindingPlace.OfParagraph(earlier, i + 1), current is null ? null : FindingPlace.OfParagraph(later, partners[i] + 1), old, current, PlaceMessages.OfParagraph(earlier.Paragraphs[i]));
        }

        foreach (var added in Enumerable.Range(0, later.Paragraphs.Count).Except(partners))
        {
            if (Differ("", later.Paragraphs[added].Text))
                yield return Make(earlier, later, null, FindingPlace.OfParagraph(later, added + 1), null, later.Paragraphs[added].Text, PlaceMessages.OfParagraph(later.Paragraphs[added]));
        }
    }

    private static int[] Pair(IReadOnlyList<PrintedParagraph> old, IReadOnlyList<PrintedParagraph> current)
    {
        var oldBits = old.Select(paragraph => Pieces(paragraph.Text)).ToArray();
        var currentBits = current.Select(paragraph => Pieces(paragraph.Text)).ToArray();
        return Alignment.Match(old.Count, current.Count, (i, j) =>
        {
            if (old[i].HeadingLevel > 0 != current[j].HeadingLevel > 0 || old[i].FootnoteMark is null != current[j].FootnoteMark is null)
                return 0;
            if (old[i].Text == current[j].Text)
                return 200;
            var common = oldBits[i].Count(currentBits[j].Contains);
            var likeness = 100 * common / Math.Max(1, Math.Max(oldBits[i].Count, currentBits[j].Count));
            return likeness >= 40 ? likeness : 0;
        });
    }

    // Pairs of letters tell two wordings of one paragraph from two paragraphs in every script.
    private static HashSet<int> Pieces(string text)
    {
        var pieces = new HashSet<int>();
        var last = '\0';
        foreach (var c in text.Where(char.IsLetter).Take(1500))
        {
            pieces.Add((last << 16) | c);
            last = c;
        }

        return pieces;
    }

    private static bool Differ(string old, string current) => old != current && !Figures(old).SequenceEqual(Figures(current));

    private static List<string> Figures(string text) => [.. Figure().Matches(text).Select(match => string.Concat(match.Value.Where(c => !char.IsWhiteSpace(c))))];

    private static Difference Make(PrintedDocument earlier, PrintedDocument later, FindingPlace? first, FindingPlace? second, string? old, string? current, Message place)
    {
        var before = old is null ? null : string.Join("; ", Figures(old));
        var after = current is null ? null : string.Join("; ", Figures(current));
        var message = old is null || current is null
            ? new Message(MessageCode.ParagraphInOneOnly, new("place", place), new("figures", before ?? after ?? ""), new("source", old is null ? later.Source : earlier.Source))
            : new Message(MessageCode.TextFiguresChanged, new("place", place), new("first", before!), new("second", after!));
        return new Difference(DifferenceKind.TextFigure, first, second, before, after, VersionAtFault.Undecided, message);
    }

    [GeneratedRegex(@"\d+(?:[ \u00A0\u2009\u202F.,٬٫]\d{3})*(?:[.,٫]\d+)?%?", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Figure();
}
