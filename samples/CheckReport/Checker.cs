using Unccd.Results.Checking;
using Unccd.Results.Comparison;
using Unccd.Results.Datasets;
using Unccd.Results.Documents;
using Unccd.Results.Serialization;
using Unccd.Results.Tables;

namespace CheckReport;

/// <summary>Reads and checks one document after another, as the command line asks.</summary>
internal sealed class Checker(ParsedCommandLine line, AcceptedFindings? accepted, CheckResult? other)
{
    private readonly CheckOptions options = new() { AsPrinted = line.AsPrinted };

    /// <summary>Checks the embedded report, with labels in the language of the messages where it has them.</summary>
    public DocumentOutcome CheckEmbedded()
    {
        var report = PublishedReports.IccdCric18Doc3In(line.Language);
        return new DocumentOutcome(report.Document.Source, Finish(report.Check(options)), []);
    }

    /// <summary>Checks a file; whatever is wrong with it is in the outcome.</summary>
    public DocumentOutcome CheckFile(string path)
    {
        var reading = DocumentReader.ReadFile(path);
        if (reading.Document is not { Tables.Count: > 0 } document)
            return new DocumentOutcome(path, null, reading.Problems.Count > 0 ? reading.Problems : [InputProblem.NoTable]);
        var result = document.Check(options).With(reading.Refusals.Where(refusal => refusal.Figure.HasValue).Select(refusal => Doubt(document, refusal)));
        return new DocumentOutcome(path, Finish(result), reading.Problems);
    }

    // A figure that was read against its separators is told, so that no reading is silently wrong.
    private static Finding Doubt(PrintedDocument document, RefusedFigure refusal) =>
        new(Severity.Warning, FindingPlace.Of(document, refusal.Place), refusal.Reason, refusal.Figure.Text, refusal.Figure.Value, [refusal.Place]);

    /// <summary>The findings of a comparison with the other file join those of the check, and then those that are known are accepted.</summary>
    private CheckResult Finish(CheckResult result)
    {
        var compared = other is null ? result : result.With(Compare(result, other));
        return accepted is null ? compared : compared.Accept(finding => accepted.Contains(compared, finding));
    }

    // Two languages are versions of one report; one language means an earlier draft, or the report of an earlier year where the symbols differ.
    private static IReadOnlyList<Finding> Compare(CheckResult result, CheckResult other)
    {
        if (result.Document.Language != other.Document.Language)
            return ComparisonFindings.Of(LanguageVersions.Compare(result, other), isAboutSecond: false, areVersions: true);
        var isOtherReport = result.Document.Symbol is { } symbol && other.Document.Symbol is { } otherSymbol && symbol != otherSymbol;
        var comparison = isOtherReport ? Drafts.CompareYears(other.Document, result.Document) : Drafts.Compare(other.Document, result.Document);
        return ComparisonFindings.Of(comparison, isAboutSecond: true, areVersions: false);
    }
}
