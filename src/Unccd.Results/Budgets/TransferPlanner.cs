using System.Numerics;

namespace Unccd.Results.Budgets;

/// <summary>Finds the fewest transfers that cover all overruns, given that transfers exist.</summary>
/// <remarks>
/// A set of transfers falls into groups that share no line; a group of d givers and r receivers needs d + r − 1 transfers and can always do with them. So the fewest transfers
/// come from parting the receivers into groups and giving each the fewest givers: dynamic programming over subsets.
/// </remarks>
internal static class TransferPlanner
{
    private const int MostLines = 14;

    public static List<Transfer> Plan(IReadOnlyList<LineVerdict> lines)
    {
        var receivers = lines.Where(line => !line.Line.Overrun.IsZero).Select(line => (line.Line.Name, Amount: line.Line.Overrun.Amount)).ToArray();
        // Larger givers first, so that of equally few transfers the one from the largest saving is found first; the sort is stable.
        var givers = lines.Where(line => !line.MayGive.IsZero).Select(line => (line.Line.Name, Amount: line.MayGive.Amount)).OrderByDescending(giver => giver.Amount).ToArray();
        var transfers = new List<Transfer>();
        if (receivers.Length == 0)
            return transfers;
        if (receivers.Length + givers.Length > MostLines)
        {
            Fill(receivers.OrderByDescending(receiver => receiver.Amount), givers, transfers);
            return transfers;
        }

        foreach (var (receiverMask, giverMask) in Groups(Sums(receivers), Sums(givers)))
            Fill(Members(receivers, receiverMask), Members(givers, giverMask), transfers);
        return transfers;
    }

    /// <summary>The groups, as masks of receivers and givers, with the fewest transfers in all.</summary>
    private static List<(int Receivers, int Givers)> Groups(decimal[] needs, decimal[] gifts)
    {
        var (allNeeds, allGifts) = (needs.Length - 1, gifts.Length - 1);
        var best = new Dictionary<(int, int), (int Cost, int Receivers, int Givers)>();
        Solve(allNeeds, allGifts);
        var groups = new List<(int, int)>();
        for (var (need, gift) = (allNeeds, allGifts); need != 0;)
        {
            var (_, receivers, givers) = best[(need, gift)];
            groups.Add((receivers, givers));
            (need, gift) = (need & ~receivers, gift & ~givers);
        }

        return groups;

        int Solve(int need, int gift)
        {
            const int Impossible = 1000;
            if (need == 0)
                return 0;
            if (best.TryGetValue((need, gift), out var known))
                return known.Cost;
            var choice = (Cost: Impossible, Receivers: 0, Givers: 0);
            var first = need & -need;
            for (var receivers = need; receivers != 0 && needs[need] <= gifts[gift]; receivers = (receivers - 1) & need)
            {
                if ((receivers & first) == 0)
                    continue;
                for (var givers = gift; givers != 0; givers = (givers - 1) & gift)
                {
                    if (gifts[givers] < needs[receivers])
                        continue;
                    var own = BitOperations.PopCount((uint)receivers) + BitOperations.PopCount((uint)givers) - 1;
                    if (own > choice.Cost)
                        continue;
                    var cost = own + Solve(need & ~receivers, gift & ~givers);
                    // The later of equals has the lower mask, and with it the larger givers.
                    if (cost <= choice.Cost && cost < Impossible)
                        choice = (cost, receivers, givers);
                }
            }

            best[(need, gift)] = choice;
            return choice.Cost;
        }
    }

    private static void Fill(IEnumerable<(string Name, decimal Amount)> receivers, IEnumerable<(string Name, decimal Amount)> givers, List<Transfer> transfers)
    {
        using var giver = givers.GetEnumerator();
        var left = 0m;
        foreach (var (name, amount) in receivers)
        {
            var need = amount;
            while (need > 0m)
            {
                if (left == 0m)
                {
                    if (!giver.MoveNext())
                        throw new InvalidOperationException("The givers cannot cover the receivers, though no obstacle was found.");
                    left = giver.Current.Amount;
                }

                var moved = Math.Min(need, left);
                transfers.Add(new Transfer(giver.Current.Name, name, new Euro(moved)));
                need -= moved;
                left -= moved;
            }
        }
    }

    private static IEnumerable<(string Name, decimal Amount)> Members((string Name, decimal Amount)[] lines, int mask) =>
        lines.Where((_, i) => (mask & (1 << i)) != 0);

    private static decimal[] Sums((string Name, decimal Amount)[] lines)
    {
        var sums = new decimal[1 << lines.Length];
        for (var mask = 1; mask < sums.Length; mask++)
            sums[mask] = sums[mask & (mask - 1)] + lines[BitOperations.TrailingZeroCount(mask)].Amount;
        return sums;
    }
}
