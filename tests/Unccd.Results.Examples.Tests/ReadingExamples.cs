using Unccd.Results.Checking;
using Unccd.Results.Documents;

namespace Unccd.Results.Examples.Tests;

public class ReadingExamples
{
    private const string Csv = "Object,2018,2019,2018-2019\nStaff,100,200,300\nTravel,10,20,30\nTraining,1,2,3\nTotal,111,222,343\n";

    [Fact]
    public void A_file_is_read_and_checked()
    {
        using var output = new StringWriter { NewLine = "\n" };
        var path = Path.Combine(Path.GetTempPath(), $"{nameof(ReadingExamples)}-{Environment.ProcessId}.csv");
        File.WriteAllText(path, Csv);
        try
        {
            // <reading>
            var reading = DocumentReader.ReadFile(path);
            foreach (var problem in reading.Problems)
                output.WriteLine($"{path}: {problem.Message}");

            if (reading.Document is { } document)
            {
                foreach (var finding in document.Check().Findings)
                    output.WriteLine($"{finding.Severity}: {finding.Message}");
            }
            // </reading>
        }
        finally
        {
            File.Delete(path);
        }

        output.ToString().Should().Contain("343").And.Contain("333");
    }
}
