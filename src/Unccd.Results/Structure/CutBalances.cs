namespace Unccd.Results.Structure;

/// <summary>Lines of which more was used than there was, and whose balance is left blank instead of going below nothing: posts overfilled, of which none are vacant.</summary>
/// <remarks>Nothing is asked of such a line; the total of the balances is the sum of what is printed, so that it is off by just what the lines are off.</remarks>
internal static class CutBalances
{
    /// <summary>The lines of a total, from 0, whose blank balances explain to the unit why a relation does not hold in the total; none where they do not.</summary>
    public static IReadOnlyList<int> Explaining(TableInference table, ColumnRelation relation, int total)
    {
        var grid = table.Grid;
        if (relation.Terms.All(column => relation.SignOf(column) > 0) || !ColumnSearch.TryInstance(grid, relation, total, out var off, out _) || off == 0)
            return [];
        var lines = LinesOf(table, total, []).Where(row => grid.IsNil(row, relation.Target) && Left(grid, relation, row) < 0).ToList();
        return lines.Sum(row => -relation.CoefficientOf(relation.Target) * Left(grid, relation, row)) == off ? lines : [];
    }

    // What would be left in a line.
    private static long Left(TableGrid grid, ColumnRelation relation, int row) => relation.Terms.Sum(column => relation.SignOf(column) * grid[row, column]);

    private static IEnumerable<int> LinesOf(TableInference table, int total, HashSet<int> seen)
    {
        foreach (var row in table.Groups.Where(group => group.Parent == total).SelectMany(group => group.Details).Where(seen.Add).ToList())
        {
            if (!table.Groups.Exists(group => group.Parent == row))
                yield return row;
            foreach (var line in LinesOf(table, row, seen))
                yield return line;
        }
    }
}
