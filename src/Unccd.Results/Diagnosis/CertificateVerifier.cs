using System.Numerics;
using Unccd.Results.Identities;
using Unccd.Results.Messages;
using Unccd.Results.Tables;

namespace Unccd.Results.Diagnosis;

/// <summary>Verifies a certificate with nothing but the printed figures, the identities and integers without limit.</summary>
/// <remarks>It shares no code with the search. Its own search for a cheaper set is plain branching, so it can take long on certificates that nobody made.</remarks>
public static class CertificateVerifier
{
    /// <summary>Verifies a certificate.</summary>
    /// <returns>Null where it is right; else what is wrong with it.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Message? Verify(CellSystem system, Certificate certificate)
    {
        ArgumentNullException.ThrowIfNull(system);
        ArgumentNullException.ThrowIfNull(certificate);
        var rows = new VerifierRows(system);
        if (certificate.CostOfDoubt < 1 || certificate.Doubted.Concat(certificate.SetAside).Any(identity => identity < 0 || identity >= system.Identities.Count)
            || certificate.Cells.Concat(certificate.Witness.Select(value => value.Cell)).Any(cell => system.IndexOf(cell) < 0) || certificate.Witness.Any(value => value.Denominator.Sign <= 0)
            || certificate.Cells.Distinct().Count() != certificate.Cells.Count || certificate.Witness.DistinctBy(value => value.Cell).Count() != certificate.Witness.Count
            || certificate.Witness.Any(value => !certificate.Cells.Contains(value.Cell)))
            return new Message(MessageCode.CertificateMalformed);
        for (var i = 0; i < certificate.Conflicts.Count; i++)
        {
            if (!IsConflict(rows, certificate.Conflicts[i], certificate.SetAside))
                return new Message(MessageCode.CertificateConflictFails, new MessageArgument("number", i + 1));
        }

        var cost = certificate.Cells.Count + (certificate.CostOfDoubt * certificate.Doubted.Count);
        var isClaimRight = certificate.IsSmallest ? cost == certificate.LowerBound : cost > certificate.LowerBound;
        if (!isClaimRight || certificate.Cells.Any(cell => system[cell].IsConfirmed) || !IsBoundProven(system, certificate))
            return new Message(MessageCode.CertificateBoundFails, new MessageArgument("bound", certificate.LowerBound));
        return rows.FirstUnsatisfied(certificate) is { } identity ? new Message(MessageCode.CertificateRepairFails, new MessageArgument("identity", identity.ToString())) : null;
    }

    /// <summary>Whether the printed figures break a combination of rows by more than the rounding of its identities, and its cells are those named.</summary>
    private static bool IsConflict(VerifierRows rows, CertificateConflict conflict, IReadOnlyList<int> setAside)
    {
        var (factors, modulus) = (conflict.Multipliers, conflict.Modulus);
        if (!modulus.IsZero && factors.Any(one => one.Factor >= modulus || one.Factor.Sign <= 0))
            return false;
        if (factors.Count == 0 || factors[0].Factor.Sign <= 0 || factors.Distinct().Count() != factors.Count || !factors.Aggregate(modulus, (divisor, one) => BigInteger.GreatestCommonDivisor(divisor, one.Factor)).IsOne)
            return false;
        var sum = new Dictionary<CellPlace, BigInteger>();
        var guards = new HashSet<CellPlace>();
        var wanted = new VerifierRange(0, 0, false, false);
        foreach (var (identity, isUpper, factor) in factors)
        {
            if (factor.IsZero || setAside.Contains(identity) || rows.Find(identity, isUpper) is not { } row)
                return false;
            foreach (var (cell, coefficient) in row.Terms)
                sum[cell] = sum.GetValueOrDefault(cell) + (factor * coefficient);
            wanted += row.Range * factor;
            if (row.Guard is { } guard)
                guards.Add(guard);
        }

        var printed = sum.Aggregate(BigInteger.Zero, (total, pair) => total + (pair.Value * rows.Printed(pair.Key)));
        var cells = sum.Where(pair => modulus.IsZero ? !pair.Value.IsZero : !(pair.Value % modulus).IsZero).Select(pair => pair.Key).Concat(guards).Distinct().Order();
        if (!modulus.IsZero)
            return cells.SequenceEqual(conflict.Cells) && guards.Count == 0 && wanted == new VerifierRange(0, 0, false, false) && !(printed % (modulus * rows.Grain)).IsZero;
        return cells.SequenceEqual(conflict.Cells) && !new VerifierRange(printed, printed, false, false).Meets(wanted);
    }

    /// <summary>Whether the conflicts of a certificate alone prove its lower bound.</summary>
    internal static bool IsBoundProven(CellSystem system, Certificate certificate) => !CanHit(
        system, certificate, [.. certificate.Conflicts.Select(conflict => (conflict.Cells, conflict.Multipliers.Select(multiplier => multiplier.Identity).Distinct().ToArray()))], [], [], certificate.LowerBound - 1);

    /// <summary>Whether some set hits every conflict for so little.</summary>
    private static bool CanHit(CellSystem system, Certificate certificate, (IReadOnlyList<CellPlace> Cells, int[] Identities)[] sets, HashSet<CellPlace> cells, HashSet<int> identities, int left)
    {
        var open = sets.Where(set => !set.Cells.Any(cells.Contains) && !set.Identities.Any(identities.Contains)).OrderBy(set => set.Cells.Count).ToArray();
        var (seenCells, seenIdentities, disjoint) = (new HashSet<CellPlace>(), new HashSet<int>(), 0);
        foreach (var set in open)
        {
            if (set.Cells.Any(seenCells.Contains) || set.Identities.Any(seenIdentities.Contains))
                continue;
            seenCells.UnionWith(set.Cells);
            seenIdentities.UnionWith(set.Identities);
            disjoint += set.Cells.Any(cell => !system[cell].IsConfirmed) ? 1 : certificate.CostOfDoubt;
        }

        if (disjoint > left)
            return false;
        if (open.Length == 0)
            return left >= 0;
        foreach (var cell in open[0].Cells.Where(cell => !system[cell].IsConfirmed))
        {
            if (left >= 1 && CanHit(system, certificate, sets, [.. cells, cell], identities, left - 1))
                return true;
        }

        return left >= certificate.CostOfDoubt
            && open[0].Identities.Any(identity => CanHit(system, certificate, sets, cells, [.. identities, identity], left - certificate.CostOfDoubt));
    }
}
