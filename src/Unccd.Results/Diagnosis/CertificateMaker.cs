using System.Numerics;
using Unccd.Results.Identities;

namespace Unccd.Results.Diagnosis;

/// <summary>Writes down why an explanation is right and smallest.</summary>
internal sealed class CertificateMaker(CellSystem system, DiagnosisOptions options, IFeasibility feasibility, int[] violated)
{
    /// <summary>Up to so many conflicts are tried for whether the proof needs them.</summary>
    private const int MostTried = 40;

    public Certificate Make(RankedPart part, Draft draft)
    {
        int[] elements = [.. draft.Elements.Concat(part.Part.Others).Order()];
        IReadOnlyList<(int Cell, BigInteger Numerator, BigInteger Shift, BigInteger Denominator)> values;
        lock (feasibility)
        {
            _ = feasibility.Test(elements, part.Cluster.Violated);
            values = feasibility.Witness();
        }

        // A strict bound is kept by a small step away from it; how small is settled by trying.
        var certificate = Make(part, elements, values, 0);
        for (var bits = 4; bits <= 64 && values.Any(value => !value.Shift.IsZero); bits *= 2)
        {
            certificate = Make(part, elements, values, bits);
            if (CertificateVerifier.Verify(system, certificate) is null)
                break;
        }

        return certificate;
    }

    private Certificate Make(RankedPart part, int[] elements, IReadOnlyList<(int Cell, BigInteger Numerator, BigInteger Shift, BigInteger Denominator)> found, int bits)
    {
        var kernel = system.Kernel;
        var scale = BigInteger.Pow(10, kernel.Decimals) << bits;
        var witness = found.Select(value =>
        {
            var (numerator, denominator) = ((value.Numerator << bits) + value.Shift, value.Denominator * scale);
            var common = BigInteger.GreatestCommonDivisor(numerator, denominator);
            return new CertificateValue(system.Cells[value.Cell].Place, numerator / common, denominator / common);
        });
        var (bound, others) = (part.Cluster.LowerBound, violated.Except(part.Cluster.Violated).ToArray());
        var cost = elements.Sum(element => element < kernel.CellCount ? 1 : options.CostOfDoubtingIdentity);
        var values = witness.ToArray();
        return WithoutNeedless(Of(Disjoint(part.Cluster.Conflicts, bound).Select(Written)));

        Certificate Of(IEnumerable<CertificateConflict> conflicts) => new(
            conflicts, bound, options.CostOfDoubtingIdentity, elements.Where(element => element < kernel.CellCount).Select(cell => system.Cells[cell].Place),
            elements.Where(element => element >= kernel.CellCount).Select(element => element - kernel.CellCount), values, others, cost == bound);

        Certificate WithoutNeedless(Certificate certificate)
        {
            // A proof is shorter without what it does not need; many conflicts are kept all, as trying them would take longer than the search did.
            for (var i = certificate.Conflicts.Count - 1; i >= 0 && certificate.Conflicts.Count <= MostTried; i--)
            {
                var shorter = Of(certificate.Conflicts.Where((_, j) => j != i));
                if (CertificateVerifier.IsBoundProven(system, shorter))
                    certificate = shorter;
            }

            return certificate;
        }
    }

    /// <summary>Conflicts without a common element, where they are as many as the bound needs; else all.</summary>
    private IEnumerable<Conflict> Disjoint(List<Conflict> conflicts, int bound)
    {
        foreach (var order in (IEnumerable<Conflict>[])[conflicts.OrderBy(conflict => conflict.Elements.Length), conflicts.OrderBy(conflict => conflict.Multipliers.Length)])
        {
            var used = new HashSet<int>();
            var disjoint = new List<Conflict>();
            foreach (var conflict in order)
            {
                if (used.Overlaps(conflict.Elements))
                    continue;
                used.UnionWith(conflict.Elements);
                disjoint.Add(conflict);
            }

            if (disjoint.Count == bound && disjoint.All(conflict => conflict.Elements.Any(element => element < system.Kernel.CellCount)))
                return disjoint;
        }

        return conflicts.DistinctBy(conflict => string.Join(',', conflict.Elements));
    }

    private CertificateConflict Written(Conflict conflict)
    {
        var sign = conflict.Modulus.IsZero ? conflict.Multipliers[0].Factor.Sign : 1;
        return new CertificateConflict(
            conflict.Multipliers.Select(multiplier => new CertificateMultiplier(multiplier.Row / 2, (multiplier.Row & 1) == 1, sign * multiplier.Factor)),
            conflict.Elements.Where(element => element < system.Kernel.CellCount).Select(cell => system.Cells[cell].Place),
            conflict.Modulus);
    }
}
