using Unccd.Results.Messages;
using Unccd.Results.Reports;
using Unccd.Results.Tables;

namespace Unccd.Results.Checking.Rules;

/// <summary>What is wrong with a performance report and is no identity between figures.</summary>
internal static class ReportRules
{
    public static IEnumerable<Finding> Of(PerformanceReport report) =>
        OverIncumbencies(report).Concat(DanglingReferences(report)).Concat(OutcomesBeforeObjective(report)).Concat(FactDiscrepancies(report));

    private static IEnumerable<Finding> OverIncumbencies(PerformanceReport report) => report.OverIncumbencies.Select(over => new Finding(
        Severity.Warning,
        FindingPlace.Of(report.Document, over.Filled),
        new Message(
            MessageCode.OverIncumbency,
            new("place", PlaceMessages.OfCell(report.Document, over.Filled)),
            new("filled", over.FilledPosts),
            new("approved", over.ApprovedPosts)),
        report.Document[over.Filled].Text,
        null,
        [over.Filled, over.Approved]));

    private static IEnumerable<Finding> DanglingReferences(PerformanceReport report) => report.DanglingReferences.Select(mention => OfText(
        report.Document, mention, Severity.Error, MessageCode.DanglingReference));

    private static IEnumerable<Finding> OutcomesBeforeObjective(PerformanceReport report) => report.OutcomesBeforeObjective.Select(mention => OfText(
        report.Document, mention, Severity.Information, MessageCode.OutcomeBeforeObjective));

    // Words can mean what numbers do not show, so what facts cannot keep is a warning.
    private static IEnumerable<Finding> FactDiscrepancies(PerformanceReport report) => report.FactDiscrepancies.Select(one => new Finding(
        Severity.Warning,
        report.ParagraphOf(one.Target) is { } paragraph ? FindingPlace.OfParagraph(report.Document, paragraph) : FindingPlace.Document,
        one.Message,
        PrintedNumber.Plain(one.Target.Value!.Value),
        one.Expected,
        []));

    private static Finding OfText(PrintedDocument document, CodeMention mention, Severity severity, string code) => new(
        severity,
        FindingPlace.OfParagraph(document, mention.Paragraph),
        new Message(code, new("place", PlaceMessages.OfParagraph(document.Paragraphs[mention.Paragraph - 1])), new("outcome", mention.Code)),
        mention.Code,
        null,
        []);
}
