using System.Globalization;
using Unccd.Results.Tables;

namespace Unccd.Results.Scorecard.Structure;

/// <summary>What people do wrong when they copy figures: digits swapped, lost, added or mistaken, a sign lost, a neighbour's figure, a power of ten.</summary>
internal static class Damage
{
    /// <summary>Damages some of the bound cells; null where no cell can be.</summary>
    public static (PrintedTable Table, List<(int Row, int Column)> Cells)? Apply(MadeUpTable truth, int count, SplitMix random, bool copiesRows = false)
    {
        var table = truth.Print();
        var cells = new List<(int Row, int Column)>();
        if (copiesRows && count == 1 && random.Chance(15) && CopyRow(truth, table, random) is { } copied)
            return copied;
        var places = truth.Bound.Where(place => table[place.Row + 1, place.Column + 1].IsNumber || random.Chance(10)).Order().ToList();
        for (var tries = 0; cells.Count < count && tries < 200 && places.Count > 0; tries++)
        {
            var (row, column) = random.Pick(places);
            var old = table[row + 1, column + 1];
            var text = row == truth.ShareRow || column == truth.ShareColumn ? Digit(old.Text, random) : Misprint(table, row, column, random);
            var figure = PrintedFigure.Parse(text);
            if (cells.Contains((row, column)) || figure.Value is not { } value || value == old.Value || Math.Abs(value - old.Value!.Value) <= (column == truth.ShareColumn ? 0.1m : Least(truth, row)))
                continue;
            table = table.With(row + 1, column + 1, figure);
            cells.Add((row, column));
        }

        return cells.Count == count ? (table, cells) : null;
    }

    // A stretch of one row printed once more over its neighbour.
    private static (PrintedTable Table, List<(int Row, int Column)> Cells)? CopyRow(MadeUpTable truth, PrintedTable table, SplitMix random)
    {
        var row = random.Int(1, table.Rows.Count - 1);
        if (!truth.Summed.Contains(row))
            return null;
        var from = row - random.Int(1, Math.Min(3, row));
        var first = random.Int(0, table.Columns.Count - 2);
        var last = random.Int(first + 1, table.Columns.Count - 1);
        var cells = new List<(int Row, int Column)>();
        for (var column = first; column <= last; column++)
        {
            var (old, copy) = (table[row + 1, column + 1], table[from + 1, column + 1]);
            if (!truth.Bound.Contains((row, column)) || row == truth.ShareRow || from == truth.ShareRow || !copy.IsNumber || !old.IsNumber
                || Math.Abs(copy.Value!.Value - old.Value!.Value) <= Least(truth, row))
                return null;
            table = table.With(row + 1, column + 1, copy);
            cells.Add((row, column));
        }

        return (table, cells);
    }

    // A slip that any rounding hides is none.
    private static decimal Least(MadeUpTable truth, int row) =>
        row == truth.ShareRow ? 0.1m : truth.LastPlace > 0m ? truth.LastPlace * Math.Max(truth.RowCount, truth.ColumnCount) : truth.Unit is null or "Posts" ? 0m : truth.RowCount / (truth.Decimals > 0 ? 10m : 1m);

    public static string Misprint(PrintedTable table, int row, int column, SplitMix random)
    {
        var value = table[row + 1, column + 1].Value!.Value;
        var digits = Math.Abs(value).ToString(CultureInfo.InvariantCulture);
        var sign = value < 0m ? "-" : "";
        switch (random.Int(0, 6))
        {
            case 0 when digits.Length > 1:
                var i = random.Int(0, digits.Length - 2);
                return digits[i] == '.' || digits[i + 1] == '.' ? sign + digits : $"{sign}{digits[..i]}{digits[i + 1]}{digits[i]}{digits[(i + 2)..]}";
            case 1 when digits.Length > 1:
                return sign + digits.Remove(random.Int(0, digits.Length - 1), 1);
            case 2:
                return sign + digits.Insert(random.Int(0, digits.Length), random.Int(0, 9).ToString(CultureInfo.InvariantCulture));
            case 3:
                return sign.Length > 0 ? digits : "-" + digits;
            case 4:
                return sign + digits + "0";
            case 5:
                var other = table[Math.Clamp(row + (random.Chance(50) ? 1 : -1), 0, table.Rows.Count - 1) + 1, column + 1];
                return other.IsNumber ? other.Text : sign + digits;
            default:
                return sign + Digit(digits, random);
        }
    }

    private static string Digit(string digits, SplitMix random)
    {
        var i = random.Int(0, digits.Length - 1);
        return char.IsAsciiDigit(digits[i]) ? $"{digits[..i]}{random.Int(0, 9)}{digits[(i + 1)..]}" : digits;
    }
}
