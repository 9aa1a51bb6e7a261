using Unccd.Results.Comparison;
using Unccd.Results.Datasets;
using Unccd.Results.Tables;

namespace Unccd.Results.Tests.Comparison;

public class LanguageVersionsTests
{
    private static readonly PrintedDocument English = Named(PublishedReports.IccdCric18Doc3.Document, "english.docx");
    private static readonly PrintedDocument Chinese = Named(PublishedReports.IccdCric18Doc3In(OfficialLanguage.Chinese).Document, "chinese.docx");

    [Fact]
    public void Two_versions_of_the_report_are_the_same() => LanguageVersions.Compare(English, Chinese).Differences.Should().BeEmpty();

    [Fact]
    public void Every_figure_of_every_table_is_compared()
    {
        var comparison = LanguageVersions.Compare(English, Chinese);
        (comparison.TablesCompared, comparison.FiguresCompared).Should().Be((8, 45 + 45 + 12 + 12 + 100 + 48 + 60 + 72));
    }

    // Programme B's approved budget and the 8 filled P-4 posts of STI are right in the print.
    [Theory]
    [InlineData(1, 3, 1, "2 172 990")]
    [InlineData(2, 3, 2, "632 828")]
    [InlineData(5, 5, 1, "8")]
    [InlineData(7, 5, 3, "9")]
    [InlineData(8, 5, 2, "5")]
    public void The_version_with_the_changed_figure_is_the_wrong_one(int table, int row, int column, string changed)
    {
        var place = new CellPlace(table, row, column);
        var damaged = Chinese.With(place, PrintedFigure.Parse(changed));
        LanguageVersions.Compare(English, damaged).Differences.Should().ContainSingle()
            .Which.Should().Match<Difference>(difference => difference.Fault == VersionAtFault.Second && difference.Second!.RowIndex == row && difference.SecondPrint == changed);
        LanguageVersions.Compare(damaged, English).Differences.Should().ContainSingle().Which.Fault.Should().Be(VersionAtFault.First);
    }

    [Fact]
    public void A_version_that_corrects_a_misprint_is_not_the_wrong_one()
    {
        var corrected = Chinese.With(new CellPlace(1, 9, 2), PrintedFigure.Parse("655 871"));
        LanguageVersions.Compare(English, corrected).Differences.Single().Fault.Should().Be(VersionAtFault.First);
    }

    [Fact]
    public void The_message_names_the_cell_and_the_wrong_version() =>
        LanguageVersions.Compare(English, Chinese.With(new CellPlace(7, 5, 3), PrintedFigure.Parse("9"))).Differences.Single().ToString()
            .Should().Be("Table 7, P-4, STI: 8 in english.docx, 9 in chinese.docx; the figure in chinese.docx is the wrong one: identities that it breaks: 3.");

    [Theory]
    [InlineData("2,172,900")]
    [InlineData("2.172.900")]
    [InlineData("٢٬١٧٢٬٩٠٠")]
    public void Another_number_format_is_no_difference(string print) =>
        LanguageVersions.Compare(English, Chinese.With(new CellPlace(1, 3, 1), PrintedFigure.Parse(print))).AreSame.Should().BeTrue();

    [Theory]
    [InlineData("–")]
    [InlineData("0")]
    public void Another_mark_of_nil_is_no_difference(string print) =>
        LanguageVersions.Compare(English, Chinese.With(new CellPlace(2, 5, 3), PrintedFigure.Parse(print))).AreSame.Should().BeTrue();

    [Fact]
    public void A_missing_row_is_one_difference()
    {
        var table = Chinese.Tables[1];
        var shorter = new PrintedTable(table.Number, table.Title, table.Unit, table.StubHeader, table.Columns, table.Rows.Where((_, i) => i != 3));
        LanguageVersions.Compare(English, Replaced(Chinese, 1, shorter)).Differences.Select(difference => (difference.Kind, difference.First?.RowIndex))
            .Should().Equal((DifferenceKind.Row, 4));
    }

    [Fact]
    public void A_missing_table_is_one_difference() =>
        LanguageVersions.Compare(English, new PrintedDocument("short", tables: Chinese.Tables.Where((_, i) => i != 4))).Differences.Select(difference => difference.ToString())
            .Should().Equal("Table 5 stands only in english.docx.");

    internal static PrintedDocument Named(PrintedDocument document, string source) => new(source, document.Symbol, document.Language, document.Paragraphs, document.Tables);

    internal static PrintedDocument Replaced(PrintedDocument document, int position, PrintedTable table) =>
        new(document.Source, document.Symbol, document.Language, document.Paragraphs, document.Tables.Select((one, i) => i == position ? table : one));
}
