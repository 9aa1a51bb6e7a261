namespace Unccd.Results.Structure;

/// <summary>The rows of a table of posts: grades, the subtotals of their categories and the total, which add up in the same way in every such table.</summary>
internal static class GradeRows
{
    private const int Grades = 12 * Bits.One;
    private const int Form = 30 * Bits.One;
    private const int LeastGrades = 3;

    /// <summary>
    /// What it is worth that a group is made of grades and of subtotals between them; more where the table has no other rows and the group is the one that its form asks for:
    /// a subtotal adds the grades since the one before, the last total the subtotals and the grades that none of them has added.
    /// </summary>
    public static int EvidenceOf(TableGrid grid, RowGroup group)
    {
        if (!grid.RowLabel[group.Parent].IsTotal || !group.Details.Any(row => IsGrade(grid, row)) || !group.Details.All(row => IsGrade(grid, row) || grid.RowLabel[row].IsTotal))
            return 0;
        return Asked(grid, group.Parent) is not { } asked ? Grades : group.Details.SequenceEqual(asked) ? Form : 0;
    }

    /// <summary>Whether a group is the one that the form of its table asks for.</summary>
    public static bool AsksFor(TableGrid grid, RowGroup group) => Asked(grid, group.Parent) is { } asked && group.Details.SequenceEqual(asked);

    /// <summary>How much more that is in a table of posts that has no other rows than in any other table.</summary>
    public static int WorthOfForm(TableGrid grid) => IsForm(grid) ? Form - Grades : 0;

    /// <summary>Whether a group of a table of posts is another than the one that the form of the table asks for: its total adds up only because a grade that it leaves out is misprinted.</summary>
    public static bool Contradict(TableGrid grid, RowGroup group) => Asked(grid, group.Parent) is { } asked && !group.Details.SequenceEqual(asked);

    // Each grade once, totals between them, and below the last nothing but percentages.
    private static bool IsForm(TableGrid grid)
    {
        var grades = new HashSet<string>(StringComparer.Ordinal);
        var last = LastTotal(grid);
        var (open, higher, closed) = (0, 0, 0);
        for (var row = 0; row < grid.Rows; row++)
        {
            if (grid.IsPercentRow[row] || (grid.RowLabel[row].IsOutside && !grid.IsItem[row]))
                continue;
            if (!grid.IsItem[row])
                return false;
            if (grid.RowLabel[row].IsTotal)
            {
                var label = grid.RowLabel[row];
                // "Subtotal, Professional" and "Total, P-2 to P-5" may leave the directors out, and "Total, Professional and above" below the subtotal of the directors holds it.
                if ((open == 0 && (row != last || label.IsSubtotal)) || (higher > 0 && TableWords.IsOfCategoryAlone(label.Folded)) || (row != last && closed > 0 && !(label.IsSubtotal && TableWords.IsBareTotal(label.Folded))))
                    return false;
                (open, higher, closed) = (0, 0, closed + 1);
                continue;
            }

            if (!IsGrade(grid, row) || !grades.Add(grid.RowLabel[row].Folded))
                return false;
            open++;
            higher += TableWords.IsHigherGrade(grid.Table.Rows[row].Label) ? 1 : 0;
        }

        return grades.Count >= LeastGrades;
    }

    private static int LastTotal(TableGrid grid) => Enumerable.Range(0, grid.Rows).LastOrDefault(row => grid.IsItem[row] && grid.RowLabel[row].IsTotal, -1);

    // The rows of which the form makes a total; null where the table has another form, or the row is no total.
    private static IEnumerable<int>? Asked(TableGrid grid, int total)
    {
        if (!grid.RowLabel[total].IsTotal || !IsForm(grid))
            return null;
        var closed = new List<int>();
        var open = new List<int>();
        for (var row = 0; row < total; row++)
        {
            if (!grid.IsItem[row])
                continue;
            if (!grid.RowLabel[row].IsTotal)
            {
                open.Add(row);
                continue;
            }

            closed.Add(row);
            open.Clear();
        }

        return grid.RowLabel[total].IsSubtotal || total != LastTotal(grid) ? open : closed.Concat(open);
    }

    private static bool IsGrade(TableGrid grid, int row) => TableWords.IsGrade(grid.Table.Rows[row].Label) || TableWords.IsStaffCategory(grid.RowLabel[row].Folded);
}
