using Unccd.Results.Checking;
using Unccd.Results.Identities;
using Unccd.Results.Messages;

namespace Unccd.Results.Tests.Checking;

public class CheckResultTests
{
    private static readonly CheckResult Wrong = CheckedSample.Check(CheckedSample.Document(total: "1 100 000", firstShare: "54.5", secondShare: "36.4"));

    [Fact]
    public void It_counts_identities_by_verdict() =>
        (Wrong.HoldingCount, Wrong.Count(Verdict.Violated), Wrong.Count(Verdict.NotApplicable), Wrong.CheckedCount).Should().Be((2, 1, 0, 3));

    [Fact]
    public void An_error_makes_it_inconsistent() => Wrong.IsConsistent.Should().BeFalse();

    [Fact]
    public void Information_leaves_it_consistent() =>
        CheckedSample.Check(CheckedSample.Document(total: "1 000 001")).IsConsistent.Should().BeTrue();

    [Fact]
    public void An_accepted_error_does_not_count() =>
        Wrong.Accept(finding => finding.Code == MessageCode.ColumnSumViolated).IsConsistent.Should().BeTrue();

    [Fact]
    public void Throwing_prints_and_carries_the_errors() =>
        Wrong.Invoking(result => result.ThrowIfInconsistent()).Should().Throw<CheckFailedException>()
            .WithMessage("TEST/1 has 1 error:\nColumnSumViolated: Table 1, Total, Approved: 1 100 000 is printed, the rows add up to 1 000 000.")
            .Which.Findings.Should().Equal(Wrong.Errors);

    [Fact]
    public void Nothing_is_thrown_where_all_is_well() =>
        CheckedSample.Check(CheckedSample.Document()).Invoking(result => result.ThrowIfInconsistent()).Should().NotThrow();

    [Fact]
    public void A_table_without_an_identity_says_so()
    {
        var document = CheckedSample.Document();
        var arithmetic = CheckedSample.Arithmetic(document);

        var result = DocumentChecker.Check(document, new DocumentArithmetic(arithmetic.Cells, [], arithmetic.Tables), [], CheckOptions.Default);

        result.Findings.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Code = MessageCode.NothingChecked, Severity = Severity.Warning });
    }

    [Fact]
    public void Two_checks_of_one_document_are_equal() =>
        CheckedSample.Check(CheckedSample.Document(total: "1 100 000")).Should().Be(CheckedSample.Check(CheckedSample.Document(total: "1 100 000")));
}
