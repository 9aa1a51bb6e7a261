using System.Numerics;
using Unccd.Results.Identities;
using Unccd.Results.Messages;
using Unccd.Results.Tables;

namespace Unccd.Results.Diagnosis;

/// <summary>Verifies a certificate with nothing but the printed figures, the identities and integers without limit.</summary>
/// <remarks>It shares no code with the search. Its own search for a cheaper set is plain branching: quick on certificates as they are made, which hold no more conflicts than their bound needs.</remarks>
public static class CertificateVerifier
{
    /// <summary>Verifies a certificate.</summary>
    /// <param name="system">The figures and identities of which it speaks.</param>
    /// <param name="certificate">The certificate.</param>
    /// <param name="options">The options of the diagnosis: which cells are confirmed beside those of the system, and what it costs to doubt an identity; <see cref="DiagnosisOptions.Default"/> for null.</param>
    /// <returns>Null where it is right; else what is wrong with it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="system"/> or <paramref name="certificate"/> is null.</exception>
    public static Message? Verify(CellSystem system, Certificate certificate, DiagnosisOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(system);
        ArgumentNullException.ThrowIfNull(certificate);
        options ??= DiagnosisOptions.Default;
        if (!IsWellFormed(system, certificate, options))
            return new Message(MessageCode.CertificateMalformed);
        var rows = new VerifierRows(system);
        for (var i = 0; i < certificate.Conflicts.Count; i++)
        {
            if (!IsConflict(rows, certificate.Conflicts[i], certificate.SetAside))
                return new Message(MessageCode.CertificateConflictFails, new MessageArgument("number", i + 1));
        }

        var own = Enumerable.Range(0, system.Identities.Count).Except(certificate.SetAside).SelectMany(rows.Broken).SelectMany(row => row.Cells);
        var suspects = own.Concat(certificate.Cells).Concat(certificate.Conflicts.SelectMany(conflict => conflict.Cells)).ToHashSet();
        foreach (var identity in certificate.SetAside)
        {
            if (!rows.Broken(identity).Any() || rows.Broken(identity).SelectMany(row => row.Cells).Any(suspects.Contains))
                return new Message(MessageCode.CertificateSetAsideFails, new MessageArgument("identity", system.Identities[identity].ToString()));
        }

        var cost = certificate.Cells.Count + ((long)certificate.CostOfDoubt * certificate.Doubted.Count);
        if (cost < certificate.LowerBound || certificate.IsSmallest != (cost == certificate.LowerBound) || certificate.Cells.Any(cell => IsConfirmed(system, cell, options))
            || !IsProven(system, certificate, options, certificate.LowerBound) || IsProven(system, certificate, options, certificate.LowerBound + 1L))
            return new Message(MessageCode.CertificateBoundFails, new MessageArgument("bound", certificate.LowerBound));
        return rows.FirstUnsatisfied(certificate) is { } unsatisfied ? new Message(MessageCode.CertificateRepairFails, new MessageArgument("identity", unsatisfied.ToString())) : null;
    }

    /// <summary>Whether no set hits all conflicts of a certificate for less.</summary>
    internal static bool IsProven(CellSystem system, Certificate certificate, DiagnosisOptions options, long bound)
    {
        // A cell is its index, an identity the complement of its position; a confirmed cell cannot be hit.
        var sets = certificate.Conflicts.Select(conflict => conflict.Cells.Where(cell => !IsConfirmed(system, cell, options)).Select(system.IndexOf)
            .Concat(conflict.Multipliers.Select(multiplier => ~multiplier.Identity).Distinct()).ToArray()).ToArray();
        return !CanHit(sets, certificate.CostOfDoubt, bound - 1);
    }

    private static bool IsWellFormed(CellSystem system, Certificate certificate, DiagnosisOptions options) =>
        certificate.CostOfDoubt == options.CostOfDoubtingIdentity && certificate.LowerBound >= 1
        && certificate.Doubted.Concat(certificate.SetAside).All(identity => identity >= 0 && identity < system.Identities.Count)
        && AreDistinct(certificate.Doubted.Concat(certificate.SetAside)) && AreDistinct(certificate.Cells) && certificate.Cells.All(cell => system.IndexOf(cell) >= 0)
        && new[] { certificate.Witness, certificate.WholeWitness }.All(values =>
            AreDistinct(values.Select(value => value.Cell)) && values.All(value => value.Denominator.Sign > 0 && certificate.Cells.Contains(value.Cell)));

    private static bool AreDistinct<T>(IEnumerable<T> items) => items.All(new HashSet<T>().Add);

    private static bool IsConfirmed(CellSystem system, CellPlace cell, DiagnosisOptions options) => system[cell].IsConfirmed || options.Confirmed.Contains(cell);

    /// <summary>Whether the printed figures break a combination of rows by more than the rounding of its identities, and its cells are those named.</summary>
    private static bool IsConflict(VerifierRows rows, CertificateConflict conflict, IReadOnlyList<int> setAside)
    {
        var (factors, modulus) = (conflict.Multipliers, conflict.Modulus);
        if (factors.Count == 0 || factors[0].Factor.Sign <= 0 || !AreDistinct(factors.Select(one => (one.Identity, one.IsUpperSide)))
            || (!modulus.IsZero && factors.Any(one => one.Factor >= modulus || one.Factor.Sign <= 0))
            || !factors.Aggregate(modulus, (divisor, one) => BigInteger.GreatestCommonDivisor(divisor, one.Factor)).IsOne)
            return false;
        var (terms, range, guards) = (new Dictionary<CellPlace, BigInteger>(), VerifierRange.Zero, new HashSet<CellPlace>());
        foreach (var (identity, isUpper, factor) in factors)
        {
            if (factor.IsZero || setAside.Contains(identity) || rows.Find(identity, isUpper) is not { } row)
                return false;
            foreach (var (cell, coefficient) in row.Terms)
                terms[cell] = terms.GetValueOrDefault(cell) + (factor * coefficient);
            range += row.Range * factor;
            guards.UnionWith(row.Cells.Where(cell => cell == row.Guard));
        }

        var sum = rows.PrintedSum(new VerifierRow(terms, range, null));
        var isBroken = modulus.IsZero ? !range.Contains(sum) : range == VerifierRange.Zero && guards.Count == 0 && !(sum % (modulus * rows.One * rows.Grain)).IsZero;
        return isBroken && terms.Where(term => !(modulus.IsZero ? term.Value : term.Value % (modulus * rows.One)).IsZero).Select(term => term.Key).Union(guards).Order().SequenceEqual(conflict.Cells);
    }

    /// <summary>Whether some elements that hit every set cost no more than so much; an element that was tried is trusted from then on.</summary>
    private static bool CanHit(int[][] sets, int costOfDoubt, long left)
    {
        var (used, least) = (new HashSet<int>(), 0L);
        foreach (var set in sets.OrderBy(set => set.Length).Where(set => !set.Any(used.Contains)))
        {
            used.UnionWith(set);
            least += set.Length == 0 ? left + 1 : set.Min(Cost);
        }

        if (least > left || sets.Length == 0)
            return least <= left;
        foreach (var element in sets.MinBy(set => set.Length)!.OrderByDescending(element => sets.Count(set => set.Contains(element))))
        {
            if (CanHit([.. sets.Where(set => !set.Contains(element))], costOfDoubt, left - Cost(element)))
                return true;
            sets = [.. sets.Select(set => Array.FindAll(set, other => other != element))];
        }

        return false;

        int Cost(int element) => element < 0 ? costOfDoubt : 1;
    }
}
