namespace Unccd.Results.Structure;

/// <summary>Finds running totals: "Cumulative" beside "Collected", month by month.</summary>
internal sealed class RunningTotalSearch
{
    private const int Threshold = 8 * Bits.One;
    private const int Label = 6 * Bits.One;
    private const int MostRows = 5000;
    private const int MostColumns = 40;
    // Without a word the figures must bear it out alone, in every line.
    private const int UnnamedThreshold = 32 * Bits.One;
    private const int UnnamedSteps = 4;

    private readonly TableGrid grid;
    private readonly bool isColumn;
    private readonly MisprintSet misprints = new();

    private RunningTotalSearch(TableGrid grid, bool isColumn)
    {
        this.grid = grid;
        this.isColumn = isColumn;
    }

    /// <summary>The columns that add another column up; what the rows add to is not needed for it.</summary>
    public static List<RunningTotal> Columns(TableGrid grid)
    {
        if (grid.Rows > MostRows || grid.Columns is < 2 or > MostColumns)
            return [];
        var search = new RunningTotalSearch(grid, isColumn: true);
        var lines = Enumerable.Range(0, grid.Columns).Where(column => grid.IsAdditive[column] || grid.ColumnMeasure[column] == FigureMeasure.Percent).ToList();
        return search.Find(lines, lines);
    }

    /// <summary>The rows that add the row above them, or another above them, up over the columns.</summary>
    /// <param name="grid">The table.</param>
    /// <param name="isDerivedColumn">The columns that are sums of others; they are no periods.</param>
    public static List<RunningTotal> Rows(TableGrid grid, bool[] isDerivedColumn)
    {
        if (grid.Columns is < 3 or > MostColumns)
            return [];
        var search = new RunningTotalSearch(grid, isColumn: false);
        var at = grid.PeriodColumns(isDerivedColumn);
        var rows = Enumerable.Range(0, grid.Rows).Where(row => grid.IsItem[row]).ToList();
        return search.Find(rows.Where(row => TableWords.IsCumulative(grid.RowLabel[row].Folded)).ToList(), rows, at);
    }

    private List<RunningTotal> Find(List<int> lines, List<int> parts, List<int>? positions = null)
    {
        var found = new List<RunningTotal>();
        foreach (var line in lines)
        {
            RunningTotal? best = null;
            // The nearest comes first: of two columns that bear it out alike it is the one beside it.
            foreach (var part in parts.Where(part => part != line && (isColumn || part < line)).OrderBy(part => Math.Abs(part - line)))
            {
                if (isColumn && grid.IsAdditive[line] != grid.IsAdditive[part])
                    continue;
                if (Weigh(line, part, parts.Count, positions) is { } one && (best is null || one.Score > best.Score))
                    best = one;
            }

            if (best is not null)
                found.Add(best);
        }

        // Where each of two columns would be the running total of the other, neither is.
        return found.Where(one => !found.Exists(other => other.Line == one.Part && other.Part == one.Line)).ToList();
    }

    private RunningTotal? Weigh(int line, int part, int choices, List<int>? positions)
    {
        var isNamed = TableWords.IsCumulative(isColumn ? grid.Header[line].Folded : grid.RowLabel[line].Folded)
            && !TableWords.IsCumulative(isColumn ? grid.Header[part].Folded : grid.RowLabel[part].Folded);
        if (!isNamed && isColumn && grid.ColumnMeasure[line] == FigureMeasure.Percent)
            return null;
        var steps = positions is null ? StepsDown(line, part, out var repeats) : StepsAcross(line, part, positions, out repeats);
        var score = (isNamed ? Label : 0) - Bits.Log2(choices);
        var (holds, fails, telling) = (0, 0, 0);
        var previous = 0L;
        foreach (var step in steps)
        {
            var residual = Residual(line, part, step);
            var added = Math.Abs(Value(part, step.At));
            if (Math.Abs(residual) > Tolerance(line, part, step.At))
            {
                fails++;
                // One wrong running total is too large in one line and too small in the next.
                score -= residual == -previous ? Bits.One / 2 : Bits.Failure;
                if (fails > 4 && fails > holds)
                    return null;
            }
            else
            {
                holds++;
                if (step.Before >= 0 && added != 0 && Value(line, step.Before) != 0)
                {
                    telling++;
                    score += Bits.Hit(residual, 2 * added, Granule(line, part, step.At));
                }
            }

            previous = residual;
        }

        var isBelieved = isNamed
            ? telling > 0 && holds > fails && score >= Threshold
            : fails == 0 && telling >= UnnamedSteps && score >= UnnamedThreshold;
        return isBelieved ? new RunningTotal(isColumn, line, part, steps, repeats, score, holds, fails) : null;
    }

    private List<(int At, int Before)> StepsDown(int line, int part, out List<(int At, int Last)> repeats)
    {
        var steps = new List<(int, int)>();
        repeats = [];
        var last = -1;
        var starts = true;
        for (var row = 0; row < grid.Rows; row++)
        {
            if (grid.IsHeading[row])
            {
                starts = true;
                continue;
            }

            if (!grid.IsItem[row] || grid.IsBlank(row, line))
            {
                if (grid.IsItem[row] && !grid.RowLabel[row].IsTotal && !grid.IsNil(row, part))
                    last = -1;
                continue;
            }

            if (grid.RowLabel[row].IsTotal || grid.RowLabel[row].IsWhole)
            {
                if (last >= 0 && grid.IsKnown(row, line) && Repeats(Value(line, row), Value(line, last)))
                    repeats.Add((row, last));
                continue;
            }

            if (!grid.IsKnown(row, line) || !grid.IsKnown(row, part))
            {
                last = grid.IsKnown(row, line) ? row : -1;
                starts = false;
                continue;
            }

            Add(steps, line, part, row, last, starts);
            last = row;
            starts = false;
        }

        return steps;
    }

    private List<(int At, int Before)> StepsAcross(int line, int part, List<int> positions, out List<(int At, int Last)> repeats)
    {
        var steps = new List<(int, int)>();
        repeats = [];
        var last = -1;
        for (var i = 0; i < positions.Count; i++)
        {
            var column = positions[i];
            if (grid.IsKnown(line, column) && grid.IsKnown(part, column) && !grid.IsBlank(line, column))
                Add(steps, line, part, column, last, starts: i == 0);
            last = grid.IsKnown(line, column) && !grid.IsBlank(line, column) ? column : -1;
        }

        return steps;
    }

    // A section may start anew or go on; the first line of a table may go on from a year that is not printed.
    private void Add(List<(int At, int Before)> steps, int line, int part, int at, int last, bool starts)
    {
        var fresh = (at, -1);
        if (!starts)
        {
            if (last >= 0)
                steps.Add((at, last));
        }
        else if (Math.Abs(Residual(line, part, fresh)) <= Tolerance(line, part, at))
        {
            steps.Add(fresh);
        }
        else if (last >= 0)
        {
            if (Math.Abs(Residual(line, part, (at, last))) <= Tolerance(line, part, at))
                steps.Add((at, last));
        }
        else if (IsMisprint(Value(line, at), Value(part, at)))
        {
            steps.Add(fresh);
        }
    }

    // A running total with a digit more may go on from a round figure; one that is less than its first figure does not.
    private bool IsMisprint(long first, long added) =>
        misprints.IsOneMisprint(first, added) && ((first >= 0 && first < added) || MisprintSet.CountVariants(first) == MisprintSet.CountVariants(added));

    private bool Repeats(long total, long last) => total == last || misprints.IsOneMisprint(total, last);

    private long Value(int line, int at) => isColumn ? grid[at, line] : grid[line, at];

    private long Residual(int line, int part, (int At, int Before) step) =>
        Value(line, step.At) - Value(part, step.At) - (step.Before < 0 ? 0 : Value(line, step.Before));

    private long Granule(int line, int part, int at) => isColumn ? Math.Max(grid.Granule[line], grid.Granule[part]) : grid.Granule[at];

    private long Tolerance(int line, int part, int at)
    {
        var column = isColumn ? line : at;
        var unit = Math.Max(grid.Unit[column], isColumn ? grid.Unit[part] : grid.Unit[at]);
        var magnitude = Math.Abs(Value(line, at)) * 2;
        return grid.ColumnMeasure[column] == FigureMeasure.Percent || grid.MayRound(isColumn ? grid.Measure(at, line) : grid.Measure(line, at), magnitude, unit) ? 3 * unit / 2 : 0;
    }
}
