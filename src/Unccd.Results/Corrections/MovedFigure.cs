using System.Numerics;
using Unccd.Results.Identities;
using Unccd.Results.Tables;

namespace Unccd.Results.Corrections;

/// <summary>A figure misprinted by more and more steps of its last place, in one direction.</summary>
/// <remarks>
/// Its interval moves along, as wide as it was and open or closed at the same ends. Where it follows from the convention of the table, that of the misprint does, too: a truncated figure
/// has another interval on the other side of 0, and a nil, which is exactly 0, has the interval of a figure once it shows one.
/// </remarks>
/// <param name="system">The system.</param>
/// <param name="cell">The cell.</param>
/// <param name="convention">The convention that its interval follows from; null for none.</param>
/// <param name="isUpwards">Whether the misprint is too high.</param>
internal sealed class MovedFigure(CellSystem system, int cell, RoundingConvention? convention, bool isUpwards)
{
    /// <summary>Beyond so many steps nobody asks.</summary>
    private static readonly BigInteger Most = BigInteger.Pow(10, 28);

    private readonly SystemCell printed = system.Cells[cell];
    private readonly decimal value = system.Cells[cell].Figure.Value ?? 0m;
    private readonly decimal unit = isUpwards ? system.Cells[cell].Figure.Unit : -system.Cells[cell].Figure.Unit;

    /// <summary>The smallest error that violates an identity of grade Certain; null for none.</summary>
    public decimal? FirstRevealed()
    {
        foreach (var (first, last) in Stretches())
        {
            var steps = first.IsOne && Moved(1m).Interval == printed.Interval.Shifted(unit) && !IsWholeOfNothing() ? FirstViolated(system, cell, first, last) : Beyond(first, last);
            if (steps is not { } many)
                continue;
            var decimals = ScaledNumber.Decimals(unit);
            return many < Most ? ScaledNumber.Unscale(many * BigInteger.Abs(ScaledNumber.Scale(unit, decimals)), decimals) : null;
        }

        return null;
    }

    /// <summary>The numbers of steps, from 1, within which the interval keeps its shape.</summary>
    private IEnumerable<(BigInteger First, BigInteger? Last)> Stretches()
    {
        var first = BigInteger.One;
        if (convention == RoundingConvention.Truncated && value != 0m && isUpwards == value < 0m)
        {
            var steps = -value / unit;
            if (Math.Ceiling(steps) > 1m)
                yield return (first, (BigInteger)Math.Ceiling(steps) - 1);
            first = (BigInteger)Math.Ceiling(steps);
            if (steps == Math.Floor(steps))
                yield return (first, first++);
        }

        yield return (first, null);
    }

    /// <summary>Whether a share of it says nothing only because it is 0.</summary>
    private bool IsWholeOfNothing()
    {
        foreach (var identity in system.Kernel.IdentitiesOf(cell))
        {
            if (system.Kernel.IsShareOfZero(identity) && system.Kernel.ColumnsOf(identity)[2] == cell)
                return true;
        }

        return false;
    }

    /// <summary>The same from a misprint on: its identities are looked at for themselves, with the misprint in the place of the print.</summary>
    private BigInteger? Beyond(BigInteger first, BigInteger? last)
    {
        if (first >= Most)
            return null;
        Identity[] identities = [.. system.Kernel.IdentitiesOf(cell).ToArray().Select(identity => system.Identities[identity])];
        var places = identities.SelectMany(identity => identity.Cells).Append(printed.Place).Distinct();
        var moved = CellSystem.Create(new DocumentArithmetic(
            places.Select(place => place == printed.Place ? Moved((decimal)first) : system[place]), identities, system.Arithmetic.Tables));
        var index = Enumerable.Range(0, moved.Cells.Count).First(i => moved.Cells[i].Place == printed.Place);
        return first + FirstViolated(moved, index, 0, last - first);
    }

    private BigInteger? FirstViolated(CellSystem among, int index, BigInteger first, BigInteger? last)
    {
        var kernel = among.Kernel;

        // The last place of "12.00" may be finer than any value of the system: then everything is counted in it.
        var decimals = Math.Max(kernel.Decimals, ScaledNumber.Decimals(unit));
        var finer = BigInteger.Pow(10, decimals - kernel.Decimals);
        var step = ScaledNumber.Scale(unit, decimals);
        BigInteger? least = null;
        foreach (var identity in kernel.IdentitiesOf(index))
        {
            if (kernel.IsNotApplicable(identity) || among.Identities[identity].Grade != IdentityGrade.Certain)
                continue;
            least = Steps.Least(least, (kernel.FlagsOf(identity) & CellKernelFlags.Share) != 0
                ? new MovedShare(kernel, identity, index, step, finer).FirstViolated(first, last)
                : MovedSum.FirstViolated(kernel, identity, index, step, finer, first, last));
        }

        return least;
    }

    private SystemCell Moved(decimal steps)
    {
        var misprint = value + (steps * unit);
        var figure = new PrintedFigure(PrintedNumber.Plain(misprint), FigureKind.Number, misprint, printed.Figure.Unit);
        return printed with { Figure = figure, Interval = convention is { } known ? CellInterval.Of(figure, known) : printed.Interval.Shifted(misprint - value) };
    }
}
