using System.Numerics;
using Unccd.Results.Identities;
using Unccd.Results.Tables;

namespace Unccd.Results.Diagnosis;

/// <summary>The identities of a system as the verifier reads them: from places, prints and intervals alone.</summary>
internal sealed class VerifierRows
{
    private readonly CellSystem system;
    private readonly int decimals;

    public VerifierRows(CellSystem system)
    {
        this.system = system;
        var cells = system.Cells.Where(cell => cell.Figure.HasValue).ToArray();
        var numbers = cells.SelectMany(cell => (decimal[])[cell.Figure.Value!.Value, cell.Figure.Unit / 2m, cell.Interval.Lower, cell.Interval.Upper]).Concat(system.Identities.Select(identity => identity.Step));
        var exact = cells.Where(cell => cell.Interval.Lower == cell.Interval.Upper).SelectMany(cell => (decimal[])[cell.Figure.Value!.Value, cell.Figure.Unit]).Select(ScaledNumber.Decimals).DefaultIfEmpty().Max();
        decimals = numbers.Where(number => !ScaledNumber.IsUnbounded(number)).Select(ScaledNumber.Decimals).Append(exact).Max();
        Grain = BigInteger.Pow(10, decimals - exact);
    }

    /// <summary>The number 1 as the verifier holds numbers, whether values or coefficients.</summary>
    public BigInteger One => BigInteger.Pow(10, decimals);

    /// <summary>The finest place that an exact figure is printed with, as an integer of the same scale.</summary>
    public BigInteger Grain { get; }

    /// <summary>What the terms of a row come to as printed.</summary>
    public BigInteger PrintedSum(VerifierRow row) => row.Terms.Aggregate(BigInteger.Zero, (sum, term) => sum + (term.Value * Printed(term.Key)));

    /// <summary>The sides of an identity that the printed figures break.</summary>
    public IEnumerable<VerifierRow> Broken(int identity) => Sides(identity).Where(row => !row.Range.Contains(PrintedSum(row)));

    /// <summary>The first identity that the witness does not satisfy, although nothing excuses it; null where all hold.</summary>
    public Identity? FirstUnsatisfied(Certificate certificate)
    {
        var values = certificate.Witness.ToDictionary(value => value.Cell);
        var whole = certificate.WholeWitness.Count == 0 ? values : certificate.WholeWitness.ToDictionary(value => value.Cell);
        for (var i = 0; i < system.Identities.Count; i++)
        {
            if (certificate.Doubted.Contains(i) || certificate.SetAside.Contains(i))
                continue;
            foreach (var row in Sides(i))
            {
                if (row.Guard is { } guard && certificate.Cells.Contains(guard))
                    continue;

                // An identity that leaves no room is one between exact figures, which are whole.
                if (!Holds(row, values) || (row.Range == VerifierRange.Zero && !(Holds(row, whole) && row.Terms.Keys.All(cell => !whole.TryGetValue(cell, out var value) || IsWhole(value)))))
                    return system.Identities[i];
            }
        }

        return null;
    }

    /// <summary>The row of one side, its range widened by the rounding of its cells; null where the identity is no proof, has no such side, or does not apply.</summary>
    public VerifierRow? Find(int index, bool isUpper)
    {
        if (index < 0 || index >= system.Identities.Count)
            return null;
        var identity = system.Identities[index];
        if (identity.Grade != IdentityGrade.Certain || identity.Cells.Any(cell => !system[cell].Figure.HasValue) || (isUpper && identity.Form != IdentityForm.Share))
            return null;
        var row = identity.Form switch
        {
            IdentityForm.Sum => new VerifierRow(identity.Terms.Select(term => (term.Cell, -term.Sign * One)).Append((identity.Target, One)).ToDictionary(), VerifierRange.Zero, null),
            IdentityForm.Rate => Rate(identity),
            _ => Share(identity, isUpper),
        };
        return row is null ? null : row with { Range = row.Terms.Aggregate(row.Range, (range, term) => range + (Rounding(term.Key) * -term.Value)) };
    }

    private IEnumerable<VerifierRow> Sides(int identity) => ((bool[])[false, true]).Select(isUpper => Find(identity, isUpper)).OfType<VerifierRow>();

    private bool IsWhole(CertificateValue value) => (value.Numerator * One % (value.Denominator * Grain)).IsZero;

    private bool Holds(VerifierRow row, Dictionary<CellPlace, CertificateValue> values)
    {
        var (numerator, denominator) = (BigInteger.Zero, BigInteger.One);
        foreach (var (cell, coefficient) in row.Terms)
        {
            var (top, bottom) = values.TryGetValue(cell, out var value) ? (value.Numerator * One, value.Denominator) : (Printed(cell), BigInteger.One);
            (numerator, denominator) = ((numerator * bottom) + (coefficient * top * denominator), denominator * bottom);
        }

        return (row.Range * denominator).Contains(numerator);
    }

    /// <summary>A rate is right to half of its target's own last place at best, or to its step; what the target's interval leaves of that is allowed beside it.</summary>
    private VerifierRow Rate(Identity identity)
    {
        var (target, places) = (system[identity.Target], ScaledNumber.Decimals(identity.Rate));
        var (whole, part) = (BigInteger.Pow(10, places), ScaledNumber.Scale(identity.Rate, places));
        var common = BigInteger.GreatestCommonDivisor(whole, part);
        var (rounding, wanted) = (Rounding(identity.Target), target.Figure.IsNil ? 0 : Scale(Math.Max(target.Figure.Unit / 2m, identity.Step)));
        var missing = BigInteger.Max(0, BigInteger.Max(wanted + (rounding.Lower ?? -wanted), wanted - (rounding.Upper ?? wanted))) * One * whole / common;
        return new VerifierRow(new Dictionary<CellPlace, BigInteger> { [identity.Target] = One * whole / common, [identity.Terms[0].Cell] = -One * part / common }, new VerifierRange(-missing, missing), null);
    }

    /// <summary>A share is right to half of its own last place at best; where only the other side has an end, this one says which sign the whole has.</summary>
    private VerifierRow? Share(Identity identity, bool isUpper)
    {
        var (target, part, whole) = (system[identity.Target], identity.Terms[0].Cell, identity.Terms[1].Cell);
        var (printed, half) = (Printed(identity.Target), target.Figure.IsNil ? 0 : Scale(target.Figure.Unit / 2m));
        var rounding = Rounding(identity.Target);
        var (lower, upper) = (printed + Least(rounding.Lower, -half), printed - Least(-rounding.Upper, -half));
        if (Printed(whole).IsZero || (lower ?? upper) is null)
            return null;
        var quotient = lower?.Sign > 0 ? 1 : upper?.Sign < 0 ? -1 : 0;
        var sign = (Printed(whole).Sign < 0 && (quotient == 0 || quotient != Printed(part).Sign) ? -1 : 1) * (isUpper ? -1 : 1);
        var isOpen = isUpper ? rounding.UpperIsOpen && rounding.Upper >= half : rounding.LowerIsOpen && rounding.Lower <= -half;
        var terms = (isUpper ? upper : lower) is { } end
            ? new Dictionary<CellPlace, BigInteger> { [part] = sign * 100 * One, [whole] = -sign * end }
            : new Dictionary<CellPlace, BigInteger> { [whole] = sign * (isUpper ? -One : One) };
        return new VerifierRow(terms.Where(term => !term.Value.IsZero).ToDictionary(), new VerifierRange(0, null, isOpen), identity.Target);

        static BigInteger? Least(BigInteger? end, BigInteger wanted) => end is { } given ? BigInteger.Min(given, wanted) : null;
    }

    private BigInteger Printed(CellPlace place) => Scale(system[place].Figure.Value!.Value);

    /// <summary>How far the true value of a cell may lie from its print.</summary>
    private VerifierRange Rounding(CellPlace place)
    {
        var (interval, printed) = (system[place].Interval, Printed(place));
        return new VerifierRange(
            ScaledNumber.IsUnbounded(interval.Lower) ? null : Scale(interval.Lower) - printed, ScaledNumber.IsUnbounded(interval.Upper) ? null : Scale(interval.Upper) - printed, interval.LowerIsOpen, interval.UpperIsOpen);
    }

    private BigInteger Scale(decimal value) => ScaledNumber.Scale(value, decimals);
}
