namespace Unccd.Results.Identities;

/// <summary>Tells percentages that were adjusted so that they add to 100 from misprinted ones.</summary>
internal static class ForcedShares
{
    /// <summary>
    /// Whether percentages of all parts of a whole were adjusted: they add to 100, their plain roundings do not, and none is further from its rounding than a unit in its last place.
    /// One of them may be misprinted, or that of a misprinted part: then it would have to be what the others leave of 100.
    /// </summary>
    /// <param name="shares">As printed, as rightly rounded, and the unit in the last place, all in the same unit.</param>
    /// <param name="hundred">100 per cent in that unit.</param>
    public static bool Are(IReadOnlyList<(decimal Printed, decimal Rounded, decimal Unit)> shares, decimal hundred)
    {
        var (printed, adjusted) = (0m, 0m);
        (decimal Printed, decimal Rounded, decimal Unit)? wrong = null;
        foreach (var share in shares)
        {
            if (Math.Abs(share.Printed - share.Rounded) > share.Unit)
            {
                if (wrong is not null)
                    return false;
                wrong = share;
                continue;
            }

            printed += share.Printed;
            adjusted += share.Printed - share.Rounded;
        }

        if (wrong is not { } one)
            return printed == hundred && adjusted != 0m;
        var left = hundred - printed;
        return adjusted != 0m && (left == one.Printed || (left != one.Rounded + adjusted && Math.Abs(left - one.Rounded) <= one.Unit));
    }
}
