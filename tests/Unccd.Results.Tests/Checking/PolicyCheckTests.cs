using System.Text.Json;
using Unccd.Results.Budgets;
using Unccd.Results.Checking;
using Unccd.Results.Datasets;
using Unccd.Results.Display;
using Unccd.Results.Serialization;
using Unccd.Results.Staffing;
using Unccd.Results.Tables;

namespace Unccd.Results.Tests.Checking;

/// <summary>What a check says of policies, apart from what it says of sums.</summary>
public class PolicyCheckTests
{
    private static readonly CheckResult Report = PublishedReports.IccdCric18Doc3.Check();

    [Theory]
    [InlineData("UNFCCC (22/CP.21, paragraph 10)", true, true)]
    [InlineData("CBD (VII/34)", true, true)]
    [InlineData("UNFPA (2001/16)", true, false)]
    [InlineData("UNCCD (unverified)", false, true)]
    public void The_corrected_report_is_judged_where_the_print_does_not_add_up(string policy, bool isVerified, bool isKept)
    {
        var check = Report.Policies.Single(one => one.Verdict.Policy == policy);
        (check.Verdict.IsVerified, check.AsPrinted.IsKept, check.Verdict.IsKept, check.Basis).Should().Be((isVerified, null, isKept, PolicyBasis.LikeliestCorrection));
    }

    [Fact]
    public void Parity_is_judged_on_the_print_for_its_counts_add_up()
    {
        var check = Report.Policies.Single(one => one.Verdict.Table == 8);
        (check.Verdict.Policy, check.Verdict.IsVerified, check.Verdict.IsKept, check.Basis).Should().Be(("47-53 %", false, false, PolicyBasis.Print));
    }

    [Fact]
    public void A_report_that_adds_up_may_break_a_policy_and_is_consistent()
    {
        var result = Corrected.Report.Check();
        result.Errors.Should().NotContain(finding => finding.Place.Table == 1);
        result.Policies.Single(check => check.Verdict.Policy.StartsWith("UNFPA", StringComparison.Ordinal)).AsPrinted.IsKept.Should().BeFalse();
        result.Findings.Should().NotContain(finding => finding.Code.StartsWith("Policy", StringComparison.Ordinal) || finding.Code.StartsWith("Transfer", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_a_diagnosis_nobody_can_tell() =>
        PublishedReports.IccdCric18Doc3.Check(new CheckOptions { Diagnose = false }).Policies.Take(4).Should().OnlyContain(check => check.Verdict.IsKept == null && check.Basis == PolicyBasis.Print);

    [Fact]
    public void The_caller_says_by_what_a_report_is_judged()
    {
        var own = new TransferAuthority("own", "a decision", 1m, null);
        var result = PublishedReports.IccdCric18Doc3.Check(new CheckOptions { TransferAuthorities = [own], ParityBands = [new ParityBand(38m, 62m)] });
        result.Policies.Select(check => (check.Verdict.Policy, check.Verdict.IsKept)).Should().Equal(("own (a decision)", false), ("38-62 %", true));
    }

    [Fact]
    public void A_document_without_programmes_and_sexes_is_judged_by_nothing() =>
        new PrintedDocument("x", tables: [Report.Document.Tables[1]]).Check().Policies.Should().BeEmpty();

    [Fact]
    public void A_table_used_as_printed_is_no_report_and_judged_by_nothing() =>
        Report.Document.Check(new CheckOptions { AsPrinted = true }).Policies.Should().BeEmpty();

    [Fact]
    public void Accepted_and_further_findings_leave_the_verdicts_alone() =>
        Report.Accept(_ => true).With([]).Policies.Should().Equal(Report.Policies);

    [Fact]
    public void The_text_shows_rules_in_a_section_of_their_own_after_the_findings()
    {
        using var output = new StringWriter();
        TextReport.Write(output, Report);
        var lines = output.ToString().Split('\n').SkipWhile(line => line != "Rules, judged apart from the arithmetic").ToArray();
        lines[1].Should().Be(
            "- kept: UNFCCC (22/CP.21, paragraph 10): As printed: Table 1 does not add up, so the rule cannot be judged before it is corrected. With the likeliest correction: Transfers cover the projected overruns of 208 199; their number: 2.");
        lines[2].Should().Be("  207 611 from B. External relations, policy and advocacy to A. Executive direction and management");
        lines[^2].Should().Be("- broken: 47-53 %, limits not read in their source: Women hold 38.1 % of the filled posts; the band is 47 to 53 %.");
    }

    [Fact]
    public void HTML_shows_them_in_a_section_of_their_own()
    {
        using var output = new StringWriter();
        HtmlReport.WriteSection(output, Report);
        output.ToString().Should().Contain("<h2>Rules, judged apart from the arithmetic</h2>").And.Contain("<li><b>broken</b>: UNFPA (2001/16): ");
    }

    [Fact]
    public void JSON_has_a_property_for_them()
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
            CheckResultJson.WriteDocument(writer, "x", Report, null, OfficialLanguage.English);
        using var json = JsonDocument.Parse(stream.ToArray());
        json.RootElement.GetProperty("policies").EnumerateArray().Select(policy => (
            policy.GetProperty("policy").GetString(), policy.GetProperty("verified").GetBoolean(), policy.GetProperty("kept").GetRawText(), policy.GetProperty("keptAsPrinted").GetRawText(),
            policy.GetProperty("basis").GetString(), policy.GetProperty("table").GetInt32(), policy.GetProperty("transfers").GetArrayLength())).Should().Equal(
            ("UNFCCC (22/CP.21, paragraph 10)", true, "true", "null", "likeliestCorrection", 1, 2),
            ("CBD (VII/34)", true, "true", "null", "likeliestCorrection", 1, 2),
            ("UNFPA (2001/16)", true, "false", "null", "likeliestCorrection", 1, 0),
            ("UNCCD (unverified)", false, "true", "null", "likeliestCorrection", 1, 2),
            ("47-53 %", false, "false", "false", "print", 8, 0));
    }
}
