using System.Numerics;
using Unccd.Results.Tables;

namespace Unccd.Results.Diagnosis;

/// <summary>One cell of an implied relation, with its coefficient.</summary>
/// <remarks>Immutable; equal by content. The default value is no term.</remarks>
/// <param name="Cell">Where the cell stands.</param>
/// <param name="Coefficient">The integer that its figure is multiplied by; never 0.</param>
public readonly record struct ImpliedTerm(CellPlace Cell, BigInteger Coefficient);
