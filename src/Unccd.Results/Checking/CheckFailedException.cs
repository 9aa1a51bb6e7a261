namespace Unccd.Results.Checking;

/// <summary>Thrown by <see cref="CheckResult.ThrowIfInconsistent"/> when a report has an error that nobody accepted; carries and prints the findings.</summary>
public sealed class CheckFailedException : Exception
{
    /// <summary>An exception without findings; use <see cref="CheckResult.ThrowIfInconsistent"/>.</summary>
    public CheckFailedException()
        : this("The report is inconsistent.")
    {
    }

    /// <summary>An exception without findings; use <see cref="CheckResult.ThrowIfInconsistent"/>.</summary>
    public CheckFailedException(string message)
        : base(message) => Findings = [];

    /// <summary>An exception without findings; use <see cref="CheckResult.ThrowIfInconsistent"/>.</summary>
    public CheckFailedException(string message, Exception innerException)
        : base(message, innerException) => Findings = [];

    internal CheckFailedException(string message, IReadOnlyList<Finding> findings)
        : base(message) => Findings = findings;

    /// <summary>The errors that were not accepted, in the order of the check result.</summary>
    public IReadOnlyList<Finding> Findings { get; }
}
