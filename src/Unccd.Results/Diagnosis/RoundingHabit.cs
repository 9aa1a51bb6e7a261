using Unccd.Results.Identities;

namespace Unccd.Results.Diagnosis;

/// <summary>What the identities of a table that hold tell of one that does not: where all sums hold to the unit, one that is off by a rounding is a surprise.</summary>
/// <remarks>Mutable: tables are looked at when they are first asked for, since most documents have nothing that is off.</remarks>
internal sealed class RoundingHabit(CellSystem system)
{
    private const int Least = CauseWeights.Rounding;
    private const int Most = 6_000;
    private const int Rare = 2_500;
    private const int Half = 1_000;
    private const int MostUnseen = 8_000;
    private Dictionary<int, int>? costs;

    /// <summary>What it costs a sum to be off by a rounding.</summary>
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
        // Where none is off, each that holds halves the chance that the figures were rounded one by one at all; one table in five is.
        return counts.ToDictionary(pair => pair.Key, pair => pair.Value.Rounded == 0 ? Math.Min(Rare + (Half * pair.Value.Exact), MostUnseen) : Math.Clamp(CauseWeights.Log2(pair.Value.Exact + pair.Value.Rounded + 2) - CauseWeights.Log2(pair.Value.Rounded + 1), Least, Most));
    }
}
