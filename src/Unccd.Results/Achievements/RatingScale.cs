namespace Unccd.Results.Achievements;

/// <summary>A scale that turns achievements into ratings, whose own gaps and overlaps can be asked for.</summary>
/// <remarks>
/// Immutable; equal by content. A scale is accepted with its faults, for they are those of the policy that it comes from: ask <see cref="Faults"/>.
/// Bands include their lower end and exclude their upper.
/// </remarks>
public sealed class RatingScale : IEquatable<RatingScale>
{
    private readonly ValueList<RatingBand> bands;

    /// <summary>A scale.</summary>
    /// <param name="bands">The bands in any order; at least one, each with a name and not empty.</param>
    /// <exception cref="ArgumentNullException"><paramref name="bands"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no band, or one has no name or no room; the message names it.</exception>
    public RatingScale(params IEnumerable<RatingBand> bands)
    {
        ArgumentNullException.ThrowIfNull(bands);
        this.bands = ValueList<RatingBand>.From(bands.OrderBy(band => band.From ?? decimal.MinValue));
        if (this.bands.Count == 0)
            throw new ArgumentException("The scale has no band: expected at least one.", nameof(bands));
        foreach (var band in this.bands)
        {
            if (string.IsNullOrWhiteSpace(band.Name))
                throw new ArgumentException("A band of the scale has no name.", nameof(bands));
            if (band is { From: { } from, To: { } to } && from >= to)
                throw new ArgumentException($"The band '{band.Name}' runs from {PrintedNumber.Plain(from)} to {PrintedNumber.Plain(to)}: expected an end above its beginning.", nameof(bands));
        }
    }

    /// <summary>The bands, by their lower end.</summary>
    public IReadOnlyList<RatingBand> Bands => bands;

    /// <summary>The gaps and overlaps of the scale over all numbers, from below; empty where every achievement has exactly one rating.</summary>
    public IReadOnlyList<RatingScaleFault> Faults
    {
        get
        {
            var faults = new List<RatingScaleFault>();
            // Every place where a band begins or ends; between two neighbours the number of bands is constant.
            var borders = bands.SelectMany(band => new[] { band.From, band.To }).OfType<decimal>().Distinct().Order().ToArray();
            for (var i = 0; i <= borders.Length; i++)
            {
                decimal? from = i == 0 ? null : borders[i - 1];
                decimal? to = i == borders.Length ? null : borders[i];
                var covering = bands.Count(band => Covers(band, from, to));
                if (covering == 1)
                    continue;
                if (faults.Count > 0 && faults[^1].IsGap == (covering == 0) && faults[^1].To == from && from is not null)
                    faults[^1] = faults[^1] with { To = to };
                else
                    faults.Add(new RatingScaleFault(covering == 0, from, to));
            }

            return ValueList<RatingScaleFault>.From(faults);
        }
    }

    /// <summary>The ratings of an achievement: one on a sound scale, none in a gap, several where bands overlap.</summary>
    /// <param name="percentage">The achievement in per cent.</param>
    public IReadOnlyList<string> Rate(decimal percentage) =>
        ValueList<string>.From(bands.Where(band => (band.From is not { } from || percentage >= from) && (band.To is not { } to || percentage < to)).Select(band => band.Name));

    /// <inheritdoc/>
    public bool Equals(RatingScale? other) => other is not null && bands.Equals(other.bands);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RatingScale);

    /// <inheritdoc/>
    public override int GetHashCode() => bands.GetHashCode();

    private static bool Covers(RatingBand band, decimal? from, decimal? to) =>
        (band.From is null || (from is not null && band.From <= from)) && (band.To is null || (to is not null && band.To >= to));
}
