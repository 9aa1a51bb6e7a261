using System.Numerics;
using Unccd.Results.Identities;
using Unccd.Results.Tables;

namespace Unccd.Results.Diagnosis;

/// <summary>The likeliest cause of one wrong cell, given what it should be.</summary>
internal sealed class SingleCauses
{
    private readonly CellSystem system;
    private readonly CellKernel kernel;
    private readonly Dictionary<(int Table, BigInteger Value), List<int>> cellsByValue = [];
    private readonly Dictionary<int, int> sizes = [];
    private readonly Dictionary<int, BigInteger> units = [];
    private readonly Dictionary<int, bool> counts = [];
    private readonly Dictionary<(int Table, int Column), List<int>> negatives = [];

    private readonly DiagnosisOptions options;

    public SingleCauses(CellSystem system, DiagnosisOptions options)
    {
        this.options = options;
        this.system = system;
        kernel = system.Kernel;
    }

    /// <summary>A cause of one cell.</summary>
    /// <param name="Kind">What happened.</param>
    /// <param name="CostMillibits">How unlikely it is.</param>
    /// <param name="Source">The cell it was copied from, or that was left out or counted twice; −1 for none.</param>
    internal readonly record struct SingleCause(CauseKind Kind, int CostMillibits, int Source = -1);

    /// <summary>The likeliest cause that turns a value into the print of a cell, both in scaled units.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="truth">The value.</param>
    /// <param name="draft">The explanation that it is part of: what is wrong itself, and was never right with the printed figure, is nothing that was copied. Null for none.</param>
    public SingleCause Find(int cell, BigInteger truth, Draft? draft = null)
    {
        var figure = system.Cells[cell].Figure;
        var printed = kernel.ValueOf(cell);
        var nil = figure.IsNil ? CauseWeights.Nil : 0;
        var unit = UnitOf(cell);
        var best = new SingleCause(CauseKind.Unknown, Unknown(truth, printed, unit));
        if (figure.HasLetterForDigit)
            best = new SingleCause(CauseKind.LetterForDigit, CauseWeights.Kind);
        // Where the truth needs no finer figure than the print, the slip was made in the figure as it is printed.
        var digit = OwnUnit(figure) is var own && (truth % own).IsZero ? own : unit;
        if (!figure.IsNil && (truth % digit).IsZero && (printed % digit).IsZero && Misprint.Find(truth / digit, printed / digit) is var (kind, cost) && cost < best.CostMillibits)
            best = new SingleCause(kind, kind == CauseKind.SignLost && truth.Sign < 0 && !MayBeNegative(cell) ? cost + CauseWeights.SignChange : cost);
        if (IsMisrounded(cell, truth, printed, unit) && CauseWeights.Kind < best.CostMillibits)
            best = new SingleCause(CauseKind.ShareMisrounded, CauseWeights.Kind);
        // A blank may stand for a figure that is not known.
        if (figure.Kind != FigureKind.Blank)
            best = Copied(cell, truth, best, draft);
        best = LeftOut(cell, truth, printed, best);
        // Below 0, where nothing else is nor the print itself, a figure is only by a sign that was lost; and a count not even then.
        if (truth.Sign < 0 && printed.Sign >= 0 && !MayBeNegative(cell) && (best.Kind != CauseKind.SignLost || IsCount(cell)))
            best = new SingleCause(CauseKind.Unknown, Unknown(truth, printed, unit) + CauseWeights.SignChange);
        return best with { CostMillibits = best.CostMillibits + nil };
    }

    /// <summary>The step in which the values of a cell come as a rule, in scaled units: that of its last printed place, or larger.</summary>
    public BigInteger StepOf(int cell)
    {
        var step = UnitOf(cell);
        foreach (var identity in kernel.IdentitiesOf(cell))
        {
            // An amount that comes in full hundreds came so before it was misprinted.
            var hundreds = system.Identities[identity].Step;
            if (hundreds > 0m && kernel.ColumnsOf(identity)[0] == cell && (kernel.ValueOf(cell) % Scaled(hundreds)).IsZero)
                step = BigInteger.Max(step, Scaled(hundreds));
        }

        return step;
    }

    /// <summary>The step between the values that a cell can have, in scaled units: its last printed place; for a nil the finest figure that it is tied to, and so for an exact figure, since of posts in halves a whole number is printed without decimals.</summary>
    public BigInteger UnitOf(int cell)
    {
        if (units.TryGetValue(cell, out var unit))
            return unit;
        var figure = system.Cells[cell].Figure;
        var finest = figure.IsNil ? decimal.MaxValue : figure.Unit;
        if (figure.IsNil || kernel.IntervalOf(cell) is ({ } lower, { } upper) && lower == upper)
        {
            foreach (var identity in kernel.IdentitiesOf(cell))
            {
                if (system.Identities[identity].Form == IdentityForm.Share || (!figure.IsNil && system.Identities[identity].Form != IdentityForm.Sum))
                    continue;
                foreach (var other in kernel.ColumnsOf(identity))
                {
                    var print = system.Cells[other].Figure;
                    if (print.IsNumber && (figure.IsNil || !kernel.ValueOf(other).IsZero))
                        finest = Math.Min(finest, print.Unit);
                }
            }
        }

        unit = Scaled(finest == decimal.MaxValue ? 1m : finest);
        units.Add(cell, unit);
        return unit;
    }

    private BigInteger OwnUnit(PrintedFigure figure) => Scaled(figure.Unit);

    private BigInteger Scaled(decimal unit)
    {
        var decimals = ScaledNumber.Decimals(unit);
        return BigInteger.Max(1, ScaledNumber.Scale(unit, Math.Max(kernel.Decimals, decimals)) / BigInteger.Pow(10, Math.Max(0, decimals - kernel.Decimals)));
    }

    /// <summary>The cells of the same table with the same figure, nils as 0, itself included.</summary>
    public IReadOnlyList<int> CellsLike(int cell)
    {
        var table = system.Cells[cell].Place.Table;
        Index(table);
        return cellsByValue.GetValueOrDefault((table, kernel.ValueOf(cell)), []);
    }

    /// <summary>Whether a cell is a difference, or another figure of its column is below 0.</summary>
    public bool MayBeNegative(int cell)
    {
        foreach (var index in kernel.IdentitiesOf(cell))
        {
            var identity = system.Identities[index];
            if (identity.Form == IdentityForm.Sum && kernel.ColumnsOf(index)[0] == cell && identity.Terms.Any(term => term.Sign < 0))
                return true;
        }

        var place = system.Cells[cell].Place;
        if (negatives.TryGetValue((place.Table, place.Column), out var cells))
            return cells.Count > 1 || (cells.Count == 1 && cells[0] != cell);
        cells = [];
        var (first, end) = system.RangeOf(place.Table);
        for (var i = first; i < end; i++)
        {
            if (system.Cells[i].Place.Column == place.Column && kernel.ValueOf(i).Sign < 0)
                cells.Add(i);
        }

        negatives.Add((place.Table, place.Column), cells);
        return MayBeNegative(cell);
    }

    /// <summary>Whether a figure below 0 can be right in a cell: a count of posts or persons has none.</summary>
    public bool CanBeNegative(int cell) => kernel.ValueOf(cell).Sign < 0 || MayBeNegative(cell) || !IsCount(cell);

    /// <summary>Whether a cell counts something: an exact figure of a small size in a table without a figure below 0.</summary>
    private bool IsCount(int cell)
    {
        if (kernel.IntervalOf(cell) is not ({ } lower, { } upper) || lower != upper)
            return false;
        var table = system.Cells[cell].Place.Table;
        if (counts.TryGetValue(table, out var isCount))
            return isCount;
        isCount = true;
        var largest = CauseWeights.LargestCount * BigInteger.Pow(10, kernel.Decimals);
        var (first, end) = system.RangeOf(table);
        for (var i = first; i < end && isCount; i++)
            isCount = kernel.ValueOf(i).Sign >= 0 && kernel.ValueOf(i) <= largest;
        counts.Add(table, isCount);
        return isCount;
    }

    private static int Unknown(BigInteger truth, BigInteger printed, BigInteger unit)
    {
        var cost = CauseWeights.Kind + CauseWeights.Unknown + CauseWeights.Log2((2 * BigInteger.Max(BigInteger.Abs(truth), BigInteger.Abs(printed)) / unit) + 2);
        return truth.Sign * printed.Sign < 0 ? cost + CauseWeights.SignChange : cost;
    }

    private bool IsMisrounded(int cell, BigInteger truth, BigInteger printed, BigInteger unit)
    {
        foreach (var identity in kernel.IdentitiesOf(cell))
        {
            if ((kernel.FlagsOf(identity) & CellKernelFlags.Share) != 0 && kernel.ColumnsOf(identity)[0] == cell)
                return BigInteger.Abs(truth - printed) <= unit || ((printed % (10 * unit)).IsZero && BigInteger.Abs(truth - printed) <= 5 * unit);
        }

        return false;
    }

    private SingleCause Copied(int cell, BigInteger truth, SingleCause best, Draft? draft)
    {
        var place = system.Cells[cell].Place;
        foreach (var other in CellsLike(cell))
        {
            if (other == cell || Array.Exists(draft?.Cells ?? [], one => one.Cell == other && one.Chosen != kernel.ValueOf(cell)))
                continue;
            var source = system.Cells[other].Place;
            var isNeighbour = Math.Abs(source.Row - place.Row) + Math.Abs(source.Column - place.Column) == 1;
            // A nil has others in all places; only one beside it can have been copied.
            if (!isNeighbour && kernel.ValueOf(cell).IsZero)
                continue;
            var cost = CauseWeights.Kind + (isNeighbour ? CauseWeights.Neighbour : CauseWeights.Log2(sizes[place.Table])) + (source > place ? CauseWeights.Backwards : 0)
                + (truth.Sign * kernel.ValueOf(cell).Sign < 0 ? CauseWeights.SignChange : 0);
            if (source.Row == place.Row && options.YearColumns.Contains((place.Table, place.Column)) && options.YearColumns.Contains((source.Table, source.Column)))
                best = cost <= best.CostMillibits ? new SingleCause(CauseKind.OtherYear, CauseWeights.Kind + CauseWeights.Neighbour + (source > place ? CauseWeights.Backwards : 0), other) : best;
            else if (cost < best.CostMillibits)
                best = new SingleCause(CauseKind.CellCopied, cost, other);
        }

        return best;
    }

    /// <summary>A total that is off by one of its own items.</summary>
    private SingleCause LeftOut(int cell, BigInteger truth, BigInteger printed, SingleCause best)
    {
        foreach (var index in kernel.IdentitiesOf(cell))
        {
            var identity = system.Identities[index];
            var columns = kernel.ColumnsOf(index);
            if (identity.Form != IdentityForm.Sum || columns[0] != cell || columns.Length < 4)
                continue;
            for (var j = 1; j < columns.Length; j++)
            {
                var part = identity.Terms[j - 1].Sign * kernel.ValueOf(columns[j]);
                var cost = CauseWeights.Kind + CauseWeights.Segment + CauseWeights.Log2(columns.Length - 1);
                if (part.IsZero || BigInteger.Abs(truth - printed) != BigInteger.Abs(part) || cost >= best.CostMillibits)
                    continue;
                best = new SingleCause(truth - printed == part ? CauseKind.RowOmitted : CauseKind.RowDoubled, cost, columns[j]);
            }
        }

        return best;
    }

    private void Index(int table)
    {
        if (sizes.ContainsKey(table))
            return;
        var size = 0;
        var (first, end) = system.RangeOf(table);
        for (var i = first; i < end; i++)
        {
            if (!system.Cells[i].Figure.HasValue)
                continue;
            size += system.Cells[i].Figure.IsNumber ? 1 : 0;
            var key = (table, kernel.ValueOf(i));
            if (!cellsByValue.TryGetValue(key, out var list))
                cellsByValue.Add(key, list = []);
            list.Add(i);
        }

        sizes.Add(table, size);
    }
}
