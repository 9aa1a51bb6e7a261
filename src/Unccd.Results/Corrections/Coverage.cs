using System.Numerics;
using Unccd.Results.Identities;

namespace Unccd.Results.Corrections;

/// <summary>What a check of a document can and cannot see: per cell the smallest error that the print would reveal.</summary>
public static class Coverage
{
    /// <summary>Beyond so many units of the last place nobody asks.</summary>
    private static readonly BigInteger Most = BigInteger.Pow(10, 30);

    /// <summary>The coverage of every figure that has a value, ordered by place.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="system"/> is null.</exception>
    public static IReadOnlyList<CellCoverage> Of(CellSystem system)
    {
        ArgumentNullException.ThrowIfNull(system);
        var list = new List<CellCoverage>();
        for (var cell = 0; cell < system.Cells.Count; cell++)
        {
            if (system.Cells[cell].Figure.HasValue)
                list.Add(Of(system, cell));
        }

        return ValueList<CellCoverage>.From(list);
    }

    private static CellCoverage Of(CellSystem system, int cell)
    {
        var kernel = system.Kernel;
        var unit = BigInteger.Max(1, ScaledNumber.Scale(system.Cells[cell].Figure.Unit, Math.Max(kernel.Decimals, ScaledNumber.Decimals(system.Cells[cell].Figure.Unit))));
        var (count, up, down) = (0, (BigInteger?)null, (BigInteger?)null);
        foreach (var identity in kernel.IdentitiesOf(cell))
        {
            if (kernel.IsNotApplicable(identity) || system.Identities[identity].Grade != IdentityGrade.Certain)
                continue;
            count++;
            up = Least(up, Revealed(kernel, identity, cell, unit));
            down = Least(down, Revealed(kernel, identity, cell, -unit));
        }

        var steps = up is { } u && down is { } d ? BigInteger.Max(u, d) : (BigInteger?)null;
        return new CellCoverage(system.Cells[cell].Place, count, steps is { } many && many < Most ? ScaledNumber.Unscale(many * unit, kernel.Decimals) : null);
    }

    private static BigInteger? Least(BigInteger? left, BigInteger? right) => left is { } a && right is { } b ? BigInteger.Min(a, b) : left ?? right;

    /// <summary>The smallest number of steps that violates an identity; null for none.</summary>
    private static BigInteger? Revealed(CellKernel kernel, int identity, int cell, BigInteger step)
    {
        BigInteger? least = null;
        foreach (var second in (bool[])[false, true])
        {
            if (kernel.RowOf<BigInteger>(identity, second) is not { } row)
                continue;
            var (lowest, highest, per) = ((BigInteger?)0, (BigInteger?)0, BigInteger.Zero);
            for (var i = 0; i < row.Cells.Length; i++)
            {
                var (lower, upper) = kernel.IntervalOf(row.Cells[i]);
                var coefficient = row.Coefficients[i];
                lowest += coefficient * (coefficient.Sign > 0 ? lower : upper);
                highest += coefficient * (coefficient.Sign > 0 ? upper : lower);
                if (row.Cells[i] == cell)
                    per = coefficient * step;
            }

            // The percentage of a share is in no row itself: it moves the ends that its part and its whole are compared with.
            var columns = kernel.ColumnsOf(identity);
            if ((kernel.FlagsOf(identity) & CellKernelFlags.Share) != 0 && columns[0] == cell)
                per = (second ? 1 : -1) * step * BigInteger.Abs(kernel.ValueOf(columns[2]));
            if (per.Sign > 0 && (row.Flags & CellKernelFlags.NoUpper) == 0 && lowest is { } low)
                least = Least(least, Steps(row.Upper - low, per));
            if (per.Sign < 0 && (row.Flags & CellKernelFlags.NoLower) == 0 && highest is { } high)
                least = Least(least, Steps(high - row.Lower, -per));
        }

        return least;
    }

    /// <summary>How many steps it takes to go beyond a gap.</summary>
    private static BigInteger Steps(BigInteger gap, BigInteger per) => gap.Sign < 0 ? BigInteger.One : BigInteger.Max(1, (gap / per) + 1);
}
