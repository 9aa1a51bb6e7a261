namespace Unccd.Results.Budgets;

/// <summary>The working capital reserve: what a trust fund keeps back so that it can pay when contributions are late.</summary>
/// <remarks>
/// It is 8.3 per cent (one month) of estimated annual expenditure. Of what estimate differs between decisions (UNFCCC 22/CP.21, 21/CP.23, 17/CP.25, 22/CP.26, 19/CP.28):
/// with or without programme support costs, of one year or of the average of two. So the base is the caller's.
/// </remarks>
public static class WorkingCapitalReserve
{
    /// <summary>The usual rate, 8.3 per cent, one twelfth.</summary>
    public const decimal UsualPercentage = 8.3m;

    /// <summary>The reserve required for an annual expenditure, rounded to a unit, a half away from zero.</summary>
    /// <param name="annualExpenditure">The estimated annual expenditure; see <see cref="Average"/> for that of a biennium.</param>
    /// <param name="percentage">The rate in per cent.</param>
    /// <param name="unit">The unit, above 0: 1 for whole euros.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> is not above 0.</exception>
    public static Euro Required(Euro annualExpenditure, decimal percentage = UsualPercentage, decimal unit = 1m) =>
        new Euro(annualExpenditure.Amount * percentage / 100m).RoundTo(unit, MidpointRounding.AwayFromZero);

    /// <summary>The average annual expenditure of a biennium, exact.</summary>
    /// <param name="biennium">The expenditure of both years.</param>
    /// <param name="supportPercentage">Programme support costs on top, in per cent; 0 to leave them out.</param>
    public static Euro Average(Euro biennium, decimal supportPercentage = ProgrammeSupport.StandardPercentage) =>
        new(biennium.Amount * (1m + (supportPercentage / 100m)) / 2m);

    /// <summary>What must be added to a reserve, or released from it where negative, when the annual expenditure changes.</summary>
    /// <param name="required">The reserve required now.</param>
    /// <param name="held">The reserve held.</param>
    public static Euro Adjustment(Euro required, Euro held) => required - held;
}
