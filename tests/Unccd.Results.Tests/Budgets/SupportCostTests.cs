using Unccd.Results.Budgets;

namespace Unccd.Results.Tests.Budgets;

public class SupportCostTests
{
    [Fact]
    public void The_core_budget_with_13_per_cent_is_the_approved_budget()
    {
        // ICCD/COP(13)/L.24
        ProgrammeSupport.Gross(new Euro(14_325_736m)).Should().Be(new Euro(16_188_082m));
        ProgrammeSupport.Agrees(new Euro(14_325_736m), new Euro(16_188_082m)).Should().BeTrue();
        ProgrammeSupport.Gross(new Euro(14_325_736m), unit: 0.01m).Should().Be(new Euro(16_188_081.68m));
    }

    [Fact]
    public void A_budget_that_is_off_by_a_euro_does_not_agree() =>
        ProgrammeSupport.Agrees(new Euro(14_325_736m), new Euro(16_188_081m)).Should().BeFalse();

    [Fact]
    public void Overheads_are_13_per_cent_of_the_appropriations_of_17_CP_25() =>
        ProgrammeSupport.Costs(new Euro(26_387_095m)).Should().Be(new Euro(3_430_322m));

    [Fact]
    public void The_reserve_is_8_3_per_cent_of_the_base_that_the_decision_names()
    {
        // (14 325 736 × 1.13 / 2) × 8.3 % and without support costs
        WorkingCapitalReserve.Required(WorkingCapitalReserve.Average(new Euro(14_325_736m))).Should().Be(new Euro(671_805m));
        WorkingCapitalReserve.Required(WorkingCapitalReserve.Average(new Euro(14_325_736m), 0m)).Should().Be(new Euro(594_518m));
    }
}
