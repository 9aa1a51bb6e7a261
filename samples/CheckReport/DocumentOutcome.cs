using Unccd.Results.Checking;
using Unccd.Results.Tables;

namespace CheckReport;

/// <summary>What came of one document: the check of what could be read, and what could not be read.</summary>
internal sealed record DocumentOutcome(string Source, CheckResult? Result, IReadOnlyList<InputProblem> Problems)
{
    public ExitStatus Status => Problems.Count > 0 ? ExitStatus.BadInput
        : Result is { IsConsistent: false } ? ExitStatus.ErrorsFound
        : ExitStatus.Consistent;
}
