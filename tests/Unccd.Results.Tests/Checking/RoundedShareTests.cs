using System.Globalization;
using Unccd.Results.Checking;
using Unccd.Results.Identities;
using Unccd.Results.Scorecard.Structure;
using Unccd.Results.Structure;
using Unccd.Results.Tables;

namespace Unccd.Results.Tests.Checking;

/// <summary>Made-up amounts in thousands whose percentages were taken before the amounts were rounded: 3 600 of 7 400 are 48.6 per cent, and 4 of 7 are not.</summary>
public class RoundedShareTests
{
    private static readonly string[] Rounded =
    [
        "\tBudget\tExpenditure\tExpenditure rate (%)",
        "Policy\t7\t4\t48.6",
        "Science\t12\t9\t68.1",
        "Advocacy\t35\t22\t60.7",
        "Direction\t149\t97\t65.6",
        "Gender\t5\t3\t45.8",
        "Implementation\t1 204\t804\t66.7",
        "Total\t1 414\t937\t66.3",
    ];

    [Fact]
    public void Percentages_may_be_those_of_any_amounts_that_are_printed_so() =>
        SharesOf(Rounded).Should()
            .Equal(Enumerable.Range(1, 7).Select(row => ($"(1; {row}, 3) = 100 × (1; {row}, 2) ÷ (1; {row}, 1)", false)));

    [Fact]
    public void Percentages_in_a_row_are_checked_like_those_in_a_column() =>
        SharesOf(Turned(Rounded)).Should()
            .Equal(Enumerable.Range(1, 7).Select(column => ($"(1; 3, {column}) = 100 × (1; 2, {column}) ÷ (1; 1, {column})", false)));

    [Fact]
    public void A_percentage_of_none_of_these_amounts_is_wrong() =>
        RepairsOf(With(Rounded, "Direction\t149\t97\t56.6")).Should().Equal("(1; 4, 3): 56.6 → 65.6");

    [Fact]
    public void Where_the_amounts_leave_many_percentages_it_is_the_one_that_a_slip_makes_the_print_of() =>
        RepairsOf(With(Rounded, "Science\t12\t9\t668.1")).Should().Equal("(1; 2, 3): 668.1 → 68.1");

    [Fact]
    public void An_amount_that_no_rounding_brings_to_its_percentage_is_wrong() =>
        RepairsOf(With(Rounded, "Direction\t194\t97\t65.6")).Should().Equal("(1; 4, 1): 194 → 149");

    [Fact]
    public void Where_the_amounts_add_up_to_the_unit_percentages_are_those_of_the_printed_amounts() =>
        SharesOf(With(Rounded, "Total\t1 412\t939\t66.3")).Should().BeEmpty();

    [Fact]
    public void Percentages_of_other_amounts_are_not_taken_for_those_of_the_printed_ones() =>
        SharesOf([.. Rounded.Zip(["\t", "\t52.1", "\t61.0", "\t70.3", "\t58.8", "\t49.5", "\t71.9", "\t70.4"], (line, other) => other.Length == 1 ? line : line[..line.LastIndexOf('\t')] + other)])
            .Should().BeEmpty();

    [Fact]
    public void Small_amounts_of_no_unit_may_be_exact_so_that_percentages_are_not_told_by_them() =>
        new PrintedDocument("test", tables: [TabbedText.Table(
        [
            "\tBudget\tExpenditure\tSpent (%)",
            "Policy\t20\t14\t69",
            "Science\t20\t7\t33",
            "Advocacy\t11\t10\t87",
            "Direction\t7\t3\t47",
            "Implementation\t280\t150\t54",
            "Gender\t23\t12\t51",
            "Total\t362\t196\t54",
        ])]).Check(new CheckOptions { AsPrinted = true }).Findings.Where(finding => finding.Severity != Severity.Information).Should().BeEmpty();

    [Fact]
    public void What_would_be_right_of_amounts_that_were_cut_off_is_not_called_wrong() =>
        Check(
            "\t2020\t2021\tPercentage of total",
            "Gender\t18\t13\t1.56",
            "Direction\t10\t11\t1.33",
            "Science\t105\t97\t11.51",
            "Policy\t21\t15\t1.78",
            "Advocacy\t3\t4\t0.52",
            "Implementation\t515\t706\t83.30",
            "Total\t675\t848\t100.00").Findings.Where(finding => finding.Severity != Severity.Information).Should().BeEmpty();

    [Theory]
    [InlineData(RoundingConvention.Exact, 0)]
    [InlineData(RoundingConvention.Rounded, 7)]
    public void A_caller_who_knows_how_the_amounts_were_rounded_is_believed(RoundingConvention convention, int shares) =>
        DocumentStructure.Infer(Document(Rounded), new StructureOptions { Conventions = [new TableConvention(1, convention)] }, TestContext.Current.CancellationToken)
            .Arithmetic.Identities.Count(identity => identity.Form == IdentityForm.Share).Should().Be(shares);

    [Fact]
    public void A_wrong_hundred_is_seen_by_the_shares_of_rounded_amounts() =>
        RepairsOf(
            "\tBudget\tShare of budget (%)",
            "Policy\t138\t6.78",
            "Science\t226\t11.13",
            "Advocacy\t37\t1.82",
            "Implementation\t1 598\t78.75",
            "Direction\t31\t1.52",
            "Total\t2 029\t1100.00").Should().Equal("(1; 6, 2): 1100.00 → 100.00");

    // 732 710, 153 650, 772 270 and 346 800 of 2 005 430.
    [Fact]
    public void Shares_that_amounts_had_before_they_were_rounded_are_not_forced_to_a_hundred() =>
        Check(
            "\tBudget\tShare of budget (%)",
            "Policy\t733\t36.5",
            "Science\t154\t7.7",
            "Advocacy\t772\t38.5",
            "Direction\t347\t17.3",
            "Total\t2 005\t100.0").Tables[0].Convention.SharesForced.Should().BeFalse();

    [Fact]
    public void No_table_of_rounded_amounts_and_their_percentages_has_an_error() =>
        Enumerable.Range(300, 60).Where(seed => Check(MadeUp(seed)).Findings.Any(finding => finding.Severity is Severity.Error or Severity.Warning)).Should().BeEmpty();

    [Fact]
    public void A_percentage_column_is_known_wherever_the_sums_show_that_the_amounts_are_rounded() =>
        Enumerable.Range(400, 60).Select(MadeUp).Count(lines => Check(lines).Tables[0].Convention.Convention != RoundingConvention.Exact && !SharesOf(lines).Any()).Should().Be(0);

    private static string[] MadeUp(int seed)
    {
        var random = new Random(seed);
        var amounts = Enumerable.Range(0, 4 + (seed % 9)).Select(_ => (decimal)Math.Round(Math.Pow(10, 3.6 + (2.7 * random.NextDouble())))).Select(budget => (Budget: budget, Spent: Math.Round(budget * (40 + random.Next(60)) / 100))).ToList();
        amounts.Add((amounts.Sum(one => one.Budget), amounts.Sum(one => one.Spent)));
        return
        [
            "\tBudget\tExpenditure\tExpenditure rate (%)",
            .. amounts.Select((one, i) => string.Join('\t', i < amounts.Count - 1 ? "Office " + (char)('A' + i) : "Total", Thousands(one.Budget), Thousands(one.Spent), Of(one.Spent, one.Budget, seed % 3))),
        ];
    }

    private static string Thousands(decimal amount) => Math.Round(amount / 1000m, MidpointRounding.AwayFromZero).ToString("#,##0", CultureInfo.InvariantCulture);

    private static string Of(decimal part, decimal whole, int decimals) => Math.Round(100m * part / whole, decimals, MidpointRounding.AwayFromZero).ToString("F" + decimals, CultureInfo.InvariantCulture);

    private static IEnumerable<(string Identity, bool IsViolated)> SharesOf(string[] lines) =>
        Check(lines).Tables[0].Identities.Where(check => check.Identity.Form == IdentityForm.Share).Select(check => (check.Identity.ToString(), check.Verdict == Verdict.Violated));

    private static string[] With(string[] lines, string line) =>
        [.. lines.Select(one => one.Split('\t')[0] == line.Split('\t')[0] ? line : one)];

    private static string[] Turned(string[] lines)
    {
        var cells = lines.Select(line => line.Split('\t')).ToArray();
        return [.. Enumerable.Range(0, cells[0].Length).Select(column => string.Join('\t', cells.Select(row => row[column])))];
    }

    private static CheckResult Check(params string[] lines) => Document(lines).Check(new CheckOptions { AsPrinted = true });

    private static IEnumerable<string> RepairsOf(params string[] lines) => Check(lines).Diagnosis!.Likeliest.Select(repair => repair.ToString());

    private static PrintedDocument Document(string[] lines) => new("test", tables: [TabbedText.Table(lines, ["(Thousands of euros)"])]);
}
