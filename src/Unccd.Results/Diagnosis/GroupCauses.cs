using System.Numerics;
using Unccd.Results.Identities;

namespace Unccd.Results.Diagnosis;

/// <summary>Causes that span several cells of an explanation: copied segments, swapped cells, shifted rows, rows left out, stale totals.</summary>
internal sealed class GroupCauses(CellSystem system, SingleCauses singles, CopyEvidence evidence)
{
    private readonly CellKernel kernel = system.Kernel;
    private readonly Dictionary<int, (int Rows, int Columns)> sizes = [];

    /// <summary>The copied segments among the cells: settled by the print alone, before any value is chosen.</summary>
    public List<DraftCause> Copies(Draft draft)
    {
        var copies = new List<DraftCause>();
        var left = draft.Cells.Select(cell => cell.Cell).Where(cell => !system.Cells[cell].Place.IsInText).ToList();
        foreach (var byRow in (bool[])[true, false])
        {
            foreach (var group in left.GroupBy(cell => (system.Cells[cell].Place.Table, Line(cell, byRow))).Where(group => group.Count() > 1).ToArray())
            {
                if (Copy(draft, [.. group], byRow) is not { } copy)
                    continue;
                copies.Add(copy);
                left.RemoveAll(cell => copy.Cells.Contains(cell));
            }
        }

        return copies;
    }

    /// <summary>Gives every cell of the draft its cause, groups first.</summary>
    public void Find(Draft draft, List<DraftCause> copies)
    {
        draft.Causes.AddRange(copies);
        var left = draft.Cells.Where(cell => !copies.Any(copy => copy.Cells.Contains(cell.Cell))).ToList();
        Shifts(draft, left);
        Swaps(draft, left);
        var causes = left.ToDictionary(cell => cell.Cell, cell => singles.Find(cell.Cell, cell.Chosen, draft));
        Leftouts(draft, left, causes);
        StaleTotals(draft, left);
        foreach (var cell in left)
        {
            var cause = causes[cell.Cell];
            draft.Causes.Add(new DraftCause(cause.Kind, [cell.Cell], cause.Source < 0 ? [] : [cause.Source], cause.CostMillibits));
        }

        draft.Causes.Sort((a, b) => a.Cells[0].CompareTo(b.Cells[0]));
    }

    private int Line(int cell, bool byRow) => byRow ? system.Cells[cell].Place.Row : system.Cells[cell].Place.Column;

    private DraftCause? Copy(Draft draft, int[] cells, bool byRow)
    {
        var place = system.Cells[cells[0]].Place;
        var line = byRow ? place.Row : place.Column;
        var (rows, columns) = SizeOf(place.Table);
        (int[] Cells, int[] Sources, int Line)? best = null;
        for (var other = 1; other <= (byRow ? rows : columns); other++)
        {
            if (other == line)
                continue;
            var matched = new List<(int Cell, int Source)>();
            foreach (var cell in cells.Where(cell => IsInKeeping(draft, cell)))
            {
                var source = evidence.SourceOf(system.Cells[cell].Place, byRow, other);
                if (source >= 0 && system.Cells[source].Figure.HasValue && Stood(draft, source, kernel.ValueOf(cell)))
                    matched.Add((cell, source));
            }

            // Of several rows with the same figures the nearest was copied, of two as near the upper one: rows are typed downwards.
            matched = Believed(matched, byRow, other);
            if (matched.Count < 2 || (best is { } known && (matched.Count < known.Cells.Length || (matched.Count == known.Cells.Length && Math.Abs(other - line) >= Math.Abs(known.Line - line)))))
                continue;
            best = ([.. matched.Select(match => match.Cell)], [.. matched.Select(match => match.Source)], other);
        }

        if (best is not var (copied, sources, _))
            return null;
        return new DraftCause(CauseKind.RowCopied, copied, sources, CauseWeights.Kind + CauseWeights.Segment + CauseWeights.Log2((byRow ? rows : columns) * (byRow ? columns : rows))
            + (best.Value.Line > line ? CauseWeights.Backwards : 0) + (IsTotalOf(copied, sources) ? CauseWeights.TotalOverwritten : 0));
    }

    /// <summary>Those of the cells that are too many for a coincidence; a nil only in a run with a figure, or with so many others that the run speaks for itself.</summary>
    private List<(int Cell, int Source)> Believed(List<(int Cell, int Source)> matched, bool byRow, int other)
    {
        if (matched.Count < 2)
            return matched;
        var sources = matched.ToDictionary(match => match.Cell, match => match.Source);
        var runs = evidence.Split(matched.Select(match => match.Cell), byRow, other).ToList();
        var figures = matched.FindAll(match => !kernel.ValueOf(match.Cell).IsZero);
        var best = CopyEvidence.IsEnough(figures.Count, figures.Sum(match => evidence.Of(match.Cell)), isRun: false)
            ? runs.Where(run => run.Exists(cell => !kernel.ValueOf(cell).IsZero)).SelectMany(run => run)
            : runs.Where(run => CopyEvidence.IsEnough(run.Count, evidence.Of(run, byRow, other), isRun: true)).MaxBy(run => run.Count) ?? [];
        return [.. best.Select(cell => (cell, sources[cell]))];
    }

    /// <summary>Whether the cells are totals, and their sources items of them.</summary>
    private bool IsTotalOf(int[] cells, int[] sources)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            foreach (var identity in kernel.IdentitiesOf(cells[i]))
            {
                var columns = kernel.ColumnsOf(identity);
                if (system.Identities[identity].Form == IdentityForm.Sum && columns[0] == cells[i] && columns.Contains(sources[i]))
                    return true;
            }
        }

        return false;
    }

    /// <summary>Whether a cell can have been above 0, or has company below it: what a copy explains is any figure, but none that its column does not know.</summary>
    private bool IsInKeeping(Draft draft, int cell)
    {
        var one = Array.Find(draft.Cells, other => other.Cell == cell)!;
        return (one.Candidates.Length == 0 ? one.Fallback : one.Candidates[^1]).Sign >= 0 || singles.MayBeNegative(cell);
    }

    /// <summary>Whether a value stands in a cell, or is all that it can have been before it was misprinted itself.</summary>
    private bool Stood(Draft draft, int cell, BigInteger value) =>
        kernel.ValueOf(cell) == value || Array.Exists(draft.Cells, one => one.Cell == cell && one.Candidates is [var only] && only == value);

    private void Swaps(Draft draft, List<DraftCell> left)
    {
        for (var i = 0; i < left.Count; i++)
        {
            for (var j = i + 1; j < left.Count; j++)
            {
                var (a, b) = (left[i], left[j]);
                var (printedA, printedB) = (kernel.ValueOf(a.Cell), kernel.ValueOf(b.Cell));
                if (printedA == printedB || !MayBe(a, printedB) || !MayBe(b, printedA))
                    continue;
                (a.Chosen, b.Chosen) = (printedB, printedA);
                a.Alternatives.Clear();
                b.Alternatives.Clear();
                draft.Causes.Add(new DraftCause(CauseKind.Swapped, [a.Cell, b.Cell], [b.Cell, a.Cell], CauseWeights.Kind + CauseWeights.Segment + CauseWeights.Log2(SizeOf(system.Cells[a.Cell].Place.Table).Rows) - MayBeCopied(a.Cell, b.Cell)));
                left.RemoveAt(j);
                left.RemoveAt(i);
                i--;
                break;
            }
        }
    }

    /// <summary>How much speaks for two swapped cells that they repeat the next line, too, so that they may as well be copied: less where that line comes after them.</summary>
    private int MayBeCopied(int first, int second)
    {
        var byRow = system.Cells[first].Place.Row == system.Cells[second].Place.Row;
        return Repeat(-1) ? CauseWeights.MayBeCopied : Repeat(1) ? CauseWeights.MayBeCopied - CauseWeights.Backwards : 0;

        bool Repeat(int step) => Repeats(first, step) && Repeats(second, step);

        bool Repeats(int cell, int step)
        {
            var source = evidence.SourceOf(system.Cells[cell].Place, byRow, Line(cell, byRow) + step);
            return source >= 0 && system.Cells[source].Figure.HasValue && kernel.ValueOf(source) == kernel.ValueOf(cell);
        }
    }

    private static bool MayBe(DraftCell cell, BigInteger value) => cell.Chosen == value || cell.Candidates.Contains(value);

    /// <summary>Figures of a row that stand one column to the left or to the right of where they belong.</summary>
    private void Shifts(Draft draft, List<DraftCell> left)
    {
        foreach (var row in left.GroupBy(cell => (system.Cells[cell.Cell].Place.Table, system.Cells[cell.Cell].Place.Row)).Where(row => row.Count() > 1).ToArray())
        {
            foreach (var step in (int[])[1, -1])
            {
                var shifted = new List<(DraftCell Cell, int Source)>();
                foreach (var cell in row)
                {
                    var place = system.Cells[cell.Cell].Place;
                    var source = system.IndexOf(place with { Column = place.Column + step });
                    if (source >= 0 && !kernel.ValueOf(source).IsZero && system.Cells[source].Figure.IsNumber && MayBe(cell, kernel.ValueOf(source)))
                        shifted.Add((cell, source));
                }

                if (shifted.Count < 2)
                    continue;
                foreach (var (cell, source) in shifted)
                {
                    cell.Chosen = kernel.ValueOf(source);
                    cell.Alternatives.Clear();
                }

                draft.Causes.Add(new DraftCause(CauseKind.ColumnShifted, [.. shifted.Select(one => one.Cell.Cell)], [.. shifted.Select(one => one.Source)], CauseWeights.Kind + CauseWeights.Segment + CauseWeights.Log2(2 * SizeOf(row.Key.Table).Rows * SizeOf(row.Key.Table).Columns)));
                left.RemoveAll(cell => shifted.Any(one => one.Cell == cell));
                break;
            }
        }
    }

    /// <summary>Totals of one row that all leave out, or count twice, the same other row.</summary>
    private void Leftouts(Draft draft, List<DraftCell> left, Dictionary<int, SingleCauses.SingleCause> causes)
    {
        var groups = left.Where(cell => causes[cell.Cell].Kind is CauseKind.RowOmitted or CauseKind.RowDoubled)
            .GroupBy(cell => (causes[cell.Cell].Kind, system.Cells[cell.Cell].Place.Table, system.Cells[cell.Cell].Place.Row, SourceRow: system.Cells[causes[cell.Cell].Source].Place.Row))
            .Where(group => group.Count() > 1).ToArray();
        foreach (var group in groups)
        {
            draft.Causes.Add(new DraftCause(group.Key.Kind, [.. group.Select(cell => cell.Cell)], [.. group.Select(cell => causes[cell.Cell].Source)], group.Max(cell => causes[cell.Cell].CostMillibits)));
            left.RemoveAll(group.Contains);
        }
    }

    /// <summary>Totals of one column, one above the other, that are all off by the same amount.</summary>
    private void StaleTotals(Draft draft, List<DraftCell> left)
    {
        var groups = left.Where(cell => IsTotal(cell.Cell))
            .GroupBy(cell => (system.Cells[cell.Cell].Place.Table, system.Cells[cell.Cell].Place.Column, Off: kernel.ValueOf(cell.Cell) - cell.Chosen))
            .Where(group => group.Count() > 1).ToArray();
        foreach (var group in groups)
        {
            var off = CauseWeights.Log2((BigInteger.Abs(group.Key.Off) / singlesUnit(group.First().Cell)) + 2);
            draft.Causes.Add(new DraftCause(CauseKind.StaleTotal, [.. group.Select(cell => cell.Cell)], [], CauseWeights.Kind + CauseWeights.Segment + off));
            left.RemoveAll(group.Contains);
        }

        BigInteger singlesUnit(int cell) => BigInteger.Max(1, ScaledNumber.Scale(decimal.Ceiling(system.Cells[cell].Figure.Unit), kernel.Decimals));
    }

    private bool IsTotal(int cell)
    {
        foreach (var identity in kernel.IdentitiesOf(cell))
        {
            if (system.Identities[identity].Form == IdentityForm.Sum && kernel.ColumnsOf(identity)[0] == cell)
                return true;
        }

        return false;
    }

    private (int Rows, int Columns) SizeOf(int table)
    {
        if (sizes.TryGetValue(table, out var size))
            return size;
        var (first, end) = system.RangeOf(table);
        for (var i = first; i < end; i++)
            size = (Math.Max(size.Item1, system.Cells[i].Place.Row), Math.Max(size.Item2, system.Cells[i].Place.Column));

        sizes.Add(table, size);
        return size;
    }
}
