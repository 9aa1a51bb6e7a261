using Unccd.Results.Datasets;
using Unccd.Results.Framework;
using Unccd.Results.Reports;
using Unccd.Results.Serialization;
using Unccd.Results.Tables;

namespace Unccd.Results.Tests.Serialization;

public class ReportJsonTests
{
    [Fact]
    public void A_report_comes_back_equal() =>
        ReportJson.ReadReport(ReportJson.Write(PublishedReports.IccdCric18Doc3)).Should().Be(PublishedReports.IccdCric18Doc3);

    [Fact]
    public void A_report_with_Chinese_labels_comes_back_equal()
    {
        var report = PublishedReports.IccdCric18Doc3In(OfficialLanguage.Chinese);
        ReportJson.ReadReport(ReportJson.Write(report)).Should().Be(report);
    }

    [Fact]
    public void What_was_read_is_written_alike()
    {
        var json = ReportJson.Write(PublishedReports.IccdCric18Doc3);
        ReportJson.Write(ReportJson.ReadReport(json)).Should().Be(json);
    }

    [Fact]
    public void Chinese_labels_stay_legible() =>
        ReportJson.Write(PublishedReports.IccdCric18Doc3In(OfficialLanguage.Chinese)).Should().Contain("\"核心预算总额(A-E)\"");

    [Theory]
    [InlineData("n/a", FigureKind.NotAvailable, null, 1)]
    [InlineData("304.o", FigureKind.Number, 304.0, 0.1)]
    [InlineData("9.7 million", FigureKind.Number, 9700000.0, 100000)]
    [InlineData("", FigureKind.Missing, null, 1)]
    [InlineData("0", FigureKind.Number, 0.0, 1)]
    [InlineData("–", FigureKind.Dash, 0.0, 1)]
    public void Every_kind_of_figure_comes_back_equal(string text, FigureKind kind, double? value, double unit)
    {
        var figure = new PrintedFigure(text, kind, (decimal?)value, (decimal)unit, ["a", "1"], hasLetterForDigit: text.EndsWith('o'));
        var report = PublishedReports.IccdCric18Doc3;
        var changed = PerformanceReport.Read(report.Document.With(new CellPlace(2, 1, 1), figure));
        ReportJson.ReadReport(ReportJson.Write(changed)).Document[new CellPlace(2, 1, 1)].Should().Be(figure);
    }

    [Fact]
    public void A_framework_comes_back_equal() =>
        ReportJson.ReadFramework(ReportJson.Write(ResultsFramework.Years2018To2021)).Should().Be(ResultsFramework.Years2018To2021);

    [Fact]
    public void Text_that_is_no_JSON_is_refused() =>
        FluentActions.Invoking(() => ReportJson.ReadReport("Table 1")).Should().Throw<FormatException>()
            .WithMessage("The JSON cannot be read at $, line 1: expected what ReportJson writes.");

    [Fact]
    public void Another_schema_is_refused() =>
        FluentActions.Invoking(() => ReportJson.ReadReport("{\"schema\":7}")).Should().Throw<FormatException>()
            .WithMessage("The JSON of the report has schema 7: expected 1.");

    [Theory]
    [InlineData("{\"schema\":1}")]
    [InlineData("{\"schema\":1,\"document\":{\"source\":\"x\"}}")]
    public void A_report_without_its_parts_is_refused(string json) =>
        FluentActions.Invoking(() => ReportJson.ReadReport(json)).Should().Throw<FormatException>().WithMessage("The JSON describes no whole shape.*");

    [Fact]
    public void A_reading_of_a_table_that_is_not_there_is_refused() =>
        FluentActions.Invoking(() => ReportJson.ReadReport(ReportJson.Write(PublishedReports.IccdCric18Doc3).Replace("{\"position\":4,", "{\"position\":14,", StringComparison.Ordinal)))
            .Should().Throw<FormatException>().WithMessage("*A reading is of table 14, but the document has 8 tables.*");
}
