namespace Unccd.Results.Budgets;

/// <summary>Programme support costs: what a budget pays for administration, as a percentage on top of its lines.</summary>
/// <remarks>
/// The tables of ICCD/CRIC(18)/3 are net of 13 %: 14,325,736 × 1.13 = 16,188,081.68, and ICCD/COP(13)/L.24 approves EUR 16,188,082.
/// </remarks>
public static class ProgrammeSupport
{
    /// <summary>The standard rate, 13 per cent.</summary>
    public const decimal StandardPercentage = 13m;

    /// <summary>The programme support costs of a net budget, rounded to a unit, a half away from zero.</summary>
    /// <param name="net">The budget without programme support costs.</param>
    /// <param name="percentage">The rate in per cent.</param>
    /// <param name="unit">The unit, above 0: 1 for whole euros.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> is not above 0.</exception>
    public static Euro Costs(Euro net, decimal percentage = StandardPercentage, decimal unit = 1m) =>
        new Euro(net.Amount * percentage / 100m).RoundTo(unit, MidpointRounding.AwayFromZero);

    /// <summary>A net budget with its programme support costs, rounded once, to a unit, a half away from zero.</summary>
    /// <inheritdoc cref="Costs"/>
    public static Euro Gross(Euro net, decimal percentage = StandardPercentage, decimal unit = 1m) =>
        new Euro(net.Amount * (1m + (percentage / 100m))).RoundTo(unit, MidpointRounding.AwayFromZero);

    /// <summary>Whether an approved budget is a net budget with its programme support costs, to the unit.</summary>
    /// <param name="net">The budget without programme support costs.</param>
    /// <param name="approved">The budget as approved.</param>
    /// <param name="percentage">The rate in per cent.</param>
    /// <param name="unit">The unit to which the approved budget is rounded.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> is not above 0.</exception>
    public static bool Agrees(Euro net, Euro approved, decimal percentage = StandardPercentage, decimal unit = 1m) => Gross(net, percentage, unit) == approved;
}
