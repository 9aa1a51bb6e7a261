using System.Text.RegularExpressions;
using Unccd.Results.Checking;
using Unccd.Results.Messages;
using Unccd.Results.Structure;
using Unccd.Results.Tables;

namespace Unccd.Results.Comparison;

/// <summary>Holds the opening balances of a year against the closing balances of the year before.</summary>
internal static partial class OpeningBalances
{
    public static DocumentComparison Compare(PrintedDocument earlier, PrintedDocument later)
    {
        var differences = new List<Difference>();
        var compared = 0;
        var matches = TableMatch.Find(earlier, later, byLabels: true);
        foreach (var match in matches)
        {
            var (old, current) = (earlier.Tables[match.First - 1], later.Tables[match.Second - 1]);
            var closing = RowsWhere(old, TableWords.IsClosing);
            var opening = RowsWhere(current, TableWords.IsOpening);
            foreach (var (closes, opens) in closing.Zip(opening))
            {
                foreach (var (from, to) in Columns(old, current))
                {
                    compared++;
                    if (FigureComparison.Compare(old.Rows[closes].Figures[from], current.Rows[opens].Figures[to]) is not null)
                        differences.Add(Make(earlier, later, new CellPlace(match.First, closes + 1, from + 1), new CellPlace(match.Second, opens + 1, to + 1)));
                }
            }
        }

        return new DocumentComparison(earlier, later, matches.Count, compared, differences);
    }

    private static List<int> RowsWhere(PrintedTable table, Func<string, bool> says) =>
        [.. Enumerable.Range(0, table.Rows.Count).Where(row => !table.Rows[row].IsHeading && says(TableWords.Fold(table.Rows[row].Label)))];

    // Columns of years: what 2020 closed with, 2021 opens with. Other columns: those of the same name, years aside.
    private static IEnumerable<(int From, int To)> Columns(PrintedTable old, PrintedTable current)
    {
        for (var to = 0; to < current.Columns.Count; to++)
        {
            var year = YearOf(current.Columns[to].Name);
            for (var from = 0; from < old.Columns.Count; from++)
            {
                var other = YearOf(old.Columns[from].Name);
                var isSameName = TableMatch.Plain(Year().Replace(old.Columns[from].Name, "")) == TableMatch.Plain(Year().Replace(current.Columns[to].Name, ""));
                if (isSameName && (year is null == other is null) && (year is null || other + 1 == year) && (isSameName || old.Columns.Count == current.Columns.Count))
                {
                    yield return (from, to);
                    break;
                }
            }
        }
    }

    // The last year that a header names: a biennium opens and closes by its ends, so only single years are told.
    private static int? YearOf(string header)
    {
        var years = Year().Matches(header);
        return years.Count == 1 ? int.Parse(years[0].Value, System.Globalization.CultureInfo.InvariantCulture) : null;
    }

    private static Difference Make(PrintedDocument earlier, PrintedDocument later, CellPlace closing, CellPlace opening) => new(
        DifferenceKind.Opening,
        FindingPlace.Of(earlier, closing),
        FindingPlace.Of(later, opening),
        earlier[closing].Text,
        later[opening].Text,
        VersionAtFault.Undecided,
        new Message(
            MessageCode.OpeningDiffers,
            new("place", PlaceMessages.OfCell(later, opening)),
            new("second", later[opening].Text),
            new("secondSource", later.Source),
            new("other", PlaceMessages.OfCell(earlier, closing)),
            new("first", earlier[closing].Text),
            new("firstSource", earlier.Source)));

    [GeneratedRegex(@"(?:19|20)[0-9]{2}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Year();
}
