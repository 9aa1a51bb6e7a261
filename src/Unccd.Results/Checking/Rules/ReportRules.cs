using Unccd.Results.Achievements;
using Unccd.Results.Messages;
using Unccd.Results.Reports;
using Unccd.Results.Tables;

namespace Unccd.Results.Checking.Rules;

/// <summary>What is wrong with a performance report and is no identity between figures.</summary>
internal static class ReportRules
{
    public static IEnumerable<Finding> Of(PerformanceReport report, CheckOptions options) =>
        OverIncumbencies(report).Concat(DanglingReferences(report)).Concat(OutcomesBeforeObjective(report)).Concat(FactDiscrepancies(report, options.HedgeWidths));

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

    private static IEnumerable<Finding> FactDiscrepancies(PerformanceReport report, HedgeWidths widths) => report.Facts.Check(widths).Select(one => new Finding(
        one.IsContradiction ? Severity.Error : Severity.Warning,
        report.ParagraphOf(one.Suspect) is { } paragraph ? FindingPlace.OfParagraph(report.Document, paragraph) : FindingPlace.Document,
        one.Message,
        one.Suspect.Date?.ToString() ?? PrintedNumber.Plain(one.Suspect.Value!.Value),
        one.Expected,
        Places(report, one)));

    private static IEnumerable<CellPlace> Places(PerformanceReport report, FactDiscrepancy one) =>
        one.Relation.Terms.Append(one.Relation.Target).Select(id => report.Facts.Find(id)!).OrderBy(fact => fact.Id != one.Suspect.Id).Select(fact => fact.Place).OfType<CellPlace>();

    private static Finding OfText(PrintedDocument document, CodeMention mention, Severity severity, string code) => new(
        severity,
        FindingPlace.OfParagraph(document, mention.Paragraph),
        new Message(code, new("place", PlaceMessages.OfParagraph(document.Paragraphs[mention.Paragraph - 1])), new("outcome", mention.Code)),
        mention.Code,
        null,
        []);
}
