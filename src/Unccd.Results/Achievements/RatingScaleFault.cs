namespace Unccd.Results.Achievements;

/// <summary>A stretch of achievements to which a scale gives no rating or more than one.</summary>
/// <remarks>Immutable; equal by content.</remarks>
/// <param name="IsGap">Whether no band covers the stretch (true) or more than one (false).</param>
/// <param name="From">Where it begins, itself included; null for no lower end.</param>
/// <param name="To">Where it ends, itself excluded; null for no upper end.</param>
public sealed record RatingScaleFault(bool IsGap, decimal? From, decimal? To);
