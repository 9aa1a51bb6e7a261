using Unccd.Results.Identities;

namespace Unccd.Results.Structure;

/// <summary>Finds the percentages of a table that were adjusted so that they add to 100.</summary>
internal static class AdjustedShares
{
    /// <summary>The cells of such percentages: all those that add to one 100, whichever of them was adjusted.</summary>
    public static IEnumerable<(int Row, int Column)> Of(TableInference table)
    {
        foreach (var line in table.Shares.Where(line => line.WholeAt >= 0))
        {
            var (row, column) = line.WholeOf(line.WholeAt);
            foreach (var parts in PartsOf(table, line))
            {
                if (table.Meant(row, column).Append(parts.Sum(at => line.PartAt(at) is var part ? table.Grid[part.Row, part.Column] : 0)).Select(meant => (long?)meant).Prepend(null).Any(whole => AreAdjusted(table, line, parts, whole)))
                {
                    foreach (var at in parts)
                        yield return line.Target(at);
                }
            }
        }
    }

    private static bool AreAdjusted(TableInference table, ShareLine line, int[] parts, long? meantWhole)
    {
        var grid = table.Grid;
        var shares = new List<(decimal, decimal, decimal)>();
        foreach (var at in parts)
        {
            var (row, column) = line.Target(at);
            if (!ShareSearch.Applies(grid, line, at) || ShareSearch.HalfUnits(grid, line, at, null, meantWhole) is not (>= 0 and var miss))
                return false;
            // One that the amounts had before they were rounded was not adjusted.
            var isOff = miss > 1 && table.Amounts?.SpreadOf(line, at) is null;
            shares.Add((grid[row, column], isOff ? Rounded(grid, line, at, meantWhole) : grid[row, column], ShareSearch.UnitAt(grid, row, column)));
        }

        return ForcedShares.Are(shares, grid.Hundred);
    }

    private static long Rounded(TableGrid grid, ShareLine line, int at, long? meantWhole)
    {
        var (row, column) = line.Target(at);
        var part = line.PartAt(at);
        var whole = line.WholeOf(at);
        var unit = ShareSearch.UnitAt(grid, row, column);
        var a = (Int128)(meantWhole ?? grid[whole.Row, whole.Column]);
        var b = (Int128)grid.Hundred * grid[part.Row, part.Column];
        return (long)(((2 * b) + (a * unit)) / (2 * a * unit)) * unit;
    }

    // Where the print denies the sum of the parts, those that the percentages stand for.
    private static int[][] PartsOf(TableInference table, ShareLine line)
    {
        int[][] sums = [.. table.PartsOf(line)];
        return sums.Length > 0 || !line.IsColumn ? sums : [[.. Enumerable.Range(0, table.Grid.Rows).Where(row => table.Grid.IsItem[row] && !table.Grid.RowLabel[row].IsTotal && ShareSearch.Applies(table.Grid, line, row))]];
    }
}
