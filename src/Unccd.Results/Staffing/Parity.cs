namespace Unccd.Results.Staffing;

/// <summary>Men against women in a group of posts.</summary>
/// <remarks>Immutable; equal by content.</remarks>
public sealed record Parity
{
    /// <summary>Men against women.</summary>
    /// <param name="men">The posts held by men, not negative.</param>
    /// <param name="women">The posts held by women, not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    public Parity(decimal men, decimal women)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(men);
        ArgumentOutOfRangeException.ThrowIfNegative(women);
        Men = men;
        Women = women;
    }

    /// <summary>The posts held by men.</summary>
    public decimal Men { get; }

    /// <summary>The posts held by women.</summary>
    public decimal Women { get; }

    /// <summary>The share of women; null where there is no post.</summary>
    /// <param name="decimals">The decimals of the percentage.</param>
    public Share? WomenShare(int decimals = 1) => Share.Of(Women, Men + Women, decimals);

    /// <summary>The share of men; null where there is no post.</summary>
    /// <param name="decimals">The decimals of the percentage.</param>
    public Share? MenShare(int decimals = 1) => Share.Of(Men, Men + Women, decimals);

    /// <summary>The parity gap: the share of men less that of women, in percentage points; positive where there are more men, null where there is no post.</summary>
    /// <param name="decimals">The decimals of the difference, which is rounded once.</param>
    public Share? Gap(int decimals = 1) => Share.Of(Men - Women, Men + Women, decimals);

    /// <summary>Whether the share of women lies in a band; null where there is no post.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="band"/> is null.</exception>
    public bool? IsWithin(ParityBand band)
    {
        ArgumentNullException.ThrowIfNull(band);
        var all = Men + Women;
        return all == 0m ? null : 100m * Women >= band.Lower * all && 100m * Women <= band.Upper * all;
    }
}
