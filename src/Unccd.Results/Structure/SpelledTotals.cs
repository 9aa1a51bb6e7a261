namespace Unccd.Results.Structure;

/// <summary>Totals whose labels say which rows they are made of, where these do not stand together: "Total (2018-2020)" below the rows of many years, "Total balance (A-C)", which is A less C.</summary>
internal static class SpelledTotals
{
    private const int Label = RowParser.TotalLabel + (8 * Bits.One);
    private const int MostRows = 2000;

    /// <summary>The totals that the figures bear out as the labels spell them, and that fail in no more columns than they hold in.</summary>
    public static IEnumerable<RowGroup> Of(TableGrid grid, bool[] derived)
    {
        if (grid.Rows > MostRows)
            yield break;
        for (var row = 0; row < grid.Rows; row++)
        {
            if (grid.IsItem[row] && (OfYears(grid, row, derived) ?? OfKeys(grid, row, derived)) is { } group)
                yield return group;
        }
    }

    // The rows above that are called by the years from the first to the last, each of which stands there once, and between which no other row stands.
    private static RowGroup? OfYears(TableGrid grid, int row, bool[] derived)
    {
        var label = grid.RowLabel[row];
        var (first, last) = label.Years;
        if (!label.IsTotal || first >= last)
            return null;
        var years = Enumerable.Range(0, row).Where(above => grid.RowLabel[above].Year is var year && year >= first && year <= last).ToList();
        if (years.Count != last - first + 1 || years.Select(above => grid.RowLabel[above].Year).Distinct().Count() != years.Count)
            return null;
        if (Enumerable.Range(years[0], years[^1] - years[0]).Any(between => grid.RowLabel[between].Year == 0 && !grid.RowLabel[between].IsTotal))
            return null;
        // A year without any figure is a row like the others.
        var details = years.Where(above => grid.IsItem[above]).ToList();
        return details.Count == 0 ? null : Weigh(grid, RowGroup.Of(grid, row, details, Label), derived) is { Score: > 0, Holds: > 0 } group && group.Holds >= group.Fails ? group : null;
    }

    // "A-C" may be A less C or A through C: it is the difference where the figures fit it better. Columns of nothing fit both.
    private static RowGroup? OfKeys(TableGrid grid, int row, bool[] derived)
    {
        if (grid.RowLabel[row].Formula is not { Difference: { } difference } formula || Spelled(grid, row, difference, derived) is not { Score: > 0, Holds: > 0 } less || less.Fails > less.Holds)
            return null;
        var sum = Spelled(grid, row, formula.AsSum(), derived);
        if (sum is null)
            return less.Fails == 0 ? less : null;
        // Where the figures leave it open, what is left of something is a difference.
        var (better, isBalance) = (less.Holds - less.Fails - sum.Holds + sum.Fails, TableWords.IsBalance(grid.RowLabel[row].Folded));
        return better > 0 || (better == 0 && isBalance) ? less : null;
    }

    // The rows above by their keys, those without any figure left out; null where one is missing or stands there twice.
    private static RowGroup? Spelled(TableGrid grid, int row, LabelFormula formula, bool[] derived)
    {
        var (rows, signs) = (new List<int>(), new List<int>());
        for (var i = 0; i < formula.Keys.Count; i++)
        {
            if (Enumerable.Range(0, row).Where(above => grid.RowLabel[above].Key == formula.Keys[i]).ToList() is not [var only] || rows.Contains(only))
                return null;
            if (!grid.IsItem[only])
                continue;
            rows.Add(only);
            signs.Add(formula.Signs[i]);
        }

        return rows.Count == 0 ? null : Weigh(grid, RowGroup.Of(grid, row, rows, Label) with { Signs = signs }, derived);
    }

    private static RowGroup Weigh(TableGrid grid, RowGroup group, bool[] derived)
    {
        var tally = new Tally(Label - RowParser.NamingCost(group.Details.Count));
        for (var column = 0; column < grid.Columns; column++)
        {
            if (GroupInstance.Of(grid, group, column) is { } instance)
                tally = tally.With(instance.Holds, Bits.Hit(instance.Residual, instance.Magnitude, grid.Granule[column]), derived[column]);
        }

        return group with { Score = tally.Score, Holds = tally.Holds, Fails = tally.Fails };
    }
}
