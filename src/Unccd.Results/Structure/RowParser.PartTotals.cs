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
            if (!grid.IsItem[row] || !grid.RowLabel[row].IsTotal || isGrade[row])
                continue;
            var open = OpenAbove(row);
            if (open.Count is >= 2 and <= MostOpen && PartsOf(row, open).Select(details => WeighPart(row, details, open.Count)).OfType<RowGroup>().MaxBy(group => group.Score) is { } best)
                partTotals[row] = best;
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

    // Where totals stand together, each may be that of a run of lines; a total that is called more than a total may leave out one of several.
    private IEnumerable<int[]> PartsOf(int row, List<int> open)
    {
        var below = row + 1;
        while (below < grid.Rows && !grid.IsItem[below] && !grid.IsHeading[below])
            below++;
        var isBlock = below < grid.Rows && grid.IsItem[below] && grid.RowLabel[below].IsTotal;
        for (var count = 1; isBlock && count < open.Count; count++)
            yield return [.. open.Take(count)];
        if (open.Count < 3 || TableWords.IsBareTotal(grid.RowLabel[row].Folded))
            yield break;
        foreach (var without in open)
            yield return [.. open.Where(one => one != without)];
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
            if (2 * tally.Fails > Math.Max(1, tally.Holds) + 2)
                return null;
        }

        return tally.Score > 0 && tally.Holds >= 2 * tally.Fails ? group with { Score = tally.Score, Holds = tally.Holds, Fails = tally.Fails } : null;
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
