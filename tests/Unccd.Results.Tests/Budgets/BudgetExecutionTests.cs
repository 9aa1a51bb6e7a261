using CsCheck;
using Unccd.Results.Budgets;

namespace Unccd.Results.Tests.Budgets;

/// <summary>The expected figures were computed from the report with a spreadsheet, not with the library.</summary>
public class BudgetExecutionTests
{
    private static readonly Biennium Years = new(2018);
    private static readonly DateOnly AsOf = new(2019, 5, 31);

    [Theory]
    [InlineData(0, 76.46, 110.16)]
    [InlineData(1, 61.45, 90.45)]
    [InlineData(2, 64.31, 96.41)]
    [InlineData(3, 68.84, 99.33)]
    [InlineData(4, 68.51, 98.83)]
    [InlineData(5, 67.47, 98.60)]
    [InlineData(6, 36.12, 84.43)]
    public void Execution_and_projection_of_each_line_of_Table_1_are_rates_of_the_approved_budget(int line, double rate, double projected)
    {
        var execution = OfLine(1, line);
        execution.Rate().Should().Be(new Share((decimal)rate, 2));
        execution.ProjectedRate().Should().Be(new Share((decimal)projected, 2));
    }

    [Theory]
    [InlineData(2, 16.0)]
    [InlineData(3, -37.8)]
    [InlineData(4, -62.0)]
    public void Objects_of_expenditure_vary_from_their_budgets(int line, double variance) =>
        OfLine(2, line).ProjectedVarianceRate(1).Should().Be(new Share((decimal)variance, 1));

    [Fact]
    public void Executive_direction_overruns_by_208_199_euros()
    {
        var execution = OfLine(1, 0);
        execution.ProjectedVariance.Should().Be(new Euro(208_199m));
        execution.ProjectedVarianceRate().Should().Be(new Share(10.16m, 2));
        execution.ProjectedOverrun.Should().Be(new Euro(208_199m));
        execution.OverExpenditure.Should().Be(Euro.Zero);
        Share.Of(execution.ProjectedVariance!.Value, OfLine(1, 5).Approved, 2).Should().Be(new Share(1.45m, 2));
    }

    [Fact]
    public void External_relations_save_most_of_their_line() =>
        OfLine(1, 1).ProjectedVarianceRate().Should().Be(new Share(-9.55m, 2));

    [Fact]
    public void Seventeen_of_twenty_four_months_had_elapsed() =>
        OfLine(1, 5).ElapsedShare(1).Should().Be(new Share(70.8m, 1));

    [Fact]
    public void The_core_budget_lags_behind_time_by_3_36_points() =>
        // 67.4748 less 70.8333
        OfLine(1, 5).ProRataGap().Should().Be(new Share(-3.36m, 2));

    [Fact]
    public void The_projection_spends_faster_than_before()
    {
        var core = OfLine(1, 5);
        // 9 666 259 / 17, 4 458 723 / 7, their ratio
        core.MonthlyBurn.Should().Be(new Euro(568_603.47m));
        core.ProjectedMonthlyBurn.Should().Be(new Euro(636_960.43m));
        core.BurnRatio().Should().Be(1.12m);
    }

    [Fact]
    public void A_straight_line_ends_below_the_projection()
    {
        var core = OfLine(1, 5);
        // 9 666 259 × 24 / 17
        core.StraightLineForecast.Should().Be(new Euro(13_646_483.29m));
        core.ProjectionAgainstForecast.Should().Be(new Euro(478_498.71m));
    }

    [Fact]
    public void A_rate_on_a_budget_of_zero_is_absent()
    {
        var consultants = OfLine(3, 0);
        consultants.Approved.Should().Be(Euro.Zero);
        consultants.Rate().Should().BeNull();
        consultants.ProRataGap().Should().BeNull();
        consultants.OverExpenditure.Should().Be(new Euro(12_930m));
    }

    [Fact]
    public void A_table_without_projection_has_no_variance()
    {
        var travel = OfLine(3, 1);
        travel.ProjectedVariance.Should().BeNull();
        travel.ProjectedRate().Should().BeNull();
        travel.Rate(1).Should().Be(new Share(19.9m, 1));
    }

    [Fact]
    public void The_secretariat_is_the_sum_of_its_programmes()
    {
        var secretariat = BudgetExecution.Sum(Enumerable.Range(0, 4).Select(line => OfLine(1, line)));
        secretariat.Approved.Should().Be(new Euro(10_685_436m));
        secretariat.Rate().Should().Be(new Share(67.12m, 2));
    }

    [Fact]
    public void A_section_is_the_sum_of_the_lines_under_its_heading()
    {
        var sections = Corrected.Report.ExpenditureByProgramme!.Sections;
        sections.Select(section => (section.Row, section.Lines.Count)).Should().Equal((1, 4), (6, 1));
        // 10 685 436 approved and 7 172 206 spent; the Global Mechanism is its own line E.
        sections.Select(section => BudgetExecution.Of(section, Years, AsOf)!).Select(section => (section.Approved, section.Rate(), section.ProjectedRate())).Should().Equal(
            (new Euro(10_685_436m), new Share(67.12m, 2), new Share(98.52m, 2)), (new Euro(3_640_300m), new Share(68.51m, 2), new Share(98.83m, 2)));
    }

    [Fact]
    public void A_table_without_headings_has_no_sections() => Corrected.Report.ExpenditureByObject!.Sections.Should().BeEmpty();

    [Theory]
    [InlineData(200_000, 10, true)]
    [InlineData(200_000, 11, false)]
    [InlineData(210_000, 10, false)]
    public void A_variance_is_material_when_it_reaches_both_thresholds(int amount, int percentage, bool expected) =>
        OfLine(1, 0).IsMaterial(new Materiality(new Euro(amount), percentage)).Should().Be(expected);

    [Fact]
    public void Budgets_at_two_dates_cannot_be_added() =>
        FluentActions.Invoking(() => BudgetExecution.Sum(new BudgetExecution(new Euro(1m), Euro.Zero, null, 17), new BudgetExecution(new Euro(1m), Euro.Zero, null, 18)))
            .Should().Throw<ArgumentException>().WithMessage("A budget is at 18 of 24 months, another at 17 of 24: expected one date and one period.*");

    [Fact]
    public void A_straight_line_through_the_whole_period_is_the_expenditure() =>
        Gen.Int[0, 10_000_000].Sample(amount =>
            new BudgetExecution(new Euro(1m), new Euro(amount), null, 24).StraightLineForecast.Should().Be(new Euro(amount)));

    private static BudgetExecution OfLine(int table, int line) =>
        BudgetExecution.Of(Corrected.Report.Expenditures[table - 1].Lines[line], Years, AsOf)!;
}
