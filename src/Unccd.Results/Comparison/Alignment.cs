namespace Unccd.Results.Comparison;

/// <summary>Pairs the items of two lists without changing their order, so that the pairs are as like as can be.</summary>
internal static class Alignment
{
    // Above this, only the same items are paired.
    private const long MostPairs = 4_000_000;

    /// <summary>For each item of the first list the position of its partner in the second, or −1.</summary>
    /// <param name="firstCount">The length of the first list.</param>
    /// <param name="secondCount">The length of the second list.</param>
    /// <param name="score">How like two items are; those at 0 or below are never paired.</param>
    public static int[] Match(int firstCount, int secondCount, Func<int, int, int> score)
    {
        var partners = new int[firstCount];
        Array.Fill(partners, -1);
        if ((long)firstCount * secondCount > MostPairs)
        {
            for (var i = 0; i < Math.Min(firstCount, secondCount); i++)
                partners[i] = score(i, i) > 0 ? i : -1;
            return partners;
        }

        var best = Enumerable.Range(0, firstCount + 1).Select(_ => new int[secondCount + 1]).ToArray();
        for (var i = firstCount - 1; i >= 0; i--)
        {
            for (var j = secondCount - 1; j >= 0; j--)
            {
                var pair = score(i, j);
                best[i][j] = Math.Max(Math.Max(best[i + 1][j], best[i][j + 1]), pair > 0 ? best[i + 1][j + 1] + pair : 0);
            }
        }

        var (at, other) = (0, 0);
        while (at < firstCount && other < secondCount)
        {
            var pair = score(at, other);
            if (pair > 0 && best[at][other] == best[at + 1][other + 1] + pair)
                partners[at++] = other++;
            else if (best[at][other] == best[at + 1][other])
                at++;
            else
                other++;
        }

        return partners;
    }
}
