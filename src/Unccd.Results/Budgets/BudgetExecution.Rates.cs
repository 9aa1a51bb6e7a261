namespace Unccd.Results.Budgets;

public sealed partial record BudgetExecution
{
    /// <summary>The elapsed part of the period: 70.83 % after 17 of 24 months.</summary>
    /// <param name="decimals">The decimals of the percentage.</param>
    public Share ElapsedShare(int decimals = 2) => Share.Round(100m * ElapsedMonths / Months, decimals);

    /// <summary>The execution (utilisation) rate: the expenditure as a percentage of the approved budget; null for a budget of 0.</summary>
    /// <param name="decimals">The decimals of the percentage.</param>
    public Share? Rate(int decimals = 2) => Share.Of(Expenditure, Approved, decimals);

    /// <summary>The execution rate at the end of the period as projected; null for a budget of 0 or without a projection.</summary>
    /// <param name="decimals">The decimals of the percentage.</param>
    public Share? ProjectedRate(int decimals = 2) => TotalExpenditure is { } total ? Share.Of(total, Approved, decimals) : null;

    /// <summary>The projected variance as a percentage of the approved budget, positive where the line overruns; null for a budget of 0 or without a projection.</summary>
    /// <param name="decimals">The decimals of the percentage.</param>
    public Share? ProjectedVarianceRate(int decimals = 2) => ProjectedVariance is { } variance ? Share.Of(variance, Approved, decimals) : null;

    /// <summary>The execution rate less the elapsed part of the period, in percentage points: negative where spending lags behind time; null for a budget of 0.</summary>
    /// <param name="decimals">The decimals of the difference, which is rounded once.</param>
    public Share? ProRataGap(int decimals = 2) =>
        Approved.IsZero ? null : Share.Round((100m * Expenditure.Amount / Approved.Amount) - (100m * ElapsedMonths / Months), decimals);

    /// <summary>The expenditure per elapsed month, to the cent; null where no month has elapsed.</summary>
    public Euro? MonthlyBurn => ElapsedMonths == 0 ? null : PerMonth(Expenditure, ElapsedMonths);

    /// <summary>The projection per remaining month, to the cent; null without a projection or where no month remains.</summary>
    public Euro? ProjectedMonthlyBurn => Projection is not { } projection || ElapsedMonths == Months ? null : PerMonth(projection, Months - ElapsedMonths);

    /// <summary>How many times faster than before the projection spends: 1 where the pace stays; null where either burn rate is missing or nothing was spent so far.</summary>
    /// <param name="decimals">The decimals of the ratio.</param>
    public decimal? BurnRatio(int decimals = 2) =>
        Projection is not { } projection || ElapsedMonths == 0 || ElapsedMonths == Months || Expenditure.IsZero
            ? null
            : Math.Round(projection.Amount * ElapsedMonths / ((Months - ElapsedMonths) * Expenditure.Amount), decimals, MidpointRounding.AwayFromZero);

    /// <summary>The expenditure at the end of the period if the pace stays, to the cent; null where no month has elapsed.</summary>
    public Euro? StraightLineForecast => ElapsedMonths == 0 ? null : PerMonth(new Euro(Expenditure.Amount * Months), ElapsedMonths);

    /// <summary>The published total expenditure less the straight-line forecast: positive where the projection expects a faster pace; null where either is missing.</summary>
    public Euro? ProjectionAgainstForecast => TotalExpenditure is { } total && StraightLineForecast is { } forecast ? total - forecast : null;

    /// <summary>Whether the projected variance, over or under, reaches both thresholds of materiality; null where the variance or its rate does not exist.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="materiality"/> is null.</exception>
    public bool? IsMaterial(Materiality materiality)
    {
        ArgumentNullException.ThrowIfNull(materiality);
        return ProjectedVariance is { } variance && !Approved.IsZero
            ? variance.Abs() >= materiality.Amount && 100m * variance.Abs().Amount >= materiality.Percentage * Approved.Abs().Amount
            : null;
    }

    private static Euro PerMonth(Euro amount, int months) => new Euro(amount.Amount / months).Round(2, MidpointRounding.AwayFromZero);
}
