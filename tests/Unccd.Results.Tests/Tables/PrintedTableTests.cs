using Unccd.Results.Tables;
using Unccd.Results.Tests.Contracts;

namespace Unccd.Results.Tests.Tables;

public class PrintedTableTests
{
    private static readonly PrintedTable Table = Make("2 050 085");

    [Fact]
    public void It_is_equal_by_content_print_included() =>
        EqualityContract.Holds(Table, Make("2 050 085"), Make("2050085"), Make("2 509 051"));

    [Fact]
    public void Rows_and_columns_count_from_1()
    {
        Table[2, 1].Text.Should().Be("2 050 085");
        FluentActions.Invoking(() => Table[0, 1]).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("row");
        FluentActions.Invoking(() => Table[3, 1]).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("row");
        FluentActions.Invoking(() => Table[1, 3]).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("column");
    }

    [Fact]
    public void A_row_without_figures_is_a_heading()
    {
        Table.Rows[0].IsHeading.Should().BeTrue();
        Table.Rows[1].IsHeading.Should().BeFalse();
    }

    [Fact]
    public void A_row_cut_short_is_refused_by_its_name() =>
        FluentActions.Invoking(() => new PrintedTable("1", "", null, "", [new("Approved"), new("Spent")], [new("D. Administrative services", [PrintedFigure.Parse("1")])]))
            .Should().Throw<ArgumentException>()
            .WithMessage("Table 1, row 1 ('D. Administrative services') has 1 figures: expected 2, one for each column. (Parameter 'rows')");

    [Fact]
    public void A_table_has_a_column() =>
        FluentActions.Invoking(() => new PrintedTable(null, "", null, "", [], [new("A", [])])).Should().Throw<ArgumentException>()
            .WithMessage("Table without a number has no column: expected at least one. (Parameter 'columns')");

    [Fact]
    public void A_table_has_a_row() =>
        FluentActions.Invoking(() => new PrintedTable("2", "", null, "", [new("Approved")], [])).Should().Throw<ArgumentException>()
            .WithMessage("Table 2 has no row: expected at least one. (Parameter 'rows')");

    [Fact]
    public void A_figure_is_replaced_in_a_copy()
    {
        var changed = Table.With(2, 1, PrintedFigure.Parse("2 509 051"));
        changed.Should().Be(Make("2 509 051"));
        Table.Should().Be(Make("2 050 085"));
    }

    [Fact]
    public void Nobody_changes_the_rows_afterwards()
    {
        var rows = new List<PrintedRow> { new("A", [PrintedFigure.Parse("1")]) };
        var table = new PrintedTable("1", "", null, "", [new("Approved")], rows);
        rows.Clear();
        table.Rows.Should().HaveCount(1);
    }

    [Fact]
    public void Header_levels_are_joined_by_a_slash() =>
        new PrintedColumn(["Core", " ", "Approved"]).Name.Should().Be("Core / Approved");

    [Fact]
    public void A_document_finds_and_replaces_a_figure_by_its_place()
    {
        var document = new PrintedDocument("report.txt", tables: [Table]);
        var place = new CellPlace(1, 2, 1);
        document[place].Text.Should().Be("2 050 085");
        document.With(place, PrintedFigure.Parse("2 509 051")).Should().Be(new PrintedDocument("report.txt", tables: [Make("2 509 051")]));
        FluentActions.Invoking(() => document[CellPlace.InText(1, 1)]).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => document[new CellPlace(2, 1, 1)]).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static PrintedTable Make(string approved) => new(
        "1",
        "Expenditure by programme",
        "Euros",
        "",
        [new("Approved"), new("Spent")],
        [
            new("I. Secretariat programmes", [PrintedFigure.Blank, PrintedFigure.Blank]),
            new("D. Administrative services", [PrintedFigure.Parse(approved), PrintedFigure.Parse("1 567 543")]),
        ]);
}
