namespace Unccd.Results.Scorecard.Structure;

/// <summary>A small generator of pseudo-random numbers whose sequence is the same on every machine and for ever (SplitMix64).</summary>
internal sealed class SplitMix(ulong seed)
{
    private ulong state = seed;

    public ulong Next()
    {
        unchecked
        {
            state += 0x9E3779B97F4A7C15UL;
            var z = state;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
            return z ^ (z >> 31);
        }
    }

    /// <summary>From low to high, both included.</summary>
    public int Int(int low, int high) => low + (int)(Next() % (ulong)(high - low + 1));

    public bool Chance(int percent) => Int(1, 100) <= percent;

    public T Pick<T>(params IReadOnlyList<T> items) => items[Int(0, items.Count - 1)];

    /// <summary>An amount of money of very different sizes, to the cent.</summary>
    public decimal Amount(int digitsLow = 4, int digitsHigh = 7)
    {
        var digits = Int(digitsLow, digitsHigh);
        var amount = 0m;
        for (var i = 0; i < digits + 2; i++)
            amount = (amount * 10m) + Int(i == 0 ? 1 : 0, 9);
        return amount / 100m;
    }

    public List<T> Sample<T>(IEnumerable<T> items, int count)
    {
        var pool = items.ToList();
        while (pool.Count > count)
            pool.RemoveAt(Int(0, pool.Count - 1));
        return pool;
    }
}
