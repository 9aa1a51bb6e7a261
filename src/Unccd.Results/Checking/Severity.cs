namespace Unccd.Results.Checking;

/// <summary>How grave a finding is; the greater value is the graver.</summary>
public enum Severity
{
    /// <summary>Something to know: a rounding difference, an unusual order. The report is consistent all the same.</summary>
    Information,

    /// <summary>Something to look at: it may well be wrong, but the print alone does not prove it.</summary>
    Warning,

    /// <summary>At least one printed figure or reference cannot be right.</summary>
    Error,
}
