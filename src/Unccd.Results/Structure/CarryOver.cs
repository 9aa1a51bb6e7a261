namespace Unccd.Results.Structure;

/// <summary>An opening balance that repeats the closing balance of the year before it.</summary>
/// <param name="Opening">The row of opening balances.</param>
/// <param name="Closing">The row of closing balances.</param>
/// <param name="Columns">The columns in the order of time: each opens with what the one before it closed with.</param>
/// <param name="Score">The evidence.</param>
/// <param name="Holds">How many balances are carried over.</param>
/// <param name="Fails">How many are not.</param>
internal sealed record CarryOver(int Opening, int Closing, IReadOnlyList<int> Columns, int Score, int Holds, int Fails)
{
    private const int Threshold = 8 * Bits.One;
    private const int Label = 6 * Bits.One;

    /// <summary>The carry-overs of a table whose labels name both balances and whose columns are successive years, in either direction.</summary>
    /// <param name="grid">The table.</param>
    /// <param name="isDerivedColumn">The columns that are sums of others; where no header names a year the others are the periods.</param>
    public static List<CarryOver> Find(TableGrid grid, bool[] isDerivedColumn)
    {
        var found = new List<CarryOver>();
        var named = Years(grid, descends: false);
        var backwards = Years(grid, descends: true);
        if (backwards.Count > named.Count)
            named = backwards;
        var isDated = named.Count > 1;
        var columns = isDated ? named : Undated(grid, isDerivedColumn);
        if (columns.Count < 2)
            return found;
        var opening = -1;
        for (var row = 0; row < grid.Rows; row++)
        {
            if (!grid.IsItem[row])
                continue;
            if (TableWords.NamesOpening(grid.RowLabel[row].Folded))
                opening = row;
            else if (opening >= 0 && TableWords.NamesClosing(grid.RowLabel[row].Folded))
            {
                if (Weigh(grid, opening, row, columns, isDated) is { } one)
                    found.Add(one);
                opening = -1;
            }
        }

        return found;
    }

    /// <summary>Whether a balance of one column can be compared with that of the column before it.</summary>
    public static bool Applies(TableGrid grid, int opening, int closing, int before, int after) =>
        grid.IsKnown(opening, after) && grid.IsKnown(closing, before) && !grid.IsNil(opening, after) && !grid.IsNil(closing, before);

    // The years in the order of time, from left to right or from right to left; a column of two years stands between them without a part in it.
    private static List<int> Years(TableGrid grid, bool descends)
    {
        var columns = new List<int>();
        for (var i = 0; i < grid.Columns; i++)
        {
            var column = descends ? grid.Columns - 1 - i : i;
            var header = grid.Header[column];
            if (grid.IsAdditive[column] && header.FirstYear != 0 && (columns.Count == 0 || header.FirstYear == grid.Header[columns[^1]].LastYear + 1))
                columns.Add(column);
        }

        return columns;
    }

    private static List<int> Undated(TableGrid grid, bool[] isDerivedColumn)
    {
        var columns = grid.AdditiveColumns().Where(column => !isDerivedColumn[column]).ToList();
        return columns.Exists(column => grid.Header[column].FirstYear != 0) ? [] : columns;
    }

    private static CarryOver? Weigh(TableGrid grid, int opening, int closing, List<int> columns, bool isDated)
    {
        var forwards = Weigh(grid, opening, closing, columns, isDated ? Label : Label - Bits.One);
        if (isDated)
            return forwards;
        // Only the figures tell in which direction time runs, and they must not leave a doubt.
        var backwards = Weigh(grid, opening, closing, [.. columns.AsEnumerable().Reverse()], Label - Bits.One);
        var best = backwards is not null && backwards.Score > (forwards?.Score ?? 0) ? backwards : forwards;
        return best is { } one && one.Holds > 1 + one.Fails ? one : null;
    }

    private static CarryOver? Weigh(TableGrid grid, int opening, int closing, List<int> columns, int words)
    {
        var tally = new Tally(words);
        for (var i = 1; i < columns.Count; i++)
        {
            if (Applies(grid, opening, closing, columns[i - 1], columns[i]))
                tally = tally.WithEqual(grid[opening, columns[i]], grid[closing, columns[i - 1]], grid.Granule[columns[i]]);
        }

        // The words and the years name it: of two balances that are carried over one may be wrong.
        return tally.Holds > 0 && tally.Holds >= tally.Fails && tally.Score >= Threshold ? new CarryOver(opening, closing, columns, tally.Score, tally.Holds, tally.Fails) : null;
    }
}
