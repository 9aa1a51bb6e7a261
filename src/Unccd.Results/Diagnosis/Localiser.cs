using System.Numerics;
using Unccd.Results.Identities;

namespace Unccd.Results.Diagnosis;

/// <summary>One diagnosis: conflicts, clusters, their smallest explanations, weighed and ranked.</summary>
internal sealed class Localiser<T>(CellSystem system, DiagnosisOptions options)
    where T : struct, IBinaryInteger<T>
{
    private readonly CellKernel kernel = system.Kernel;

    public DocumentDiagnosis Diagnose()
    {
        var active = new bool[system.Identities.Count];
        var violated = new List<int>();
        var isNoisy = false;
        for (var i = 0; i < active.Length; i++)
        {
            active[i] = system.Identities[i].Grade == IdentityGrade.Certain && !kernel.IsNotApplicable(i);
            if (!active[i])
                continue;
            var verdict = kernel.VerdictOf(i);
            if (verdict == Verdict.Violated)
                violated.Add(i);
            isNoisy |= verdict == Verdict.Rounding;
        }

        if (violated.Count == 0 && !isNoisy)
            return new DocumentDiagnosis(system, []);
        var feasibility = new Feasibility<T>(kernel, active, violated);
        var first = violated.Select(identity => (ConflictOf(identity), identity)).ToList();
        while (feasibility.Test([], []) is { } joint)
        {
            // Each of these identities can hold within rounding, but not all of them: one of them is set aside, so that the others are looked at, too.
            var aside = joint.Multipliers.Select(multiplier => multiplier.Row / 2).First(feasibility.Noisy.Contains);
            violated.Add(aside);
            first.Add((joint, aside));
            feasibility = new Feasibility<T>(kernel, active, violated);
        }

        var search = new ClusterSearch(system, options, feasibility);
        foreach (var (conflict, identity) in first)
            search.Take(conflict, identity);
        var drafting = new Drafting(system, feasibility, search.CostOf, active);
        while (true)
        {
            search.Explain();
            var parts = search.Clusters
                .SelectMany(cluster => cluster.Parts.Select(part => new RankedPart(cluster, part, part.Sets.Select(set => drafting.Make(set, part.Others, cluster)), part.Sets.Count))).ToList();
            new SpanningCauses(system, options, drafting).Merge(parts);
            int[] all = [.. parts.SelectMany(part => part.Drafts[0].Elements).Order()];
            if (search.Clusters.Count < 2 || feasibility.Test(all, violated) is not { } conflict)
                return new DiagnosisWriter(system, options, feasibility, [.. violated.Order()]).Write(parts);

            // The clusters hang together after all, through cells that both would have to move.
            search.Take(conflict, null).Sets.Clear();
        }
    }

    private Conflict ConflictOf(int identity)
    {
        var elements = kernel.ColumnsOf(identity).ToArray().Append(kernel.CellCount + identity).Order().ToArray();
        if ((kernel.FlagsOf(identity) & CellKernelFlags.Share) == 0)
            return new Conflict(elements, [(2 * identity, BigInteger.One)]);

        // Which side of the share is violated shows in the first test; the printed figures tell it here.
        var columns = kernel.ColumnsOf(identity);
        var isHigh = 100 * BigInteger.Pow(10, kernel.Decimals) * kernel.ValueOf(columns[1]) * kernel.ValueOf(columns[2]).Sign > kernel.ValueOf(columns[0]) * BigInteger.Abs(kernel.ValueOf(columns[2]));
        return new Conflict(elements, [((2 * identity) + (isHigh ? 1 : 0), BigInteger.One)]);
    }
}
