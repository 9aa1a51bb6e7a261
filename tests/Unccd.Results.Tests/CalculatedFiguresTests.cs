using Unccd.Results.Achievements;
using Unccd.Results.Budgets;
using Unccd.Results.Checking;
using Unccd.Results.Datasets;
using Unccd.Results.Identities;
using Unccd.Results.Staffing;

namespace Unccd.Results.Tests;

/// <summary>What a reader of ICCD/CRIC(18)/3 computes with a pocket calculator, from figures that stand here and not from the dataset.</summary>
public class CalculatedFiguresTests
{
    [Theory]
    [InlineData("A", 2_050_085, 1_567_543, 690_741, 76.46, 110.16)]
    [InlineData("B", 2_172_900, 1_335_181, 630_108, 61.45, 90.45)]
    [InlineData("C", 3_953_400, 2_542_362, 1_269_054, 64.31, 96.41)]
    [InlineData("D as corrected", 2_509_051, 1_727_120, 765_095, 68.84, 99.33)]
    [InlineData("E", 3_640_300, 2_494_053, 1_103_726, 68.51, 98.83)]
    [InlineData("core", 14_325_736, 9_666_259, 4_458_723, 67.47, 98.60)]
    [InlineData("drought as corrected", 1_815_651, 655_871, 877_000, 36.12, 84.43)]
    public void Execution_by_programme(string line, int approved, int expenditure, int projection, double rate, double projected)
    {
        var execution = Execution(approved, expenditure, projection);
        (execution.Rate(), execution.ProjectedRate()).Should().Be((new Share((decimal)rate, 2), new Share((decimal)projected, 2)), line);
    }

    [Theory]
    [InlineData("training", 154_000, 95_822, -37.8)]
    [InlineData("hospitality", 22_000, 8_352, -62.0)]
    [InlineData("travel", 660_286, 765_690, 16.0)]
    public void Variance_by_object(string line, int approved, int total, double variance) =>
        Execution(approved, total, 0).ProjectedVarianceRate(1).Should().Be(new Share((decimal)variance, 1), line);

    [Fact]
    public void Seventeen_of_twenty_four_months() => Execution(1, 0, 0).ElapsedShare(1).Should().Be(new Share(70.8m, 1));

    [Fact]
    public void What_paragraphs_4_and_6_round() =>
        (Share.Of(9_666_259m, 14_325_736m, 3), Share.Of(14_124_982m, 14_325_736m, 3)).Should().Be((new Share(67.475m, 3), new Share(98.599m, 3)));

    [Fact]
    public void The_percentage_of_travel_in_Table_3() => Share.Of(13_604m, 68_400m, 3).Should().Be(new Share(19.889m, 3));

    [Fact]
    public void The_budget_with_support_costs() =>
        (ProgrammeSupport.Gross(new Euro(14_325_736m), unit: 0.01m), ProgrammeSupport.Gross(new Euro(14_325_736m))).Should().Be((new Euro(16_188_081.68m), new Euro(16_188_082m)));

    [Fact]
    public void Posts_of_both_bodies()
    {
        var (secretariat, mechanism) = (Vacancy.Of(59m, 55m), Vacancy.Of(15m, 12m));
        (secretariat.NetRate(), mechanism.NetRate(), Vacancy.Sum(secretariat, mechanism).NetRate()).Should().Be((new Share(6.8m, 1), new Share(20.0m, 1), new Share(9.5m, 1)));
    }

    [Fact]
    public void Gross_less_over_incumbents_is_net()
    {
        // Core posts of the secretariat at P-5, P-4, P-3, P-2 and GS; of the Global Mechanism at P-5, P-2 and GS.
        var all = Vacancy.Sum(Vacancy.Of(7m, 3m), Vacancy.Of(7m, 5m), Vacancy.Of(4m, 6m), Vacancy.Of(1m, 2m), Vacancy.Of(10m, 9m), Vacancy.Of(1m, 0m), Vacancy.Of(2m, 1m), Vacancy.Of(4m, 3m));
        (all.Gross, all.OverIncumbents, all.Net).Should().Be((10m, 3m, 7m));
    }

    [Fact]
    public void Men_and_women()
    {
        var parity = new Parity(26m, 16m);
        (parity.MenShare(), parity.WomenShare(), parity.Gap()).Should().Be((new Share(61.9m, 1), new Share(38.1m, 1), new Share(23.8m, 1)));
    }

    [Theory]
    [InlineData(84, 122, 68.9)]
    [InlineData(30, 44, 68.2)]
    [InlineData(127, 141, 90.1)]
    [InlineData(141, 197, 71.6)]
    [InlineData(141, 169, 83.4)]
    public void Shares_of_facts(int part, int whole, double share) => Share.Of((decimal)part, whole).Should().Be(new Share((decimal)share, 1));

    [Theory]
    [InlineData(70, 122, 174, 1.74)]
    [InlineData(30, 71, 237, 2.37)]
    public void Plans_and_what_came_of_them(int planned, int actual, int percentage, double ratio)
    {
        new IndicatorProgress("x", ProgressDirection.Ascending, planned, actual).Achievement().Should().Be(new Share(percentage, 0));
        Math.Round((decimal)actual / planned, 2).Should().Be((decimal)ratio);
    }

    [Fact]
    public void The_wholes_of_which_141_is_about_80_per_cent() =>
        FactCollection.FittingWholes(141m, FactRange.Of(80m, Hedge.About, isPercentage: true)).Should().Be((166m, 188m));

    [Fact]
    public void Two_hundred_and_twenty_identities_hold()
    {
        var result = PublishedReports.IccdCric18Doc3.Check();
        (result.HoldingCount, result.Count(Verdict.Violated)).Should().Be((220, 9));
    }

    private static BudgetExecution Execution(int approved, int expenditure, int projection) => new(new Euro(approved), new Euro(expenditure), new Euro(projection), 17);
}
