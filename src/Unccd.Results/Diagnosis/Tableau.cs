using System.Numerics;
using Unccd.Results.Identities;

namespace Unccd.Results.Diagnosis;

/// <summary>
/// Decides exactly whether figures exist that lie in the intervals of the trusted cells and satisfy the identities, while some cells and rows are set free:
/// the simplex method for feasibility (Dutertre and de Moura 2006) on integer rows, without fractions.
/// </summary>
/// <remarks>
/// Mutable; not thread-safe. Variables 0 … n−1 are the cells; n + row is the slack of a row, which equals the row's sum. Rows are brought in only when a cell of theirs has moved, so the
/// work depends on what is touched and not on the size of the document. A strict bound is a bound shifted by an infinitesimal, carried beside the value.
/// A cell set free enters the basis first and never leaves it: with fixed cells alone this is fraction-free Gaussian elimination.
/// </remarks>
internal sealed partial class Tableau<T>
    where T : struct, IBinaryInteger<T>
{
    private readonly CellKernel kernel;
    private readonly bool isJoint;
    private readonly int cellCount;
    private readonly T[] start;
    private readonly T[] cellLower;
    private readonly T[] cellUpper;
    private readonly CellKernelFlags[] cellBounds;
    private readonly T[] cellValue;
    private readonly T[] slackLower;
    private readonly T[] slackUpper;
    private readonly T[] slackValue;
    private readonly CellKernelFlags[] slackBounds;

    // Infinitesimals beside the values: nearly always none, so only those that are not 0 are kept.
    private readonly Dictionary<int, T> shifts = [];
    private readonly bool[] isFree;
    private readonly bool[] isInactive;
    private readonly bool[] isRelaxed;
    private readonly int[] rowOf;
    private readonly int[] basicOf;
    private readonly TableauRow<T>?[] rows;
    private readonly List<int> present = [];
    private readonly List<int> moved = [];
    private readonly PriorityQueue<int, int> queue = new();
    private readonly bool[] isQueued;
    private readonly CellRow<T>?[] sources;
    private readonly bool[] isLoaded;
    private readonly List<int> displaced = [];
    private readonly bool[] isSurrounded;
    private readonly List<int> surrounded = [];
    private readonly List<int> changed = [];

    /// <summary>A tableau at the printed figures.</summary>
    /// <param name="kernel">The numbers.</param>
    /// <param name="active">Which identities count.</param>
    /// <param name="isJoint">Whether trusted cells may move within their intervals, the same way for all identities; otherwise they stay as printed
    /// and each identity has the whole rounding of its cells to itself.</param>
    public Tableau(CellKernel kernel, ReadOnlySpan<bool> active, bool isJoint)
    {
        this.kernel = kernel;
        this.isJoint = isJoint;
        cellCount = kernel.CellCount;
        var size = cellCount + (2 * active.Length);
        if (kernel is CellKernel<T> same)
        {
            (start, cellLower, cellUpper, cellBounds) = same.Shared;
        }
        else
        {
            (start, cellLower, cellUpper, cellBounds) = (new T[cellCount], new T[cellCount], new T[cellCount], new CellKernelFlags[cellCount]);
            kernel.CopyCells<T>(start, cellLower, cellUpper, cellBounds);
        }

        (slackLower, slackUpper, slackValue, slackBounds) = (new T[2 * active.Length], new T[2 * active.Length], new T[2 * active.Length], new CellKernelFlags[2 * active.Length]);
        isFree = new bool[size];
        isInactive = new bool[2 * active.Length];
        isRelaxed = new bool[2 * active.Length];
        isQueued = new bool[2 * active.Length];
        isLoaded = new bool[2 * active.Length];
        sources = new CellRow<T>?[2 * active.Length];
        rows = new TableauRow<T>?[2 * active.Length];
        basicOf = new int[2 * active.Length];
        rowOf = new int[size];
        rowOf.AsSpan().Fill(-1);
        isSurrounded = new bool[cellCount];
        cellValue = start;
        if (isJoint)
        {
            cellValue = [.. start];
            for (var i = 0; i < cellCount; i++)
            {
                if (Clamp(i))
                    displaced.Add(i);
            }
        }

        for (var i = 0; i < active.Length; i++)
            isInactive[2 * i] = isInactive[(2 * i) + 1] = !active[i];
    }

    /// <summary>How many times a variable entered the basis since the tableau was made.</summary>
    public int Pivots { get; private set; }

    /// <summary>After how many pivots in one run the tableau gives up with <see cref="TimeoutException"/>.</summary>
    public int PivotLimit { get; init; } = 4_000;

    /// <summary>Whether an identity is left out until it is called for.</summary>
    public void Relax(int identity, bool relaxed) => isRelaxed[2 * identity] = isRelaxed[(2 * identity) + 1] = relaxed;

    /// <summary>Whether an identity is left out until it is called for.</summary>
    public bool IsRelaxed(int identity) => isRelaxed[2 * identity];

    /// <summary>Whether the next run has to satisfy an identity once a cell of it moves.</summary>
    public bool IsAsked(int identity) => !isInactive[2 * identity] && !isRelaxed[2 * identity];

    /// <summary>Sets a cell free, or trusts it again.</summary>
    public void Free(int cell, bool free) => isFree[cell] = free;

    /// <summary>The cells whose printed figure lies outside its own interval ("more than 120").</summary>
    public IReadOnlyList<int> Displaced => displaced;

    /// <summary>Back to the printed figures, every row forgotten.</summary>
    public void Reset()
    {
        foreach (var row in present)
        {
            rowOf[basicOf[row]] = -1;
            rows[row] = null;
            isQueued[row] = false;
        }

        foreach (var variable in moved)
        {
            rowOf[variable] = -1;
            _ = shifts.Remove(variable);
            if (isJoint && variable < cellCount)
                cellValue[variable] = start[variable];
        }

        foreach (var cell in surrounded)
            isSurrounded[cell] = false;
        foreach (var cell in displaced)
            _ = Clamp(cell);
        present.Clear();
        moved.Clear();
        surrounded.Clear();
        queue.Clear();
    }

    /// <summary>Brings in the rows of an identity, so that the next <see cref="Run"/> satisfies them.</summary>
    public void Call(int identity)
    {
        for (var second = 0; second < 2; second++)
            CallRow((2 * identity) + second);
    }

    private void CallRow(int row)
    {
        if (isInactive[row] || isRelaxed[row] || rows[row] is not null || !Load(row))
            return;
        var source = sources[row]!;
        var slack = cellCount + row;
        var relation = Sorted(source, slack);
        foreach (var cell in source.Cells)
        {
            if (rowOf[cell] >= 0 && relation.IndexOf(cell) >= 0)
                relation = Combine(relation, rows[rowOf[cell]]!, cell, slack);
        }

        rows[row] = relation;
        basicOf[row] = slack;
        rowOf[slack] = row;
        present.Add(row);
        Enqueue(row);
    }

    private bool Load(int row)
    {
        if (!isLoaded[row])
        {
            isLoaded[row] = true;
            sources[row] = kernel.RowOf<T>(row / 2, (row & 1) == 1);
            if (sources[row] is { } source)
            {
                slackLower[row] = source.Lower;
                slackUpper[row] = source.Upper;
                slackBounds[row] = source.Flags;
                if (!isJoint)
                    Widen(source, row);
            }
        }

        return sources[row] is not null;
    }

    /// <summary>Gives a row the rounding of its cells.</summary>
    private void Widen(CellRow<T> source, int row)
    {
        for (var i = 0; i < source.Cells.Length; i++)
        {
            var (cell, coefficient) = (source.Cells[i], source.Coefficients[i]);
            var flags = cellBounds[cell];
            var isPositive = !T.IsNegative(coefficient);
            var (noDown, noUp) = ((flags & CellKernelFlags.NoLower) != 0, (flags & CellKernelFlags.NoUpper) != 0);
            var (openDown, openUp) = ((flags & CellKernelFlags.LowerIsOpen) != 0, (flags & CellKernelFlags.UpperIsOpen) != 0);
            var down = noDown ? T.Zero : (cellLower[cell] - start[cell]) * coefficient;
            var up = noUp ? T.Zero : (cellUpper[cell] - start[cell]) * coefficient;
            slackLower[row] -= isPositive ? up : down;
            slackUpper[row] -= isPositive ? down : up;
            if (isPositive ? noUp : noDown)
                slackBounds[row] |= CellKernelFlags.NoLower;
            if (isPositive ? noDown : noUp)
                slackBounds[row] |= CellKernelFlags.NoUpper;
            if (isPositive ? openUp : openDown)
                slackBounds[row] |= CellKernelFlags.LowerIsOpen;
            if (isPositive ? openDown : openUp)
                slackBounds[row] |= CellKernelFlags.UpperIsOpen;
        }
    }

    private static TableauRow<T> Sorted(CellRow<T> source, int slack)
    {
        var variables = new int[source.Cells.Length + 1];
        var coefficients = new T[variables.Length];
        source.Cells.CopyTo(variables, 0);
        for (var i = 0; i < source.Coefficients.Length; i++)
            coefficients[i] = -source.Coefficients[i];
        (variables[^1], coefficients[^1]) = (slack, T.One);
        Array.Sort(variables, coefficients);
        return new TableauRow<T>(variables, coefficients);
    }

    private void Enqueue(int row)
    {
        if (isQueued[row])
            return;
        isQueued[row] = true;
        queue.Enqueue(row, basicOf[row]);
    }

    /// <summary>Puts a cell whose print lies outside its own interval at the end of the interval; whether it is one.</summary>
    private bool Clamp(int cell)
    {
        if ((cellBounds[cell] & CellKernelFlags.NotApplicable) != 0)
            return false;
        foreach (var below in (ReadOnlySpan<bool>)[true, false])
        {
            var (exists, bound, boundShift) = IntervalEnd(cell, below);
            var order = exists ? Compare(start[cell], T.Zero, bound, boundShift) : 0;
            if (below ? order >= 0 : order <= 0)
                continue;
            SetValue(cell, bound, boundShift);
            return true;
        }

        return false;
    }

    private T ValueAt(int variable) => variable < cellCount ? cellValue[variable] : slackValue[variable - cellCount];

    private T ShiftAt(int variable) => shifts.Count == 0 ? T.Zero : shifts.GetValueOrDefault(variable);

    private void SetValue(int variable, T value, T shift)
    {
        if (variable >= cellCount)
            slackValue[variable - cellCount] = value;
        else if (isJoint)
            cellValue[variable] = value;
        if (!T.IsZero(shift))
            shifts[variable] = shift;
        else if (shifts.Count > 0)
            _ = shifts.Remove(variable);
    }

    private (bool Exists, T Value, T Shift) Bound(int variable, bool below)
    {
        if (variable < cellCount)
        {
            if (isFree[variable])
                return default;
            return isJoint ? IntervalEnd(variable, below) : (true, start[variable], T.Zero);
        }

        var row = variable - cellCount;
        return End(slackBounds[row], slackLower[row], slackUpper[row], below);
    }

    private (bool Exists, T Value, T Shift) IntervalEnd(int cell, bool below) => End(cellBounds[cell], cellLower[cell], cellUpper[cell], below);

    private static (bool Exists, T Value, T Shift) End(CellKernelFlags flags, T lower, T upper, bool below)
    {
        if ((flags & (below ? CellKernelFlags.NoLower : CellKernelFlags.NoUpper)) != 0)
            return default;
        return below
            ? (true, lower, (flags & CellKernelFlags.LowerIsOpen) != 0 ? T.One : T.Zero)
            : (true, upper, (flags & CellKernelFlags.UpperIsOpen) != 0 ? -T.One : T.Zero);
    }
}
