using Unccd.Results.Achievements;
using Unccd.Results.Checking.Rules;
using Unccd.Results.Identities;
using Unccd.Results.Reports;
using Unccd.Results.Structure;
using Unccd.Results.Tables;

namespace Unccd.Results.Checking;

/// <summary>Checks documents and reports: every identity between their figures, and what else can be told from the print alone.</summary>
/// <remarks>
/// Pure functions: the same document and options give an equal result. The structure of tables that no type describes is judged together with the misprints that it takes, so that a total may be held
/// against its rows here which <see cref="DocumentStructure"/> alone does not believe, or be a warning where it takes too much.
/// </remarks>
public static class Checks
{
    /// <summary>Checks a document: tables that a type describes by their type, all others by the structure that their print shows.</summary>
    /// <param name="document">The document.</param>
    /// <param name="options">How; <see cref="CheckOptions.Default"/> for null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public static CheckResult Check(this PrintedDocument document, CheckOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        options ??= CheckOptions.Default;
        return !options.AsPrinted && PerformanceReport.TryRead(document, out var report)
            ? report.Check(options)
            : DocumentChecker.Check(document, Inferred(document, []), [], options);
    }

    /// <summary>Checks a report: what its types declare, what joins its tables and its text, and the structure of tables that no type describes.</summary>
    /// <param name="report">The report.</param>
    /// <param name="options">How; <see cref="CheckOptions.Default"/> for null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static CheckResult Check(this PerformanceReport report, CheckOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        options ??= CheckOptions.Default;
        if (options.AsPrinted)
            return report.Document.Check(options);
        var declared = options.HedgeWidths == HedgeWidths.Default ? report.Arithmetic : report.ArithmeticWith(options.HedgeWidths);
        var typed = declared.Tables.Select(table => table.Table).ToHashSet();
        var arithmetic = DocumentArithmetic.Join(declared, Inferred(report.Document, typed));
        if (typed.Count < report.Document.Tables.Count)
            arithmetic = Joined(arithmetic, DocumentStructure.Across(report.Document, typed));
        var result = DocumentChecker.Check(report.Document, arithmetic, ReportRules.Of(report, options), options);
        return result.Judged(PolicyChecker.Of(report, result.Diagnosis, options));
    }

    private static DocumentArithmetic Joined(DocumentArithmetic arithmetic, IEnumerable<Identity> across)
    {
        var cells = arithmetic.Cells.Select(cell => cell.Place).ToHashSet();
        return new DocumentArithmetic(arithmetic.Cells, arithmetic.Identities.Concat(across.Where(identity => identity.Cells.All(cells.Contains))), arithmetic.Tables);
    }

    private static DocumentArithmetic Inferred(PrintedDocument document, HashSet<int> except)
    {
        if (except.Count == 0)
            return LikeliestStructure.Infer(document, StructureOptions.Default);
        var others = Enumerable.Range(1, document.Tables.Count).Where(table => !except.Contains(table)).ToArray();
        return LikeliestStructure.Infer(document, new StructureOptions { Tables = others, ReadsAcrossTables = false });
    }
}
