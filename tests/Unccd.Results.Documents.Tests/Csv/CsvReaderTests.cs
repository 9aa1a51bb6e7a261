using System.Globalization;
using System.Text;
using CsCheck;
using CsvHelper;
using CsvHelper.Configuration;
using OwnReader = Unccd.Results.Documents.Csv.CsvReader;

namespace Unccd.Results.Documents.Tests.Csv;

public class CsvReaderTests
{
    [Fact]
    public void Any_fields_are_read_as_CsvHelper_reads_them() =>
        Gen.Select(Gen.String[Gen.Char["ab1 ,;\"\n"], 0, 6].Array[2, 4].Array[1, 5], Gen.Char[",;"]).Sample((records, separator) =>
        {
            var text = new StringBuilder();
            foreach (var record in records)
                text.AppendJoin(separator, record.Select(Quoted)).Append('\n');

            var own = OwnReader.Records(text.ToString(), separator).Select(record => record.Fields).ToArray();

            own.Should().BeEquivalentTo(ByCsvHelper(text.ToString(), separator), options => options.WithStrictOrdering());
        });

    private static string Quoted(string field) => $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static List<string[]> ByCsvHelper(string text, char separator)
    {
        using var parser = new CsvParser(new StringReader(text), new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = separator.ToString(), HasHeaderRecord = false });
        var records = new List<string[]>();
        while (parser.Read())
            records.Add(parser.Record!);
        return records;
    }
}
