using Unccd.Results.Tables;

namespace Unccd.Results.Reports;

/// <summary>A percentage printed though its base is 0.</summary>
/// <remarks>Immutable; equal by content.</remarks>
/// <param name="Share">Where the percentage stands.</param>
/// <param name="Part">Where the amount stands that it would be a share of the base.</param>
/// <param name="Base">Where the base stands, 0 or nil.</param>
public readonly record struct ShareOfZero(CellPlace Share, CellPlace Part, CellPlace Base);
