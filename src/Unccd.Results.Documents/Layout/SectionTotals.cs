using System.Text.RegularExpressions;
using Unccd.Results.Tables;

namespace Unccd.Results.Documents.Layout;

/// <summary>Tells by the figures below a row without any whether it is the heading of a section.</summary>
internal static partial class SectionTotals
{
    /// <summary>
    /// Whether a row below is called a subtotal or is the sum of those before it in half of its columns, misprints being what is looked for, and that one is no total of the whole table: rows with figures stand before the section, or a further heading follows it.
    /// </summary>
    public static bool OpensSection(IReadOnlyList<SourceRow> rows, int heading)
    {
        var style = NumberStyle.Settle(rows.SelectMany(row => row.Cells.Skip(1)).Where(cell => cell is { IsBlank: false, Figure: null }).Select(cell => cell.Text), null, null);
        var sums = new Dictionary<int, decimal>();
        for (var i = heading + 1; i < rows.Count && !rows[i].IsBlankFrom(1); i++)
        {
            var figures = Figures(rows[i], style);
            if (i > heading + 1 && figures.Count > 0 && (Subtotal().IsMatch(rows[i][0].Text) || (i > heading + 2 && 2 * figures.Count(figure => sums.GetValueOrDefault(figure.Key) == figure.Value) >= figures.Count)))
                return HasFiguresBefore(rows, heading) || (i + 1 < rows.Count && rows[i + 1].IsBlankFrom(1) && !rows[i + 1][0].IsBlank);
            foreach (var (column, value) in figures)
                sums[column] = sums.GetValueOrDefault(column) + value;
        }

        return false;
    }

    private static bool HasFiguresBefore(IReadOnlyList<SourceRow> rows, int heading)
    {
        for (var i = 0; i < heading; i++)
        {
            if (rows[i].Cells.Skip(1).Any(CellWords.IsNumber))
                return true;
        }

        return false;
    }

    // Without zeros: a row of nothing adds up to nothing.
    private static Dictionary<int, decimal> Figures(SourceRow row, NumberStyle style)
    {
        var figures = new Dictionary<int, decimal>();
        for (var column = 1; column < row.Cells.Count; column++)
        {
            var cell = row.Cells[column];
            var value = cell.IsBlank ? null : (cell.Figure ?? PrintedFigure.Parse(cell.Text, style)).Value;
            if (value is { } one && one != 0m)
                figures[column] = one;
        }

        return figures;
    }

    [GeneratedRegex(@"^(?:sub-?\s?total|sous-total|total partiel|total parcial|подытог|промежуточный итог|小\s?计|المجموع الفرعي)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Markup.Patience)]
    private static partial Regex Subtotal();
}
