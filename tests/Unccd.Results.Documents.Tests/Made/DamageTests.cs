using System.Text;
using CsCheck;
using Unccd.Results.Datasets;
using Unccd.Results.Tables;

namespace Unccd.Results.Documents.Tests.Made;

/// <summary>Whatever happens to the bytes of a file, reading it never throws.</summary>
public sealed class DamageTests
{
    private static readonly Lazy<PrintedDocument> Report = new(() => PublishedReports.IccdCric18Doc3In(OfficialLanguage.Chinese).Document);

    [Theory]
    [InlineData("text")]
    [InlineData("html")]
    [InlineData("csv")]
    [InlineData("docx")]
    [InlineData("xlsx")]
    public void A_damaged_file_is_read_without_an_exception(string kind)
    {
        var whole = kind switch
        {
            "text" => Encoding.UTF8.GetBytes(MadeDocuments.Csv(Report.Value, '\t')),
            "html" => Encoding.UTF8.GetBytes(MadeDocuments.Html(Report.Value)),
            "csv" => Encoding.UTF8.GetBytes(MadeDocuments.Csv(Report.Value, ',')),
            "docx" => MadeDocuments.Docx(Report.Value),
            _ => MadeDocuments.Xlsx(Report.Value),
        };
        Gen.Select(Gen.Int[1, whole.Length], Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Byte).Array[0, 20]).Sample(
            (length, flips) =>
            {
                var damaged = whole[..length];
                foreach (var (at, value) in flips)
                    damaged[at % length] = value;
                _ = DocumentReader.Read(damaged, "damaged");
            },
            iter: 150,
            threads: 1);
    }
}
