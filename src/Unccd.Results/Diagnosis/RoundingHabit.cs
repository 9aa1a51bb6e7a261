using Unccd.Results.Identities;

namespace Unccd.Results.Diagnosis;

/// <summary>What it costs a sum to be off by a rounding, learnt from the sums of the same table that hold: where all hold to the unit, one that does not is a surprise.</summary>
internal sealed class RoundingHabit
{
    private const int Least = CauseWeights.Rounding;
    private const int Most = 6_000;
    private readonly int[] costs;

    public RoundingHabit(CellSystem system)
    {
        var counts = new Dictionary<int, (int Exact, int Rounded)>();
        for (var i = 0; i < system.Identities.Count; i++)
        {
            if (system.Identities[i].Form != IdentityForm.Sum)
                continue;
            var table = system.Identities[i].Target.Table;
            var (exact, rounded) = counts.GetValueOrDefault(table);
            counts[table] = system.Check(i).Verdict switch
            {
                Verdict.Exact => (exact + 1, rounded),
                Verdict.Rounding => (exact, rounded + 1),
                _ => (exact, rounded),
            };
        }

        costs = new int[system.Identities.Count];
        for (var i = 0; i < costs.Length; i++)
        {
            // Laplace's rule of succession: the chance that the next one is off is (rounded + 1) of (all + 2).
            var (exact, rounded) = counts.GetValueOrDefault(system.Identities[i].Target.Table);
            costs[i] = Math.Clamp(CauseWeights.Log2(exact + rounded + 2) - CauseWeights.Log2(rounded + 1), Least, Most);
        }
    }

    public int CostOf(int identity) => costs[identity];
}
