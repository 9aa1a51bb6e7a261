namespace Unccd.Results.Identities;

/// <summary>What the printed figures say about one identity.</summary>
/// <remarks>
/// Immutable; equal by content. All figures are in the unit of the target as printed, with its sign; they are null where the identity is not
/// applicable, and where they would not fit a <see cref="decimal"/>.
/// </remarks>
/// <param name="Identity">The identity.</param>
/// <param name="Verdict">Whether it holds.</param>
/// <param name="Printed">The target as printed.</param>
/// <param name="Implied">What the other cells imply for the target, rounded to its own printed precision (halves away from zero).</param>
/// <param name="Residual">How far the printed target is above what the others imply: exact for sums and rates, for a share the difference of the printed and the implied percentage.</param>
/// <param name="Tolerance">The largest residual that the rounding of the cells can explain: Σ |coefficient| · half-width; null where it has no bound
/// (a text that says "more than"), and for a share, whose tolerance depends on its base.</param>
/// <param name="IsShareOfZero">Whether the identity is not applicable because it is a share of zero, which is undefined: a printed figure there is a finding.</param>
public readonly record struct IdentityCheck(
    Identity Identity, Verdict Verdict, decimal? Printed, decimal? Implied, decimal? Residual, decimal? Tolerance, bool IsShareOfZero = false);
