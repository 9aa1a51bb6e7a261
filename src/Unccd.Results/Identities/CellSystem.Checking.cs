using System.Numerics;

namespace Unccd.Results.Identities;

public sealed partial class CellSystem
{
    /// <summary>How many identities are violated, whatever their grade. Allocates nothing.</summary>
    public int CountViolated() => kernel.Check([]);

    /// <summary>Checks every identity; returns how many are violated, whatever their grade. Allocates nothing.</summary>
    /// <param name="verdicts">Receives the verdict of each identity of <see cref="Identities"/>; at least as long as they are many.</param>
    /// <exception cref="ArgumentException"><paramref name="verdicts"/> is shorter than the identities are many.</exception>
    public int Check(Span<Verdict> verdicts) => verdicts.Length < Identities.Count
        ? throw new ArgumentException($"Room for {verdicts.Length} verdicts: expected {Identities.Count}, one for each identity.", nameof(verdicts))
        : kernel.Check(verdicts);

    /// <summary>Checks every identity, with residual and implied value; in the order of <see cref="Identities"/>.</summary>
    public IReadOnlyList<IdentityCheck> Check()
    {
        var checks = new IdentityCheck[Identities.Count];
        for (var i = 0; i < checks.Length; i++)
            checks[i] = Check(i);
        return ValueList<IdentityCheck>.From(checks);
    }

    /// <summary>Checks one identity.</summary>
    /// <param name="identity">Its position in <see cref="Identities"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such identity.</exception>
    public IdentityCheck Check(int identity)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(identity);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(identity, Identities.Count);
        var relation = Identities[identity];
        var printed = this[relation.Target].Figure.Value;
        if (kernel.IsNotApplicable(identity))
            return new IdentityCheck(relation, Verdict.NotApplicable, printed, null, null, null, kernel.IsShareOfZero(identity));
        var (numerator, denominator) = Imply(relation);
        var unit = PrintedUnit(relation);
        var implied = ScaledNumber.RoundToUnit(numerator, denominator * BigInteger.Pow(10, Decimals), unit);
        var target = kernel.ValueOf(indices[relation.Target]);
        var residual = relation.Form == IdentityForm.Share
            ? Difference(printed, implied)
            : Quotient((target * denominator) - numerator, denominator);
        return new IdentityCheck(relation, kernel.VerdictOf(identity), printed, implied, residual, Tolerance(identity, relation));
    }

    /// <summary>What the other cells imply for the target, before rounding: a fraction in scaled units.</summary>
    private (BigInteger Numerator, BigInteger Denominator) Imply(Identity relation)
    {
        switch (relation.Form)
        {
            case IdentityForm.Share:
                return (100 * BigInteger.Pow(10, Decimals) * kernel.ValueOf(indices[relation.Terms[0].Cell]), kernel.ValueOf(indices[relation.Terms[1].Cell]));
            case IdentityForm.Rate:
                var decimals = ScaledNumber.Decimals(relation.Rate);
                return (ScaledNumber.Scale(relation.Rate, decimals) * kernel.ValueOf(indices[relation.Terms[0].Cell]), BigInteger.Pow(10, decimals));
            default:
                var sum = BigInteger.Zero;
                foreach (var term in relation.Terms)
                    sum += term.Sign * kernel.ValueOf(indices[term.Cell]);
                return (sum, BigInteger.One);
        }
    }

    /// <summary>The precision in which the implied value is shown: the target's own; where a nil or an exact figure stands, that of the finest term, so that what differs looks different.</summary>
    private decimal PrintedUnit(Identity relation)
    {
        var target = this[relation.Target].Figure;
        if (!target.IsNil && relation.Form == IdentityForm.Rate)
            return decimal.Max(target.Unit, relation.Step);
        if (!target.IsNil && (relation.Form != IdentityForm.Sum || kernel.IntervalOf(indices[relation.Target]) is not ({ } lower, { } upper) || lower != upper))
            return target.Unit;
        if (relation.Form == IdentityForm.Share)
            return 0.1m;
        var finest = target.Unit;
        foreach (var term in relation.Terms)
        {
            var figure = this[term.Cell].Figure;
            if (figure is { IsNumber: true, Value: not 0m } && figure.Unit < finest)
                finest = figure.Unit;
        }

        return finest;
    }

    private decimal? Tolerance(int identity, Identity relation)
    {
        if (relation.Form == IdentityForm.Share)
            return null;
        var (below, above) = kernel.SlackOf(identity);
        var denominator = relation.Form == IdentityForm.Rate ? kernel.TargetCoefficient(identity) : BigInteger.One;
        return below is { } down && above is { } up ? Quotient(BigInteger.Max(-down, up), denominator) : null;
    }

    private decimal? Quotient(BigInteger numerator, BigInteger denominator)
    {
        // A rate has a power of ten below it, so the quotient always ends; three more places are more than any rate has.
        for (var extra = 0; extra <= 12; extra++)
        {
            var scaled = numerator * BigInteger.Pow(10, extra);
            if ((scaled % denominator).IsZero)
                return ScaledNumber.Unscale(scaled / denominator, Decimals + extra);
        }

        return null;
    }

    private static decimal? Difference(decimal? left, decimal? right) =>
        left is { } a && right is { } b && Math.Abs(a) < 1e27m && Math.Abs(b) < 1e27m ? a - b : null;
}
