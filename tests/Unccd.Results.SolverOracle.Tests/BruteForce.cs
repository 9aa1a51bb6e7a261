using System.Numerics;
using Unccd.Results.Identities;

namespace Unccd.Results.SolverOracle.Tests;

/// <summary>Every set of lowest cost that explains a system of exact figures, found by trying all sets; whether equations have a solution in integers is told by their minors.</summary>
internal static class BruteForce
{
    public static (int Cost, SortedSet<string> Sets) Smallest(CellSystem system)
    {
        var (cells, identities) = (system.Cells.Count, system.Identities.Count);
        var found = new SortedSet<string>(StringComparer.Ordinal);
        var lowest = int.MaxValue;
        var byCost = Enumerable.Range(0, 1 << (cells + identities)).Select(set => (ulong)set)
            .GroupBy(set => BitOperations.PopCount(set & ((1UL << cells) - 1)) + (3 * BitOperations.PopCount(set >> cells))).OrderBy(group => group.Key);
        foreach (var group in byCost)
        {
            foreach (var set in group.Where(set => Explains(system, set)))
                found.Add(Name(set, cells + identities));
            lowest = group.Key;
            if (found.Count > 0)
                break;
        }

        return (lowest, found);
    }

    public static string Name(ulong set, int size) => string.Join(' ', Enumerable.Range(0, size).Where(i => (set >> i & 1) == 1));

    private static bool Explains(CellSystem system, ulong set)
    {
        var cells = system.Cells.Count;
        var free = Enumerable.Range(0, cells).Where(i => (set >> i & 1) == 1).ToArray();
        var rows = new List<BigInteger[]>();
        for (var k = 0; k < system.Identities.Count; k++)
        {
            if ((set >> (cells + k) & 1) == 1)
                continue;
            var row = new BigInteger[free.Length + 1];
            Add(row, system.IndexOf(system.Identities[k].Target), 1);
            foreach (var term in system.Identities[k].Terms)
                Add(row, system.IndexOf(term.Cell), -term.Sign);
            rows.Add(row);
        }

        var equations = rows.Select(row => row.ToArray()).ToArray();

        // Gauss without fractions; consistent where no row is left with a residual and nothing to change.
        var top = 0;
        for (var column = 0; column < free.Length && top < rows.Count; column++)
        {
            var pivot = rows.FindIndex(top, row => !row[column].IsZero);
            if (pivot < 0)
                continue;
            (rows[top], rows[pivot]) = (rows[pivot], rows[top]);
            for (var r = 0; r < rows.Count; r++)
            {
                if (r == top || rows[r][column].IsZero)
                    continue;
                var (a, b) = (rows[top][column], rows[r][column]);
                rows[r] = [.. rows[r].Select((value, i) => (a * value) - (b * rows[top][i]))];
            }

            top++;
        }

        // Integers solve what fractions solve where the largest minors of the coefficients and those with the right side beside them have the same common divisor (Heger 1856).
        return rows.All(row => row[^1].IsZero || row.SkipLast(1).Any(value => !value.IsZero))
            && Divisor(equations, top, free.Length) == Divisor(equations, top, free.Length + 1);

        void Add(BigInteger[] row, int cell, int coefficient)
        {
            row[^1] += coefficient * (BigInteger)system.Cells[cell].Figure.Value!.Value;
            var at = Array.IndexOf(free, cell);
            if (at >= 0)
                row[at] += coefficient;
        }
    }

    /// <summary>The greatest common divisor of the minors of an order, from so many of the first columns.</summary>
    private static BigInteger Divisor(BigInteger[][] rows, int order, int width) =>
        (from selected in Choices(rows.Length, order)
         from columns in Choices(width, order)
         select Determinant([.. selected.Select(row => columns.Select(column => rows[row][column]).ToArray())]))
        .Aggregate(BigInteger.Zero, BigInteger.GreatestCommonDivisor);

    private static IEnumerable<int[]> Choices(int size, int count) =>
        Enumerable.Range(0, 1 << size).Where(set => BitOperations.PopCount((uint)set) == count).Select(set => Enumerable.Range(0, size).Where(i => (set >> i & 1) == 1).ToArray());

    /// <summary>By the expansion along the first row.</summary>
    private static BigInteger Determinant(BigInteger[][] matrix)
    {
        if (matrix.Length == 0)
            return BigInteger.One;
        var sum = BigInteger.Zero;
        for (var i = 0; i < matrix.Length; i++)
        {
            if (!matrix[0][i].IsZero)
                sum += (i % 2 == 0 ? 1 : -1) * matrix[0][i] * Determinant([.. matrix.Skip(1).Select(row => row.Where((_, j) => j != i).ToArray())]);
        }

        return sum;
    }
}
