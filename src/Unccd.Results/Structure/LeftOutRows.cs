namespace Unccd.Results.Structure;

/// <summary>Lines that stand right above those of a total, in the same section, that nothing adds, and that repeat one of the lines of the total.</summary>
/// <remarks>A total that leaves out its first line is odd, and two equal lines are as well. Where the one was copied over the other, and nothing stood there, the total adds up without it.</remarks>
internal static class LeftOutRows
{
    private const int LeftOut = 9 * Bits.One;
    private const int MostCoincidence = 20 * Bits.One;

    /// <summary>What it takes that lines are left out, and that they are equal to others by accident.</summary>
    public static int CostOf(TableInference table)
    {
        var cost = 0;
        foreach (var group in table.Groups.Where(group => group.Details.Count > 1 && !group.IsAbove))
        {
            for (var row = group.Details[0] - 1; row >= 0 && !table.Grid.IsHeading[row]; row--)
            {
                if (!table.Grid.IsItem[row])
                    continue;
                if (!IsLeftOut(table, row))
                    break;
                if (Coincidence(table.Grid, group, row) is > 0 and var bits)
                    cost += LeftOut + Math.Min(MostCoincidence, bits);
            }
        }

        return cost;
    }

    private static bool IsLeftOut(TableInference table, int row) =>
        !table.Grid.RowLabel[row].IsTotal && !table.Groups.Exists(group => group.Parent == row || group.Details.Contains(row));

    // How much two rows say that are equal in every column; 0 where they are not.
    private static int Coincidence(TableGrid grid, RowGroup group, int row)
    {
        var best = 0;
        foreach (var detail in group.Details)
        {
            var bits = 0;
            foreach (var column in grid.AdditiveColumns())
            {
                if (grid[row, column] != grid[detail, column])
                {
                    bits = 0;
                    break;
                }

                bits += Bits.Log2(1 + (Math.Abs(grid[row, column]) / grid.Granule[column]));
            }

            best = Math.Max(best, bits);
        }

        return best;
    }
}
