namespace Unccd.Results.Structure;

/// <summary>Whether one figure is a misprint of another: one digit wrong, missing or added, two neighbours swapped, the sign lost.</summary>
internal sealed class MisprintSet
{
    private readonly Dictionary<(long, long), bool> known = [];

    /// <summary>Whether one slip of the hand makes one figure of the other.</summary>
    public bool IsOneMisprint(long printed, long meant)
    {
        if (printed == meant)
            return false;
        if (printed == -meant)
            return true;
        if ((printed < 0) != (meant < 0) && printed != 0 && meant != 0)
            return false;
        var key = (Math.Abs(printed), Math.Abs(meant));
        if (!known.TryGetValue(key, out var one))
        {
            if (known.Count > 100_000)
                known.Clear();
            known[key] = one = IsOneSlip(key.Item1, key.Item2);
        }

        return one;
    }

    /// <summary>About how many figures are one slip away.</summary>
    public static long CountVariants(long figure)
    {
        var digits = 1L;
        for (figure = Math.Abs(figure); figure >= 10; figure /= 10)
            digits++;
        return (20 * digits) + 11;
    }

    private static bool IsOneSlip(long a, long b)
    {
        Span<byte> first = stackalloc byte[20];
        Span<byte> second = stackalloc byte[20];
        var m = Digits(a, first);
        var n = Digits(b, second);
        if (m == n)
        {
            var i = 0;
            while (i < m && first[i] == second[i])
                i++;
            var j = m - 1;
            while (j > i && first[j] == second[j])
                j--;
            return i == j || (j == i + 1 && first[i] == second[j] && first[j] == second[i]);
        }

        if (Math.Abs(m - n) != 1)
            return false;
        var longer = m > n ? first[..m] : second[..n];
        var shorter = m > n ? second[..n] : first[..m];
        var at = 0;
        while (at < shorter.Length && longer[at] == shorter[at])
            at++;
        return longer[(at + 1)..].SequenceEqual(shorter[at..]);
    }

    private static int Digits(long figure, Span<byte> digits)
    {
        var count = 0;
        do
        {
            digits[count++] = (byte)(figure % 10);
            figure /= 10;
        }
        while (figure > 0);
        digits[..count].Reverse();
        return count;
    }
}
