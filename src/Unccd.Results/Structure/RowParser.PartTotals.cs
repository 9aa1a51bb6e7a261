namespace Unccd.Results.Structure;

/// <content>Totals of some of the rows that stand open above them, while the others wait for another total: "Total, Professional" and "Total, General Service" below all grades, "Total excluding equipment".</content>
internal sealed partial class RowParser
{
    private const int PartTotal = 8 * Bits.One;
    private const int MostOpen = 60;

    private readonly Dictionary<int, RowGroup> partTotals = [];

    private void FindPartTotals()
    {
        for (var row = 0; row < grid.Rows; row++)
        {
            if (!grid.IsItem[row] || !grid.RowLabel[row].IsTotal || isGrade[row] || OpenAbove(row) is not { Count: >= 2 and <= MostOpen } open)
                continue;
            var block = BlockFrom(row);
            if (block.Count > 1 && Runs(block, open) is { } runs)
            {
                // That the totals of a block take all lines speaks for each of them.
                foreach (var run in runs)
                    partTotals[run.Parent] = run with { Score = run.Score + PartTotal, Label = run.Label + PartTotal };
            }
            else if (AllButOne(row, open, block) is { } part)
            {
                partTotals[row] = part;
            }
        }
    }

    // The lines above a total, up to a heading or another total.
    private List<int> OpenAbove(int row)
    {
        var open = new List<int>();
        for (var above = row - 1; above >= 0 && !grid.IsHeading[above] && !(grid.IsItem[above] && grid.RowLabel[above].IsTotal) && open.Count <= MostOpen; above--)
        {
            if (grid.IsItem[above])
                open.Insert(0, above);
        }

        return open;
    }

    // A total and those that stand right below it.
    private List<int> BlockFrom(int row)
    {
        var block = new List<int> { row };
        for (var below = row + 1; below < grid.Rows && !grid.IsHeading[below] && (!grid.IsItem[below] || grid.RowLabel[below].IsTotal); below++)
        {
            if (grid.IsItem[below])
                block.Add(below);
        }

        return block;
    }

    // Each total of a block that of a run of lines, one after the other, until none is left; those but the last, which stands right below its own as any total does, and may be contradicted. Null where they are not that.
    private List<RowGroup>? Runs(List<int> block, List<int> open)
    {
        var runs = new List<RowGroup>();
        var (taken, score, holds, fails) = (0, 0, 0, 0);
        foreach (var total in block)
        {
            var left = open.Count - taken;
            if (Enumerable.Range(1, left).Select(count => WeighPart(total, [.. open.GetRange(taken, count)], left)).OfType<RowGroup>().MaxBy(group => group.Score) is not { } run)
                return runs.Count > 0 && runs.TrueForAll(one => one is { Fails: 0, Score: > 0 }) ? runs : null;
            (taken, score, holds, fails) = (taken + run.Details.Count, score + run.Score, holds + run.Holds, fails + run.Fails);
            if (taken == open.Count)
                return runs.Count > 0 && score + PartTotal > 0 && holds >= 3 * fails ? runs : null;
            runs.Add(run);
        }

        return null;
    }

    // A total may leave out one line where it says that it leaves out something, or where the total of all lines stands right below.
    private RowGroup? AllButOne(int row, List<int> open, List<int> block)
    {
        var label = grid.RowLabel[row].Folded;
        if (open.Count < 3 || !(TableWords.IsExcluding(label) || (!TableWords.IsBareTotal(label) && block.Count > 1 && WeighPart(block[1], [.. open], open.Count) is not null)))
            return null;
        return open.Select(one => WeighPart(row, [.. open.Where(other => other != one)], open.Count)).OfType<RowGroup>().MaxBy(group => group.Score) is { Score: > 0 } part ? part : null;
    }

    private RowGroup? WeighPart(int row, int[] details, int open)
    {
        var words = TotalLabel + NaturalTotal - PartTotal;
        var group = RowGroup.Of(grid, row, details, words);
        var tally = new Tally(words - NamingCost(details.Length) - Bits.Log2(open));
        for (var i = 0; i < columns.Length; i++)
        {
            if (GroupInstance.Of(grid, group, columns[i]) is not { } instance)
                continue;
            tally = tally.With(instance.Holds, Bits.Hit(instance.Residual, instance.Magnitude, grid.Granule[columns[i]]), isDerived[i]);
            if (tally.Fails > 1 && tally.Fails > 2 + (tally.Holds / 2))
                return null;
        }

        return tally.Holds > 0 && tally.Holds >= 2 * tally.Fails ? group with { Score = tally.Score, Holds = tally.Holds, Fails = tally.Fails } : null;
    }

    // The lines that are left go back on the stack above the total.
    private void ClosePart(RowState state, int row, List<RowState> next)
    {
        if (!partTotals.TryGetValue(row, out var group) || given.ContainsKey(row))
            return;
        var left = new Stack<int>();
        var taken = group.Details.Count;
        var node = state.Top;
        for (; node is { Kind: RowNodeKind.Leaf } && taken > 0; node = node.Below)
        {
            if (node.Row == group.Details[taken - 1])
                taken--;
            else
                left.Push(node.Row);
        }

        if (taken > 0)
            return;
        var top = Push(row, RowNodeKind.Below, node, group.Details[0]);
        foreach (var other in left)
            top = Push(other, RowNodeKind.Leaf, top, other);
        next.Add(new RowState(top, new RowStateGroup(group, state.Groups), state.Score + group.Score));
    }
}
