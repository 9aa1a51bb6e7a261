namespace Unccd.Results.Structure;

/// <summary>What one column says of a group of rows.</summary>
/// <param name="Residual">The total less its details.</param>
/// <param name="Magnitude">All figures without their signs; above 0.</param>
/// <param name="Holds">Whether the column agrees, exactly or within its roundings.</param>
internal readonly record struct GroupInstance(long Residual, long Magnitude, bool Holds)
{
    /// <summary>What a column says of a group; null where it says nothing.</summary>
    public static GroupInstance? Of(TableGrid grid, RowGroup group, int column)
    {
        if (!IdentityWriter.GroupApplies(grid, group, column))
            return null;
        var magnitude = IdentityWriter.Magnitude(grid, group, column);
        if (magnitude == 0)
            return null;
        var residual = IdentityWriter.Residual(grid, group, column);
        return new GroupInstance(residual, magnitude, Math.Abs(residual) <= grid.Tolerance(group.Parent, column, magnitude, group.Details.Count));
    }
}
