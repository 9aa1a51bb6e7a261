namespace Unccd.Results.Structure;

/// <summary>Tells whether a relation follows from those already accepted, by fraction-free elimination.</summary>
internal sealed class LinearBasis
{
    private readonly List<(int Pivot, long[] Row)> rows = [];

    /// <summary>Whether the vector is a combination of those added.</summary>
    public bool Spans(int[] vector) => Reduce(vector) is null;

    /// <summary>Adds a vector; nothing happens where it is spanned already.</summary>
    public void Add(int[] vector)
    {
        if (Reduce(vector) is { } reduced)
            rows.Add((Array.FindIndex(reduced, one => one != 0), reduced));
    }

    private long[]? Reduce(int[] vector)
    {
        var rest = Array.ConvertAll(vector, one => (long)one);
        foreach (var (pivot, row) in rows)
        {
            if (rest[pivot] == 0)
                continue;
            var a = row[pivot];
            var b = rest[pivot];
            var divisor = 0L;
            for (var i = 0; i < rest.Length; i++)
            {
                rest[i] = (rest[i] * a) - (row[i] * b);
                divisor = Gcd(divisor, Math.Abs(rest[i]));
            }

            if (divisor == 0)
                return null;
            for (var i = 0; i < rest.Length; i++)
                rest[i] /= divisor;
        }

        return Array.Exists(rest, one => one != 0) ? rest : null;
    }

    private static long Gcd(long a, long b)
    {
        while (b != 0)
            (a, b) = (b, a % b);
        return a;
    }
}
