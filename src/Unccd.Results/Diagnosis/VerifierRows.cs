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
        foreach (var cell in system.Cells)
        {
            foreach (var number in (decimal[])[cell.Figure.Value ?? 0m, cell.Figure.Unit / 2m, cell.Interval.Lower, cell.Interval.Upper])
                decimals = ScaledNumber.IsUnbounded(number) ? decimals : Math.Max(decimals, ScaledNumber.Decimals(number));
        }

        foreach (var identity in system.Identities)
            decimals = Math.Max(decimals, ScaledNumber.Decimals(identity.Step));
        var exact = system.Cells.Where(cell => cell.Figure.HasValue && cell.Interval.Lower == cell.Interval.Upper).ToArray();
        var exactDecimals = exact.Length == 0 ? 0 : exact.Max(cell => Math.Max(ScaledNumber.Decimals(cell.Figure.Value!.Value), ScaledNumber.Decimals(cell.Figure.Unit)));
        decimals = Math.Max(decimals, exactDecimals);
        Grain = BigInteger.Pow(10, decimals - exactDecimals);
    }

    /// <summary>The finest place that an exact figure is printed with, as an integer of the same scale.</summary>
    public BigInteger Grain { get; }

    /// <summary>One side of an identity: its terms, where their sum must lie, and the percentage that vouches for it.</summary>
    internal sealed record Row(List<(CellPlace Cell, BigInteger Coefficient)> Terms, VerifierRange Range, CellPlace? Guard);

    /// <summary>The printed value of a cell, as an integer.</summary>
    public BigInteger Printed(CellPlace place) => Scale(system[place].Figure.Value!.Value);

    /// <summary>How far the true value of a cell may lie from its print.</summary>
    private VerifierRange Rounding(CellPlace place)
    {
        var (interval, printed) = (system[place].Interval, Printed(place));
        return new VerifierRange(
            ScaledNumber.IsUnbounded(interval.Lower) ? null : Scale(interval.Lower) - printed, ScaledNumber.IsUnbounded(interval.Upper) ? null : Scale(interval.Upper) - printed, interval.LowerIsOpen, interval.UpperIsOpen);
    }

    /// <summary>The row, its range widened by the rounding of its cells; null where the identity is no proof, has no such side, or does not apply.</summary>
    public Row? Find(int index, bool isUpper)
    {
        if (Narrow(index, isUpper) is not { } row)
            return null;
        var range = row.Range;
        foreach (var (cell, coefficient) in row.Terms)
            range += Rounding(cell) * -coefficient;
        return row with { Range = range };
    }

    private Row? Narrow(int index, bool isUpper)
    {
        if (index < 0 || index >= system.Identities.Count)
            return null;
        var identity = system.Identities[index];
        if (identity.Grade != IdentityGrade.Certain || identity.Cells.Any(cell => !system[cell].Figure.HasValue) || (isUpper && identity.Form != IdentityForm.Share))
            return null;
        var target = system[identity.Target];
        switch (identity.Form)
        {
            case IdentityForm.Sum:
                return new Row([(identity.Target, 1), .. identity.Terms.Select(term => (term.Cell, -(BigInteger)term.Sign))], new VerifierRange(0, 0, false, false), null);
            case IdentityForm.Rate:
                var places = ScaledNumber.Decimals(identity.Rate);
                var (whole, part) = (BigInteger.Pow(10, places), ScaledNumber.Scale(identity.Rate, places));
                var common = BigInteger.GreatestCommonDivisor(whole, part);
                var missing = target.Figure.IsNil ? 0m : Math.Max(0m, Math.Max(target.Figure.Unit / 2m, identity.Step) - Math.Min(target.Interval.Upper - target.Figure.Value!.Value, target.Figure.Value.Value - target.Interval.Lower));
                var slack = Scale(missing) * whole / common;
                return new Row([(identity.Target, whole / common), (identity.Terms[0].Cell, -part / common)], new VerifierRange(-slack, slack, false, false), null);
            default:
                return Share(identity, target, isUpper);
        }
    }

    /// <summary>The first identity that the witness does not satisfy, although nothing excuses it; null where all hold.</summary>
    public Identity? FirstUnsatisfied(Certificate certificate)
    {
        var values = certificate.Witness.ToDictionary(value => value.Cell);
        var suspects = certificate.Cells.ToHashSet();
        for (var i = 0; i < system.Identities.Count; i++)
        {
            if (certificate.Doubted.Contains(i) || certificate.SetAside.Contains(i))
                continue;
            foreach (var isUpper in (bool[])[false, true])
            {
                if (Find(i, isUpper) is not { } row || (row.Guard is { } guard && suspects.Contains(guard)))
                    continue;
                var (numerator, denominator) = (BigInteger.Zero, BigInteger.One);
                foreach (var (cell, coefficient) in row.Terms)
                {
                    var (top, bottom) = values.TryGetValue(cell, out var value) ? (value.Numerator * BigInteger.Pow(10, decimals), value.Denominator) : (Printed(cell), BigInteger.One);
                    (numerator, denominator) = ((numerator * bottom) + (coefficient * top * denominator), denominator * bottom);
                }

                if (!new VerifierRange(numerator, numerator, false, false).Meets(row.Range * denominator))
                    return system.Identities[i];
            }
        }

        return null;
    }

    private Row? Share(Identity identity, SystemCell target, bool isUpper)
    {
        var (part, whole) = (identity.Terms[0].Cell, identity.Terms[1].Cell);
        var signs = (Math.Sign(system[whole].Figure.Value!.Value), Math.Sign(system[part].Figure.Value!.Value) * Math.Sign(target.Figure.Value!.Value));
        var sign = (signs is (0, _) ? 0 : signs is (-1, not 1) ? -1 : 1) * (isUpper ? -1 : 1);
        var (value, half) = (target.Figure.Value!.Value, target.Figure.IsNil ? 0m : target.Figure.Unit / 2m);
        var (end, widened) = isUpper ? (target.Interval.Upper, value + half) : (target.Interval.Lower, value - half);
        if (sign == 0 || ScaledNumber.IsUnbounded(end))
            return null;
        var isOpen = isUpper ? target.Interval.UpperIsOpen && end >= widened : target.Interval.LowerIsOpen && end <= widened;
        var percentage = Scale(isUpper ? Math.Max(end, widened) : Math.Min(end, widened));
        var terms = new List<(CellPlace, BigInteger)> { (part, sign * 100 * BigInteger.Pow(10, decimals)) };
        if (!percentage.IsZero)
            terms.Add((whole, -sign * percentage));
        return new Row(terms, new VerifierRange(0, null, isOpen, false), identity.Target);
    }

    private BigInteger Scale(decimal value) => ScaledNumber.Scale(value, decimals);
}
