using System.Numerics;
using Unccd.Results.Tables;

namespace Unccd.Results.Identities;

/// <summary>The numbers of a cell system, whatever the width of the integers they are held in.</summary>
internal abstract class CellKernel
{
    protected CellKernel(int decimals, int exactDecimals) => (Decimals, Grain) = (decimals, BigInteger.Pow(10, decimals - exactDecimals));

    public int Decimals { get; }

    /// <summary>The step, in scaled units, of which every exact figure is a whole multiple: the finest place that one of them is printed with.</summary>
    public BigInteger Grain { get; }

    public abstract bool IsLong { get; }

    public abstract int CellCount { get; }

    /// <summary>Whether every true value is exactly the printed one.</summary>
    public abstract bool IsPointwise { get; }

    /// <summary>Copies values and intervals into the first places of other arrays.</summary>
    public abstract void CopyCells<TOut>(TOut[] values, TOut[] lowers, TOut[] uppers, CellKernelFlags[] flags)
        where TOut : struct, IBinaryInteger<TOut>;

    public static CellKernel Create(DocumentArithmetic arithmetic, Dictionary<CellPlace, int> indices)
    {
        var (decimals, exactDecimals) = (0, 0);
        var largest = 1m;
        foreach (var cell in arithmetic.Cells)
        {
            if (cell.Figure.Value is not { } value)
                continue;
            Widen(value, ref decimals, ref largest);
            if (cell.Interval.Lower == cell.Interval.Upper)
                exactDecimals = Math.Max(exactDecimals, Math.Max(ScaledNumber.Decimals(value), ScaledNumber.Decimals(cell.Figure.Unit)));
            if (!ScaledNumber.IsUnbounded(cell.Interval.Lower))
                Widen(cell.Interval.Lower, ref decimals, ref largest);
            if (!ScaledNumber.IsUnbounded(cell.Interval.Upper))
                Widen(cell.Interval.Upper, ref decimals, ref largest);
        }

        decimals = Math.Max(decimals, exactDecimals);

        // A share needs half of its own last place even where the table is exact, and so does a rate.
        var heaviest = BigInteger.One;
        foreach (var identity in arithmetic.Identities)
        {
            if (identity.Form == IdentityForm.Sum)
                continue;
            var unit = arithmetic.Cells[indices[identity.Target]].Figure.Unit / 2m;
            Widen(unit, ref decimals, ref largest);
            Widen(identity.Step, ref decimals, ref largest);
        }

        foreach (var identity in arithmetic.Identities)
        {
            var weight = BigInteger.One;
            foreach (var term in identity.Terms)
                weight += Math.Abs((long)term.Sign);
            if (identity.Form == IdentityForm.Rate)
            {
                var places = ScaledNumber.Decimals(identity.Rate);
                weight = BigInteger.Pow(10, places) + ScaledNumber.Scale(identity.Rate, places);
            }
            else if (identity.Form == IdentityForm.Share)
            {
                var target = arithmetic.Cells[indices[identity.Target]];
                var percentage = target.Figure.Value is { } value ? Math.Abs(value) + target.Figure.Unit : 0m;
                foreach (var end in (ReadOnlySpan<decimal>)[target.Interval.Lower, target.Interval.Upper])
                    percentage = ScaledNumber.IsUnbounded(end) ? percentage : Math.Max(percentage, Math.Abs(end));
                weight = (100 * BigInteger.Pow(10, decimals)) + ScaledNumber.Scale(decimal.Ceiling(percentage), decimals);
            }

            heaviest = BigInteger.Max(heaviest, weight);
        }

        var reach = 8 * heaviest * ScaledNumber.Scale(decimal.Ceiling(largest), decimals);
        return reach <= long.MaxValue ? new CellKernel<long>(arithmetic, indices, decimals, exactDecimals)
            : reach <= (BigInteger)Int128.MaxValue ? new CellKernel<Int128>(arithmetic, indices, decimals, exactDecimals)
            : new CellKernel<BigInteger>(arithmetic, indices, decimals, exactDecimals);
    }

    /// <summary>Fills the verdicts (none where the span is empty); returns how many are violated.</summary>
    public abstract int Check(Span<Verdict> verdicts);

    public abstract Verdict VerdictOf(int identity);

    public abstract bool IsNotApplicable(int identity);

    public abstract bool IsShareOfZero(int identity);

    public abstract BigInteger ValueOf(int cell);

    /// <summary>The interval of a cell in scaled units; null for no bound.</summary>
    public abstract (BigInteger? Lower, BigInteger? Upper) IntervalOf(int cell);

    /// <summary>By how much the rounding of the cells can lower and raise the residual, in scaled units times the target's coefficient; null for no bound.</summary>
    public abstract (BigInteger? Below, BigInteger? Above) SlackOf(int identity);

    /// <summary>Whether an identity is one between exact figures, which holds to the last digit or not at all.</summary>
    public bool LeavesNoRoom(int identity) => (FlagsOf(identity) & (CellKernelFlags.Share | CellKernelFlags.NotApplicable)) == 0 && SlackOf(identity) is ({ IsZero: true }, { IsZero: true });

    public abstract BigInteger TargetCoefficient(int identity);

    public abstract CellKernelFlags FlagsOf(int identity);

    public abstract CellKernelFlags CellFlagsOf(int cell);

    /// <summary>Which way the two sides of a share are read: −1 where its whole is negative for certain. A whole with a lost or superfluous minus must not turn its share round,
    /// so the part has a say, and so has a percentage that has one sign wherever it lies.</summary>
    public abstract int ShareSign(int identity);

    /// <summary>The ends of the percentage of a share; meaningless for an end that the flags of the identity call missing.</summary>
    public abstract (BigInteger Lower, BigInteger Upper) PercentageOf(int identity);

    /// <summary>100 per cent of a share, in scaled units.</summary>
    public abstract BigInteger HundredOf(int identity);

    /// <summary>100 per cent, in scaled units.</summary>
    public BigInteger Hundred => 100 * BigInteger.Pow(10, Decimals);

    /// <summary>How many per cent a part is of a whole that is not 0, to the nearest multiple of a unit; all in scaled units.</summary>
    public BigInteger PercentageOf(BigInteger part, BigInteger whole, BigInteger unit) => ScaledNumber.RoundHalfAway(Hundred * part, whole * unit) * unit;

    /// <summary>Which way the sides of a share are read, given the signs of its part and its whole and whether its percentage lies above or below 0 for certain.</summary>
    public static int ShareSign(int part, int whole, bool isAbove, bool isBelow) => whole >= 0 || (part < 0 ? isBelow : isAbove && part > 0) ? 1 : -1;

    /// <summary>The cells of an identity, the target first.</summary>
    public abstract ReadOnlySpan<int> ColumnsOf(int identity);

    /// <summary>Whether the printed figures satisfy the rows of an identity to the last digit, so that no cell has to move; false where that has to be looked at.</summary>
    public abstract bool IsTight(int identity);

    /// <summary>What must hold while an identity is trusted; a share has a second row.</summary>
    public abstract CellRow<TOut>? RowOf<TOut>(int identity, bool second)
        where TOut : struct, IBinaryInteger<TOut>;

    /// <summary>The identities that a cell takes part in, those that are not applicable included.</summary>
    public abstract ReadOnlySpan<int> IdentitiesOf(int cell);

    protected static readonly decimal[] PowersOfTen = [1m, 10m, 100m, 1_000m, 10_000m, 100_000m, 1_000_000m];

    private static void Widen(decimal value, ref int decimals, ref decimal largest)
    {
        if (value.Scale > decimals)
            decimals = Math.Max(decimals, ScaledNumber.Decimals(value));
        var magnitude = Math.Abs(value);
        if (magnitude > largest)
            largest = magnitude;
    }
}
