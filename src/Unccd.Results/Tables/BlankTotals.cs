namespace Unccd.Results.Tables;

/// <summary>Finds the rows of which the totals across are not given: all of them are left blank, though the figures that they would add are printed.</summary>
/// <remarks>One line that has lost its totals looks the same: that it is meant shows where a subtotal or a total leaves them blank, or more than one line does.</remarks>
internal static class BlankTotals
{
    private const int LeastTotals = 2;
    private const int LeastRows = 2;

    /// <summary>The rows, from 0.</summary>
    /// <param name="table">The table.</param>
    /// <param name="sums">The columns that are plain sums of others, from 0, each with those others.</param>
    /// <param name="isTotal">Whether a row is a total of others.</param>
    public static IReadOnlyCollection<int> NotGiven(PrintedTable table, IReadOnlyCollection<(int Target, int[] Terms)> sums, Func<int, bool> isTotal)
    {
        if (sums.Select(sum => sum.Target).Distinct().Count() < LeastTotals)
            return [];
        var rows = Enumerable.Range(0, table.Rows.Count).Where(row => LeavesOut(table.Rows[row], sums)).ToList();
        return rows.Count >= LeastRows || rows.Exists(row => isTotal(row)) ? rows : [];
    }

    private static bool LeavesOut(PrintedRow row, IReadOnlyCollection<(int Target, int[] Terms)> sums) =>
        sums.All(sum => row.Figures[sum.Target].Kind == FigureKind.Blank) && sums.Any(sum => sum.Terms.Sum(column => row.Figures[column].Value ?? 0m) != 0m);
}
