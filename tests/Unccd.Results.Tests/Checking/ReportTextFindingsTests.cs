using Unccd.Results.Checking;
using Unccd.Results.Datasets;

namespace Unccd.Results.Tests.Checking;

/// <summary>What the check of ICCD/CRIC(18)/3 says about its text and its posts, beside its figures.</summary>
public class ReportTextFindingsTests
{
    private static readonly CheckResult Result = PublishedReports.IccdCric18Doc3.Check();

    [Fact]
    public void The_text_gives_one_error_two_warnings_and_two_informations() =>
        Result.Findings.Where(finding => finding.Place.Table is null).Select(finding => $"{finding.Severity} {finding.Code}").Should().BeEquivalentTo(
            "Error DanglingReference", "Warning FactShareOfAnother", "Warning FactUnits", "Information OutcomeBeforeObjective", "Information OutcomeBeforeObjective");

    [Fact]
    public void Two_grades_are_over_incumbent() =>
        Result.Findings.Where(finding => finding.Code == "OverIncumbency").Select(finding => finding.Printed).Should().Equal("6", "2");
}
