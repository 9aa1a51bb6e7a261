using System.Numerics;

namespace Unccd.Results.Diagnosis;

internal sealed partial class Tableau<T>
{
    /// <summary>The value that a variable has now: a fraction and the multiple of the infinitesimal beside it.</summary>
    public (BigInteger Numerator, BigInteger Shift, BigInteger Denominator) ValueOf(int variable)
    {
        var (numerator, numeratorShift, denominator) = rowOf[variable] >= 0 ? BasicValue(rowOf[variable]) : (ValueAt(variable), ShiftAt(variable), T.One);
        return (BigInteger.CreateChecked(numerator), BigInteger.CreateChecked(numeratorShift), BigInteger.CreateChecked(denominator));
    }

    /// <summary>Whether a cell now has a whole multiple of a step.</summary>
    public bool IsMultiple(int cell, BigInteger step)
    {
        if (rowOf[cell] < 0)
            return true;
        var (numerator, _, denominator) = BasicValue(rowOf[cell]);
        return denominator == T.One && step.IsOne ? true : (BigInteger.CreateChecked(numerator) % (BigInteger.CreateChecked(denominator) * step)).IsZero;
    }

    /// <summary>The cells that are no longer where they were printed, free ones included.</summary>
    public IEnumerable<int> MovedCells => moved.Where(variable => variable < cellCount).Distinct().Order();

    /// <summary>Moves a cell as far as it goes, from values that satisfy everything to others that do.</summary>
    /// <returns>Whether it came to an end; false where nothing stops it.</returns>
    /// <exception cref="TimeoutException">The pivots of this run passed <see cref="PivotLimit"/>.</exception>
    public bool Optimize(int cell, bool upwards)
    {
        var limit = Pivots + PivotLimit;
        while (true)
        {
            var (entering, rises) = Improving(cell, upwards);
            if (entering < 0)
                return true;
            if (Pivots >= limit)
                throw new TimeoutException("No decision within the pivot limit.");
            if (!Move(entering, rises))
                return false;
        }
    }

    private (int Variable, bool Rises) Improving(int cell, bool upwards)
    {
        if (rowOf[cell] < 0)
            return CanMove(cell, upwards) ? (cell, upwards) : (-1, false);
        var relation = rows[rowOf[cell]]!;
        for (var i = 0; i < relation.Variables.Length; i++)
        {
            var variable = relation.Variables[i];
            if (variable == cell)
                continue;
            var rises = T.IsNegative(relation.Coefficients[i]) == upwards;
            if (CanMove(variable, rises))
                return (variable, rises);
        }

        return (-1, false);
    }

    /// <summary>Moves a nonbasic variable until it or a basic one meets a bound; false where none does.</summary>
    private bool Move(int entering, bool rises)
    {
        Surround(entering);
        for (var i = 0; i < present.Count; i++)
        {
            if (rows[present[i]]!.IndexOf(entering) >= 0)
                Surround(basicOf[present[i]]);
        }

        // The step is a fraction with an infinitesimal; the smallest wins, and of equals the smallest variable (Bland's rule).
        var (best, bestNumerator, bestShift, bestDenominator, bestIsLower) = (-1, T.Zero, T.Zero, T.One, false);
        foreach (var row in present)
        {
            var relation = rows[row]!;
            var at = relation.IndexOf(entering);
            if (at < 0)
                continue;
            var basicRises = T.IsNegative(relation.Coefficients[at]) == rises;
            var (exists, bound, boundShift) = Bound(basicOf[row], below: !basicRises);
            if (!exists)
                continue;
            var (numerator, numeratorShift, denominator) = BasicValue(row);
            var (gap, gapShift) = ((bound * denominator) - numerator, (boundShift * denominator) - numeratorShift);
            if (!basicRises)
                (gap, gapShift) = (-gap, -gapShift);
            var per = T.Abs(relation.Coefficients[at]);
            var order = best < 0 ? -1 : Compare(gap * bestDenominator, gapShift * bestDenominator, bestNumerator * per, bestShift * per);
            if (order < 0 || (order == 0 && basicOf[row] < basicOf[best]))
                (best, bestNumerator, bestShift, bestDenominator, bestIsLower) = (row, gap, gapShift, per, !basicRises);
        }

        var (isBounded, end, endShift) = Bound(entering, below: !rises);
        if (isBounded)
        {
            var (at, atShift) = (ValueAt(entering), ShiftAt(entering));
            var (own, ownShift) = rises ? (end - at, endShift - atShift) : (at - end, atShift - endShift);
            if (best < 0 || Compare(own * bestDenominator, ownShift * bestDenominator, bestNumerator, bestShift) <= 0)
            {
                SetValue(entering, end, endShift);
                moved.Add(entering);
                return true;
            }
        }

        if (best < 0)
            return false;
        var (_, limit, limitShift) = Bound(basicOf[best], bestIsLower);
        Pivot(best, entering, limit, limitShift);
        return true;
    }
}
