namespace CheckReport;

/// <summary>The exit status of the program; over several documents the highest.</summary>
internal enum ExitStatus
{
    Consistent = 0,
    ErrorsFound = 1,
    BadInput = 2,
}
