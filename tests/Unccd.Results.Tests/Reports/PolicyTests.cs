using Unccd.Results.Budgets;
using Unccd.Results.Datasets;
using Unccd.Results.Staffing;

namespace Unccd.Results.Tests.Reports;

public class PolicyTests
{
    [Fact]
    public void A_table_that_does_not_add_up_leaves_the_authority_undecided()
    {
        var verdict = PublishedReports.IccdCric18Doc3.Judge(TransferAuthority.Unfccc)!;
        verdict.IsKept.Should().BeNull();
        verdict.Message.ToString().Should().Be("Table 1 does not add up, so the rule cannot be judged before it is corrected.");
    }

    [Fact]
    public void The_corrected_table_keeps_the_authority_of_UNFCCC()
    {
        var verdict = Corrected.Report.Judge(TransferAuthority.Unfccc)!;
        verdict.IsKept.Should().BeTrue();
        verdict.Message.ToString().Should().Be("Transfers cover the projected overruns of 208 199; their number: 2.");
    }

    [Fact]
    public void The_corrected_table_adds_up_and_breaks_the_authority_of_UNFPA() =>
        Corrected.Report.Judge(TransferAuthority.Unfpa)!.IsKept.Should().BeFalse();

    [Fact]
    public void A_policy_from_memory_says_so() =>
        Corrected.Report.Judge(TransferAuthority.Unccd)!.IsVerified.Should().BeFalse();

    [Fact]
    public void Women_are_outside_the_parity_band()
    {
        var verdict = PublishedReports.IccdCric18Doc3.Judge(ParityBand.Common)!;
        verdict.IsKept.Should().BeFalse();
        verdict.Message.ToString().Should().Be("Women hold 38.1 % of the filled posts; the band is 47 to 53 %.");
    }
}
