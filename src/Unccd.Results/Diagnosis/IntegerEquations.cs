using System.Numerics;

namespace Unccd.Results.Diagnosis;

/// <summary>Linear equations over whole numbers, solved by the column-style Hermite normal form.</summary>
/// <remarks>
/// Exact figures are whole multiples of their last place, so a repair that needs half a euro is none. Where equations have a solution in fractions but none in whole numbers, some combination
/// of them says so modulo a number (Kronecker): its left side is a multiple whatever the unknowns are, and its right side is not.
/// </remarks>
internal static class IntegerEquations
{
    /// <summary>Solves equations that have a solution in fractions.</summary>
    /// <param name="equations">The coefficients of the unknowns, one array an equation.</param>
    /// <param name="sums">What each of them must come to.</param>
    /// <param name="count">How many unknowns there are.</param>
    /// <param name="values">Whole numbers that solve them; empty where there are none.</param>
    /// <returns>Null where whole numbers solve them; else the factors of the equations, from 0 up to the modulus, and the modulus.</returns>
    public static (BigInteger[] Factors, BigInteger Modulus)? Obstacle(IReadOnlyList<BigInteger[]> equations, IReadOnlyList<BigInteger> sums, int count, out BigInteger[] values)
    {
        // Below the equations each column keeps what it is made of, so that a solution in columns is one in unknowns.
        var columns = Enumerable.Range(0, count).Select(column => equations.Select(equation => equation[column]).Concat(Enumerable.Range(0, count).Select(row => row == column ? BigInteger.One : 0)).ToArray()).ToArray();
        values = [];
        var pivots = new List<int>();
        var solution = new List<BigInteger>();
        for (var row = 0; row < equations.Count; row++)
        {
            var rest = sums[row];
            for (var i = 0; i < pivots.Count; i++)
                rest -= columns[i][row] * solution[i];
            if (!Reduce(columns, pivots.Count, row))
                continue;
            var pivot = columns[pivots.Count][row];
            pivots.Add(row);
            if (!(rest % pivot).IsZero)
                return Combination(columns, pivots, equations.Count);
            solution.Add(rest / pivot);
        }

        values = [.. Enumerable.Range(equations.Count, count).Select(row => solution.Select((factor, i) => factor * columns[i][row]).Aggregate(BigInteger.Zero, BigInteger.Add))];
        return null;
    }

    /// <summary>Leaves one column, from the first on, that is not 0 in a row, by subtracting columns from one another; whether there is one.</summary>
    private static bool Reduce(BigInteger[][] columns, int first, int row)
    {
        for (var i = first + 1; i < columns.Length; i++)
        {
            while (!columns[i][row].IsZero)
            {
                var factor = columns[first][row] / columns[i][row];
                for (var j = 0; j < columns[i].Length; j++)
                    columns[first][j] -= factor * columns[i][j];
                (columns[first], columns[i]) = (columns[i], columns[first]);
            }
        }

        return first < columns.Length && !columns[first][row].IsZero;
    }

    /// <summary>The last row of the inverse of the pivot rows, brought to whole numbers.</summary>
    private static (BigInteger[] Factors, BigInteger Modulus) Combination(BigInteger[][] columns, List<int> pivots, int count)
    {
        var determinant = BigInteger.One;
        for (var i = 0; i < pivots.Count; i++)
            determinant *= columns[i][pivots[i]];
        var factors = new BigInteger[count];
        for (var i = pivots.Count - 1; i >= 0; i--)
        {
            var sum = i == pivots.Count - 1 ? determinant : BigInteger.Zero;
            for (var j = i + 1; j < pivots.Count; j++)
                sum -= factors[pivots[j]] * columns[i][pivots[j]];
            factors[pivots[i]] = sum / columns[i][pivots[i]];
        }

        var common = factors.Aggregate(determinant, BigInteger.GreatestCommonDivisor);
        var modulus = BigInteger.Abs(determinant) / common;
        for (var i = 0; i < count; i++)
        {
            var factor = factors[i] * determinant.Sign / common % modulus;
            factors[i] = factor.Sign < 0 ? factor + modulus : factor;
        }

        return (factors, modulus);
    }
}
