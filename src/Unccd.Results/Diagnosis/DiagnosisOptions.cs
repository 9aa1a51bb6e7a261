using Unccd.Results.Tables;

namespace Unccd.Results.Diagnosis;

/// <summary>What a diagnosis may take for granted and how far it searches.</summary>
/// <remarks>Immutable; equal by content except <see cref="Confirmed"/> and <see cref="YearColumns"/>, which are compared by reference.</remarks>
public sealed record DiagnosisOptions
{
    /// <summary>The defaults.</summary>
    public static DiagnosisOptions Default { get; } = new();

    /// <summary>Cells that somebody has confirmed, beside those marked so in the system: no explanation changes them.</summary>
    public IReadOnlySet<CellPlace> Confirmed { get; init; } = new HashSet<CellPlace>();

    /// <summary>Columns that stand for years, by table and column: a figure that equals that of another such column of its row is taken from the other year. None by default.</summary>
    public IReadOnlySet<(int Table, int Column)> YearColumns { get; init; } = new HashSet<(int Table, int Column)>();

    /// <summary>How many wrong cells it takes until "the rule is wrong here" is as good an explanation; 3.</summary>
    public int CostOfDoubtingIdentity { get; init; } = 3;

    /// <summary>After how many search nodes per cluster the result is "best found, at least so many" and no longer "smallest"; 200 000.</summary>
    public int NodeBudget { get; init; } = 200_000;

    /// <summary>After how long a diagnosis stops searching, so that the result is "best found, at least so many" where nothing smaller was ruled out by then; null, the default, for no limit.</summary>
    /// <remarks>With a limit the result depends on the machine. It bounds the search for sets of cells, not the weighing of those found; zero leaves what the conflicts alone say.</remarks>
    public TimeSpan? TimeBudget { get; init; }

    /// <summary>The clock of <see cref="TimeBudget"/>; that of the system by default, never asked without a budget.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>How many explanations of a cluster are weighed against each other; 1 024.</summary>
    public int ExplanationLimit { get; init; } = 1_024;

    /// <summary>How many explanations of a cluster are kept, the likeliest first; 16.</summary>
    public int KeptExplanations { get; init; } = 16;
}
