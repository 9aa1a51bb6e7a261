namespace Unccd.Results.Structure;

/// <summary>What a group of rows would say, were every column of it right.</summary>
internal static class GroupEvidence
{
    private const int Sections = 16 * Bits.One;

    /// <summary>The words, less what it costs to name the rows, and what each column says that agrees or could have agreed.</summary>
    /// <param name="grid">The table.</param>
    /// <param name="group">The group.</param>
    /// <param name="derived">The columns that are sums of others: they say nothing that the others do not, where the sum across holds in every row and the others agree.</param>
    /// <param name="fails">In how many columns the print contradicts the group.</param>
    public static int Of(TableGrid grid, RowGroup group, bool[] derived, out int fails)
    {
        fails = 0;
        var (contradicted, sums) = (false, 0);
        var bits = group.Label - RowParser.NamingCost(group.Details.Count) - (group.Details.Count == 1 ? RowParser.SingleDetail : 0) - (SpansSections(grid, group) ? Sections : 0);
        for (var column = 0; column < grid.Columns; column++)
        {
            if (GroupInstance.Of(grid, group, column) is not { } instance)
                continue;
            fails += instance.Holds ? 0 : 1;
            contradicted |= !derived[column] && !instance.Holds;
            var says = Math.Max(0, Math.Min(Bits.Hit(instance.Holds ? instance.Residual : 0, instance.Magnitude, grid.Granule[column]), Distinct(grid, group, column)));
            if (!derived[column])
                bits += says;
            else if (instance.Holds)
                sums += says;
        }

        // Where columns that they are the sums of are contradicted, those that agree say it by themselves.
        bits += contradicted ? sums : 0;
        // Where all columns agree as printed, each subtotal may hold the one before it; where they do not, two of one name stand side by side.
        return group.Fails > 0 && HoldsNamesake(grid, group) ? bits - Sections : bits;
    }

    /// <summary>In how many columns a group says something.</summary>
    public static int ColumnsOf(TableGrid grid, RowGroup group) => Enumerable.Range(0, grid.Columns).Count(column => IdentityWriter.GroupApplies(grid, group, column));

    /// <summary>Whether a group holds the subtotal of a section before: a subtotal under a heading is that of its own section.</summary>
    public static bool SpansSections(TableGrid grid, RowGroup group) =>
        grid.RowLabel[group.Parent].IsSubtotal && !group.IsAbove
        && group.Details.Any(detail => grid.RowLabel[detail].IsTotal && Enumerable.Range(detail, group.Parent - detail).Any(row => grid.IsHeading[row]));

    private static bool HoldsNamesake(TableGrid grid, RowGroup group) =>
        grid.RowLabel[group.Parent].IsSubtotal && !group.IsAbove && group.Details.Any(detail => grid.RowLabel[detail].IsTotal && IsNamesake(grid, group.Parent, detail));

    /// <summary>Whether two rows have the same name, but for numbers.</summary>
    public static bool IsNamesake(TableGrid grid, int row, int other) => TableWords.NameOf(grid.RowLabel[row].Folded) == TableWords.NameOf(grid.RowLabel[other].Folded);

    /// <summary>What the groups of a table say that a violation of is an error.</summary>
    /// <param name="table">What was found in the table.</param>
    /// <param name="grid">Its figures, as printed or mended.</param>
    public static int Of(TableInference table, TableGrid grid)
    {
        var derived = table.DerivedColumns();
        return table.Groups.Where(group => group.Grade == Identities.IdentityGrade.Certain).Sum(group => Of(grid, group, derived, out _) + GradeRows.EvidenceOf(grid, group)) - LeftOutRows.CostOf(table);
    }

    // Two columns that are nearly the same are one witness.
    private static int Distinct(TableGrid grid, RowGroup group, int column)
    {
        var least = Bits.Cap;
        for (var other = 0; other < column; other++)
        {
            if (!IdentityWriter.GroupApplies(grid, group, other))
                continue;
            var difference = Math.Abs(grid[group.Parent, column] - grid[group.Parent, other]) + group.Details.Sum(row => Math.Abs(grid[row, column] - grid[row, other]));
            least = Math.Min(least, Bits.Apart(difference, grid.Granule[column]));
        }

        return least;
    }
}
