using System.Numerics;
using Unccd.Results.Tables;

namespace Unccd.Results.Identities;

internal sealed partial class CellKernel<T>
{
    private void TakeCell(SystemCell cell, int index)
    {
        if (cell.Figure.Value is not { } value)
        {
            cellFlags[index] = CellKernelFlags.NotApplicable;
            return;
        }

        values[index] = Scale(value);
        var interval = cell.Interval;
        if (ScaledNumber.IsUnbounded(interval.Lower))
            cellFlags[index] |= CellKernelFlags.NoLower;
        else
            lowers[index] = interval.Lower == value ? values[index] : Scale(interval.Lower);
        if (ScaledNumber.IsUnbounded(interval.Upper))
            cellFlags[index] |= CellKernelFlags.NoUpper;
        else
            uppers[index] = interval.Upper == value ? values[index] : Scale(interval.Upper);
        if (interval.LowerIsOpen)
            cellFlags[index] |= CellKernelFlags.LowerIsOpen;
        if (interval.UpperIsOpen)
            cellFlags[index] |= CellKernelFlags.UpperIsOpen;
    }

    private void TakeIdentity(Identity identity, int index, IReadOnlyList<SystemCell> cells, Dictionary<CellPlace, int> indices)
    {
        var start = starts[index];
        columns[start] = indices[identity.Target];
        var isApplicable = (cellFlags[columns[start]] & CellKernelFlags.NotApplicable) == 0;
        for (var j = 0; j < identity.Terms.Count; j++)
        {
            columns[start + 1 + j] = indices[identity.Terms[j].Cell];
            isApplicable &= (cellFlags[columns[start + 1 + j]] & CellKernelFlags.NotApplicable) == 0;
        }

        if (!isApplicable)
        {
            flags[index] = CellKernelFlags.NotApplicable;
            return;
        }

        var target = cells[columns[start]].Figure;
        switch (identity.Form)
        {
            case IdentityForm.Share:
                TakeShare(index, target);
                return;
            case IdentityForm.Rate:
                var places = ScaledNumber.Decimals(identity.Rate);
                var (below, above) = (BigInteger.Pow(10, places), ScaledNumber.Scale(identity.Rate, places));
                var common = BigInteger.GreatestCommonDivisor(below, above);
                coefficients[start] = T.CreateChecked(below / common);
                coefficients[start + 1] = T.CreateChecked(-above / common);
                TakeRate(index, target, identity.Step);
                break;
            default:
                coefficients[start] = T.One;
                for (var j = 0; j < identity.Terms.Count; j++)
                    coefficients[start + 1 + j] = T.CreateChecked(-(long)identity.Terms[j].Sign);
                if (target.IsNumber && HasFinerTerm(identity, target.Unit, cells, indices))
                    exactTwice[index] = Scale(target.Unit);
                break;
        }

        TakeSlack(index);
    }

    /// <summary>A printed percentage is right to half of its own last place at best, also in a table whose amounts are exact.</summary>
    private void TakeShare(int index, PrintedFigure target)
    {
        var start = starts[index];
        var cell = columns[start];
        flags[index] = CellKernelFlags.Share | (cellFlags[cell] & (CellKernelFlags.LowerIsOpen | CellKernelFlags.UpperIsOpen | CellKernelFlags.NoLower | CellKernelFlags.NoUpper));
        if (T.IsZero(values[columns[start + 2]]))
        {
            flags[index] = CellKernelFlags.NotApplicable | CellKernelFlags.ShareOfZero;
            return;
        }

        var half = target.IsNil ? T.Zero : Scale(target.Unit / 2m);
        coefficients[start] = Widen(lowers[cell], values[cell] - half, CellKernelFlags.LowerIsOpen, index);
        coefficients[start + 1] = -Widen(-uppers[cell], -(values[cell] + half), CellKernelFlags.UpperIsOpen, index);
        coefficients[start + 2] = Scale(100m);
        exactTwice[index] = target.IsNil ? T.Zero : Scale(target.Unit);
    }

    /// <summary>The lower of two ends; an end that is moved outwards is a closed one.</summary>
    private T Widen(T end, T atLeast, CellKernelFlags open, int index)
    {
        if (atLeast >= end)
            return end;
        flags[index] &= ~open;
        return atLeast;
    }

    /// <summary>A rate is rounded to the target's last place at best, also in a table whose amounts are exact; where amounts come in steps, it may be off by one.</summary>
    private void TakeRate(int index, PrintedFigure target, decimal step)
    {
        var start = starts[index];
        var cell = columns[start];
        if (target.IsNil)
            return;
        var half = Scale(decimal.Max(target.Unit / 2m, step));
        var missing = T.Zero;
        if ((cellFlags[cell] & CellKernelFlags.NoUpper) == 0)
            missing = T.Max(missing, half - (uppers[cell] - values[cell]));
        if ((cellFlags[cell] & CellKernelFlags.NoLower) == 0)
            missing = T.Max(missing, half - (values[cell] - lowers[cell]));
        rowSlack[index] = missing * coefficients[start];
        exactTwice[index] = Scale(decimal.Max(target.Unit, step)) * coefficients[start];
    }

    private void TakeSlack(int index)
    {
        var (below, above) = (-rowSlack[index], rowSlack[index]);
        for (var j = starts[index]; j < starts[index + 1]; j++)
        {
            var (cell, coefficient) = (columns[j], coefficients[j]);
            var isPositive = !T.IsNegative(coefficient);
            var flag = cellFlags[cell];
            var (noDown, noUp) = ((flag & CellKernelFlags.NoLower) != 0, (flag & CellKernelFlags.NoUpper) != 0);
            var (openDown, openUp) = ((flag & CellKernelFlags.LowerIsOpen) != 0, (flag & CellKernelFlags.UpperIsOpen) != 0);
            var down = noDown ? T.Zero : (lowers[cell] - values[cell]) * coefficient;
            var up = noUp ? T.Zero : (uppers[cell] - values[cell]) * coefficient;
            below += isPositive ? down : up;
            above += isPositive ? up : down;
            if (isPositive ? noDown : noUp)
                flags[index] |= CellKernelFlags.NoLower;
            if (isPositive ? noUp : noDown)
                flags[index] |= CellKernelFlags.NoUpper;
            if (isPositive ? openDown : openUp)
                flags[index] |= CellKernelFlags.LowerIsOpen;
            if (isPositive ? openUp : openDown)
                flags[index] |= CellKernelFlags.UpperIsOpen;
        }

        slackBelow[index] = below;
        slackAbove[index] = above;
    }

    private static bool HasFinerTerm(Identity identity, decimal unit, IReadOnlyList<SystemCell> cells, Dictionary<CellPlace, int> indices)
    {
        foreach (var term in identity.Terms)
        {
            var figure = cells[indices[term.Cell]].Figure;
            if (figure.IsNumber && figure.Unit < unit)
                return true;
        }

        return false;
    }

    private (int[] Starts, int[] Rows) Transpose()
    {
        var begins = new int[values.Length + 1];
        foreach (var column in columns)
            begins[column + 1]++;
        for (var i = 0; i < values.Length; i++)
            begins[i + 1] += begins[i];
        var rows = new int[columns.Length];
        var next = begins.AsSpan(0, values.Length).ToArray();
        for (var i = 0; i < flags.Length; i++)
        {
            for (var j = starts[i]; j < starts[i + 1]; j++)
                rows[next[columns[j]]++] = i;
        }

        return (begins, rows);
    }

    private T Scale(decimal value)
    {
        // The usual case, a figure of less than nineteen digits, without going through large integers.
        if (Decimals <= 6 && Math.Abs(value) < 1_000_000_000_000m)
            return T.CreateChecked((long)(value * PowersOfTen[Decimals]));
        return T.CreateChecked(ScaledNumber.Scale(value, Decimals));
    }
}
