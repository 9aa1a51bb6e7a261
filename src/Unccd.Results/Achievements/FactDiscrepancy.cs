using Unccd.Results.Messages;

namespace Unccd.Results.Achievements;

/// <summary>A relation between facts that their numbers, hedges allowed for, cannot keep.</summary>
/// <remarks>Immutable; equal by content.</remarks>
/// <param name="Relation">The relation.</param>
/// <param name="Target">The fact that the others determine.</param>
/// <param name="Term">The first of the others.</param>
/// <param name="Expected">What the others determine, as far as it is one number; null otherwise.</param>
/// <param name="Message">The discrepancy in words.</param>
public sealed record FactDiscrepancy(FactRelation Relation, QuantitativeFact Target, QuantitativeFact Term, decimal? Expected, Message Message)
{
    /// <summary>
    /// Whether at least one of the numbers is wrong: parts, wholes and repetitions contradict one another. False where the text may be right all the same: the whole of a percentage stands outside it, a rate may be of another period,
    /// and one number may belong to two things.
    /// </summary>
    public bool IsContradiction => Relation.Kind is FactRelationKind.Sum or FactRelationKind.Same or FactRelationKind.AtMost;

    /// <summary>The fact to look at first: the part that passes its whole, else the one that the others determine.</summary>
    public QuantitativeFact Suspect => Relation.Kind == FactRelationKind.AtMost ? Term : Target;
}
