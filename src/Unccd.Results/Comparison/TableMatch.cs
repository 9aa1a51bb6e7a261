using System.Globalization;
using Unccd.Results.Tables;

namespace Unccd.Results.Comparison;

/// <summary>A table of one document and the same table of another: which row and column of the one is which of the other.</summary>
/// <param name="First">The position of the table in the first document, from 1.</param>
/// <param name="Second">Its position in the second, from 1.</param>
/// <param name="Rows">For each row of the first, from 0, its partner in the second, or −1.</param>
/// <param name="Columns">For each column of the first, from 0, its partner in the second, or −1.</param>
internal sealed record TableMatch(int First, int Second, int[] Rows, int[] Columns)
{
    /// <summary>The tables that two documents have in common: those of the same number, then those that are alike in shape and figures.</summary>
    public static List<TableMatch> Find(PrintedDocument first, PrintedDocument second, bool byLabels)
    {
        var pairs = new List<(int First, int Second)>();
        var free = Enumerable.Range(0, second.Tables.Count).ToList();
        for (var i = 0; i < first.Tables.Count; i++)
        {
            if (NumberOf(first.Tables[i]) is not { } number)
                continue;
            var partner = free.FindIndex(j => NumberOf(second.Tables[j]) == number);
            if (partner < 0)
                continue;
            pairs.Add((i, free[partner]));
            free.RemoveAt(partner);
        }

        // A table without a number, or with one that the other document does not have, is known by its shape and its figures.
        var rest = Enumerable.Range(0, first.Tables.Count).Except(pairs.Select(pair => pair.First)).ToList();
        var partners = Alignment.Match(rest.Count, free.Count, (i, j) => Likeness(first.Tables[rest[i]], second.Tables[free[j]]));
        for (var i = 0; i < rest.Count; i++)
        {
            if (partners[i] >= 0)
                pairs.Add((rest[i], free[partners[i]]));
        }

        return [.. pairs.OrderBy(pair => pair.First).Select(pair => Match(first, second, pair.First, pair.Second, byLabels))];
    }

    /// <summary>The cell of the second document that is this cell of the first, or null.</summary>
    public CellPlace? ToSecond(CellPlace place) =>
        Rows[place.Row - 1] >= 0 && Columns[place.Column - 1] >= 0 ? new CellPlace(Second, Rows[place.Row - 1] + 1, Columns[place.Column - 1] + 1) : null;

    /// <summary>The cell of the first document that is this cell of the second, or null.</summary>
    public CellPlace? ToFirst(CellPlace place) =>
        Array.IndexOf(Rows, place.Row - 1) is >= 0 and var row && Array.IndexOf(Columns, place.Column - 1) is >= 0 and var column ? new CellPlace(First, row + 1, column + 1) : null;

    /// <summary>Letters and digits of a label, so that "1 101 a" and "1101A" are the same.</summary>
    internal static string Plain(string text) =>
        string.Concat(text.Where(char.IsLetterOrDigit).Select(c => char.IsDigit(c) ? (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(c)) : char.ToUpperInvariant(c)));

    private static string? NumberOf(PrintedTable table) => table.Number is { } number ? Plain(number) switch
    {
        "一" => "1",
        "二" => "2",
        "三" => "3",
        "四" => "4",
        "五" => "5",
        "六" => "6",
        "七" => "7",
        "八" => "8",
        "九" => "9",
        "十" => "10",
        var plain => plain,
    }
    : null;

    private static int Likeness(PrintedTable first, PrintedTable second)
    {
        var isSameShape = first.Columns.Count == second.Columns.Count && first.Rows.Count == second.Rows.Count;
        var figures = first.Rows.SelectMany(row => row.Figures).ToList();
        var overlap = FigureComparison.Overlap(figures, second.Rows.SelectMany(row => row.Figures));
        var known = figures.Count(figure => figure.Value is not (null or 0m));
        var isSameTitle = first.Title.Length > 0 && Plain(first.Title) == Plain(second.Title);
        return isSameShape || isSameTitle || overlap * 2 > known ? (isSameShape ? 10 : 0) + (isSameTitle ? 50 : 0) + (100 * overlap / Math.Max(1, known)) : 0;
    }

    private static TableMatch Match(PrintedDocument one, PrintedDocument other, int first, int second, bool byLabels)
    {
        var (a, b) = (one.Tables[first], other.Tables[second]);
        var columns = a.Columns.Count == b.Columns.Count
            ? [.. Enumerable.Range(0, a.Columns.Count)]
            : Alignment.Match(a.Columns.Count, b.Columns.Count, (i, j) => (Plain(a.Columns[i].Name) == Plain(b.Columns[j].Name) ? 10 : 0)
                + (20 * FigureComparison.Overlap(a.Rows.Select(row => row.Figures[i]), b.Rows.Select(row => row.Figures[j])) / Math.Max(1, a.Rows.Count)));
        var isSameShape = a.Rows.Count == b.Rows.Count
            && (!byLabels || a.Rows.Zip(b.Rows).All(pair => Plain(pair.First.Label) == Plain(pair.Second.Label) || Plain(pair.First.Label).Length == 0));
        var rows = isSameShape ? [.. Enumerable.Range(0, a.Rows.Count)] : MatchRows(a, b);
        return new TableMatch(first + 1, second + 1, rows, columns);
    }

    private static int[] MatchRows(PrintedTable a, PrintedTable b)
    {
        var labels = a.Rows.Select(row => Plain(row.Label)).ToArray();
        var others = b.Rows.Select(row => Plain(row.Label)).ToArray();
        return Alignment.Match(a.Rows.Count, b.Rows.Count, (i, j) =>
        {
            if (a.Rows[i].IsHeading != b.Rows[j].IsHeading)
                return 0;
            var isSameLabel = labels[i].Length > 0 && labels[i] == others[j];
            var known = a.Rows[i].Figures.Count(figure => figure.Value is not (null or 0m));
            var overlap = FigureComparison.Overlap(a.Rows[i].Figures, b.Rows[j].Figures);
            return (isSameLabel ? 40 : 0) + (known == 0 ? 0 : 30 * overlap / known) + (a.Rows[i].IsHeading ? 5 : 1);
        });
    }
}
