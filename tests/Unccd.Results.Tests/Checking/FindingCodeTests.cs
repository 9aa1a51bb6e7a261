using Unccd.Results.Checking;
using Unccd.Results.Datasets;
using Unccd.Results.Messages;
using Unccd.Results.Scorecard.Structure;
using Unccd.Results.Tables;

namespace Unccd.Results.Tests.Checking;

public class FindingCodeTests
{
    private static readonly string[] Budget =
    [
        "\t2022\t2023\t2022–2023",
        "Policy\t410 250\t422 310\t832 560",
        "Science\t1 205 900\t1 198 040\t2 403 940",
        "Advocacy\t389 115\t401 220\t790 335",
        "Subtotal\t2 005 265\t2 021 570\t4 026 835",
        "Programme support costs (13 per cent)\t260 684\t262 804\t523 488",
        "Total\t2 265 949\t2 284 374\t4 550 323",
    ];

    [Theory]
    [InlineData(MessageCode.RowSumViolated, Severity.Error)]
    [InlineData(MessageCode.BalanceViolated, Severity.Error)]
    [InlineData(MessageCode.ColumnSumViolated, Severity.Error)]
    [InlineData(MessageCode.RoundingDifference, Severity.Information)]
    [InlineData(MessageCode.ShareOfZero, Severity.Warning)]
    [InlineData(MessageCode.ShareViolated, Severity.Error)]
    [InlineData(MessageCode.DoubleZero, Severity.Warning)]
    [InlineData(MessageCode.OverIncumbency, Severity.Warning)]
    [InlineData(MessageCode.DanglingReference, Severity.Error)]
    [InlineData(MessageCode.OutcomeBeforeObjective, Severity.Information)]
    public void ICCD_CRIC_18_3_as_printed_has_it(string code, Severity severity) =>
        PublishedReports.IccdCric18Doc3.Check().Findings.Should().Contain(finding => finding.Code == code && finding.Severity == severity);

    [Fact]
    public void The_report_has_ten_errors_and_no_other() =>
        PublishedReports.IccdCric18Doc3.Check().Errors.Select(finding => (finding.Place.TableNumber, finding.Place.RowIndex, finding.Place.ColumnIndex)).Should().Equal(
            ("1", 5, 4), ("1", 5, 5), ("1", 8, 1), ("1", 8, 2), ("1", 8, 3), ("1", 9, 4), ("3", 2, 3), ("8", 9, 6), ("8", 9, 7), (null, null, null));

    [Fact]
    public void A_subtotal_of_posts_that_its_grades_do_not_give_is_an_error() =>
        CodesOfReportWith(new CellPlace(5, 8, 1), "22").Should().Contain(MessageCode.SubtotalViolated);

    [Fact]
    public void Tables_that_state_one_budget_and_differ_are_an_error() =>
        CodesOfReportWith(new CellPlace(2, 9, 2), "9 666 529").Should().Contain(MessageCode.CrossTableViolated);

    [Fact]
    public void A_text_that_states_another_expenditure_than_the_table_is_an_error() =>
        CodesOfReportWith(new CellPlace(1, 8, 2), "9 966 259").Should().Contain(MessageCode.StatementViolated);

    [Fact]
    public void Support_costs_that_are_not_their_rate_are_an_error() =>
        CodesOf(Replace("\t260 684\t", "\t206 684\t")).Should().Contain(MessageCode.RateViolated);

    [Fact]
    public void A_letter_for_a_digit_is_a_warning() =>
        CodesOf(Replace("410 250", "41o 250")).Should().Contain(MessageCode.LetterForDigit);

    [Fact]
    public void Income_that_does_not_equal_the_requirements_is_an_error() =>
        CodesOf(
        [
            .. Budget,
            "Income\t\t\t",
            "Contribution of the host country\t766 938\t766 938\t1 533 876",
            "Contributions of all Parties\t1 499 011\t1 517 436\t3 016 447",
            "Total income\t2 265 949\t2 284 734\t4 550 323",
        ]).Should().Contain(MessageCode.EqualTotalsViolated);

    [Fact]
    public void Sums_that_no_true_values_satisfy_together_are_information() =>
        CodesOf(
            "\tFirst\tSecond\tThird\tTotal",
            "Policy\t400 250\t422 310\t405 118\t1 227 679",
            "Science\t1 205 900\t1 198 040\t1 201 377\t3 605 318",
            "Advocacy\t389 115\t401 220\t377 542\t1 167 878",
            "Total\t1 995 265\t2 021 570\t1 984 037\t6 000 871").Should().Contain(MessageCode.JointlyInfeasible);

    [Fact]
    public void A_column_that_nothing_checks_beside_others_is_information() =>
        FindingsOf("\t2021\t2022\tTotal\tHeadcount", "North\t12 511\t13 112\t25 623\t57", "South\t8 406\t7 923\t16 329\t34", "East\t20 244\t19 770\t40 014\t85")
            .Should().ContainSingle().Which.Should().BeEquivalentTo(new { Code = MessageCode.ColumnsUnchecked, Severity = Severity.Information, Place = new { Column = "Headcount", ColumnIndex = 4 } });

    [Fact]
    public void A_row_that_nothing_checks_beside_others_is_information() =>
        FindingsOf("\t2021\t2022", "North\t12 511\t13 112", "South\t8 406\t7 923", "East\t20 244\t19 770", "Total\t41 161\t40 805", "In kind\t1 204\t977")
            .Should().ContainSingle().Which.Should().BeEquivalentTo(new { Code = MessageCode.RowsUnchecked, Severity = Severity.Information, Place = new { Row = "In kind", RowIndex = 5 } });

    [Fact]
    public void Work_months_without_a_total_need_no_check() =>
        FindingsOf("\tw/m\t2021", "Secretary\t6\t73 229", "Officer\t4.5\t71 075", "Clerk\t12\t18 307", "Sub-total\t\t162 611").Should().BeEmpty();

    [Fact]
    public void Prices_codes_and_years_need_no_check() =>
        FindingsOf("Item\tCode\tUnit cost\tCost", "Workshops\t1101\t1 500\t18 000", "Meetings\t1102\t22 000\t88 000", "Experts\t1103\t350\t10 500", "Total\t\t\t116 500").Should().BeEmpty();

    private static string[] Replace(string print, string by) => [.. Budget.Select(line => line.Replace(print, by, StringComparison.Ordinal))];

    private static IEnumerable<string> CodesOfReportWith(CellPlace place, string print) =>
        PublishedReports.IccdCric18Doc3.Document.With(place, PrintedFigure.Parse(print)).Check().Findings.Select(finding => finding.Code);

    private static IEnumerable<string> CodesOf(params string[] lines) => FindingsOf(lines).Select(finding => finding.Code);

    private static IReadOnlyList<Finding> FindingsOf(params string[] lines) => new PrintedDocument("test", tables: [TabbedText.Table(lines)]).Check().Findings;
}
