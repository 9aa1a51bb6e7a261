using System.Collections.Concurrent;
using System.Numerics;
using Unccd.Results.Identities;

namespace Unccd.Results.Diagnosis;

/// <summary>Writes down why an explanation is right and smallest.</summary>
internal sealed class CertificateMaker(CellSystem system, DiagnosisOptions options, IFeasibility feasibility, Func<int, int> costOf, int[] violated)
{
    /// <summary>Search nodes spent on finding out which conflicts a proof does not need.</summary>
    private const int NodesForShortening = 200_000;

    private readonly CellKernel kernel = system.Kernel;
    private readonly ConcurrentDictionary<SuspectCluster, CertificateConflict[]> proofs = [];

    public Certificate Make(RankedPart part, Draft draft)
    {
        var cluster = part.Cluster;
        int[] elements = [.. draft.Elements.Concat(part.Part.Others).Order()];
        IReadOnlyList<(int Cell, BigInteger Numerator, BigInteger Shift, BigInteger Denominator)> values;
        IReadOnlyList<(int Cell, BigInteger Value)> whole;
        lock (feasibility)
        {
            _ = feasibility.Test(elements, cluster.Violated);
            (values, whole) = (feasibility.Witness(), feasibility.WholeValues);
        }

        var conflicts = proofs.GetOrAdd(cluster, _ => [.. WithoutNeedless(Needed(cluster.Conflicts, cluster.LowerBound), cluster.LowerBound).Select(Written)]);
        var bound = cluster.LowerBound;

        // A search that its budget ended may have learned conflicts that prove more than it had the time to see.
        if (cluster.Cost > bound)
            bound = (int)CertificateVerifier.LeastCost(system, Of(0), options);

        // A strict bound is kept by a small step away from it; how small is settled by trying. Identities between exact figures leave no room for it, and hold without.
        var certificate = Of(0);
        for (var bits = 4; bits <= 64 && values.Any(value => !value.Shift.IsZero) && new VerifierRows(system).FirstUnsatisfied(certificate) is not null; bits *= 2)
            certificate = Of(bits);
        return certificate;

        Certificate Of(int bits) => new(
            conflicts, bound, options.CostOfDoubtingIdentity, elements.Where(element => element < kernel.CellCount).Select(cell => system.Cells[cell].Place),
            elements.Where(element => element >= kernel.CellCount).Select(element => element - kernel.CellCount),
            values.Select(value => Value(value.Cell, (value.Numerator << bits) + value.Shift, value.Denominator << bits)), violated.Except(cluster.Violated),
            elements.Sum(element => element < kernel.CellCount ? 1 : options.CostOfDoubtingIdentity) == bound,
            whole.Count > 0 ? whole.Select(value => Value(value.Cell, value.Value, BigInteger.One)) : bits == 0 ? [] : values.Where(value => IsExact(value.Cell)).Select(value => Value(value.Cell, value.Numerator, value.Denominator)));

        bool IsExact(int cell) => kernel.IdentitiesOf(cell).ToArray().Any(identity =>
            system.Identities[identity].Grade == IdentityGrade.Certain && kernel.LeavesNoRoom(identity) && !elements.Contains(kernel.CellCount + identity)
            && (cluster.Violated.Contains(identity) || !violated.Contains(identity)));
    }

    private CertificateValue Value(int cell, BigInteger numerator, BigInteger denominator)
    {
        denominator *= BigInteger.Pow(10, kernel.Decimals);
        var common = BigInteger.GreatestCommonDivisor(numerator, denominator);
        return new CertificateValue(system.Cells[cell].Place, numerator / common, denominator / common);
    }

    /// <summary>The conflicts without those that the bound does not need, as far as the nodes go.</summary>
    private List<Conflict> WithoutNeedless(List<Conflict> conflicts, int bound)
    {
        var nodes = NodesForShortening;
        for (var i = conflicts.Count - 1; i >= 0; i--)
        {
            var search = new HittingSets(costOf, _ => null, nodes, SearchDeadline.None);
            for (var j = 0; j < conflicts.Count; j++)
            {
                if (j != i)
                    search.Learn(conflicts[j].Elements);
            }

            var isNeeded = search.Find(bound - 1, 1).Count > 0;
            if (search.IsExhausted)
                break;
            nodes -= search.Nodes;
            if (!isNeeded)
                conflicts.RemoveAt(i);
        }

        return conflicts;
    }

    /// <summary>Conflicts that no cheaper set hits: without a common element, where they are as many as the bound needs; else those that a search for a cheaper set runs into.</summary>
    private List<Conflict> Needed(List<Conflict> conflicts, int bound)
    {
        foreach (var order in (IEnumerable<Conflict>[])[conflicts.OrderBy(conflict => conflict.Elements.Length), conflicts.OrderBy(conflict => conflict.Multipliers.Length)])
        {
            var (used, disjoint, cost) = (new HashSet<int>(), new List<Conflict>(), 0);
            foreach (var conflict in order.Where(conflict => cost < bound && !used.Overlaps(conflict.Elements)))
            {
                used.UnionWith(conflict.Elements);
                disjoint.Add(conflict);
                cost += conflict.Elements.Min(costOf);
            }

            if (cost >= bound)
                return disjoint;
        }

        var needed = new List<Conflict>();
        Conflict[] shortest = [.. conflicts.OrderBy(conflict => conflict.Elements.Length).ThenBy(conflict => conflict.Multipliers.Length)];
        var search = new HittingSets(costOf, FirstLeft, int.MaxValue, SearchDeadline.None);
        for (var cost = 1; cost < bound; cost++)
            _ = search.Find(cost, 1);
        return needed;

        Conflict? FirstLeft(List<int> chosen)
        {
            var left = Array.Find(shortest, conflict => !conflict.Elements.Any(chosen.Contains));
            if (left is not null)
                needed.Add(left);
            return left;
        }
    }

    private CertificateConflict Written(Conflict conflict) => new(
        CertificateMultiplier.Of(kernel, conflict), conflict.Elements.Where(element => element < kernel.CellCount).Select(cell => system.Cells[cell].Place), conflict.Modulus);
}
