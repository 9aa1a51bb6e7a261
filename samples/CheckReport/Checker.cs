using Unccd.Results.Checking;
using Unccd.Results.Datasets;
using Unccd.Results.Documents;
using Unccd.Results.Serialization;
using Unccd.Results.Tables;

namespace CheckReport;

/// <summary>Reads and checks one document after another, as the command line asks.</summary>
internal sealed class Checker(ParsedCommandLine line, AcceptedFindings? accepted)
{
    private readonly CheckOptions options = new() { AsPrinted = line.AsPrinted };

    /// <summary>Checks the embedded report, with labels in the language of the messages where it has them.</summary>
    public DocumentOutcome CheckEmbedded()
    {
        var report = PublishedReports.IccdCric18Doc3In(line.Language);
        return new DocumentOutcome(report.Document.Source, Accept(report.Check(options)), []);
    }

    /// <summary>Checks a file; whatever is wrong with it is in the outcome.</summary>
    public DocumentOutcome CheckFile(string path)
    {
        var reading = DocumentReader.ReadFile(path);
        if (reading.Document is not { Tables.Count: > 0 } document)
            return new DocumentOutcome(path, null, reading.Problems.Count > 0 ? reading.Problems : [InputProblem.NoTable]);
        return new DocumentOutcome(path, Accept(document.Check(options)), reading.Problems);
    }

    private CheckResult Accept(CheckResult result) =>
        accepted is null ? result : result.Accept(finding => accepted.Contains(result, finding));
}
