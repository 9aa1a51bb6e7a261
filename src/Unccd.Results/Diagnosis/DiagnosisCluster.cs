using Unccd.Results.Identities;

namespace Unccd.Results.Diagnosis;

/// <summary>Suspect cells tied by violated identities, and every smallest way to explain them.</summary>
/// <remarks>Immutable; equal by reference.</remarks>
public sealed class DiagnosisCluster
{
    private readonly ValueList<Explanation> explanations;
    private readonly ValueList<Identity> violated;

    internal DiagnosisCluster(int number, IEnumerable<Explanation> explanations, IEnumerable<Identity> violated, int lowerBound, int found, bool moreExist)
    {
        Number = number;
        this.explanations = ValueList<Explanation>.From(explanations);
        this.violated = ValueList<Identity>.From(violated);
        LowerBound = lowerBound;
        FoundCount = found;
        MoreExist = moreExist;
    }

    /// <summary>Its number, from 1, by the place of its first suspect cell.</summary>
    public int Number { get; }

    /// <summary>The explanations kept, the likeliest first: never empty.</summary>
    public IReadOnlyList<Explanation> Explanations => explanations;

    /// <summary>The violated identities that a suspect cell of it takes part in; empty where its cells are suspect only by what several violated identities imply together.</summary>
    /// <remarks>Identities that each hold within rounding, but not all together, are in no cluster: see <see cref="DocumentDiagnosis.JointConflicts"/>.</remarks>
    public IReadOnlyList<Identity> Violated => violated;

    /// <summary>What every explanation costs at least, proven.</summary>
    public int LowerBound { get; }

    /// <summary>Whether the explanations are proven to be smallest; otherwise they are the best found.</summary>
    public bool IsProven => explanations.Any(explanation => explanation.IsSmallest);

    /// <summary>How many explanations were found, those not kept included.</summary>
    public int FoundCount { get; }

    /// <summary>Whether there are, or may be, explanations of the same cost that were not found or not kept.</summary>
    public bool MoreExist { get; }
}
