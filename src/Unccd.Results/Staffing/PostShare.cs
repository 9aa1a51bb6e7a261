namespace Unccd.Results.Staffing;

/// <summary>The posts of one part of a distribution and their share in it.</summary>
/// <remarks>Immutable; equal by content.</remarks>
/// <param name="Part">The unit, regional group or sex.</param>
/// <param name="Posts">The posts.</param>
/// <param name="Rounded">The share, rounded on its own.</param>
/// <param name="Forced">The share by largest remainder: those of all parts add to exactly 100.</param>
public sealed record PostShare(DistributionColumn Part, decimal Posts, Share Rounded, Share Forced);
