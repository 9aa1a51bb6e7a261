using Unccd.Results.Identities;

namespace Unccd.Results.Diagnosis;

/// <summary>What it costs a sum to be off by a rounding, learnt from the sums of the same table that hold: where all hold to the unit, one that does not is a surprise.</summary>
/// <remarks>Mutable: tables are looked at when they are first asked for, since most documents have nothing that is off.</remarks>
internal sealed class RoundingHabit(CellSystem system)
{
    private const int Least = CauseWeights.Rounding;
    private const int Most = 6_000;
    private Dictionary<int, int>? costs;

    public int CostOf(int identity) => (costs ??= Learn()).GetValueOrDefault(system.Identities[identity].Target.Table, Least);

    private Dictionary<int, int> Learn()
    {
        var counts = new Dictionary<int, (int Exact, int Rounded)>();
        for (var i = 0; i < system.Identities.Count; i++)
        {
            if (system.Identities[i].Form != IdentityForm.Sum)
                continue;
            var table = system.Identities[i].Target.Table;
            var (exact, rounded) = counts.GetValueOrDefault(table);
            counts[table] = system.Kernel.VerdictOf(i) switch
            {
                Verdict.Exact => (exact + 1, rounded),
                Verdict.Rounding => (exact, rounded + 1),
                _ => (exact, rounded),
            };
        }

        // Laplace's rule of succession: the chance that the next one is off is (rounded + 1) of (all + 2).
        return counts.ToDictionary(pair => pair.Key, pair => Math.Clamp(CauseWeights.Log2(pair.Value.Exact + pair.Value.Rounded + 2) - CauseWeights.Log2(pair.Value.Rounded + 1), Least, Most));
    }
}
