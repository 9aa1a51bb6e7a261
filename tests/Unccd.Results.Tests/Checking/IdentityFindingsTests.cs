using Unccd.Results.Checking;
using Unccd.Results.Identities;
using Unccd.Results.Messages;
using Unccd.Results.Tables;

namespace Unccd.Results.Tests.Checking;

public class IdentityFindingsTests
{
    [Fact]
    public void A_consistent_table_gives_no_finding() =>
        CheckedSample.Check(CheckedSample.Document()).Findings.Should().BeEmpty();

    [Fact]
    public void A_wrong_total_is_an_error_at_the_total_with_the_sum_expected()
    {
        var finding = CheckedSample.Check(CheckedSample.Document(total: "1 100 000", firstShare: "54.5", secondShare: "36.4")).Findings.Should().ContainSingle().Subject;

        finding.Code.Should().Be(MessageCode.ColumnSumViolated);
        finding.Severity.Should().Be(Severity.Error);
        finding.Printed.Should().Be("1 100 000");
        finding.Expected.Should().Be(1000000m);
        finding.Place.Should().Be(new FindingPlace(1, "1", "Total", 3, "Approved", 1, null));
        finding.Cells.Should().Equal(new CellPlace(1, 3, 1), new CellPlace(1, 1, 1), new CellPlace(1, 2, 1));
        finding.Message.ToString().Should().Be("Table 1, Total, Approved: 1 100 000 is printed, the rows add up to 1 000 000.");
    }

    [Fact]
    public void A_total_off_by_one_euro_is_information() =>
        CheckedSample.Check(CheckedSample.Document(total: "1 000 001")).Findings.Should().ContainSingle()
            .Which.Should().BeEquivalentTo(new { Severity = Severity.Information, Code = MessageCode.RoundingDifference, Expected = 1000000m });

    [Fact]
    public void A_total_off_by_one_is_an_error_where_the_caller_sets_exact_footing() =>
        CheckedSample.Check(
                CheckedSample.Document(total: "1 000 001"),
                new CheckOptions { Conventions = new Dictionary<int, RoundingConvention> { [1] = RoundingConvention.Exact } })
            .Findings.Should().ContainSingle().Which.Severity.Should().Be(Severity.Error);

    [Fact]
    public void A_share_off_by_more_than_half_its_last_unit_is_an_error_that_names_both_figures() =>
        CheckedSample.Check(CheckedSample.Document(firstShare: "60.1")).Findings.Should().ContainSingle()
            .Which.Message.ToString().Should().Be("Table 1, Travel, Share: 60.1 per cent is printed, 600 000 of 1 000 000 is 60.0 per cent.");

    [Theory]
    [InlineData("60.1%")]
    [InlineData("60.1 %")]
    public void A_share_printed_with_its_sign_is_not_said_to_be_per_cent_twice(string share)
    {
        var finding = CheckedSample.Check(CheckedSample.Document(firstShare: share)).Findings.Should().ContainSingle().Subject;

        finding.Printed.Should().Be(share);
        finding.Message.ToString().Should().Be("Table 1, Travel, Share: 60.1 per cent is printed, 600 000 of 1 000 000 is 60.0 per cent.");
    }

    [Fact]
    public void A_share_of_zero_is_a_warning()
    {
        var result = CheckedSample.Check(CheckedSample.Document(first: "12 930", second: "0", total: "0", firstShare: "0.0", secondShare: "0.0"));

        result.Findings.Where(finding => finding.Code == MessageCode.ShareOfZero).Should().ContainSingle()
            .Which.Should().BeEquivalentTo(new { Severity = Severity.Warning, Printed = "0.0", Expected = (decimal?)null });
    }

    [Fact]
    public void An_identity_inferred_from_weak_evidence_gives_a_warning() =>
        CheckedSample.Check(CheckedSample.Document(total: "1 100 000", firstShare: "54.5", secondShare: "36.4"), grade: IdentityGrade.Unverified)
            .Findings.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Severity = Severity.Warning, Code = MessageCode.UnverifiedTotal });

    [Fact]
    public void An_identity_that_need_not_hold_gives_information() =>
        CheckedSample.Check(CheckedSample.Document(total: "1 100 000", firstShare: "54.5", secondShare: "36.4"), grade: IdentityGrade.Informative)
            .Findings.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Severity = Severity.Information, Code = MessageCode.TablesDiffer });
}
