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
            || LeastCost(system, certificate, options) != certificate.LowerBound)
            return new Message(MessageCode.CertificateBoundFails, new MessageArgument("bound", certificate.LowerBound));
        return rows.FirstUnsatisfied(certificate) is { } unsatisfied ? new Message(MessageCode.CertificateRepairFails, new MessageArgument("identity", unsatisfied.ToString())) : null;
    }

    /// <summary>The lowest cost at which all conflicts of a certificate can be hit, given that its explanation hits them; conflicts that share nothing are looked at apart.</summary>
    internal static long LeastCost(CellSystem system, Certificate certificate, DiagnosisOptions options)
    {
        // A set of elements is a mask: the cells by their index, the identities behind them; a confirmed cell cannot be hit.
        var identities = system.Cells.Count;
        var explanation = Mask(certificate.Cells, certificate.Doubted);
        var left = certificate.Conflicts.Select(conflict => Mask(conflict.Cells.Where(cell => !IsConfirmed(system, cell, options)), conflict.Multipliers.Select(multiplier => multiplier.Identity))).ToList();
        var sum = 0L;
        while (left.Count > 0)
        {
            var (mask, size) = (left[0], BigInteger.Zero);
            while (size != mask)
                (size, mask) = (mask, left.Where(set => !(set & mask).IsZero).Aggregate(mask, (all, set) => all | set));
            BigInteger[] sets = [.. left.Where(set => !(set & mask).IsZero)];
            left.RemoveAll(sets.Contains);
            var (least, most) = (0L, Elements(explanation & mask).Sum(Cost));
            while (least < most)
            {
                var middle = (least + most) / 2;
                (least, most) = CanHit(sets, Cost, middle) ? (least, middle) : (middle + 1, most);
            }

            sum += least;
        }

        return sum;

        long Cost(int element) => element < identities ? 1 : certificate.CostOfDoubt;

        BigInteger Mask(IEnumerable<CellPlace> cells, IEnumerable<int> doubted) =>
            cells.Select(system.IndexOf).Concat(doubted.Select(identity => identities + identity)).Aggregate(BigInteger.Zero, (mask, element) => mask | (BigInteger.One << element));
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
    private static bool CanHit(BigInteger[] sets, Func<int, long> costOf, long left)
    {
        // Sets without a common element cost at least what each costs.
        var (used, narrowest) = (BigInteger.Zero, int.MaxValue);
        int[] branches = [];
        var rest = left;
        foreach (var set in sets)
        {
            if (!(set & used).IsZero)
                continue;
            used |= set;
            int[] elements = [.. Elements(set)];
            if (elements.Length == 0 || (rest -= elements.Min(costOf)) < 0)
                return false;
            if (elements.Length < narrowest)
                (narrowest, branches) = (elements.Length, elements);
        }

        foreach (var element in branches.OrderByDescending(element => sets.Count(set => !(set >> element).IsEven)))
        {
            var bit = BigInteger.One << element;
            if (CanHit(Array.FindAll(sets, set => (set & bit).IsZero), costOf, left - costOf(element)))
                return true;
            sets = Array.ConvertAll(sets, set => (set & bit).IsZero ? set : set ^ bit);
        }

        return sets.Length == 0 && left >= 0;
    }

    private static IEnumerable<int> Elements(BigInteger mask)
    {
        for (var element = 0; !mask.IsZero; element++, mask >>= 1)
        {
            if (!mask.IsEven)
                yield return element;
        }
    }
}
