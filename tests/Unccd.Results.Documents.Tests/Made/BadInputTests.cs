using System.Text;

namespace Unccd.Results.Documents.Tests.Made;

/// <summary>Bad and hostile input: one clear problem, never an exception.</summary>
public sealed class BadInputTests
{
    [Fact]
    public void A_missing_file_is_one_problem() => Problem(DocumentReader.ReadFile("/nowhere/report.docx")).Should().Be("found no file, expected a file that exists and can be read");

    [Fact]
    public void An_empty_file_is_one_problem() => Problem([]).Should().Be("found an empty file, expected a text, Markdown, DOCX, XLSX, HTML or CSV document");

    [Fact]
    public void A_binary_file_is_one_problem() =>
        Problem([.. Enumerable.Range(0, 3000).Select(i => (byte)((i * 7919 >> 3) & 0xFF))]).Should().Be("found bytes that are no document of a known kind, expected a text, Markdown, DOCX, XLSX, HTML or CSV document");

    [Fact]
    public void A_text_without_tables_is_one_problem() =>
        Problem("The budget, as approved, was spent.\n\nNothing else is known, so far.\n").Should().Be("found no table, expected at least one table");

    [Fact]
    public void A_pdf_is_refused_with_advice() => Problem("%PDF-1.7\n%âãÏÓ\n1 0 obj").Should().Be("found a PDF file, expected the same document saved as DOCX");

    [Fact]
    public void An_old_Word_file_is_refused_with_advice() =>
        Problem([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[512]]).Should().Be("found a file of the old Office format (.doc, .xls), expected the same document saved as DOCX");

    [Fact]
    public void An_encrypted_file_is_refused_with_advice() =>
        Problem([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[512], .. Encoding.Unicode.GetBytes("EncryptedPackage")]).Should().Be("found a file protected by a password, expected the same document saved without a password");

    [Fact]
    public void A_row_cut_short_is_a_problem_and_its_cells_are_missing()
    {
        var reading = Print.Read("Table 1\nBudget\n\n\t2018\t2019\tTotal\nStaff\t1\t2\t3\nTravel\t4\t5\nTotal\t5\t7\t12\n");
        reading.Problems.Single().ToString().Should().Be("line 6: found cells: 3, expected cells: 4, as in the header");
        Print.Rows(reading.Document!.Tables[0]).Should().Equal("Staff | 1 | 2 | 3", "Travel | 4 | 5 | ", "Total | 5 | 7 | 12");
        reading.Document.Tables[0][2, 3].Kind.Should().Be(Unccd.Results.Tables.FigureKind.Missing);
    }

    [Fact]
    public void A_docx_cut_in_the_middle_is_one_problem()
    {
        var whole = MadeDocuments.Zip(("word/document.xml", "<w:document xmlns:w=\"w\"><w:body/></w:document>"));
        Problem(whole[..(whole.Length / 2)]).Should().Be("found a damaged or incomplete DOCX file, expected a whole DOCX file");
    }

    [Fact]
    public void A_zip_bomb_is_stopped()
    {
        var bomb = MadeDocuments.Zip(("word/document.xml", $"<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>{new string('a', 40_000_000)}</w:t></w:r></w:p></w:body></w:document>"));
        Problem(bomb).Should().Be("found more than 200 times its size unpacked, expected at most 200 (option MaxExpansion)");
    }

    [Fact]
    public void Entities_are_refused()
    {
        var file = MadeDocuments.Zip(("word/document.xml", "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"b\">]><w:document xmlns:w=\"w\"><w:body>&a;</w:body></w:document>"));
        Problem(file).Should().Be("word/document.xml: found XML that declares a document type, expected XML without one");
    }

    [Fact]
    public void A_part_outside_the_file_is_a_problem()
    {
        var file = MadeDocuments.Zip(
            ("word/document.xml", "<w:document xmlns:w=\"w\"><w:body/></w:document>"),
            ("word/_rels/document.xml.rels", "<Relationships><Relationship Id=\"r1\" Type=\"http://x/subDocument\" Target=\"http://elsewhere/x.docx\" TargetMode=\"External\"/></Relationships>"));
        Problem(file).Should().Be("word/_rels/document.xml.rels: found a part that stands outside the file (http://elsewhere/x.docx), expected every part within the file; nothing outside is followed");
    }

    [Fact]
    public void A_link_for_the_reader_is_no_problem()
    {
        var file = MadeDocuments.Zip(
            ("word/document.xml", "<w:document xmlns:w=\"w\"><w:body/></w:document>"),
            ("word/_rels/document.xml.rels", "<Relationships><Relationship Id=\"r1\" Type=\"http://x/hyperlink\" Target=\"http://elsewhere/\" TargetMode=\"External\"/></Relationships>"));
        Problem(file).Should().Be("found no table, expected at least one table");
    }

    [Fact]
    public void A_sheet_of_a_million_columns_is_one_problem()
    {
        var cells = new StringBuilder();
        for (var i = 0; i < 1_000_000; i++)
            cells.Append("<c><v>1</v></c>");
        var file = MadeDocuments.Zip(
            ("xl/workbook.xml", "<workbook><sheets><sheet name=\"Wide\" sheetId=\"1\"/></sheets></workbook>"),
            ("xl/worksheets/sheet1.xml", $"<worksheet><sheetData><row r=\"1\">{cells}</row><row r=\"2\">{cells}</row></sheetData></worksheet>"));
        var reading = DocumentReader.Read(file, "wide", new DocumentReaderOptions { MaxExpansion = 100_000, MaxCells = 5_000_000 });
        reading.Problems.Single().ToString().Should().Be("sheet Wide: found 999999, expected at most 200 (option MaxColumns)");
    }

    [Fact]
    public void Deep_nesting_in_html_is_one_problem() =>
        Problem($"<html><body>{string.Concat(Enumerable.Repeat("<div>", 100_000))}x").Should().Be("found elements nested more than 200 deep, expected at most 200 (option MaxNesting)");

    [Fact]
    public void Deep_nesting_in_docx_is_one_problem()
    {
        var file = MadeDocuments.Zip(("word/document.xml", $"<w:document xmlns:w=\"w\"><w:body>{string.Concat(Enumerable.Repeat("<w:sdt>", 5000))}{string.Concat(Enumerable.Repeat("</w:sdt>", 5000))}</w:body></w:document>"));
        Problem(file).Should().Be("word/document.xml: found elements nested 201 deep, expected at most 200 (option MaxNesting)");
    }

    [Fact]
    public void A_wrong_extension_does_not_matter()
    {
        var path = Path.ChangeExtension(Path.GetTempFileName(), ".xlsx");
        File.WriteAllText(path, "\t2018\t2019\nStaff\t1\t2\nTravel\t3\t4\n");
        DocumentReader.ReadFile(path).Document!.Tables.Should().ContainSingle();
        File.Delete(path);
    }

    [Fact]
    public async Task Reading_can_be_cancelled()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        using var stream = new MemoryStream([1, 2, 3]);
        var reading = async () => await DocumentReader.ReadAsync(stream, "x", null, cancelled.Token);
        await reading.Should().ThrowAsync<OperationCanceledException>();
    }

    private static string Problem(string text) => Problem(Encoding.UTF8.GetBytes(text));

    private static string Problem(byte[] content) => Problem(DocumentReader.Read(content, "test"));

    private static string Problem(DocumentReading reading) => reading.Problems.Should().ContainSingle().Which.ToString();
}
