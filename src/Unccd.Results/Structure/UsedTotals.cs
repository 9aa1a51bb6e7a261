namespace Unccd.Results.Structure;

/// <summary>Totals of which a higher total is made: that the higher one holds says that they are totals, even where their own details contradict them.</summary>
internal static class UsedTotals
{
    /// <summary>What it is worth that a total is used.</summary>
    internal const int Used = 4 * Bits.One;

    /// <summary>What a total is worth that nothing but its use and its name bears out: a warning, and no error.</summary>
    private const int Contradicted = 3 * Bits.One;

    /// <summary>The rows of which totals are made that hold.</summary>
    public static HashSet<int> Of(IEnumerable<RowGroup> groups) =>
        groups.Where(group => group.Grade == Identities.IdentityGrade.Certain && group.Holds > group.Fails && group.Details.Count > 1).SelectMany(group => group.Details).ToHashSet();

    /// <summary>The groups, those of used totals with more evidence, and those of used totals that no group was found for.</summary>
    public static List<RowGroup> Confirm(TableGrid grid, List<RowGroup> groups)
    {
        var used = Of(groups);
        var confirmed = groups.ConvertAll(group => group.Fails > 0 && group.Holds + group.Fails > 1 && group.IsNatural && grid.RowLabel[group.Parent].IsTotal && used.Contains(group.Parent) ? group with { Score = group.Score + Used } : group);
        var taken = groups.SelectMany(group => group.Details.Append(group.Parent)).ToHashSet();
        var parents = groups.Select(group => group.Parent).ToHashSet();
        foreach (var row in used.Order())
        {
            if (grid.RowLabel[row].IsTotal && !parents.Contains(row) && Details(grid, row, taken) is { Count: > 1 } details && IsPlausible(grid, row, details))
                confirmed.Add(Group(grid, row, details));
        }

        return confirmed;
    }

    // The rows right above that nothing has taken, from the start of their section.
    private static List<int>? Details(TableGrid grid, int row, HashSet<int> taken)
    {
        var details = new List<int>();
        for (var above = row - 1; above >= 0; above--)
        {
            if (grid.IsHeading[above] || (grid.IsItem[above] && grid.RowLabel[above].IsTotal))
                break;
            if (!grid.IsItem[above])
                continue;
            if (taken.Contains(above))
                return null;
            details.Insert(0, above);
        }

        return details;
    }

    // A misprint or two leave the sum near the total in most columns; a list of other figures does not come near.
    private static bool IsPlausible(TableGrid grid, int row, List<int> details)
    {
        var near = 0;
        var far = 0;
        for (var column = 0; column < grid.Columns; column++)
        {
            if (!grid.IsAdditive[column] || grid[row, column] == 0)
                continue;
            var sum = details.Sum(detail => RowParser.Sign(grid, detail) * grid[detail, column]);
            var isNear = Math.Sign(sum) == Math.Sign(grid[row, column]) && 2 * Math.Abs(sum) >= Math.Abs(grid[row, column]) && Math.Abs(sum) <= 2 * Math.Abs(grid[row, column]);
            near += isNear ? 1 : 0;
            far += isNear ? 0 : 1;
        }

        return near > far;
    }

    private static RowGroup Group(TableGrid grid, int row, List<int> details)
    {
        var group = RowGroup.Of(grid, row, details, Contradicted);
        return group with { Score = Contradicted, Fails = GroupEvidence.ColumnsOf(grid, group) };
    }
}
