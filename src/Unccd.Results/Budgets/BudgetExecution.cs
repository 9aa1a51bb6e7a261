namespace Unccd.Results.Budgets;

/// <summary>How far a budget is spent at a date, and where it is heading: what budget officers compute from approved budget, expenditure and projection.</summary>
/// <remarks>
/// Immutable; equal by content. Amounts and rates are computed beside the print and never in its place. A rate of a budget of 0 is undefined: it is null, not 0.
/// Percentages round half away from zero, at the decimals asked for; amounts per month are rounded to the cent in the same way.
/// </remarks>
public sealed partial record BudgetExecution
{
    /// <summary>The figures of a budget.</summary>
    /// <param name="approved">The approved budget of the whole period.</param>
    /// <param name="expenditure">The expenditure up to the date.</param>
    /// <param name="projection">The expenditure projected from the date to the end of the period; null where none is published.</param>
    /// <param name="elapsedMonths">How many months of the period had ended at the date, from 0 to <paramref name="months"/>.</param>
    /// <param name="months">The length of the period, at least 1: 24 for a biennium.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="months"/> is below 1, or <paramref name="elapsedMonths"/> is not from 0 to it.</exception>
    public BudgetExecution(Euro approved, Euro expenditure, Euro? projection, int elapsedMonths, int months = Biennium.Months)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(months, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(elapsedMonths);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(elapsedMonths, months);
        Approved = approved;
        Expenditure = expenditure;
        Projection = projection;
        ElapsedMonths = elapsedMonths;
        Months = months;
    }

    /// <summary>The approved budget of the whole period.</summary>
    public Euro Approved { get; }

    /// <summary>The expenditure up to the date.</summary>
    public Euro Expenditure { get; }

    /// <summary>The projection from the date to the end of the period; null where none is published.</summary>
    public Euro? Projection { get; }

    /// <summary>How many months of the period had ended at the date.</summary>
    public int ElapsedMonths { get; }

    /// <summary>The length of the period in months.</summary>
    public int Months { get; }

    /// <summary>Expenditure and projection together; null without a projection.</summary>
    public Euro? TotalExpenditure => Projection is { } projection ? Expenditure + projection : null;

    /// <summary>The total expenditure less the approved budget: positive where the line overruns, negative where it saves; null without a projection.</summary>
    public Euro? ProjectedVariance => TotalExpenditure is { } total ? total - Approved : null;

    /// <summary>What is already spent beyond the approved budget; zero where nothing is.</summary>
    public Euro OverExpenditure => Expenditure > Approved ? Expenditure - Approved : Euro.Zero;

    /// <summary>What will be spent beyond the approved budget as projected; zero where nothing will; null without a projection.</summary>
    public Euro? ProjectedOverrun => ProjectedVariance is { } variance ? variance.IsNegative ? Euro.Zero : variance : null;

    /// <summary>The figures of several budgets as one: those of a section or of a table.</summary>
    /// <param name="parts">The budgets, of one period and one date; at least one. The projection of the sum is null where one of them has none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="parts"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no part, or two differ in date or period.</exception>
    public static BudgetExecution Sum(params IEnumerable<BudgetExecution> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        var list = parts.ToArray();
        if (list.Length == 0)
            throw new ArgumentException("There is no budget to add: expected at least one.", nameof(parts));
        if (list.FirstOrDefault(one => one.ElapsedMonths != list[0].ElapsedMonths || one.Months != list[0].Months) is { } stranger)
            throw new ArgumentException($"A budget is at {stranger.ElapsedMonths} of {stranger.Months} months, another at {list[0].ElapsedMonths} of {list[0].Months}: expected one date and one period.", nameof(parts));
        return new BudgetExecution(
            Euro.Sum(list.Select(one => one.Approved)),
            Euro.Sum(list.Select(one => one.Expenditure)),
            list.All(one => one.Projection is not null) ? Euro.Sum(list.Select(one => one.Projection!.Value)) : null,
            list[0].ElapsedMonths,
            list[0].Months);
    }

    /// <summary>The figures of the lines of a section as one; null where there is no line, or one lacks its approved budget or expenditure.</summary>
    /// <param name="section">The section.</param>
    /// <param name="biennium">The biennium of the budget.</param>
    /// <param name="asOf">The date up to which expenditure is reported.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static BudgetExecution? Of(ExpenditureSection section, Biennium biennium, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(section);
        ArgumentNullException.ThrowIfNull(biennium);
        var lines = section.Lines.Select(line => Of(line, biennium, asOf)).ToArray();
        return lines.Length == 0 || lines.Any(line => line is null) ? null : Sum(lines.OfType<BudgetExecution>());
    }

    /// <summary>The figures of a printed line; null where the approved budget or the expenditure has no value.</summary>
    /// <remarks>The figures are those printed, also where they are misprinted: read a corrected document for a corrected execution.</remarks>
    /// <param name="line">The line.</param>
    /// <param name="biennium">The biennium of the budget.</param>
    /// <param name="asOf">The date up to which expenditure is reported.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static BudgetExecution? Of(ExpenditureLine line, Biennium biennium, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(line);
        ArgumentNullException.ThrowIfNull(biennium);
        return line.Approved is { } approved && line.Expenditure is { } expenditure
            ? new BudgetExecution(new Euro(approved), new Euro(expenditure), line.Projection is { } projection ? new Euro(projection) : null, biennium.ElapsedMonths(asOf))
            : null;
    }
}
