using System.Globalization;
using Unccd.Results.Tables;

namespace Unccd.Results.Scorecard.Diagnosis;

/// <summary>Damages figures the way people do, each kind as often as the others.</summary>
internal sealed class Misprinter(Random random)
{
    /// <summary>Damages so many cells, each once, each in a way that changes it.</summary>
    public void Damage(MadeTable table, int count, bool withAnyDigitAdded = true)
    {
        var places = table.Truth.Keys.ToArray();
        while (table.Damage.Count < count)
        {
            var place = places[random.Next(places.Length)];
            if (table.Damage.ContainsKey(place))
                continue;
            var truth = table.Truth[place];
            var printed = random.Next(7) switch
            {
                0 => Transposed(truth),
                1 => Digits(truth, (digits, at) => digits.Length > 1 ? digits.Remove(at, 1) : digits),
                2 => Digits(truth, (digits, at) => withAnyDigitAdded
                    ? digits.Insert(random.Next(digits.Length + 1), ((char)('0' + random.Next(10))).ToString())
                    : digits.Insert(at, digits[at].ToString())),
                3 => Digits(truth, (digits, at) => digits[..at] + (char)('0' + random.Next(10)) + digits[(at + 1)..]),
                4 => -truth,
                5 => truth * 10m,
                _ => table.Truth[places[random.Next(places.Length)]],
            };
            if (printed != truth && decimal.Truncate(printed * 10m) == printed * 10m)
                table.Damage[place] = printed;
        }
    }

    /// <summary>Prints a row over another of the same table, in some neighbouring columns or in all.</summary>
    public void CopyRow(MadeTable table, int tableNumber, int from, int to, int firstColumn, int lastColumn)
    {
        for (var column = firstColumn; column <= lastColumn; column++)
        {
            var (source, target) = (new CellPlace(tableNumber, from, column), new CellPlace(tableNumber, to, column));
            if (table.Truth[source] != table.Truth[target])
                table.Damage[target] = table.Truth[source];
        }
    }

    private decimal Transposed(decimal value) => Digits(value, (digits, at) =>
        digits.Length < 2 ? digits : at + 1 == digits.Length ? Swap(digits, at - 1) : Swap(digits, at));

    private static string Swap(string digits, int at) => digits[..at] + digits[at + 1] + digits[at] + digits[(at + 2)..];

    /// <summary>Changes the digits, the place of the point counted from the end staying where it is.</summary>
    private decimal Digits(decimal value, Func<string, int, string> change)
    {
        var scale = value.Scale;
        var whole = Math.Abs(value) * (decimal)Math.Pow(10, scale);
        var digits = decimal.Truncate(whole).ToString(CultureInfo.InvariantCulture);
        var changed = decimal.Parse(change(digits, random.Next(digits.Length)), CultureInfo.InvariantCulture) / (decimal)Math.Pow(10, scale);
        return value < 0m ? -changed : changed;
    }
}
