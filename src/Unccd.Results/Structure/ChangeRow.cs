namespace Unccd.Results.Structure;

/// <summary>A row of changes from one period to the next, and the row of percentages that tells them once more.</summary>
/// <param name="Change">The row of changes.</param>
/// <param name="Of">The row whose figures change.</param>
/// <param name="Percent">The row of the changes in per cent of the period before; −1 where none agrees.</param>
/// <param name="Steps">Each column with a change, and the column of the period before it.</param>
/// <param name="Score">The evidence for the changes.</param>
/// <param name="Holds">How many changes are right.</param>
/// <param name="Fails">How many are not.</param>
/// <param name="PercentScore">The evidence for the percentages.</param>
/// <param name="PercentHolds">How many percentages agree.</param>
/// <param name="PercentFails">How many do not.</param>
internal sealed record ChangeRow(
    int Change, int Of, int Percent, IReadOnlyList<(int Column, int Before)> Steps, int Score, int Holds, int Fails, int PercentScore = 0, int PercentHolds = 0, int PercentFails = 0)
{
    private const int Threshold = 8 * Bits.One;
    private const int Label = 4 * Bits.One;
    private const int Reach = 3;

    /// <summary>The rows that words name as changes and that are the differences of a row close above them, in either direction of time.</summary>
    /// <param name="grid">The table.</param>
    /// <param name="isDerivedColumn">The columns that are sums of others; they are no periods.</param>
    public static List<ChangeRow> Find(TableGrid grid, bool[] isDerivedColumn)
    {
        var found = new List<ChangeRow>();
        var columns = grid.PeriodColumns(isDerivedColumn);
        if (columns.Count < 2)
            return found;
        for (var row = 1; row < grid.Rows; row++)
        {
            if (!grid.IsItem[row] || !TableWords.NamesChange(grid.RowLabel[row].Folded))
                continue;
            var best = Enumerable.Range(Math.Max(0, row - Reach), Math.Min(row, Reach)).Where(of => grid.IsItem[of])
                .SelectMany(of => new[] { Weigh(grid, row, of, columns, ascends: true), Weigh(grid, row, of, columns, ascends: false) })
                .OfType<ChangeRow>().MaxBy(one => one.Score);
            if (best is not null)
                found.Add(WithPercentages(grid, best));
        }

        return found;
    }

    /// <summary>Whether the percentage of a step is printed and can be compared.</summary>
    public bool HasPercentage(TableGrid grid, int column, int before) =>
        Percent >= 0 && grid.Table.Rows[Percent].Figures[column].IsNumber && grid.IsKnown(Percent, column) && grid[Of, before] != 0;

    private static ChangeRow? Weigh(TableGrid grid, int change, int of, List<int> columns, bool ascends)
    {
        var steps = new List<(int, int)>();
        var tally = new Tally(Label - Bits.One);
        for (var i = 1; i < columns.Count; i++)
        {
            var (column, before) = ascends ? (columns[i], columns[i - 1]) : (columns[i - 1], columns[i]);
            if (!grid.IsPrinted((change, column)) || !grid.IsPrinted((of, column)) || !grid.IsPrinted((of, before)))
                continue;
            steps.Add((column, before));
            var residual = grid[change, column] - grid[of, column] + grid[of, before];
            var magnitude = Math.Abs(grid[of, column]) + Math.Abs(grid[of, before]);
            tally = tally.With(Math.Abs(residual) <= grid.Tolerance(of, column, magnitude, details: 2), Bits.Hit(residual, 2 * Math.Abs(grid[change, column]), grid.Granule[column]));
        }

        return tally.Holds > tally.Fails && tally.Score >= Threshold ? new ChangeRow(change, of, -1, steps, tally.Score, tally.Holds, tally.Fails) : null;
    }

    private static ChangeRow WithPercentages(TableGrid grid, ChangeRow changes)
    {
        for (var row = changes.Change + 1; row < Math.Min(grid.Rows, changes.Change + 1 + Reach); row++)
        {
            if (!grid.IsPercentRow[row] || !TableWords.IsPercent(grid.RowLabel[row].Folded))
                continue;
            var candidate = changes with { Percent = row };
            var tally = new Tally(Label);
            foreach (var (column, before) in changes.Steps)
            {
                if (candidate.HasPercentage(grid, column, before))
                    tally = tally.With(candidate.Agrees(grid, column, before), ShareSearch.Weight(grid, row, column));
            }

            if (tally.Holds > tally.Fails && tally.Score >= Threshold)
                return candidate with { PercentScore = tally.Score, PercentHolds = tally.Holds, PercentFails = tally.Fails };
        }

        return changes;
    }

    // Within one unit of the last place: the amounts may be rounded themselves.
    private bool Agrees(TableGrid grid, int column, int before)
    {
        var whole = (Int128)grid[Of, before];
        var miss = Int128.Abs((grid[Percent, column] * whole) - ((Int128)grid.Hundred * grid[Change, column]));
        return miss <= Int128.Abs(whole) * ShareSearch.UnitAt(grid, Percent, column);
    }
}
