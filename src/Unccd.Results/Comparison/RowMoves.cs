using Unccd.Results.Tables;

namespace Unccd.Results.Comparison;

/// <summary>Finds rows that stand in another place of the same table.</summary>
internal static class RowMoves
{
    /// <summary>The partners of all rows, those included that an alignment in order leaves alone.</summary>
    /// <param name="a">The table of the first document.</param>
    /// <param name="b">The table of the second.</param>
    /// <param name="inOrder">For each row of the first its partner in the second, or −1.</param>
    /// <param name="byLabels">Whether labels can tell a row.</param>
    /// <param name="moved">The rows of the first that have moved.</param>
    public static int[] Complete(PrintedTable a, PrintedTable b, int[] inOrder, bool byLabels, out HashSet<int> moved)
    {
        moved = [];
        var rows = (int[])inOrder.Clone();
        var free = Enumerable.Range(0, b.Rows.Count).Except(rows).ToList();
        for (var row = 0; row < rows.Length; row++)
        {
            if (rows[row] >= 0)
                continue;
            var at = free.FindIndex(other => IsSame(a.Rows[row], b.Rows[other], byLabels));
            if (at < 0)
                continue;
            rows[row] = free[at];
            free.RemoveAt(at);
            moved.Add(row);
        }

        return rows;
    }

    private static bool IsSame(PrintedRow one, PrintedRow other, bool byLabels)
    {
        var known = one.Figures.Count(figure => figure.Value is not (null or 0m));
        if (byLabels && one.Label.Length > 0 && TableMatch.Plain(one.Label) == TableMatch.Plain(other.Label))
            return one.IsHeading == other.IsHeading;
        return known > 1 && FigureComparison.Overlap(one.Figures, other.Figures) == known;
    }
}
