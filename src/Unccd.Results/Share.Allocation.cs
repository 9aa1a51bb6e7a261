namespace Unccd.Results;

public readonly partial struct Share
{
    /// <summary>The parts of a whole as percentages that add to exactly 100, by largest remainder (Hamilton), ties to the earlier part.</summary>
    /// <remarks>It is how reports force their shares to 100.0; a share may then differ from its plain rounding, by less than one unit in its last place from the exact value.</remarks>
    /// <param name="parts">The parts, none negative, at least one above 0.</param>
    /// <param name="decimals">How many decimals the shares have, from 0 to <see cref="MaxDecimals"/>.</param>
    /// <returns>One share for each part, in their order; their sum is 100.</returns>
    /// <exception cref="ArgumentException">There is no part, one is negative, or all are 0.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not from 0 to <see cref="MaxDecimals"/>.</exception>
    public static IReadOnlyList<Share> Allocate(ReadOnlySpan<decimal> parts, int decimals = 1)
    {
        var unit = new Share(0m, decimals).Unit;
        // A hundred per cent is parted as a hundred euros are: without losing a unit.
        return ValueList<Share>.From(new Euro(100m).Allocate(parts, unit).Select(part => new Share(part.Amount, decimals)));
    }
}
