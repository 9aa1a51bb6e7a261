using System.Globalization;
using System.Text.RegularExpressions;
using Unccd.Results.Achievements;
using Unccd.Results.Tables;

namespace Unccd.Results.Reports;

/// <summary>Finds in the running text the facts that reports of this kind state.</summary>
/// <remarks>
/// Nothing here knows a figure, the number or the position of a paragraph: a fact is looked for under the result where reports tell it, by its unit and the labels around its number, so a changed figure, hedge or
/// paragraph number is read as it stands. It knows Chinese labels, those of the one version that was to be had; texts in other languages give the statements about the tables alone.
/// </remarks>
internal static partial class FactReader
{
    public static FactCollection Read(PrintedDocument document, IReadOnlyList<CodeMention> mentions, IReadOnlyList<ReportStatement> statements)
    {
        var sections = FactSection.Of(document, mentions);
        var texts = new PlainText?[sections.Count];
        var biennium = new Lazy<string>(() => Biennium(document));
        var found = new List<(QuantitativeFact Fact, bool IsInDigits)>();
        foreach (var known in KnownFacts.All)
        {
            var one = known.Statement is { } kind
                ? statements.FirstOrDefault(statement => statement.Kind == kind) is { } statement ? (FromStatement(known, statement), true) : null
                : FromText(known);
            if (one is { } fact)
                found.Add(fact);
        }

        return found.Count == 0 ? FactCollection.Empty : KnownFacts.Collect(Apart(found));

        (QuantitativeFact Fact, bool IsInDigits)? FromText(KnownFact known)
        {
            for (var i = 0; i < sections.Count; i++)
            {
                if (sections[i].Holds(known) && known.Phrase!.Find(TextOf(i).Text) is { } match && Make(known, i, TextOf(i), match) is { } fact)
                    return (fact, char.IsAsciiDigit((match.Groups["year"] is { Success: true } year ? year : match.Groups["number"]).Value.FirstOrDefault()));
            }

            return null;
        }

        QuantitativeFact FromStatement(KnownFact known, ReportStatement statement)
        {
            var text = TextOf(statement.Place.Row - 1).Text;
            return known.With(statement.Figure.Value, null, Hedge.None, TimeOf(known.Time, text, text.Length, biennium), statement.ParagraphNumber, statement.Place);
        }

        PlainText TextOf(int index) => texts[index] ??= new PlainText(document.Paragraphs[index].Text);

        QuantitativeFact? Make(KnownFact known, int index, PlainText text, Match match)
        {
            var paragraph = document.Paragraphs[index];
            if (match.Groups["year"] is { Success: true } year)
            {
                var month = match.Groups["month"] is { Success: true } two ? int.Parse(two.Value, CultureInfo.InvariantCulture) : (int?)null;
                if (known.Time == FactTime.Own)
                    return month is null or (>= 1 and <= 12) ? Fact(null, new FactDate(int.Parse(year.Value, CultureInfo.InvariantCulture), month), Hedge.None, year) : null;
            }

            if (match.Groups["names"] is { Success: true } names)
                return Fact(2 + names.Value.Count(sign => sign == '、'), null, Hedge.None, names);
            if (match.Groups["items"] is { Success: true } items)
                return Fact(Items(text.Text, items.Index), null, Hedge.None, items);
            var number = match.Groups["number"];
            var isWord = number.Value == "数";
            var value = isWord ? 1m : ChineseNumber.Read(number.Value);
            return value is null ? null : Fact(value * ChineseNumber.Scale(match.Groups["scale"].Value), null, isWord ? Hedge.Magnitude : HedgeOf(match), number);

            QuantitativeFact Fact(decimal? value, FactDate? date, Hedge hedge, Group at) => known.With(
                value,
                date,
                hedge,
                date?.ToString() ?? TimeOf(known.Time, text.Text, at.Index, biennium),
                paragraph.Number,
                CellPlace.InText(index + 1, StatementPhrases.FigurePosition(paragraph.Text, text.OriginOf(at.Index))));
        }
    }

    /// <summary>Each place once: a number word has no figure of its own to stand at, so it yields to a figure in digits.</summary>
    private static IEnumerable<QuantitativeFact> Apart(List<(QuantitativeFact Fact, bool IsInDigits)> found)
    {
        var owners = found.OrderByDescending(one => one.IsInDigits).DistinctBy(one => one.Fact.Place).Select(one => one.Fact.Id).ToHashSet();
        return found.Select(one => owners.Contains(one.Fact.Id) ? one.Fact : one.Fact.At(null));
    }

    private static Hedge HedgeOf(Match match) => match.Groups["before"].Value switch
    {
        "约" or "大约" => Hedge.About,
        "近" or "将近" => Hedge.Nearly,
        "超过" or "逾" => Hedge.MoreThan,
        _ => match.Groups["more"].Success ? Hedge.MoreThan : Hedge.None,
    };

    /// <summary>How many items (a), (b), (c) ... follow one another from an index on.</summary>
    private static int Items(string text, int index)
    {
        var count = 0;
        while (count < 26 && text.IndexOf($"({(char)('a' + count)})", index, StringComparison.Ordinal) is var found and >= 0)
        {
            count++;
            index = found;
        }

        return count;
    }
}
