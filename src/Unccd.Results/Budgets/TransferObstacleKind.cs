namespace Unccd.Results.Budgets;

/// <summary>Why overruns cannot be covered within a transfer authority.</summary>
public enum TransferObstacleKind
{
    /// <summary>A line needs more than it may receive; a line that is excluded may receive nothing.</summary>
    LineCap,

    /// <summary>All needs together pass what may be moved.</summary>
    AggregateCap,

    /// <summary>The lines may not give enough: they save too little, or may not be reduced so far.</summary>
    Savings,
}
