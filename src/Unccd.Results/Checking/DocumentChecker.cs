using Unccd.Results.Checking.Rules;
using Unccd.Results.Diagnosis;
using Unccd.Results.Identities;
using Unccd.Results.Tables;

namespace Unccd.Results.Checking;

/// <summary>One check of one document: arithmetic in, findings out.</summary>
internal static class DocumentChecker
{
    public static CheckResult Check(PrintedDocument document, DocumentArithmetic arithmetic, IEnumerable<Finding> otherFindings, CheckOptions options)
    {
        var adjusted = ByTable(arithmetic).With(options.Conventions).Confirm(options.Confirmed);
        var system = CellSystem.Create(adjusted);
        var checks = system.Check();
        var tables = Tables(document, adjusted, checks);
        var figures = adjusted.Cells.ToDictionary(cell => cell.Place, cell => cell.Figure);
        var diagnosis = options.Diagnose ? Localisation.Diagnose(system, WithYears(options.DiagnosisOptions, document)) : null;
        var findings = RepeatedFindings.Once(checks.Select(check => IdentityFindings.Of(document, place => figures[place], check)).OfType<Finding>())
            .Concat(DiagnosisFindings.Of(document, place => figures[place], diagnosis))
            .Concat(PrintRules.Of(document))
            .Concat(CoverageRules.Of(document, tables))
            .Concat(otherFindings)
            .Order(FindingOrder.Instance);
        return new CheckResult(document, tables, checks.Where(check => TableOf(check.Identity) == 0), findings, diagnosis);
    }

    private static DiagnosisOptions WithYears(DiagnosisOptions options, PrintedDocument document) =>
        options.YearColumns.Count > 0 ? options : options with { YearColumns = YearColumns.Of(document) };

    private static List<TableCheck> Tables(PrintedDocument document, DocumentArithmetic arithmetic, IReadOnlyList<IdentityCheck> checks)
    {
        var byTable = checks.ToLookup(check => TableOf(check.Identity));
        var conventions = arithmetic.Tables.ToDictionary(convention => convention.Table);
        return
        [
            .. document.Tables.Select((table, i) => new TableCheck(
                i + 1,
                table,
                conventions.GetValueOrDefault(i + 1) ?? new TableConvention(i + 1, RoundingConvention.Undecided),
                byTable[i + 1])),
        ];
    }

    // Certificates name identities by their position; table by table is the order in which results show them.
    private static DocumentArithmetic ByTable(DocumentArithmetic arithmetic) =>
        new(arithmetic.Cells, arithmetic.Identities.OrderBy(identity => TableOf(identity) is var table and > 0 ? table : int.MaxValue), arithmetic.Tables);

    // A statement of the text belongs to the table that it speaks of; what the text says of itself belongs to none.
    private static int TableOf(Identity identity) => identity.Target.IsInText
        ? identity.Terms.Select(term => term.Cell.Table).FirstOrDefault(table => table > 0)
        : identity.Target.Table;
}
