namespace Unccd.Results.Structure;

/// <summary>Rows that a sum across the columns says nothing of, because none of its parts is printed: posts of the General Service, which are in no regional group, beside those of the Professional category.</summary>
/// <remarks>No single misprint leaves three and more parts without a figure while their columns add up; the totals of such rows count what they print, and their parts do not.</remarks>
internal sealed class UndividedRows
{
    private const int LeastParts = 3;

    private readonly TableGrid grid;
    private readonly List<RowGroup> groups;
    private readonly bool[] isUndivided;

    private UndividedRows(TableInference table, bool[] isUndivided)
    {
        grid = table.Grid;
        groups = table.Groups;
        this.isUndivided = isUndivided;
    }

    /// <summary>The undivided rows of a relation.</summary>
    public static UndividedRows Of(TableInference table, ColumnRelation relation)
    {
        var found = new bool[table.Grid.Rows];
        if (relation.Details < LeastParts || relation.Terms.Any(column => relation.SignOf(column) < 0))
            return new UndividedRows(table, found);
        var isTotal = table.TotalRows();
        for (var row = 0; row < table.Grid.Rows; row++)
            found[row] = table.Grid.IsItem[row] && !isTotal[row] && !table.Grid.RowLabel[row].IsTotal && IsUndivided(table, relation, row);
        return found.Count(one => one) <= 2 * relation.Holds ? new UndividedRows(table, found) : new UndividedRows(table, new bool[table.Grid.Rows]);
    }

    /// <summary>Whether a row is one.</summary>
    public bool this[int row] => isUndivided[row];

    /// <summary>The undivided rows that a total counts; none for other rows.</summary>
    public IReadOnlyList<int> In(int total) => Array.IndexOf(isUndivided, true) < 0 ? [] : [.. Counted(total, []).Where(row => isUndivided[row]).Order()];

    private static bool IsUndivided(TableInference table, ColumnRelation relation, int row)
    {
        var grid = table.Grid;
        if (!grid.IsKnown(row, relation.Target) || grid[row, relation.Target] == 0 || relation.Terms.Any(column => grid.IsKnown(row, column) && grid[row, column] != 0))
            return false;
        return relation.Terms.Count(column => table.Groups.Exists(group => group.Details.Contains(row) && GroupInstance.Of(grid, group, column) is { Holds: false })) < 2;
    }

    private HashSet<int> Counted(int total, HashSet<int> counted)
    {
        foreach (var detail in groups.Where(group => group.Parent == total).SelectMany(group => group.Details).Where(detail => counted.Add(detail) && detail != total))
            Counted(detail, counted);
        return counted;
    }
}
