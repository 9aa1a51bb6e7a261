namespace Unccd.Results.Structure;

/// <summary>Finds the rows that do not add over time: a balance, a number of posts, a rate is a level and no flow, so that of two years it is the first, the last, or neither.</summary>
internal sealed class PeriodLevels
{
    private readonly TableGrid grid;
    private readonly bool[] isGrouped;
    private readonly int lastGrouped;

    public PeriodLevels(TableInference table)
    {
        grid = table.Grid;
        isGrouped = new bool[grid.Rows];
        foreach (var group in table.Groups)
        {
            isGrouped[group.Parent] = true;
            foreach (var row in group.Details)
                isGrouped[row] = true;
        }

        lastGrouped = Array.LastIndexOf(isGrouped, true);
    }

    /// <summary>Whether periods add to another in a relation, and a row that is off shows a level; null where only its figures say so, which may have been copied.</summary>
    public bool? IsLevel(ColumnRelation relation, int row)
    {
        if (!IsOverTime(relation) || !ColumnSearch.TryInstance(grid, relation, row, out var residual, out _) || residual == 0)
            return false;
        var label = grid.RowLabel[row];
        var isMemo = !isGrouped[row] && row > lastGrouped && lastGrouped >= 0;
        if (isMemo && (label.IsCount || TableWords.IsRatio(label.Folded)))
            return true;
        var target = grid[row, relation.Target];
        var isOneOfThem = target != 0 && (target == grid[row, relation.Terms.First()] || target == grid[row, relation.Terms.Last()]);
        if (isOneOfThem && (TableWords.IsOpening(label.Folded) || TableWords.IsClosing(label.Folded) || label.IsBalance))
            return true;
        return isOneOfThem && isMemo ? null : false;
    }

    private bool IsOverTime(ColumnRelation relation)
    {
        foreach (var column in relation.Terms)
        {
            if ((grid.Header[column].FirstYear == 0 && grid.Header[column].PartOfYear == 0) || relation.SignOf(column) < 0)
                return false;
        }

        return true;
    }
}
