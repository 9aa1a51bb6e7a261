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
            return new DocumentDiagnosis(system, [], []);

        // Where the figures are exact the two questions are one; where they are rounded the joint one is asked for ranges and said where the answer is no.
        var joint = isNoisy || !kernel.IsPointwise ? new Feasibility<T>(kernel, active, violated, isJoint: true) : null;
        var jointConflicts = joint is null ? [] : JointConflicts(ref joint, active, violated);
        if (violated.Count == 0)
            return new DocumentDiagnosis(system, [], jointConflicts);
        var feasibility = new Feasibility<T>(kernel, active, violated, isJoint: false);
        var search = new ClusterSearch(system, options, feasibility);
        foreach (var identity in violated)
            search.Take(feasibility.Test([], [identity])!, identity);
        var drafting = new Drafting(system, feasibility, joint, search.CostOf, active, options);
        while (true)
        {
            search.Explain();
            var parts = search.Clusters
                .SelectMany(cluster => cluster.Parts.Select(part => new RankedPart(cluster, part, part.Sets.Select(set => drafting.Make(set, part.Others, cluster)), part.Sets.Count))).ToList();
            var slips = new TwoSlips(system, feasibility, drafting);
            foreach (var part in parts)
                slips.Extend(part);
            new CopiedRuns(system, options, feasibility, drafting, drafting.Evidence, search.CostOf, search.Deadline).Extend(parts);
            var further = new OneCellMore(feasibility, drafting, search.CostOf, options, search.Deadline);
            foreach (var part in parts)
                further.Extend(part);
            new LinkedShares(system, drafting, active).Settle(parts);

            int[] all = [.. parts.SelectMany(part => part.Drafts[0].Elements).Order()];
            if (search.Clusters.Count < 2 || feasibility.Test(all, violated) is not { } conflict)
                return new DiagnosisWriter(system, options, new CertificateMaker(system, options, feasibility, search.CostOf, [.. violated.Order()])).Write(parts, jointConflicts);

            // The clusters hang together after all, through cells that both would have to move.
            search.Take(conflict, null).Sets.Clear();
        }
    }

    /// <summary>Identities that can each hold within rounding, but not all of them; one of each combination is then left out, so that the others are looked at, too.</summary>
    private List<JointConflict> JointConflicts(ref Feasibility<T> joint, bool[] active, List<int> violated)
    {
        var conflicts = new List<JointConflict>();
        var aside = new List<int>(violated);
        while (Test(joint) is { } conflict)
        {
            var noisy = joint.Noisy;
            aside.Add(conflict.Multipliers.Select(multiplier => multiplier.Row / 2).First(noisy.Contains));
            conflicts.Add(new JointConflict(
                CertificateMultiplier.Of(kernel, conflict),
                conflict.Elements.Where(element => element < kernel.CellCount).Select(cell => system.Cells[cell].Place)));
            joint = new Feasibility<T>(kernel, active, aside, isJoint: true);
        }

        return conflicts;

        static Conflict? Test(Feasibility<T> feasibility)
        {
            try
            {
                return feasibility.Test([], []);
            }
            catch (TimeoutException)
            {
                // Not decided within the pivots allowed: then nothing is said.
                return null;
            }
        }
    }
}
