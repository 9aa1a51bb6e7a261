namespace Unccd.Results.Structure;

/// <content>Percentages in blocks, each with a whole of its own.</content>
internal static partial class ShareSearch
{
    private static List<ShareLine> Blocks(TableGrid grid, TableInference inference, TrueAmounts? amounts, bool isColumn, int line, List<int> hundreds, CancellationToken cancellation)
    {
        var length = isColumn ? grid.Rows : grid.Columns;
        var first = Enumerable.Range(0, length).FirstOrDefault(at => grid[isColumn ? at : line, isColumn ? line : at] != 0);
        var opens = hundreds[0] == first;
        var blocks = new List<ShareLine>();
        for (var i = 0; i < hundreds.Count; i++)
        {
            var from = opens ? hundreds[i] : i == 0 ? 0 : hundreds[i - 1] + 1;
            var to = opens ? (i + 1 < hundreds.Count ? hundreds[i + 1] : length) : hundreds[i] + 1;
            if (Best(grid, isColumn, line, labelled: true, [hundreds[i]], cancellation, inference, amounts, from, to) is { Whole: < 0 } block)
                blocks.Add(block);
        }

        return blocks;
    }

    private static List<int> Hundreds(TableGrid grid, bool isColumn, int line)
    {
        return [.. Enumerable.Range(0, isColumn ? grid.Rows : grid.Columns).Where(at => grid[isColumn ? at : line, isColumn ? line : at] == grid.Hundred)];
    }
}
