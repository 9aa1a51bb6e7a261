using Unccd.Results.Identities;

namespace Unccd.Results.Diagnosis;

/// <summary>What the identities of a table that hold tell of one that does not: where all sums hold to the unit, one that is off by a rounding is a surprise.</summary>
/// <remarks>Mutable: tables are looked at when they are first asked for, since most documents have nothing that is off.</remarks>
internal sealed class RoundingHabit(CellSystem system)
{
    private const int Least = CauseWeights.Rounding;
    private const int Most = 6_000;
    private Dictionary<int, int>? costs;
    private HashSet<int>? tablesOfRoundedShares;

    /// <summary>Whether percentages of a table are not those of the printed amounts, but of the amounts before they were rounded.</summary>
    public bool AreSharesOfRounded(int table) => (tablesOfRoundedShares ??= LearnShares()).Contains(table);

    /// <summary>What it costs a sum to be off by a rounding.</summary>
    public int CostOf(int identity) => (costs ??= Learn()).GetValueOrDefault(system.Identities[identity].Target.Table, Least);

    private HashSet<int> LearnShares() =>
    [
        .. Enumerable.Range(0, system.Identities.Count)
            .Where(i => system.Identities[i].Form == IdentityForm.Share && system.Kernel.VerdictOf(i) == Verdict.Rounding)
            .Select(i => system.Identities[i].Target.Table),
    ];

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
