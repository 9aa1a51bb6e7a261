using System.Numerics;

namespace Unccd.Results.Diagnosis;

/// <summary>Elements of which at least one must be wrong, and the combination of identities that proves it.</summary>
/// <param name="Elements">In rising order: cells by their index, then identities as cell count + index ("the rule is wrong here").</param>
/// <param name="Multipliers">The rows that are combined: row 2·identity, or 2·identity + 1 for the upper side of a share, each with its factor.</param>
/// <param name="Modulus">0 as a rule; else the combination is broken only modulo this number of last places, which exact figures cannot be a part of.</param>
internal sealed record Conflict(int[] Elements, (int Row, BigInteger Factor)[] Multipliers, BigInteger Modulus = default);
