namespace Unccd.Results.Structure;

/// <summary>The evidence of a series of instances, some of which hold and some of which fail.</summary>
/// <param name="Score">The evidence so far; it starts with what words say.</param>
/// <param name="Holds">How many instances hold.</param>
/// <param name="Fails">How many fail.</param>
internal readonly record struct Tally(int Score, int Holds = 0, int Fails = 0)
{
    /// <summary>The tally with one more instance.</summary>
    /// <param name="holds">Whether it holds.</param>
    /// <param name="bits">What it says where it holds.</param>
    /// <param name="isDerived">Whether others say nearly the same: then it counts for a quarter.</param>
    public Tally With(bool holds, int bits, bool isDerived = false)
    {
        var evidence = holds ? bits : -Bits.Failure;
        return new Tally(Score + (isDerived ? evidence / 4 : evidence), Holds + (holds ? 1 : 0), Fails + (holds ? 0 : 1));
    }

    /// <summary>The tally with one more pair of figures that are meant to be equal.</summary>
    /// <param name="first">The one figure.</param>
    /// <param name="second">The other.</param>
    /// <param name="granule">The step in which such figures come.</param>
    /// <param name="isDerived">Whether others say nearly the same.</param>
    public Tally WithEqual(long first, long second, long granule, bool isDerived = false) =>
        With(first == second, Bits.Hit(0, 2 * Math.Abs(first), granule), isDerived);
}
