namespace Unccd.Results.Structure;

/// <summary>Lets figures overrule the words for averages and rates.</summary>
/// <remarks>The average of three years adds up as the years do, "Media" may be the press, and "costs at the new rate" are costs. A column whose figures add up where those of the others do is summed, whatever it is called.</remarks>
internal static class RatioColumns
{
    private const int Threshold = 8 * Bits.One;
    private const int LongestRun = 12;

    /// <summary>Takes into the sums every column called a ratio that adds up.</summary>
    /// <param name="grid">The table.</param>
    /// <param name="groups">The sums of rows that the other columns show.</param>
    /// <param name="isTotalRow">The rows called totals.</param>
    /// <param name="cancellation">Stops the search.</param>
    /// <returns>Whether there was one.</returns>
    public static bool Readmit(TableGrid grid, IReadOnlyList<RowGroup> groups, bool[] isTotalRow, CancellationToken cancellation)
    {
        var ratios = Enumerable.Range(0, grid.Columns).Where(column => grid.ColumnMeasure[column] == FigureMeasure.Ratio).ToList();
        if (ratios.Count == 0)
            return false;
        var added = false;
        foreach (var column in ratios.Where(column => IsMean(grid, column)))
            added |= grid.MarkAdditive(column, isRounded: true);
        foreach (var column in ratios.Where(column => !grid.IsAdditive[column] && AddsDown(grid, groups, column)))
            added |= grid.MarkAdditive(column, isRounded: false);

        var open = ratios.Where(column => !grid.IsAdditive[column]).ToList();
        if (open.Count == 0)
            return added;
        foreach (var column in open)
            grid.MarkAdditive(column, isRounded: false);
        var relations = ColumnSearch.Run(grid, isTotalRow, [], cancellation);
        foreach (var column in open)
        {
            if (relations.Exists(relation => relation.CoefficientOf(column) != 0 && relation.Holds >= 3 && relation.Holds >= 4 * relation.Fails))
                added = true;
            else
                grid.MarkRatio(column);
        }

        return added;
    }

    // The mean of the columns before it, or of those before their total; one row in four may be wrong.
    private static bool IsMean(TableGrid grid, int column)
    {
        for (var last = column - 1; last >= Math.Max(1, column - 2); last--)
        {
            for (var first = last - 1; first >= 0 && last - first < LongestRun && grid.IsAdditive[first]; first--)
            {
                if (grid.IsAdditive[last] && IsMean(grid, column, first, last))
                    return true;
            }
        }

        return false;
    }

    private static bool IsMean(TableGrid grid, int column, int first, int last)
    {
        var count = last - first + 1;
        var (holds, fails) = (0, 0);
        for (var row = 0; row < grid.Rows; row++)
        {
            if (!grid.IsItem[row] || grid[row, column] == 0)
                continue;
            var sum = 0L;
            for (var i = first; i <= last; i++)
                sum += grid[row, i];
            if (2 * Math.Abs((count * grid[row, column]) - sum) <= count * (grid.Unit[column] + 1))
                holds++;
            else
                fails++;
        }

        return holds >= 3 && holds >= 3 * fails;
    }

    private static bool AddsDown(TableGrid grid, IReadOnlyList<RowGroup> groups, int column)
    {
        var (holds, fails, bits) = (0, 0, 0);
        foreach (var group in groups)
        {
            if (!IdentityWriter.GroupApplies(grid, group, column, percentages: true) || group.Details.Count(row => grid[row, column] != 0) < 2)
                continue;
            var residual = Math.Abs(IdentityWriter.Residual(grid, group, column));
            if (2 * residual > (group.Details.Count + 1) * grid.Unit[column])
            {
                fails++;
                continue;
            }

            holds++;
            bits += Bits.Hit(residual, IdentityWriter.Magnitude(grid, group, column), grid.Granule[column]);
        }

        return bits >= Threshold && holds >= 3 * fails;
    }
}
