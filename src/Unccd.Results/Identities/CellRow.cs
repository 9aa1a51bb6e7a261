namespace Unccd.Results.Identities;

/// <summary>One linear condition: lower ≤ Σ coefficient · cell ≤ upper, in scaled units.</summary>
/// <param name="Cells">The cells.</param>
/// <param name="Coefficients">Their coefficients, none of them 0.</param>
/// <param name="Lower">The lower bound.</param>
/// <param name="Upper">The upper bound; no bound where the flags say so.</param>
/// <param name="Flags">Which bound is open or missing.</param>
internal sealed record CellRow<T>(int[] Cells, T[] Coefficients, T Lower, T Upper, CellKernelFlags Flags);
