using Unccd.Results.Identities;

namespace Unccd.Results.Checking;

/// <summary>An identity and whether it holds between the printed figures.</summary>
/// <remarks>Immutable; equal by content.</remarks>
/// <param name="Identity">The identity.</param>
/// <param name="Verdict">Whether it holds.</param>
/// <param name="Residual">Printed target less what the terms give; 0 where it holds exactly or does not apply. For a share, in percentage points of the exact quotient.</param>
/// <param name="Expected">What the other cells imply for the target, at the target's precision; null where nothing follows.</param>
public sealed record CheckedIdentity(Identity Identity, Verdict Verdict, decimal Residual, decimal? Expected);
