using Unccd.Results.Tables;

namespace Unccd.Results.Identities;

/// <summary>One cell on the right-hand side of an identity, with its coefficient.</summary>
/// <remarks>Immutable; equal by content. The default value is no term.</remarks>
/// <param name="Cell">Where the cell stands.</param>
/// <param name="Sign">The integer coefficient: +1 or −1 nearly always; never 0. Another integer joins tables of different scale.</param>
public readonly record struct IdentityTerm(CellPlace Cell, int Sign);
