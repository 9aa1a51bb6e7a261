using Unccd.Results.Datasets;
using Unccd.Results.Framework;
using Unccd.Results.Reports;

namespace Unccd.Results.Tests.Reports;

public class NavigationTests
{
    private static readonly PerformanceReport Report = PublishedReports.IccdCric18Doc3;
    private static readonly ResultsFramework Framework = ResultsFramework.Years2018To2021;

    [Fact]
    public void An_outcome_leads_to_its_facts_initiatives_and_units()
    {
        var outcome = Framework.FindOutcome(new ResultCode(5, 1))!;
        Report.FactsOf(outcome).Select(fact => fact.Id).Should().Equal("57.2", "58", "59", "60", "61", "62", "63");
        Report.InitiativesOf(outcome).Select(initiative => initiative.Code).Should().Equal("LDN-FUND", "TRANSFORMATIVE", "GGWSSI");
        Report.UnitsOf(outcome).Should().Equal(OrganizationalUnit.GlobalMechanism);
    }

    [Fact]
    public void An_initiative_leads_back_to_its_outcomes() =>
        Report.OutcomesOf(Report.Facts.Initiatives.Single(initiative => initiative.Code == "SPI")).Select(outcome => outcome.Code.ToString()).Should().Equal("1.3", "3.1", "3.2", "4.1");

    [Fact]
    public void A_unit_leads_back_to_its_outcomes() =>
        Report.OutcomesOf(OrganizationalUnit.ExternalRelations).Select(outcome => outcome.Code.ToString()).Should().Equal("2.1", "2.2", "3.1", "3.2");

    [Fact]
    public void An_objective_has_the_facts_of_its_outcomes_each_once() =>
        Report.FactsOf(Framework.FindObjective(3)!).Select(fact => fact.Id).Should().OnlyHaveUniqueItems().And.HaveCount(16);

    [Fact]
    public void Every_outcome_has_a_fact() => Report.OutcomesWithoutFact.Should().BeEmpty();

    [Fact]
    public void Two_indicators_are_measured_by_no_number() =>
        Report.IndicatorsWithoutMeasurement.Select(indicator => indicator.Code.ToString()).Should().Equal("3.2", "4.2");

    [Fact]
    public void An_indicator_leads_back_to_its_outcome_and_objective()
    {
        var indicator = Framework.FindIndicator(new ResultCode(5, 2))!;
        Framework.OutcomeOf(indicator)!.Code.Should().Be(new ResultCode(5, 1));
        Framework.ObjectiveOf(indicator.Code)!.Number.Should().Be(5);
        Framework.FindOutcome(indicator.Code).Should().BeNull();
    }

    [Fact]
    public void A_report_that_nobody_took_facts_from_covers_no_outcome() =>
        PerformanceReport.Read(Report.Document).OutcomesWithoutFact.Should().HaveCount(9);
}
