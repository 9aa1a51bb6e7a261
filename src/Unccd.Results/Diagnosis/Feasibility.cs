using System.Numerics;
using Unccd.Results.Identities;

namespace Unccd.Results.Diagnosis;

/// <summary>Asks whether a set of elements explains the violated identities, and what values it implies.</summary>
internal interface IFeasibility
{
    /// <summary>The identities that hold only if cells move within their intervals.</summary>
    IReadOnlyList<int> Noisy { get; }

    /// <summary>Null where the elements explain these violated identities, the others set aside; else a conflict that none of them hits.</summary>
    Conflict? Test(ReadOnlySpan<int> elements, IReadOnlyCollection<int> violated);

    /// <summary>After a test that succeeded: the interval of the true value of a cell; null for an end that is not there or was not reached.</summary>
    ExactRange RangeOf(int cell);

    /// <summary>After a test that succeeded: true values for every cell that is not where it was printed.</summary>
    IReadOnlyList<(int Cell, BigInteger Numerator, BigInteger Shift, BigInteger Denominator)> Witness();

    /// <summary>After a test that succeeded with values that are not all whole: whole multiples of the last place for the cells of the exact identities; empty where all are whole.</summary>
    IReadOnlyList<(int Cell, BigInteger Value)> WholeValues { get; }
}

/// <summary>Where the true value of a cell lies, in scaled units; an end that is null is not there.</summary>
internal readonly record struct ExactRange(ExactEnd? Lower, ExactEnd? Upper);

/// <summary>An end of a range: a fraction; the sign of the shift says whether the end itself is excluded.</summary>
internal readonly record struct ExactEnd(BigInteger Numerator, BigInteger Denominator, int Shift);

/// <summary>The tests over one type of integer.</summary>
internal sealed class Feasibility<T> : IFeasibility
    where T : struct, IBinaryInteger<T>
{
    private const int MostNoisy = 60;
    private readonly CellKernel kernel;
    private readonly Tableau<T> tableau;
    private readonly List<int> noisy = [];
    private readonly List<int> freed = [];
    private readonly List<int> relaxed = [];

    // Identities that were trusted before an element released them.
    private readonly List<int> untied = [];

    /// <summary>Tests over a system.</summary>
    /// <param name="kernel">The numbers.</param>
    /// <param name="active">Which identities count.</param>
    /// <param name="violated">Those of them that are violated: left out until a test names them.</param>
    /// <param name="isJoint">Whether one set of true values must do for all identities; otherwise each of them must hold within its own rounding.</param>
    public Feasibility(CellKernel kernel, bool[] active, IEnumerable<int> violated, bool isJoint)
    {
        this.kernel = kernel;
        tableau = new Tableau<T>(kernel, active, isJoint);
        var isViolated = new bool[active.Length];
        foreach (var identity in violated)
        {
            isViolated[identity] = true;
            tableau.Relax(identity, true);
        }

        // As printed, each of the others holds within its rounding; all of them together may not.
        if (!isJoint)
            return;
        var isDisplaced = new bool[active.Length];
        foreach (var cell in tableau.Displaced)
        {
            foreach (var identity in kernel.IdentitiesOf(cell))
                isDisplaced[identity] = true;
        }

        for (var i = 0; i < active.Length; i++)
        {
            if (!active[i] || isViolated[i] || (!isDisplaced[i] && kernel.IsTight(i)))
                continue;
            noisy.Add(i);
            tableau.Relax(i, true);
        }
    }

    public IReadOnlyList<int> Noisy => noisy;

    public IReadOnlyList<(int Cell, BigInteger Value)> WholeValues { get; private set; } = [];

    public Conflict? Test(ReadOnlySpan<int> elements, IReadOnlyCollection<int> violated)
    {
        Restore();
        foreach (var identity in violated)
            tableau.Relax(identity, false);
        foreach (var element in elements)
            Release(element);
        foreach (var identity in violated)
        {
            relaxed.Add(identity);
            tableau.Call(identity);
        }

        var relation = tableau.Run();
        if (relation is null && noisy.Count > 0)
        {
            var kept = new HashSet<int>();
            foreach (var element in elements)
                Guarded(element, identity => kept.Add(identity));
            foreach (var identity in noisy)
            {
                if (kept.Contains(identity) || violated.Contains(identity) || IsFar(identity, elements))
                    continue;
                relaxed.Add(identity);
                tableau.Relax(identity, false);
                tableau.Call(identity);
            }

            relation = tableau.Run();
        }

        return relation is null ? Indivisible(elements) : ConflictOf(relation);
    }

    public ExactRange RangeOf(int cell)
    {
        try
        {
            var upper = tableau.Optimize(cell, upwards: true) ? End(cell) : (ExactEnd?)null;
            var lower = tableau.Optimize(cell, upwards: false) ? End(cell) : (ExactEnd?)null;
            return new ExactRange(lower, upper);
        }
        catch (TimeoutException)
        {
            // No end was reached within the pivots allowed, so none is claimed.
            return default;
        }
    }

    public IReadOnlyList<(int Cell, BigInteger Numerator, BigInteger Shift, BigInteger Denominator)> Witness()
    {
        var list = new List<(int, BigInteger, BigInteger, BigInteger)>();
        foreach (var cell in tableau.MovedCells.Union(tableau.Displaced).Order())
        {
            var (numerator, shift, denominator) = tableau.ValueOf(cell);
            if (numerator != kernel.ValueOf(cell) * denominator || !shift.IsZero)
                list.Add((cell, numerator, shift, denominator));
        }

        return list;
    }

    /// <summary>Where very many identities are off by a rounding, only those that share a cell with an identity of the elements are asked: the others hardly narrow a range, and cost most of the time.</summary>
    private bool IsFar(int identity, ReadOnlySpan<int> elements)
    {
        if (noisy.Count <= MostNoisy || elements.Length == 0)
            return false;
        foreach (var cell in kernel.ColumnsOf(identity))
        {
            foreach (var near in kernel.IdentitiesOf(cell))
            {
                foreach (var element in elements)
                {
                    if (element < kernel.CellCount && kernel.ColumnsOf(near).Contains(element))
                        return false;
                }
            }
        }

        return true;
    }

    /// <summary>Exact figures are whole multiples of their last place: a conflict where the released cells among them cannot be.</summary>
    private Conflict? Indivisible(ReadOnlySpan<int> elements)
    {
        WholeValues = [];
        var isWhole = true;
        foreach (var element in elements)
        {
            if (element < kernel.CellCount && isWhole)
                isWhole = tableau.IsMultiple(element, kernel.Grain);
        }

        if (isWhole)
            return null;
        int[] cells = [.. elements.ToArray().Where(element => element < kernel.CellCount)];
        int[] identities = [.. cells.SelectMany(cell => kernel.IdentitiesOf(cell).ToArray()).Distinct().Order().Where(IsExact)];
        var rows = identities.Select(identity => kernel.RowOf<T>(identity, second: false)!).ToArray();
        var equations = rows.Select(row => cells.Select(cell => CoefficientOf(row, cell)).ToArray()).ToArray();
        var sums = rows.Select(row => -row.Cells.Select((cell, i) => BigInteger.CreateChecked(row.Coefficients[i]) * kernel.ValueOf(cell)).Aggregate(BigInteger.Zero, BigInteger.Add) / kernel.Grain).ToArray();
        if (IntegerEquations.Obstacle(equations, sums, cells.Length, out var values) is not var (factors, modulus))
        {
            WholeValues = [.. cells.Select((cell, i) => (cell, kernel.ValueOf(cell) + (values[i] * kernel.Grain))).Where(value => Array.Exists(rows, row => row.Cells.Contains(value.cell)))];
            return null;
        }

        var conflicting = new SortedSet<int>();
        foreach (var cell in rows.SelectMany(row => row.Cells).Distinct())
        {
            if (!(rows.Select((row, i) => factors[i] * CoefficientOf(row, cell)).Aggregate(BigInteger.Zero, BigInteger.Add) % modulus).IsZero)
                conflicting.Add(cell);
        }

        var multipliers = identities.Select((identity, i) => (2 * identity, factors[i])).Where(multiplier => !multiplier.Item2.IsZero).ToArray();
        conflicting.UnionWith(multipliers.Select(multiplier => kernel.CellCount + (multiplier.Item1 / 2)));
        return new Conflict([.. conflicting], multipliers, modulus);

        static BigInteger CoefficientOf(CellRow<T> row, int cell)
        {
            var at = Array.IndexOf(row.Cells, cell);
            return at < 0 ? BigInteger.Zero : BigInteger.CreateChecked(row.Coefficients[at]);
        }
    }

    /// <summary>Whether an identity is asked for now and leaves no room at all.</summary>
    private bool IsExact(int identity) =>
        tableau.IsAsked(identity) && kernel.LeavesNoRoom(identity);

    private ExactEnd End(int cell)
    {
        var (numerator, shift, denominator) = tableau.ValueOf(cell);
        return new ExactEnd(numerator, denominator, shift.Sign);
    }

    private void Restore()
    {
        tableau.Reset();
        foreach (var cell in freed)
            tableau.Free(cell, false);
        foreach (var identity in untied)
            tableau.Relax(identity, false);
        foreach (var identity in relaxed)
            tableau.Relax(identity, true);
        freed.Clear();
        relaxed.Clear();
        untied.Clear();
    }

    private void Release(int element)
    {
        if (element < kernel.CellCount)
        {
            freed.Add(element);
            tableau.Free(element, true);
        }

        Guarded(element, identity =>
        {
            if (!tableau.IsRelaxed(identity))
                untied.Add(identity);
            tableau.Relax(identity, true);
        });
    }

    /// <summary>The identities that need not hold once an element is doubted: the shares that a cell prints, or the identity itself.</summary>
    private void Guarded(int element, Action<int> action)
    {
        if (element >= kernel.CellCount)
        {
            action(element - kernel.CellCount);
            return;
        }

        foreach (var identity in kernel.IdentitiesOf(element))
        {
            if ((kernel.FlagsOf(identity) & CellKernelFlags.Share) != 0 && kernel.ColumnsOf(identity)[0] == element)
                action(identity);
        }
    }

    private Conflict ConflictOf(TableauRow<T> relation)
    {
        var elements = new SortedSet<int>();
        var multipliers = new List<(int, BigInteger)>();
        for (var i = 0; i < relation.Variables.Length; i++)
        {
            var variable = relation.Variables[i];
            if (variable < kernel.CellCount)
            {
                elements.Add(variable);
                continue;
            }

            var row = variable - kernel.CellCount;
            elements.Add(kernel.CellCount + (row / 2));
            multipliers.Add((row, BigInteger.CreateChecked(relation.Coefficients[i])));
            if ((kernel.FlagsOf(row / 2) & CellKernelFlags.Share) != 0)
                elements.Add(kernel.ColumnsOf(row / 2)[0]);
        }

        return new Conflict([.. elements], [.. multipliers]);
    }
}
