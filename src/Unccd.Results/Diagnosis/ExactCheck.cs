using System.Numerics;
using Unccd.Results.Identities;

namespace Unccd.Results.Diagnosis;

/// <summary>Checks one identity with the values of a draft in place of the printed ones.</summary>
internal static class ExactCheck
{
    /// <summary>Whether it holds to the unit.</summary>
    public static bool IsExact(CellSystem system, int identity, Draft draft)
    {
        var kernel = system.Kernel;
        var columns = kernel.ColumnsOf(identity);
        var relation = system.Identities[identity];
        if (relation.Form != IdentityForm.Share)
            return Residual(system, identity, draft).IsZero || (relation.Form == IdentityForm.Rate && IsRounded(system, identity, draft));
        var (percentage, part, whole) = (ValueOf(kernel, columns[0], draft), ValueOf(kernel, columns[1], draft), ValueOf(kernel, columns[2], draft));
        if (whole.IsZero)
            return false;
        var unit = ScaledNumber.Scale(system.Cells[columns[0]].Figure.Unit, kernel.Decimals);
        return 2 * BigInteger.Abs((kernel.Hundred * part) - (percentage * whole)) <= unit * BigInteger.Abs(whole);
    }

    /// <summary>Whether it holds within the rounding of its cells.</summary>
    public static bool IsWithin(CellSystem system, int identity, Draft draft)
    {
        if (system.Identities[identity].Form == IdentityForm.Share)
            return IsExact(system, identity, draft) || IsShareWithin(system, identity, draft);
        var residual = Residual(system, identity, draft);
        var (below, above) = system.Kernel.SlackOf(identity);
        return (below is null || residual + below <= 0) && (above is null || residual + above >= 0);
    }

    // Some percentage, part and whole that are printed so agree: what they miss by is linear in each, so its ends lie where theirs do.
    private static bool IsShareWithin(CellSystem system, int identity, Draft draft)
    {
        var kernel = system.Kernel;
        var columns = kernel.ColumnsOf(identity);
        if (ValueOf(kernel, columns[2], draft).IsZero || Ends(columns[0]) is not { } percentages || Ends(columns[1]) is not { } parts || Ends(columns[2]) is not { } wholes)
            return false;
        var hundred = kernel.Hundred;
        var misses = percentages.SelectMany(percentage => parts.SelectMany(part => wholes.Select(whole => (hundred * part) - (percentage * whole)))).ToArray();
        return misses.Min().Sign <= 0 && misses.Max().Sign >= 0;

        BigInteger[]? Ends(int cell)
        {
            var moved = ValueOf(kernel, cell, draft) - kernel.ValueOf(cell);
            return kernel.IntervalOf(cell) is ({ } lower, { } upper) ? [lower + moved, upper + moved] : null;
        }
    }

    /// <summary>Σ coefficient · value, of the printed figures where there is no draft.</summary>
    public static BigInteger Residual(CellSystem system, int identity, Draft? draft)
    {
        var kernel = system.Kernel;
        var columns = kernel.ColumnsOf(identity);
        var relation = system.Identities[identity];
        if (relation.Form == IdentityForm.Share)
            return BigInteger.Zero;
        if (relation.Form == IdentityForm.Rate)
        {
            var places = ScaledNumber.Decimals(relation.Rate);
            return (BigInteger.Pow(10, places) * ValueOf(kernel, columns[0], draft)) - (ScaledNumber.Scale(relation.Rate, places) * ValueOf(kernel, columns[1], draft));
        }

        var sum = ValueOf(kernel, columns[0], draft);
        for (var j = 1; j < columns.Length; j++)
            sum -= relation.Terms[j - 1].Sign * ValueOf(kernel, columns[j], draft);
        return sum;
    }

    private static bool IsRounded(CellSystem system, int identity, Draft draft)
    {
        var places = ScaledNumber.Decimals(system.Identities[identity].Rate);
        var unit = ScaledNumber.Scale(decimal.Max(system.Cells[system.Kernel.ColumnsOf(identity)[0]].Figure.Unit, system.Identities[identity].Step), system.Kernel.Decimals);
        return 2 * BigInteger.Abs(Residual(system, identity, draft)) <= unit * BigInteger.Pow(10, places);
    }

    private static BigInteger ValueOf(CellKernel kernel, int cell, Draft? draft)
    {
        foreach (var repaired in draft?.Cells ?? [])
        {
            if (repaired.Cell == cell)
                return repaired.Chosen;
        }

        return kernel.ValueOf(cell);
    }
}
