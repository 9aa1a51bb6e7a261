namespace Unccd.Results.Structure;

internal sealed partial class ColumnSearch
{
    private const int SecondTermPenalty = 10 * Bits.One;
    private const int MostForms = 60;
    private const int HeadersSuggest = 5 * Bits.One;
    private const int HeadersTell = 9 * Bits.One;

    /// <summary>Whether a row can tell anything of a relation, and its residual and magnitude.</summary>
    public static bool TryInstance(TableGrid grid, ColumnRelation relation, int row, out long residual, out long magnitude)
    {
        residual = 0;
        magnitude = 0;
        var termPrinted = false;
        for (var i = 0; i < relation.Columns.Length; i++)
        {
            var column = relation.Columns[i];
            if (!grid.IsKnown(row, column))
                return false;
            // A total left blank says nothing where its column does not print blanks for zeros, nor does a total whose details are all left blank.
            if (column == relation.Target && grid.IsBlank(row, column) && (grid.RowLabel[row].IsTotal || !BlanksAreZeros(grid, relation)))
                return false;
            termPrinted |= column != relation.Target && !grid.IsBlank(row, column);
            var product = relation.Coefficients[i] * grid[row, column];
            residual += product;
            magnitude += Math.Abs(product);
        }

        return termPrinted;
    }

    // A column that never prints a zero or a dash, and is blank where the others leave exactly nothing, prints blanks for zeros.
    private static bool BlanksAreZeros(TableGrid grid, ColumnRelation relation)
    {
        if (grid.PrintsBlanksForZeros(relation.Target))
            return true;
        if (relation.Blanks is { } known && known.Target == relation.Target)
            return known.AreZeros;
        var (zeros, others, printed) = (0, 0, 0);
        for (var row = 0; row < grid.Rows && printed >= 0; row++)
        {
            if (grid.IsHeading[row] || grid.IsPercentRow[row] || grid.RowLabel[row].IsTotal)
                continue;
            if (!grid.IsBlank(row, relation.Target))
            {
                printed = grid.IsNil(row, relation.Target) ? -1 : printed + 1;
                continue;
            }

            var (residual, magnitude) = (0L, 0L);
            for (var i = 0; i < relation.Columns.Length; i++)
            {
                var product = relation.Coefficients[i] * grid[row, relation.Columns[i]];
                residual += product;
                magnitude += Math.Abs(product);
            }

            zeros += residual == 0 && magnitude > 0 ? 1 : 0;
            others += residual != 0 ? 1 : 0;
            // Nearly all candidates are wrong by far: a few rows tell.
            if (others >= 8 && others > zeros)
                break;
        }

        relation.Blanks = (relation.Target, printed >= 2 && zeros > 0 && zeros >= others);
        return relation.Blanks.Value.AreZeros;
    }

    private int Net(ColumnRelation candidate, List<int> over, out int holds, out int fails, bool smallestForm = false)
    {
        var forms = smallestForm ? Forms(candidate) : [];
        // Headers that name a sum make it one, however equal its columns are to those of another.
        var joinsSimilar = similar.Length > 0 && candidate.Bonus < HeadersSuggest;
        if (joinsSimilar && HasSimilarPair(candidate))
            forms.Add(candidate.ToDense(grid.Columns));
        // What comes down to the equality of two columns is none: the posts of two years are equal in nearly all rows by nature.
        if (forms.Exists(form => form.Count(one => one != 0) <= 2))
        {
            holds = 0;
            fails = 0;
            return int.MinValue / 2;
        }

        var (unit, granule) = StepsOf(candidate);
        var measure = MeasureOf(grid, candidate);
        var net = candidate.Bonus - candidate.Cost;
        var telling = 0;
        var whole = 0;
        var baseFails = 0;
        var totals = new List<int>();
        holds = 0;
        fails = 0;
        foreach (var row in over)
        {
            if (!TryInstance(grid, candidate, row, out var residual, out var magnitude) || magnitude == 0)
                continue;
            if (Agrees(candidate, row, residual, magnitude, measure, unit))
            {
                foreach (var form in forms)
                    magnitude = Math.Min(magnitude, MagnitudeOf(form, row, joinsSimilar));
                // What accepted relations say already bears out nothing new.
                holds += magnitude == 0 ? 0 : 1;
                whole += magnitude == 0 || FallsApart(candidate, row) ? 0 : 1;
                var bits = magnitude == 0 ? 0 : Bits.Hit(residual, magnitude, granule);
                telling += bits > 1500 && weight[row] > 0 ? 1 : 0;
                if (weight[row] == TotalRowWeight)
                    totals.Add(bits);
                else
                    net += bits * weight[row] / 1000;
            }
            else
            {
                fails++;
                baseFails += isTotalRow[row] ? 0 : 1;
                net -= (IsSameWrongCell(candidate, row, residual) ? Bits.One / 2 : Bits.Failure) * weight[row] / 1000;
                if (fails > 4 && 2 * fails > (3 * holds) + 4)
                    return int.MinValue / 2;
            }
        }

        // A total row was computed from the true figures: where a detail fails it is fresh evidence, though never more than the failure takes away.
        totals.Sort((a, b) => b.CompareTo(a));
        for (var i = 0; i < totals.Count; i++)
        {
            var little = totals[i] * TotalRowWeight / 1000;
            net += i < baseFails ? Math.Min(totals[i], little + Bits.Failure) : little;
        }
        if (telling < 2 || (fails > whole && candidate.Bonus < HeadersTell) || (fails > holds / 2 && !OutweighsFailures(fails, whole, net, candidate.Bonus)))
            return int.MinValue / 2;
        // Rows with one figure and its repetition bear little out where rows with more of them fail.
        net -= Math.Max(0, fails - whole) * Bits.Failure;
        if (accepted.Exists(one => one.Terms.Intersect(candidate.Terms).Any()))
            net -= SecondTermPenalty;
        return net;
    }

    // The coarsest unit and the finest step of the figures that a relation joins.
    private (long Unit, long Granule) StepsOf(ColumnRelation relation)
    {
        var unit = 1L;
        var granule = long.MaxValue;
        foreach (var column in relation.Columns)
        {
            unit = Math.Max(unit, grid.Unit[column]);
            granule = Math.Min(granule, grid.Granule[column]);
        }

        return (unit, granule);
    }

    // Exactly, or within a rounding where the figures may carry one; a total row carries those of all its details.
    private bool Agrees(ColumnRelation relation, int row, long residual, long magnitude, FigureMeasure measure, long unit) =>
        residual == 0 || (grid.MayRound(grid.RowLabel[row].IsCount && measure != FigureMeasure.Money ? FigureMeasure.Count : measure, magnitude, unit)
            && Math.Abs(residual) <= (relation.Columns.Length * unit / 2) * (isTotalRow[row] ? rows.Count : 1));

    // Rows of large figures that hold are worth more than their number: three of five bear a relation out, where none of them falls apart.
    // Headers that name the sum of all other columns need less.
    private static bool OutweighsFailures(int fails, int whole, int net, int bonus) =>
        bonus >= HeadersSuggest ? whole >= fails && net >= (whole > fails ? Threshold : 12 * Bits.One) : whole > fails && net >= 20 * Bits.One;

    // Where two figures cancel by themselves the row only says that two columns are equal, as those of two years nearly always are.
    private bool FallsApart(ColumnRelation relation, int row)
    {
        for (var i = 0; i < relation.Columns.Length; i++)
        {
            var one = relation.Coefficients[i] * grid[row, relation.Columns[i]];
            if (one == 0)
                continue;
            for (var j = i + 1; j < relation.Columns.Length; j++)
            {
                if (one + (relation.Coefficients[j] * grid[row, relation.Columns[j]]) == 0)
                    return true;
            }
        }

        return false;
    }

    /// <summary>What the columns of a relation measure together.</summary>
    public static FigureMeasure MeasureOf(TableGrid grid, ColumnRelation relation)
    {
        var measure = grid.ColumnMeasure[relation.Target];
        foreach (var column in relation.Columns)
        {
            if (grid.ColumnMeasure[column] == FigureMeasure.Money)
                return FigureMeasure.Money;
            if (grid.ColumnMeasure[column] != measure)
                measure = FigureMeasure.Unknown;
        }

        return measure;
    }

    // A wrong cell fails every relation that holds it, by the same amount: one failure, and not two.
    private bool IsSameWrongCell(ColumnRelation candidate, int row, long residual)
    {
        foreach (var relation in accepted)
        {
            if (!TryInstance(grid, relation, row, out var other, out _) || other == 0 || Math.Abs(other) != Math.Abs(residual))
                continue;
            for (var i = 0; i < relation.Columns.Length; i++)
            {
                var mine = candidate.CoefficientOf(relation.Columns[i]);
                if (mine != 0 && residual * relation.Coefficients[i] == other * mine)
                    return true;
            }
        }

        return false;
    }
}
