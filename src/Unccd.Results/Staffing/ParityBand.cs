namespace Unccd.Results.Staffing;

/// <summary>From which to which percentage of women a group of posts counts as being at parity, both ends included.</summary>
/// <remarks>Immutable; equal by content.</remarks>
public sealed record ParityBand
{
    /// <summary>A band.</summary>
    /// <param name="lower">The lower end in per cent, from 0.</param>
    /// <param name="upper">The upper end in per cent, from the lower end to 100.</param>
    /// <exception cref="ArgumentOutOfRangeException">An end is out of range.</exception>
    public ParityBand(decimal lower, decimal upper)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(lower);
        ArgumentOutOfRangeException.ThrowIfLessThan(upper, lower);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(upper, 100m);
        Lower = lower;
        Upper = upper;
    }

    /// <summary>47 to 53 per cent, common practice in the United Nations. <b>Unverified</b>: from memory, so pass your own where a policy says otherwise.</summary>
    public static ParityBand Common { get; } = new(47m, 53m);

    /// <summary>The lower end in per cent.</summary>
    public decimal Lower { get; }

    /// <summary>The upper end in per cent.</summary>
    public decimal Upper { get; }
}
