namespace Unccd.Results.Diagnosis;

internal sealed partial class Tableau<T>
{
    /// <summary>Satisfies every row called so far and every row that this touches.</summary>
    /// <returns>Null where that is possible, else the relation that proves it is not: no variable in it can move the way it would have to.</returns>
    /// <exception cref="TimeoutException">The pivots of this run passed <see cref="PivotLimit"/>.</exception>
    public TableauRow<T>? Run()
    {
        var limit = Pivots + PivotLimit;
        while (queue.TryDequeue(out var row, out var basic))
        {
            isQueued[row] = false;
            if (basicOf[row] != basic)
            {
                // Its basic variable has changed since: it goes back to its new place.
                Enqueue(row);
                continue;
            }

            var direction = Violation(row);
            if (direction == 0)
                continue;
            var entering = Entering(rows[row]!, basic, direction);
            if (entering < 0)
                return rows[row];
            if (Pivots >= limit)
                throw new TimeoutException("No decision within the pivot limit.");
            var (_, bound, boundShift) = Bound(basic, below: direction > 0);
            Pivot(row, entering, bound, boundShift);
        }

        return null;
    }

    /// <summary>+1 where the basic variable of a row must rise, −1 where it must fall, 0 where it lies within its bounds.</summary>
    private int Violation(int row)
    {
        var basic = basicOf[row];
        var (numerator, numeratorShift, denominator) = BasicValue(row);
        var (isLow, low, lowShift) = Bound(basic, below: true);
        if (isLow && Compare(numerator, numeratorShift, low * denominator, lowShift * denominator) < 0)
            return 1;
        var (isHigh, high, highShift) = Bound(basic, below: false);
        return isHigh && Compare(numerator, numeratorShift, high * denominator, highShift * denominator) > 0 ? -1 : 0;
    }

    private (T Numerator, T Shift, T Denominator) BasicValue(int row)
    {
        var (basic, relation) = (basicOf[row], rows[row]!);
        var (sum, sumShift, denominator) = (T.Zero, T.Zero, T.One);
        for (var i = 0; i < relation.Variables.Length; i++)
        {
            var variable = relation.Variables[i];
            if (variable == basic)
            {
                denominator = relation.Coefficients[i];
                continue;
            }

            sum -= relation.Coefficients[i] * ValueAt(variable);
            if (shifts.Count > 0)
                sumShift -= relation.Coefficients[i] * ShiftAt(variable);
        }

        return (sum, sumShift, denominator);
    }

    /// <summary>The variable that can move the basic one in a direction: one set free if there is one, else the first (Bland's rule, which cannot cycle); −1 for none.</summary>
    private int Entering(TableauRow<T> relation, int basic, int direction)
    {
        var first = -1;
        for (var i = 0; i < relation.Variables.Length; i++)
        {
            var variable = relation.Variables[i];
            if (variable == basic)
                continue;
            if (isFree[variable])
                return variable;
            // The basic coefficient is positive, so a variable with a positive coefficient pulls the other way.
            var rises = T.IsNegative(relation.Coefficients[i]) == (direction > 0);
            if (first < 0 && CanMove(variable, rises))
                first = variable;
        }

        return first;
    }

    private bool CanMove(int variable, bool rises)
    {
        var (exists, bound, boundShift) = Bound(variable, below: !rises);
        if (!exists)
            return true;
        var order = Compare(ValueAt(variable), ShiftAt(variable), bound, boundShift);
        return rises ? order < 0 : order > 0;
    }

    /// <summary>Exchanges the basic variable of a row, which goes to a bound, for another of the row.</summary>
    private void Pivot(int row, int entering, T bound, T boundShift)
    {
        Pivots++;
        var leaving = basicOf[row];
        var relation = WithPositive(rows[row]!, entering);
        rows[row] = relation;
        basicOf[row] = entering;
        rowOf[leaving] = -1;
        rowOf[entering] = row;
        SetValue(leaving, bound, boundShift);
        moved.Add(leaving);
        moved.Add(entering);
        var count = present.Count;
        for (var i = 0; i < count; i++)
        {
            var other = present[i];
            if (other == row || rows[other]!.IndexOf(entering) < 0)
                continue;
            rows[other] = Combine(rows[other]!, relation, entering, basicOf[other]);
            Enqueue(other);
            changed.Add(basicOf[other]);
        }

        Enqueue(row);
        Surround(entering);
        Surround(leaving);
        foreach (var basic in changed)
            Surround(basic);
        changed.Clear();
    }

    /// <summary>Brings in the rows of a cell that moves.</summary>
    private void Surround(int cell)
    {
        if (cell >= cellCount || isSurrounded[cell])
            return;
        isSurrounded[cell] = true;
        surrounded.Add(cell);
        foreach (var identity in kernel.IdentitiesOf(cell))
            Call(identity);
    }

    private static int Compare(T left, T leftShift, T right, T rightShift)
    {
        var order = left.CompareTo(right);
        return order != 0 ? order : leftShift.CompareTo(rightShift);
    }
}
