using Unccd.Results.Framework;

namespace Unccd.Results.Tests.Framework;

public class ResultsFrameworkTests
{
    private static readonly ResultCode Code = new(1, 1);

    [Fact]
    public void Outcomes_are_told_from_indicators_with_the_same_code()
    {
        ResultsFramework.Years2018To2021.FindOutcome(new ResultCode(5, 2)).Should().BeNull();
        ResultsFramework.Years2018To2021.FindIndicator(new ResultCode(5, 2)).Should().NotBeNull();
    }

    [Fact]
    public void Outcomes_have_the_codes_of_the_decision() =>
        ResultsFramework.Years2018To2021.Outcomes.Select(outcome => outcome.Code.ToString()).Should().Equal("1.1", "1.2", "1.3", "2.1", "2.2", "3.1", "3.2", "4.1", "5.1");

    [Fact]
    public void An_outcome_without_an_indicator_is_refused() =>
        FluentActions.Invoking(() => new Outcome(Code, "x", [])).Should().Throw<ArgumentException>().WithMessage("Outcome 1.1 has no indicator: expected at least one.*");

    [Fact]
    public void An_indicator_of_another_objective_is_refused() =>
        FluentActions.Invoking(() => new Outcome(Code, "x", [new Indicator(new ResultCode(2, 1), "y")])).Should().Throw<ArgumentException>()
            .WithMessage("Outcome 1.1 has indicator 2.1: expected indicators of objective 1.*");

    [Fact]
    public void An_objective_without_an_outcome_is_refused() =>
        FluentActions.Invoking(() => new StrategicObjective(1, "x", [])).Should().Throw<ArgumentException>().WithMessage("Objective 1 has no outcome: expected at least one.*");

    [Fact]
    public void An_outcome_of_another_objective_is_refused() =>
        FluentActions.Invoking(() => new StrategicObjective(2, "x", [Outcome()])).Should().Throw<ArgumentException>()
            .WithMessage("Objective 2 has outcome 1.1: expected codes that begin with 2.*");

    [Fact]
    public void A_code_that_stands_twice_is_refused() =>
        FluentActions.Invoking(() => new ResultsFramework("d", 2018, 2021, [new StrategicObjective(1, "x", [Outcome(), Outcome()])])).Should().Throw<ArgumentException>()
            .WithMessage("Outcome 1.1 stands twice in the framework: expected each code once.*");

    [Fact]
    public void A_framework_of_another_period_is_data() =>
        new ResultsFramework("1/COP.15", 2022, 2025, [new StrategicObjective(1, "x", [Outcome()])]).ToString().Should().Be("2022-2025 (1/COP.15)");

    private static Outcome Outcome() => new(Code, "x", [new Indicator(Code, "y")]);
}
