using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using Unccd.Results.Tables;

namespace Unccd.Results.Identities;

/// <summary>A cell system over one type of integer.</summary>
/// <remarks>
/// Sums and rates are rows "Σ coefficient · cell" that must reach 0 within their tolerance. A share keeps three coefficients of its own:
/// 100 in scaled units, and the ends of the percentage, so that it holds while lower · b ≤ 100 · a ≤ upper · b.
/// </remarks>
[SuppressMessage("StyleCop", "SA1649", Justification = "The file of the generic form.")]
internal sealed partial class CellKernel<T> : CellKernel
    where T : struct, IBinaryInteger<T>
{
    private readonly T[] values;
    private readonly T[] lowers;
    private readonly T[] uppers;
    private readonly CellKernelFlags[] cellFlags;
    private readonly int[] starts;
    private readonly int[] columns;
    private readonly T[] coefficients;
    private readonly T[] slackBelow;
    private readonly T[] slackAbove;
    private readonly T[] exactTwice;
    private readonly T[] rowSlack;
    private readonly CellKernelFlags[] flags;
    private readonly int[] columnStarts;
    private readonly int[] rowsOfColumns;

    public CellKernel(DocumentArithmetic arithmetic, Dictionary<CellPlace, int> indices, int decimals, int exactDecimals)
        : base(decimals, exactDecimals)
    {
        var cells = arithmetic.Cells;
        var identities = arithmetic.Identities;
        values = new T[cells.Count];
        lowers = new T[cells.Count];
        uppers = new T[cells.Count];
        cellFlags = new CellKernelFlags[cells.Count];
        for (var i = 0; i < cells.Count; i++)
            TakeCell(cells[i], i);
        starts = new int[identities.Count + 1];
        for (var i = 0; i < identities.Count; i++)
            starts[i + 1] = starts[i] + identities[i].Terms.Count + 1;
        columns = new int[starts[^1]];
        coefficients = new T[starts[^1]];
        slackBelow = new T[identities.Count];
        slackAbove = new T[identities.Count];
        exactTwice = new T[identities.Count];
        rowSlack = new T[identities.Count];
        flags = new CellKernelFlags[identities.Count];
        for (var i = 0; i < identities.Count; i++)
            TakeIdentity(identities[i], i, cells, indices);
        (columnStarts, rowsOfColumns) = Transpose();
    }

    public override bool IsLong => typeof(T) == typeof(long);

    public override CellKernelFlags FlagsOf(int identity) => flags[identity];

    public override CellKernelFlags CellFlagsOf(int cell) => cellFlags[cell];

    public override ReadOnlySpan<int> ColumnsOf(int identity) => columns.AsSpan(starts[identity], starts[identity + 1] - starts[identity]);

    public override ReadOnlySpan<int> IdentitiesOf(int cell) => rowsOfColumns.AsSpan(columnStarts[cell], columnStarts[cell + 1] - columnStarts[cell]);

    public override bool IsNotApplicable(int identity) => (flags[identity] & CellKernelFlags.NotApplicable) != 0;

    public override bool IsShareOfZero(int identity) => (flags[identity] & CellKernelFlags.ShareOfZero) != 0;

    public override BigInteger ValueOf(int cell) => BigInteger.CreateChecked(values[cell]);

    public override (BigInteger? Lower, BigInteger? Upper) IntervalOf(int cell) => (
        (cellFlags[cell] & CellKernelFlags.NoLower) != 0 ? null : BigInteger.CreateChecked(lowers[cell]),
        (cellFlags[cell] & CellKernelFlags.NoUpper) != 0 ? null : BigInteger.CreateChecked(uppers[cell]));

    public override (BigInteger? Below, BigInteger? Above) SlackOf(int identity) => (
        (flags[identity] & CellKernelFlags.NoLower) != 0 ? null : BigInteger.CreateChecked(slackBelow[identity]),
        (flags[identity] & CellKernelFlags.NoUpper) != 0 ? null : BigInteger.CreateChecked(slackAbove[identity]));

    public override BigInteger TargetCoefficient(int identity) => BigInteger.CreateChecked(coefficients[starts[identity]]);

    public override (BigInteger Lower, BigInteger Upper) PercentageOf(int identity) =>
        (BigInteger.CreateChecked(coefficients[starts[identity]]), BigInteger.CreateChecked(coefficients[starts[identity] + 1]));

    public override BigInteger HundredOf(int identity) => BigInteger.CreateChecked(coefficients[starts[identity] + 2]);

    public override int CellCount => values.Length;

    public override bool IsPointwise => lowers.AsSpan().SequenceEqual(uppers) && Array.TrueForAll(cellFlags, flag => flag is CellKernelFlags.None or CellKernelFlags.NotApplicable);

    /// <summary>The arrays themselves, for whoever only reads.</summary>
    public (T[] Values, T[] Lowers, T[] Uppers, CellKernelFlags[] Flags) Shared => (values, lowers, uppers, cellFlags);

    public override void CopyCells<TOut>(TOut[] values, TOut[] lowers, TOut[] uppers, CellKernelFlags[] flags)
    {
        cellFlags.CopyTo(flags, 0);
        foreach (var (source, target) in ((T[], TOut[])[])[(this.values, values), (this.lowers, lowers), (this.uppers, uppers)])
        {
            if (source is TOut[] same)
                same.CopyTo(target, 0);
            else
                Convert<TOut>(source).CopyTo(target, 0);
        }
    }

    public override bool IsTight(int identity)
    {
        var flag = flags[identity];
        if ((flag & CellKernelFlags.NotApplicable) != 0)
            return true;
        if ((flag & CellKernelFlags.Share) != 0)
            return IsTight(RowOf<T>(identity, false)) && IsTight(RowOf<T>(identity, true));
        var residual = T.Zero;
        for (var j = starts[identity]; j < starts[identity + 1]; j++)
            residual += coefficients[j] * values[columns[j]];
        return T.Abs(residual) <= rowSlack[identity];
    }

    public override int ShareSign(int identity)
    {
        var start = starts[identity];
        var (part, whole) = (columns[start + 1], columns[start + 2]);
        var isAbove = (flags[identity] & CellKernelFlags.NoLower) == 0 && T.Sign(coefficients[start]) > 0;
        var isBelow = (flags[identity] & CellKernelFlags.NoUpper) == 0 && T.Sign(coefficients[start + 1]) < 0;
        return ShareSign(T.Sign(values[part]), T.Sign(values[whole]), isAbove, isBelow);
    }

    private bool IsTight(CellRow<T>? row)
    {
        if (row is null)
            return true;
        var sum = T.Zero;
        for (var i = 0; i < row.Cells.Length; i++)
            sum += row.Coefficients[i] * values[row.Cells[i]];
        return sum > row.Lower || (sum == row.Lower && (row.Flags & CellKernelFlags.LowerIsOpen) == 0);
    }

    public override CellRow<TOut>? RowOf<TOut>(int identity, bool second)
    {
        var flag = flags[identity];
        if ((flag & CellKernelFlags.NotApplicable) != 0)
            return null;
        var start = starts[identity];
        if ((flag & CellKernelFlags.Share) == 0)
        {
            if (second)
                return null;
            var slack = TOut.CreateChecked(rowSlack[identity]);
            return new CellRow<TOut>(columns[start..starts[identity + 1]], Convert<TOut>(coefficients.AsSpan(start, starts[identity + 1] - start)), -slack, slack, CellKernelFlags.None);
        }

        if (ShareSide(identity, second) is not var (hundred, end, isOpen))
            return null;
        var sign = (ShareSign(identity) < 0) == second ? T.One : -T.One;
        (int Cell, T Factor)[] terms = [(columns[start + 1], sign * hundred), (columns[start + 2], -sign * end)];
        terms = [.. terms.Where(term => !T.IsZero(term.Factor))];
        var (cells, factors) = (Array.ConvertAll(terms, term => term.Cell), Array.ConvertAll(terms, term => TOut.CreateChecked(term.Factor)));
        return new CellRow<TOut>(cells, factors, TOut.Zero, TOut.Zero, CellKernelFlags.NoUpper | (isOpen ? CellKernelFlags.LowerIsOpen : CellKernelFlags.None));
    }

    /// <summary>What a side of a share holds against each other, hundred · part and end · whole; null where the percentage has no end at all.</summary>
    /// <remarks>Where it has no end on this side alone, as in "more than 38 per cent", what is left of the inequality is the sign of the whole, without which the other side says nothing.</remarks>
    private (T Hundred, T End, bool IsOpen)? ShareSide(int identity, bool isUpper)
    {
        var (flag, start) = (flags[identity], starts[identity]);
        const CellKernelFlags None = CellKernelFlags.NoLower | CellKernelFlags.NoUpper;
        if ((flag & None) == None)
            return null;
        if ((flag & (isUpper ? CellKernelFlags.NoUpper : CellKernelFlags.NoLower)) != 0)
            return (T.Zero, coefficients[start + 2] / T.CreateChecked(isUpper ? 100 : -100), false);
        return (coefficients[start + 2], coefficients[isUpper ? start + 1 : start], (flag & (isUpper ? CellKernelFlags.UpperIsOpen : CellKernelFlags.LowerIsOpen)) != 0);
    }

    private static TOut[] Convert<TOut>(ReadOnlySpan<T> source)
        where TOut : struct, IBinaryInteger<TOut>
    {
        var target = new TOut[source.Length];
        for (var i = 0; i < target.Length; i++)
            target[i] = TOut.CreateChecked(source[i]);
        return target;
    }
}
