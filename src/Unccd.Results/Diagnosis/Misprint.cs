using System.Globalization;
using System.Numerics;

namespace Unccd.Results.Diagnosis;

/// <summary>Which slip of the hand turns one figure into another: compares digits, not texts, so that the style of the print does not matter.</summary>
internal static class Misprint
{
    /// <summary>The likeliest slip that turns the true figure into the printed one, both in units of the last printed place; null for none.</summary>
    public static (CauseKind Kind, int CostMillibits)? Find(BigInteger truth, BigInteger printed)
    {
        if (truth == printed)
            return null;
        if (truth == -printed)
            return (CauseKind.SignLost, CauseWeights.Kind);
        if (truth.IsZero || printed.IsZero)
            return printed + truth is { Sign: > 0 } digit && digit < 10 ? (CauseKind.DigitWrong, CauseWeights.Kind + CauseWeights.Log2(9)) : null;
        if (truth.Sign != printed.Sign)
            return null;
        var (from, to) = (BigInteger.Abs(truth).ToString(CultureInfo.InvariantCulture), BigInteger.Abs(printed).ToString(CultureInfo.InvariantCulture));
        return Scaled(from, to) ?? (to.Length - from.Length) switch
        {
            0 => Exchanged(from, to),
            1 => Inserted(from, to),
            -1 => Deleted(from, to),
            _ => LeadingZero(from, to),
        };
    }

    /// <summary>The figures that one digit wrong, missing or too many, or two swapped, turn into a printed one; in no order, some more than once.</summary>
    public static IEnumerable<BigInteger> OriginsOf(BigInteger printed)
    {
        var digits = BigInteger.Abs(printed).ToString(CultureInfo.InvariantCulture);
        return Origins(digits).Where(origin => origin.Length > 0).Select(origin => BigInteger.Parse(origin, CultureInfo.InvariantCulture)).Select(origin => printed.Sign < 0 ? -origin : origin);
    }

    private static IEnumerable<string> Origins(string digits)
    {
        for (var i = 0; i <= digits.Length; i++)
        {
            var (before, after) = (digits[..i], digits[i..]);
            for (var digit = '0'; digit <= '9'; digit++)
            {
                yield return before + digit + after;
                if (after.Length > 0)
                    yield return before + digit + after[1..];
            }

            if (after.Length > 0)
                yield return before + after[1..];
            if (after.Length > 1)
                yield return before + after[1] + after[0] + after[2..];
        }
    }

    private static (CauseKind Kind, int CostMillibits)? Scaled(string from, string to)
    {
        var (shorter, longer) = from.Length < to.Length ? (from, to) : (to, from);
        var power = longer.Length - shorter.Length;
        if (power is < 1 or > 3 || !longer.StartsWith(shorter, StringComparison.Ordinal) || longer.AsSpan(shorter.Length).ContainsAnyExcept('0'))
            return null;
        return (CauseKind.Scale, CauseWeights.Kind + CauseWeights.Scaled + (power == 1 ? 0 : CauseWeights.LargeScale));
    }

    private static (CauseKind Kind, int CostMillibits)? Exchanged(string from, string to)
    {
        var first = 0;
        while (from[first] == to[first])
            first++;
        var rest = first + 1 < from.Length ? from.AsSpan(first + 1) : default;
        if (rest.SequenceEqual(to.AsSpan(Math.Min(first + 1, to.Length))))
            return (CauseKind.DigitWrong, CauseWeights.Kind + CauseWeights.Log2(9 * from.Length));
        if (first + 1 < from.Length && from[first] == to[first + 1] && from[first + 1] == to[first] && from.AsSpan(first + 2).SequenceEqual(to.AsSpan(first + 2)))
            return (CauseKind.Transposed, CauseWeights.Kind + CauseWeights.Log2(Pairs(from)));
        return null;
    }

    private static (CauseKind Kind, int CostMillibits)? Inserted(string from, string to)
    {
        for (var i = 0; i < to.Length; i++)
        {
            if (string.Concat(to.AsSpan(0, i), to.AsSpan(i + 1)) != from)
                continue;
            var isDoubled = (i > 0 && to[i - 1] == to[i]) || (i + 1 < to.Length && to[i + 1] == to[i]);
            return (CauseKind.DigitDoubled, CauseWeights.Kind + CauseWeights.Log2(CauseWeights.WaysToInsert(from.Length, isDoubled)));
        }

        return null;
    }

    private static (CauseKind Kind, int CostMillibits)? Deleted(string from, string to)
    {
        for (var i = 0; i < from.Length; i++)
        {
            if (string.Concat(from.AsSpan(0, i), from.AsSpan(i + 1)) == to)
                return (CauseKind.DigitMissing, CauseWeights.Kind + CauseWeights.Log2(from.Length));
        }

        return LeadingZero(from, to);
    }

    /// <summary>A leading digit dropped, wrong or swapped leaves zeros that a number does not show: 1 045 becomes 45, 2 345 becomes 345, 10 345 becomes 1 345.</summary>
    private static (CauseKind Kind, int CostMillibits)? LeadingZero(string from, string to)
    {
        if (to.Length >= from.Length)
            return null;
        var padded = to.PadLeft(from.Length, '0');
        if (from.AsSpan(1).SequenceEqual(padded.AsSpan(1)))
            return (CauseKind.DigitMissing, CauseWeights.Kind + CauseWeights.Log2(from.Length));
        return Exchanged(from, padded);
    }

    private static int Pairs(string digits)
    {
        var pairs = 0;
        for (var i = 1; i < digits.Length; i++)
        {
            if (digits[i] != digits[i - 1])
                pairs++;
        }

        return pairs;
    }
}
