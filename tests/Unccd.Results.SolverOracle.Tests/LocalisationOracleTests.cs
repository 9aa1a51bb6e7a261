using Unccd.Results.Diagnosis;
using Unccd.Results.Identities;

namespace Unccd.Results.SolverOracle.Tests;

/// <summary>The localisation against two oracles that share nothing with it.</summary>
public class LocalisationOracleTests
{
    private static readonly DiagnosisOptions All = new() { KeptExplanations = 100_000, ExplanationLimit = 100_000 };

    /// <summary>40 systems; as many as the environment variable ORACLE_SYSTEMS says in the long form.</summary>
    [Fact]
    public void The_smallest_explanation_costs_what_CP_SAT_says()
    {
        const int seed = 1;
        var count = int.TryParse(Environment.GetEnvironmentVariable("ORACLE_SYSTEMS"), out var wanted) ? wanted : 40;
        var random = new Random(seed);
        var differences = new List<string>();
        for (var i = 0; i < count; i++)
        {
            var system = RandomSystems.Make(random, 12);
            var (ours, theirs) = (Localisation.Diagnose(system).Clusters.Sum(cluster => cluster.Explanations.Where(explanation => explanation.IsSmallest).Min(explanation => explanation.Cost)), CpSatOracle.SmallestCost(system));
            if (ours != theirs)
                differences.Add($"system {i}: {ours}, CP-SAT {theirs}");
        }

        differences.Should().BeEmpty();
    }

    [Theory]
    [InlineData(2, 300)]
    public void The_listed_sets_are_those_of_brute_force(int seed, int count)
    {
        var random = new Random(seed);
        var differences = new List<string>();
        for (var i = 0; i < count; i++)
        {
            var system = RandomSystems.Make(random, 8);
            var ours = Sets(system);
            var (_, theirs) = BruteForce.Smallest(system);
            if (!ours.SetEquals(theirs))
                differences.Add($"system {i}: {string.Join(" | ", ours)} instead of {string.Join(" | ", theirs)}");
        }

        differences.Should().BeEmpty();
    }

    [Theory]
    [InlineData(3, 300)]
    public void Every_certificate_is_accepted(int seed, int count)
    {
        var random = new Random(seed);
        var complaints = new List<string>();
        for (var i = 0; i < count; i++)
        {
            var system = RandomSystems.Make(random, 12);
            complaints.AddRange(Localisation.Diagnose(system).Clusters.SelectMany(cluster => cluster.Explanations)
                .Select(explanation => CertificateVerifier.Verify(system, explanation.Certificate)).OfType<object>().Select(message => $"system {i}: {message}"));
        }

        complaints.Should().BeEmpty();
    }

    /// <summary>The explanations of the whole system: one of each cluster.</summary>
    private static SortedSet<string> Sets(CellSystem system)
    {
        IEnumerable<ulong> sets = [0UL];
        foreach (var cluster in Localisation.Diagnose(system, All).Clusters)
            sets = [.. sets.SelectMany(set => cluster.Explanations.Where(explanation => explanation.Cost == cluster.LowerBound).Select(explanation => set | Bits(system, explanation)))];
        return new SortedSet<string>(sets.Select(set => BruteForce.Name(set, system.Cells.Count + system.Identities.Count)), StringComparer.Ordinal);
    }

    private static ulong Bits(CellSystem system, Explanation explanation)
    {
        var bits = 0UL;
        foreach (var cell in explanation.Cells)
            bits |= 1UL << system.IndexOf(cell);
        foreach (var identity in explanation.DoubtedIdentities)
            bits |= 1UL << (system.Cells.Count + system.Identities.ToList().FindIndex(other => ReferenceEquals(other, identity)));
        return bits;
    }
}
