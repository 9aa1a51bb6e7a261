using Unccd.Results.Messages;

namespace Unccd.Results.Achievements;

/// <summary>A relation between facts that their numbers, hedges allowed for, cannot keep.</summary>
/// <remarks>Immutable; equal by content. It is a warning: words can mean what numbers do not show.</remarks>
/// <param name="Relation">The relation.</param>
/// <param name="Target">The fact that the others determine.</param>
/// <param name="Term">The first of the others.</param>
/// <param name="Expected">What the others determine, as far as it is one number; null otherwise.</param>
/// <param name="Message">The discrepancy in words.</param>
public sealed record FactDiscrepancy(FactRelation Relation, QuantitativeFact Target, QuantitativeFact Term, decimal? Expected, Message Message);
