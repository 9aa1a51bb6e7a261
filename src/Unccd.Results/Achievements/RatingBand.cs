namespace Unccd.Results.Achievements;

/// <summary>A rating and the achievements that earn it.</summary>
/// <remarks>Immutable; equal by content.</remarks>
/// <param name="Name">The rating: "on track".</param>
/// <param name="From">The least percentage, itself included; null for no lower end.</param>
/// <param name="To">The percentage at which the band ends, itself excluded; null for no upper end.</param>
public sealed record RatingBand(string Name, decimal? From, decimal? To);
