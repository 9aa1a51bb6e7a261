using Unccd.Results.Datasets;
using Unccd.Results.Identities;
using Unccd.Results.Reports;
using Unccd.Results.Tables;

namespace Unccd.Results.Tests.Reports;

/// <summary>What the print of ICCD/CRIC(18)/3 declares and breaks; the list of misprints is that of a reader with pencil and paper.</summary>
public class ReportArithmeticTests
{
    private static readonly PerformanceReport Report = PublishedReports.IccdCric18Doc3;

    [Theory]
    [InlineData(1, 19)]
    [InlineData(2, 23 + 5)]
    [InlineData(3, 6)]
    [InlineData(4, 6)]
    [InlineData(5, 40 + 10)]
    [InlineData(6, 28 + 8)]
    [InlineData(7, 22 + 10)]
    [InlineData(8, 33 + 8)]
    [InlineData(0, 6 + 7)]
    public void Every_table_declares_its_rows_columns_shares_and_ties_to_others(int table, int count) =>
        Report.Arithmetic.Identities.Count(identity => identity.Target.Table == table).Should().Be(count);

    [Fact]
    public void Exactly_the_misprints_of_the_report_break_an_identity() =>
        PrintChecker.Violated(Report.Arithmetic).Should().Equal(
            "(1; 5, 4) = (1; 5, 2) + (1; 5, 3)",
            "(1; 5, 5) = (1; 5, 1) − (1; 5, 4)",
            "(1; 9, 4) = (1; 9, 2) + (1; 9, 3)",
            "(1; 8, 1) = (1; 2, 1) + (1; 3, 1) + (1; 4, 1) + (1; 5, 1) + (1; 7, 1)",
            "(1; 8, 2) = (1; 2, 2) + (1; 3, 2) + (1; 4, 2) + (1; 5, 2) + (1; 7, 2)",
            "(1; 8, 3) = (1; 2, 3) + (1; 3, 3) + (1; 4, 3) + (1; 5, 3) + (1; 7, 3)",
            "(3; 2, 3) = 100 × (3; 2, 2) ÷ (3; 2, 1)",
            "(8; 9, 6) = 100 × (8; 8, 6) ÷ (8; 8, 8)",
            "(8; 9, 7) = 100 × (8; 8, 7) ÷ (8; 8, 8)");

    [Fact]
    public void Two_hundred_and_twenty_identities_hold() =>
        Report.Arithmetic.Identities.Count(identity => PrintChecker.Holds(Report.Arithmetic, identity) == true).Should().Be(220);

    [Fact]
    public void The_two_shares_of_a_zero_budget_cannot_be_evaluated() =>
        Report.Arithmetic.Identities.Where(identity => PrintChecker.Holds(Report.Arithmetic, identity) is null).Select(identity => identity.Target)
            .Should().Equal(new CellPlace(3, 1, 3), new CellPlace(4, 1, 3));

    [Fact]
    public void Both_languages_declare_the_same_identities() =>
        PublishedReports.IccdCric18Doc3In(OfficialLanguage.Chinese).Arithmetic.Identities.Should().Equal(Report.Arithmetic.Identities);

    [Fact]
    public void Every_identity_says_why() =>
        Report.Arithmetic.Identities.Should().OnlyContain(identity => identity.Reason != null && identity.Reason.ToString().Length > 0);

    [Fact]
    public void Posts_are_counts_and_money_and_shares_are_rounded()
    {
        var cells = Report.Arithmetic.Cells.ToDictionary(cell => cell.Place, cell => cell.Interval);
        cells[new CellPlace(5, 4, 1)].Should().Be(new CellInterval(7m, 7m));
        cells[new CellPlace(1, 2, 1)].Should().Be(new CellInterval(2050084.5m, 2050085.5m));
        cells[new CellPlace(8, 9, 6)].Should().Be(new CellInterval(61.95m, 62.05m));
        cells[CellPlace.InText(1, 1)].Should().Be(new CellInterval(9_650_000m, 9_750_000m));
    }

    [Fact]
    public void A_report_whose_two_core_budgets_agree_nowhere_does_not_tie_them()
    {
        var document = Report.Document;
        for (var column = 1; column <= 5; column++)
            document = document.With(new CellPlace(2, 9, column), PrintedFigure.Parse($"{700000 + column}"));
        PerformanceReport.Read(document).CrossTableIdentities.Should().NotContain(identity => identity.Target.Table == 2);
    }

    [Fact]
    public void One_wrong_total_leaves_the_two_core_budgets_tied() =>
        PrintChecker.Violated(PerformanceReport.Read(Report.Document.With(new CellPlace(2, 9, 1), PrintedFigure.Parse("14 325 763"))).Arithmetic)
            .Should().Contain("(2; 9, 1) = (1; 8, 1)");

    [Fact]
    public void Tables_of_different_years_are_not_tied()
    {
        var tables = Report.Document.Tables.Select((table, i) => i == 1
            ? new PrintedTable(table.Number, "Expenditure by object as at 31 May 2017", table.Unit, table.StubHeader, table.Columns, table.Rows)
            : table);
        var document = new PrintedDocument("x", paragraphs: Report.Document.Paragraphs, tables: tables);
        PerformanceReport.Read(document).CrossTableIdentities.Should().NotContain(identity => identity.Target.Table == 2);
    }

    [Fact]
    public void A_table_in_thousands_is_not_held_to_an_amount_in_the_text()
    {
        var tables = Report.Document.Tables.Select((table, i) => i == 0
            ? new PrintedTable(table.Number, table.Title, "thousands of euros", table.StubHeader, table.Columns, table.Rows)
            : table);
        var document = new PrintedDocument("x", paragraphs: Report.Document.Paragraphs, tables: tables);
        PerformanceReport.Read(document).Arithmetic.Identities.Where(identity => identity.Target.IsInText).Should().OnlyContain(identity => identity.Form == IdentityForm.Share || identity.Target.Row == 3);
    }
}
