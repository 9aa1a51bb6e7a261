using Unccd.Results.Checking;
using Unccd.Results.Messages;

namespace Unccd.Results.Tests.Checking;

public class PrintRulesTests
{
    [Fact]
    public void Two_zeros_are_a_warning_because_no_house_writes_nil_so() =>
        CheckedSample.Check(CheckedSample.Document(second: "00", total: "600 000", firstShare: "100.0", secondShare: "0.0")).Findings.Should().ContainSingle()
            .Which.Should().BeEquivalentTo(new { Code = MessageCode.DoubleZero, Severity = Severity.Warning, Printed = "00", Expected = 0m });

    [Fact]
    public void Words_in_a_column_of_figures_are_a_warning() =>
        CheckedSample.Check(CheckedSample.Document(second: "see note")).Findings.Should().Contain(finding => finding.Code == MessageCode.UnreadableFigure && finding.Printed == "see note");

    [Fact]
    public void Words_in_a_column_of_words_are_not()
    {
        var result = CheckedSample.Check(CheckedSample.Document(first: "on time", second: "late", total: "mixed"));

        result.Findings.Should().NotContain(finding => finding.Code == MessageCode.UnreadableFigure);
    }
}
