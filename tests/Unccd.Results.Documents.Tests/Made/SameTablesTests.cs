using System.Text;
using Unccd.Results.Checking;
using Unccd.Results.Datasets;
using Unccd.Results.Tables;

namespace Unccd.Results.Documents.Tests.Made;

/// <summary>The eight tables of ICCD/CRIC(18)/3 saved as other kinds of document are the same tables.</summary>
public sealed class SameTablesTests
{
    private static readonly Lazy<PrintedDocument> Report = new(() => PublishedReports.IccdCric18Doc3In(OfficialLanguage.Chinese).Document);

    [Fact]
    public void Html_holds_the_same_tables() => Expect(Encoding.UTF8.GetBytes(MadeDocuments.Html(Report.Value)), DocumentKind.Html);

    [Fact]
    public void Docx_holds_the_same_tables() => Expect(MadeDocuments.Docx(Report.Value), DocumentKind.Docx);

    [Fact]
    public void Xlsx_holds_the_same_tables() => Expect(MadeDocuments.Xlsx(Report.Value), DocumentKind.Xlsx);

    [Theory]
    [InlineData(',')]
    [InlineData(';')]
    public void Csv_holds_the_same_tables(char separator) => Expect(Encoding.UTF8.GetBytes(MadeDocuments.Csv(Report.Value, separator)), DocumentKind.Csv);

    [Fact]
    public void Csv_in_GB18030_holds_the_same_tables() =>
        Expect(CodePagesEncodingProvider.Instance.GetEncoding(54936)!.GetBytes(MadeDocuments.Csv(Report.Value, ',')), DocumentKind.Csv);

    [Fact]
    public void Text_in_UTF_16_holds_the_same_tables() =>
        Expect([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(MadeDocuments.Csv(Report.Value, '\t'))], DocumentKind.Text);

    [Fact]
    public void The_findings_are_the_same_whatever_the_kind()
    {
        var expected = Findings(new PrintedDocument("made", Report.Value.Symbol, Report.Value.Language, null, Report.Value.Tables));
        expected.Should().NotBeEmpty();
        Findings(Read(Encoding.UTF8.GetBytes(MadeDocuments.Html(Report.Value)))).Should().Equal(expected);
        Findings(Read(Encoding.UTF8.GetBytes(MadeDocuments.Csv(Report.Value, ',')))).Should().Equal(expected);
        Findings(Read(MadeDocuments.Docx(Report.Value))).Should().Equal(expected);
        Findings(Read(MadeDocuments.Xlsx(Report.Value))).Should().Equal(expected);
    }

    // tests/make-documents names a folder that stays, for whoever wants to open the documents or to give them to another program.
    [Fact]
    public void They_can_be_written_to_a_folder()
    {
        var folder = Environment.GetEnvironmentVariable("MADE_DOCUMENTS") is { } named
            ? Directory.CreateDirectory(named).FullName
            : Directory.CreateTempSubdirectory("made-documents-").FullName;
        var html = MadeDocuments.Html(Report.Value);
        var csv = MadeDocuments.Csv(Report.Value, ',');
        File.WriteAllText(Path.Combine(folder, "report.html"), html);
        File.WriteAllText(Path.Combine(folder, "report.csv"), csv);
        File.WriteAllBytes(Path.Combine(folder, "report.docx"), MadeDocuments.Docx(Report.Value));
        File.WriteAllBytes(Path.Combine(folder, "report.xlsx"), MadeDocuments.Xlsx(Report.Value));
        File.WriteAllBytes(Path.Combine(folder, "report-by-pandoc.docx"), Tools.Convert("pandoc", html, "html", "docx"));
        File.WriteAllBytes(Path.Combine(folder, "report-by-libreoffice.docx"), Tools.Convert("soffice", html, "html", "docx"));
        File.WriteAllBytes(Path.Combine(folder, "report-by-libreoffice.xlsx"), Tools.Convert("soffice", csv, "csv", "xlsx"));

        Directory.GetFiles(folder, "report*").Should().HaveCount(7);
    }

    [Fact]
    public void Docx_made_by_pandoc_holds_the_same_tables() => Expect(Tools.Convert("pandoc", MadeDocuments.Html(Report.Value), "html", "docx"), DocumentKind.Docx);

    [Fact]
    public void Markdown_made_by_pandoc_holds_the_same_tables() => Expect(Tools.Convert("pandoc", MadeDocuments.Html(Report.Value), "html", "md"), DocumentKind.Text);

    [Fact]
    public void Docx_made_by_LibreOffice_holds_the_same_tables() => Expect(Tools.Convert("soffice", MadeDocuments.Html(Report.Value), "html", "docx"), DocumentKind.Docx);

    [Fact]
    public void Xlsx_made_by_LibreOffice_holds_the_same_tables() => Expect(Tools.Convert("soffice", MadeDocuments.Csv(Report.Value, ','), "csv", "xlsx"), DocumentKind.Xlsx);

    private static PrintedDocument Read(byte[] content) => DocumentReader.Read(content, "made").Document!;

    private static IEnumerable<string> Findings(PrintedDocument document) =>
        document.Check().Findings.Select(finding => $"{finding.Code} {finding.Severity} {finding.Place.Table} {finding.Place.RowIndex} {finding.Place.ColumnIndex}");

    private static void Expect(byte[] content, DocumentKind kind)
    {
        var reading = DocumentReader.Read(content, "made");
        reading.Problems.Should().BeEmpty();
        reading.Kind.Should().Be(kind);
        reading.Document!.Tables.Select(Values).Should().Equal(Report.Value.Tables.Select(Values));
    }

    // Prints differ between kinds ("2,050,085" on a sheet); numbers, labels and headers do not.
    private static string Values(PrintedTable table) =>
        $"{table.Number}|{table.Title}|{table.Unit}|{string.Join(",", table.Columns)}\n"
        + string.Join("\n", table.Rows.Select(row => $"{row.Label}|{string.Join("|", row.Figures.Select(figure => figure.IsNil ? "0" : $"{figure.Value:G29}"))}"));
}
