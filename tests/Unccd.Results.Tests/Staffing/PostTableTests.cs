using Unccd.Results.Datasets;
using Unccd.Results.Staffing;
using Unccd.Results.Tables;

namespace Unccd.Results.Tests.Staffing;

public class PostTableTests
{
    private static readonly PrintedTable Print = PublishedReports.IccdCric18Doc3.Document.Tables[4];

    [Fact]
    public void Posts_are_found_by_grade_source_and_status() =>
        Read(Print)!.Posts(PostRow.Of(Grade.P3), new PostColumn(FundingSource.Core, PostStatus.Filled)).Should().Be(6m);

    [Fact]
    public void A_footnote_mark_stays_with_its_figure() =>
        Print[4, 8].FootnoteMarks.Should().Equal("a");

    [Fact]
    public void A_grade_that_nobody_knows_leaves_the_table_untyped() =>
        Read(WithLabel(4, "P-9")).Should().BeNull();

    [Fact]
    public void A_subtotal_of_something_else_leaves_the_table_untyped() =>
        Read(WithLabel(8, "Subtotal General Service category")).Should().BeNull();

    [Theory]
    [InlineData("Subtotal Professional and higher")]
    [InlineData("Sub-total")]
    [InlineData("Sous-total")]
    public void Subtotals_are_known_under_several_names(string label) => Read(WithLabel(8, label)).Should().NotBeNull();

    [Fact]
    public void A_subtotal_of_higher_categories_below_another_holds_it_and_leaves_the_table_untyped() =>
        Read(new PrintedTable(Print.Number, Print.Title, Print.Unit, "", Print.Columns, [Print.Rows[0], new PrintedRow("Subtotal", Print.Rows[0].Figures), .. Print.Rows.Skip(1).Select(row => row == Print.Rows[7] ? new PrintedRow("Subtotal, Professional and higher", row.Figures) : row)])).Should().BeNull();

    [Fact]
    public void Columns_of_years_are_no_funding_sources() =>
        Read(new PrintedTable("2", "", null, "", [new PrintedColumn("2019"), new PrintedColumn("2020")], Print.Rows.Select(row => new PrintedRow(row.Label, row.Figures.Take(2))))).Should().BeNull();

    [Fact]
    public void A_grade_twice_is_refused_with_its_place() =>
        FluentActions.Invoking(() => PostTable.Create(
                Two, 2, [new PostColumn(FundingSource.Core, PostStatus.Filled)], [PostRow.Of(Grade.GS), PostRow.Of(Grade.GS)]))
            .Should().Throw<ArgumentException>().WithMessage("Table 2, row 2 ('b') has the grade GS, which another row has: expected each grade once.*");

    [Fact]
    public void A_fractional_post_is_accepted() =>
        PostTable.Create(Two, 2, [new PostColumn(FundingSource.Core, PostStatus.Filled)], [PostRow.Of(Grade.GS), new PostRow(PostRowKind.Total)])
            .Posts(PostRow.Of(Grade.GS), new PostColumn(FundingSource.Core, PostStatus.Filled)).Should().Be(53.5m);

    [Fact]
    public void Totals_across_that_a_subtotal_leaves_blank_are_held_against_nothing() =>
        Read(WithBlankTotals(8))!.Identities.Should().OnlyContain(identity => identity.Cells.All(cell => cell.Row != 8 || cell.Column < 9));

    [Fact]
    public void Totals_across_that_a_grade_alone_leaves_blank_are_held_against_their_sources() =>
        Read(WithBlankTotals(4))!.Identities.Should().Contain(identity => identity.Target.Row == 4 && identity.Target.Column == 9);

    private static PrintedTable WithBlankTotals(int row) =>
        new(Print.Number, Print.Title, Print.Unit, "", Print.Columns, Print.Rows.Select((one, i) => i == row - 1 ? new PrintedRow(one.Label, [.. one.Figures.Take(8), PrintedFigure.Blank, PrintedFigure.Blank]) : one));

    private static PrintedTable Two => new("2", "", null, "", [new PrintedColumn("x")], [new PrintedRow("a", [PrintedFigure.Parse("53.5")]), new PrintedRow("b", [PrintedFigure.Parse("53.5")])]);

    private static PostTable? Read(PrintedTable print) => PostTable.TryRead(print, 5, out var table) ? table : null;

    private static PrintedTable WithLabel(int row, string label) =>
        new(Print.Number, Print.Title, Print.Unit, "", Print.Columns, Print.Rows.Select((one, i) => i == row - 1 ? new PrintedRow(label, one.Figures) : one));
}
