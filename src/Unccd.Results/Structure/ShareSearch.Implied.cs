namespace Unccd.Results.Structure;

/// <content>Percentages of a whole that is misprinted itself.</content>
internal static partial class ShareSearch
{
    // Where the whole itself is misprinted every share of it fails: then what its own sum says it should be.
    private static ShareLine? BestImplied(TableGrid grid, TableInference inference, bool isColumn, int line)
    {
        ShareLine? best = null;
        var cost = Bits.Log2(Math.Max(1, grid.Columns)) + (4 * Bits.One);
        foreach (var (row, column, meant) in inference.Contradicted().Concat(isColumn ? Closing(grid, inference) : []))
        {
            var candidate = isColumn ? new ShareLine(true, line, column, -1, row, 0, 0, 0) : new ShareLine(false, line, row, -1, column, 0, 0, 0);
            if ((isColumn ? column : row) != line && Math.Abs(isColumn ? column - line : row - line) <= 60)
                Take(ref best, Weigh(grid, candidate, labelled: true, cost, inference, meantWhole: meant));
        }

        return best;
    }

    // A total that ends a table and that its single column denies: the shares may say that it is the sum of all rows above it.
    private static IEnumerable<(int Row, int Column, long Meant)> Closing(TableGrid grid, TableInference inference)
    {
        var last = Array.LastIndexOf(grid.IsItem, true);
        if (last < 0 || !grid.RowLabel[last].IsTotal || inference.Groups.Exists(group => group.Parent == last))
            return [];
        int[] above = [.. Enumerable.Range(0, last).Where(row => grid.IsItem[row])];
        return Array.Exists(above, row => grid.RowLabel[row].IsTotal) ? [] : grid.AdditiveColumns().Select(column => (last, column, above.Sum(row => grid[row, column])));
    }
}
