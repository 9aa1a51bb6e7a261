using Unccd.Results.Budgets;
using Unccd.Results.Datasets;
using Unccd.Results.Tables;

namespace Unccd.Results.Tests.Budgets;

public class ExpenditureTableTests
{
    private static readonly PrintedTable Print = PublishedReports.IccdCric18Doc3.Document.Tables[0];

    [Fact]
    public void Programmes_belong_to_units() =>
        Read(Print)!.Lines.Select(line => line.Role.Unit?.Abbreviation).Should().Equal("EDM", "ERPA", "STI", "AS", "GM", null, null);

    [Fact]
    public void The_drought_line_is_outside_the_total()
    {
        var table = Read(Print)!;
        table.Lines[^1].Role.Should().Be(ExpenditureRow.Memo);
        table.Total!.Approved.Should().Be(14_325_736m);
    }

    [Fact]
    public void The_kind_follows_from_the_lines() =>
        PublishedReports.IccdCric18Doc3.Expenditures.Select(table => table.Kind)
            .Should().Equal(ExpenditureKind.ByProgramme, ExpenditureKind.ByObject, ExpenditureKind.Committee, ExpenditureKind.Committee);

    [Fact]
    public void A_row_that_nobody_knows_leaves_the_table_untyped() =>
        Read(WithLabel(4, "C. Legal affairs")).Should().BeNull();

    [Fact]
    public void A_column_that_nobody_knows_leaves_the_table_untyped() =>
        Read(new PrintedTable(Print.Number, Print.Title, Print.Unit, "", Print.Columns.Take(4).Append(new PrintedColumn("Change from 2016-2017")), Print.Rows)).Should().BeNull();

    [Fact]
    public void A_total_that_says_to_add_other_programmes_leaves_the_table_untyped() =>
        Read(WithLabel(8, "Core budget total (A-D)")).Should().BeNull();

    [Fact]
    public void Figures_that_obey_other_rules_leave_the_table_untyped()
    {
        var print = Print;
        for (var row = 2; row <= 9; row++)
        {
            if (row != 6)
                print = print.With(row, 4, PrintedFigure.Parse($"{row * 11}")).With(row, 1, PrintedFigure.Parse($"{row * 7000}"));
        }

        Read(print).Should().BeNull();
    }

    [Fact]
    public void Lines_without_a_total_leave_the_table_untyped() =>
        Read(new PrintedTable(Print.Number, Print.Title, Print.Unit, "", Print.Columns, Print.Rows.Take(7))).Should().BeNull();

    [Fact]
    public void A_budget_of_another_body_is_not_taken_for_it() =>
        Read(new PrintedTable("1", "Core budget", "Euros", "", [new PrintedColumn("2020"), new PrintedColumn("2021"), new PrintedColumn("2020-2021")], [Row("Executive", "1", "2", "3"), Row("Total", "1", "2", "3")])).Should().BeNull();

    [Theory]
    [InlineData("A. Executive direction and management", "A．Executive  direction and management")]
    [InlineData("E. Global Mechanism", "Global Mechanism")]
    public void Labels_that_differ_in_width_or_numbering_are_read(string known, string printed)
    {
        var row = Enumerable.Range(1, Print.Rows.Count).First(r => Print.Rows[r - 1].Label == known);
        Read(WithLabel(row, printed), withSpan: false).Should().NotBeNull();
    }

    [Fact]
    public void A_shape_without_expenditure_is_refused_by_name() =>
        FluentActions.Invoking(() => ExpenditureTable.Create(Small("1", "2"), 3, [ExpenditureColumn.Approved, ExpenditureColumn.Share], [ExpenditureRow.Of(ObjectOfExpenditure.Training), ExpenditureRow.Total]))
            .Should().Throw<ArgumentException>().WithMessage("Table 3 has no column with the role Expenditure: expected one.*");

    [Fact]
    public void A_line_below_the_total_is_refused_with_its_place() =>
        FluentActions.Invoking(() => ExpenditureTable.Create(Small("1", "2"), 3, [ExpenditureColumn.Approved, ExpenditureColumn.Expenditure], [ExpenditureRow.Total, ExpenditureRow.Of(ObjectOfExpenditure.Training)]))
            .Should().Throw<ArgumentException>().WithMessage("Table 3, row 2 ('Second') stands below the total in row 1: expected the lines of the total above it.*");

    [Fact]
    public void A_line_without_a_label_is_refused_with_its_place() =>
        FluentActions.Invoking(() => ExpenditureTable.Create(
                new PrintedTable("1", "", null, "", [new PrintedColumn("a"), new PrintedColumn("b")], [Row("", "1", "2")]), 1, [ExpenditureColumn.Approved, ExpenditureColumn.Expenditure], [ExpenditureRow.Of(ObjectOfExpenditure.Training)]))
            .Should().Throw<ArgumentException>().WithMessage("Table 1, row 1 has no label: expected one for a row with figures.*");

    [Fact]
    public void Any_figures_are_accepted_in_a_whole_shape() =>
        ExpenditureTable.Create(Small("n/a", "-5"), 3, [ExpenditureColumn.Approved, ExpenditureColumn.Expenditure], [ExpenditureRow.Of(ObjectOfExpenditure.Training), ExpenditureRow.Total])
            .LineOf(ObjectOfExpenditure.Training)!.Expenditure.Should().Be(-5m);

    private static PrintedTable Small(params string[] figures) =>
        new("9", "", null, "", [new PrintedColumn("x"), new PrintedColumn("y")], [Row("First", figures), Row("Second", figures)]);

    private static PrintedRow Row(string label, params string[] figures) => new(label, figures.Select(figure => PrintedFigure.Parse(figure)));

    private static ExpenditureTable? Read(PrintedTable print, bool withSpan = true)
    {
        if (!withSpan)
            print = new PrintedTable(print.Number, print.Title, print.Unit, "", print.Columns, print.Rows.Select(row => row.Label.EndsWith("(A-E)", StringComparison.Ordinal) ? new PrintedRow("Total", row.Figures) : row));
        return ExpenditureTable.TryRead(print, 1, out var table) ? table : null;
    }

    private static PrintedTable WithLabel(int row, string label) =>
        new(Print.Number, Print.Title, Print.Unit, "", Print.Columns, Print.Rows.Select((one, i) => i == row - 1 ? new PrintedRow(label, one.Figures) : one));
}
