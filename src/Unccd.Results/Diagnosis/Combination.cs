using System.Numerics;

namespace Unccd.Results.Diagnosis;

/// <summary>A combination of identities: what is left of it on the unknown cells, and the factor of each identity.</summary>
/// <remarks>Immutable. Whole numbers without a common divisor, so that elimination needs no fractions.</remarks>
internal sealed class Combination
{
    public Combination(BigInteger[] unknowns, BigInteger[] factors)
    {
        var common = unknowns.Concat(factors).Aggregate(BigInteger.Zero, BigInteger.GreatestCommonDivisor);
        (Unknowns, Factors) = common <= 1 ? (unknowns, factors) : ([.. unknowns.Select(number => number / common)], [.. factors.Select(number => number / common)]);
    }

    public BigInteger[] Unknowns { get; }

    public BigInteger[] Factors { get; }

    /// <summary>The first unknown that is left; −1 for none.</summary>
    public int First => Array.FindIndex(Unknowns, number => !number.IsZero);

    /// <summary>How many unknowns are left.</summary>
    public int Count => Unknowns.Count(number => !number.IsZero);

    /// <summary>This combination without an unknown that another has.</summary>
    public Combination Without(int unknown, Combination other)
    {
        var (own, others) = (Unknowns[unknown], other.Unknowns[unknown]);
        return own.IsZero ? this : new Combination(Mixed(Unknowns, other.Unknowns), Mixed(Factors, other.Factors));

        BigInteger[] Mixed(BigInteger[] left, BigInteger[] right) => [.. left.Zip(right, (a, b) => (others * a) - (own * b))];
    }

    /// <summary>The reduced echelon form of combinations: each has a first unknown that no other has.</summary>
    public static List<Combination> Reduce(IEnumerable<Combination> combinations)
    {
        var reduced = new List<Combination>();
        foreach (var combination in combinations)
        {
            var rest = reduced.Aggregate(combination, (one, other) => one.Without(other.First, other));
            if (rest.First < 0)
                continue;
            for (var i = 0; i < reduced.Count; i++)
                reduced[i] = reduced[i].Without(rest.First, rest);
            reduced.Add(rest);
        }

        return reduced;
    }
}
