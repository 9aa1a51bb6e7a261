using System.Text;
using Unccd.Results.Diagnosis;
using Unccd.Results.Identities;
using Unccd.Results.Tables;

namespace Unccd.Results.Checking;

/// <summary>Everything a check found out about a document.</summary>
/// <remarks>Immutable; equal by content.</remarks>
public sealed class CheckResult : IEquatable<CheckResult>
{
    private readonly ValueList<TableCheck> tables;
    private readonly ValueList<IdentityCheck> textIdentities;
    private readonly ValueList<Finding> findings;
    private readonly ValueList<PolicyCheck> policies;

    internal CheckResult(PrintedDocument document, IEnumerable<TableCheck> tables, IEnumerable<IdentityCheck> textIdentities, IEnumerable<Finding> findings, DocumentDiagnosis? diagnosis, IEnumerable<PolicyCheck>? policies = null)
    {
        Diagnosis = diagnosis;
        Document = document;
        this.tables = ValueList<TableCheck>.From(tables);
        this.textIdentities = ValueList<IdentityCheck>.From(textIdentities);
        this.findings = ValueList<Finding>.From(findings);
        this.policies = ValueList<PolicyCheck>.From(policies ?? []);
    }

    /// <summary>The document as printed.</summary>
    public PrintedDocument Document { get; }

    /// <summary>What was checked in each table, in print order.</summary>
    public IReadOnlyList<TableCheck> Tables => tables;

    /// <summary>The identities between figures of the running text, which no table takes part in.</summary>
    public IReadOnlyList<IdentityCheck> TextIdentities => textIdentities;

    /// <summary>The findings: those of tables by table, row and column, then those of the text and of the document as a whole.</summary>
    public IReadOnlyList<Finding> Findings => findings;

    /// <summary>Which cells are wrong, proven and ranked; null where the options asked for no diagnosis. It follows from the rest and takes no part in equality.</summary>
    public DocumentDiagnosis? Diagnosis { get; }

    /// <summary>Which policies a report keeps, judged apart from its arithmetic; empty for a document that is no report, or has no figures of which a policy speaks.</summary>
    public IReadOnlyList<PolicyCheck> Policies => policies;

    /// <summary>The errors that nobody accepted.</summary>
    public IEnumerable<Finding> Errors => findings.Where(finding => finding is { Severity: Severity.Error, IsAccepted: false });

    /// <summary>Whether there is no error that was not accepted; warnings and information do not count.</summary>
    public bool IsConsistent => !Errors.Any();

    /// <summary>How many identities have a verdict.</summary>
    /// <param name="verdict">The verdict that is counted.</param>
    public int Count(Verdict verdict) => tables.SelectMany(table => table.Identities).Concat(textIdentities).Count(identity => identity.Verdict == verdict);

    /// <summary>How many identities hold, exactly or within rounding.</summary>
    public int HoldingCount => Count(Verdict.Exact) + Count(Verdict.Rounding);

    /// <summary>How many identities could be checked: all but those that do not apply.</summary>
    public int CheckedCount => tables.Sum(table => table.CheckedCount) + textIdentities.Count(identity => identity.Verdict != Verdict.NotApplicable);

    /// <summary>The same result with the given findings accepted.</summary>
    /// <param name="isAccepted">Tells whether a finding is known and accepted.</param>
    /// <exception cref="ArgumentNullException"><paramref name="isAccepted"/> is null.</exception>
    public CheckResult Accept(Func<Finding, bool> isAccepted)
    {
        ArgumentNullException.ThrowIfNull(isAccepted);
        return new CheckResult(Document, tables, textIdentities, findings.Select(finding => isAccepted(finding) ? finding.Accepted() : finding), Diagnosis, policies);
    }

    /// <summary>The same result with further findings, such as those of a comparison, in their places.</summary>
    /// <param name="further">The findings.</param>
    /// <exception cref="ArgumentNullException"><paramref name="further"/> is null.</exception>
    public CheckResult With(IEnumerable<Finding> further)
    {
        ArgumentNullException.ThrowIfNull(further);
        return new CheckResult(Document, tables, textIdentities, findings.Concat(further).Order(FindingOrder.Instance), Diagnosis, policies);
    }

    internal CheckResult Judged(IEnumerable<PolicyCheck> verdicts) => new(Document, tables, textIdentities, findings, Diagnosis, verdicts);

    /// <summary>Throws when the document has an error that nobody accepted; otherwise does nothing.</summary>
    /// <exception cref="CheckFailedException">There is such an error; the exception carries the errors, and its message lists them.</exception>
    public void ThrowIfInconsistent()
    {
        var errors = Errors.ToArray();
        if (errors.Length == 0)
            return;
        var text = new StringBuilder($"{Document} has {errors.Length} {(errors.Length == 1 ? "error" : "errors")}:");
        foreach (var error in errors)
            text.Append('\n').Append(error.Code).Append(": ").Append(error.Message);
        throw new CheckFailedException(text.ToString(), ValueList<Finding>.From(errors));
    }

    /// <inheritdoc/>
    public bool Equals(CheckResult? other) =>
        other is not null && Document.Equals(other.Document) && tables.Equals(other.tables) && textIdentities.Equals(other.textIdentities) && findings.Equals(other.findings) && policies.Equals(other.policies);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CheckResult);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Document, tables, findings);

    /// <summary>The document and its counts, on one line.</summary>
    public override string ToString() =>
        $"{Document}: {HoldingCount} of {CheckedCount} identities hold, {findings.Count(finding => finding.Severity == Severity.Error)} errors";
}
