using Unccd.Results.Checking;
using Unccd.Results.Comparison;
using Unccd.Results.Datasets;
using Unccd.Results.Tables;

namespace Unccd.Results.Tests.Comparison;

public class DraftsTests
{
    private static readonly PrintedDocument Draft = LanguageVersionsTests.Named(PublishedReports.IccdCric18Doc3.Document, "draft 1");

    [Fact]
    public void A_draft_is_the_same_as_itself() => Drafts.Compare(Draft, Draft).AreSame.Should().BeTrue();

    [Fact]
    public void Documents_without_a_common_table_give_a_warning_that_nothing_was_compared()
    {
        var other = new PrintedDocument("other", tables: [new PrintedTable("X", "Water", null, "", [new("Litres")], [new PrintedRow("Well", [PrintedFigure.Parse("7")])])]);
        ComparisonFindings.Of(Drafts.Compare(new PrintedDocument("draft", tables: [Draft.Tables[0]]), other), isAboutSecond: true, areVersions: false)
            .Where(finding => finding.Severity == Severity.Warning).Select(finding => (finding.Code, finding.Message.ToString()))
            .Should().Equal(("NothingCompared", "No figure of draft could be compared with other."));
    }

    [Fact]
    public void Documents_that_were_compared_give_no_such_warning() =>
        ComparisonFindings.Of(Drafts.Compare(Draft, Draft), isAboutSecond: true, areVersions: false).Should().BeEmpty();

    [Fact]
    public void Every_changed_figure_is_told_and_nothing_else()
    {
        var later = LanguageVersionsTests.Named(Draft, "draft 2").With(new CellPlace(1, 5, 1), PrintedFigure.Parse("2 509 051")).With(new CellPlace(8, 9, 6), PrintedFigure.Parse("61.9"));
        Drafts.Compare(Draft, later).Differences.Select(difference => (difference.Kind, difference.First!.Table, difference.FirstPrint, difference.SecondPrint)).Should().Equal(
            (DifferenceKind.Figure, 1, "2 050 085", "2 509 051"),
            (DifferenceKind.Figure, 8, "62.0", "61.9"));
    }

    [Fact]
    public void A_row_that_was_added_is_told()
    {
        var changed = Rows(2, rows => [.. rows.Take(4), new PrintedRow("Insurance", Enumerable.Repeat(PrintedFigure.Parse("1 234"), 5)), .. rows.Skip(4)]);
        Drafts.Compare(Draft, changed).Differences.Select(difference => (difference.Kind, difference.Second?.RowIndex, difference.First)).Should().Equal((DifferenceKind.Row, 5, null));
    }

    [Fact]
    public void A_row_that_was_removed_is_told() =>
        Drafts.Compare(Draft, Rows(5, rows => [.. rows.Where((_, i) => i != 2)])).Differences.Select(difference => (difference.Kind, difference.First?.RowIndex)).Should().Equal((DifferenceKind.Row, 3));

    [Fact]
    public void A_row_that_was_moved_is_told_once() =>
        Drafts.Compare(Draft, Rows(2, rows => [.. rows.Take(2), .. rows.Skip(3).Take(4), rows[2], .. rows.Skip(7)])).Differences.Select(difference => (difference.Kind, difference.First?.RowIndex, difference.Second?.RowIndex))
            .Should().Equal((DifferenceKind.RowMoved, 3, 7));

    [Fact]
    public void A_row_that_was_renamed_is_told() =>
        Drafts.Compare(Draft, Rows(3, rows => [new PrintedRow("Experts", rows[0].Figures), .. rows.Skip(1)])).Differences.Select(difference => (difference.Kind, difference.SecondPrint)).Should().Equal((DifferenceKind.RowLabel, "Experts"));

    [Fact]
    public void Figures_of_the_text_are_told()
    {
        var first = new PrintedDocument("a", paragraphs: [new PrintedParagraph("Support was given to 122 countries.", "1"), new PrintedParagraph("Nothing else happened in the year.", "2")]);
        var second = new PrintedDocument("b", paragraphs: [new PrintedParagraph("Support was given to 124 countries.", "1"), new PrintedParagraph("Nothing much happened in the year.", "2")]);
        Drafts.Compare(first, second).Differences.Select(difference => difference.ToString()).Should().Equal("Paragraph 1: the figures 122 have become 124.");
    }

    [Fact]
    public void A_year_opens_with_what_the_year_before_closed_with()
    {
        var old = Fund("2018", "900", "1 000");
        Drafts.CompareYears(old, Fund("2019", "1 000", "1 200")).AreSame.Should().BeTrue();
        Drafts.CompareYears(old, Fund("2019", "1 010", "1 200")).Differences.Select(difference => (difference.Kind, difference.FirstPrint, difference.SecondPrint))
            .Should().Equal((DifferenceKind.Opening, "1 000", "1 010"));
    }

    private static PrintedDocument Fund(string year, string opening, string closing) => new(year, tables:
    [
        new PrintedTable("1", "Fund", null, "", [new PrintedColumn(year)],
        [
            new PrintedRow("Opening balance", [PrintedFigure.Parse(opening)]),
            new PrintedRow("Income", [PrintedFigure.Parse("500")]),
            new PrintedRow("Closing balance", [PrintedFigure.Parse(closing)]),
        ]),
    ]);

    private static PrintedDocument Rows(int number, Func<IReadOnlyList<PrintedRow>, PrintedRow[]> change)
    {
        var table = Draft.Tables[number - 1];
        return LanguageVersionsTests.Replaced(LanguageVersionsTests.Named(Draft, "draft 2"), number - 1, new PrintedTable(table.Number, table.Title, table.Unit, table.StubHeader, table.Columns, change(table.Rows)));
    }
}
