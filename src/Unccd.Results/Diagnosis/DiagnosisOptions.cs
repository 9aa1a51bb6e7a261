using Unccd.Results.Tables;

namespace Unccd.Results.Diagnosis;

/// <summary>What a diagnosis may take for granted and how far it searches.</summary>
/// <remarks>Immutable, and whole whatever it was made with: a number out of its range is refused where it is set. Equal by content except <see cref="Confirmed"/> and <see cref="YearColumns"/>, which are compared by reference.</remarks>
public sealed record DiagnosisOptions
{
    /// <summary>The defaults.</summary>
    public static DiagnosisOptions Default { get; } = new();

    /// <summary>Cells that somebody has confirmed, beside those marked so in the system: no explanation changes them.</summary>
    /// <exception cref="ArgumentNullException">It is set to null.</exception>
    public IReadOnlySet<CellPlace> Confirmed { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = new HashSet<CellPlace>();

    /// <summary>Columns that stand for years, by table and column: a figure that equals that of another such column of its row is taken from the other year. None by default.</summary>
    /// <exception cref="ArgumentNullException">It is set to null.</exception>
    public IReadOnlySet<(int Table, int Column)> YearColumns { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = new HashSet<(int Table, int Column)>();

    /// <summary>How many wrong cells it takes until "the rule is wrong here" is as good an explanation; 3. From 1 to 1 000 000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is set to less than 1 or more than 1 000 000.</exception>
    public int CostOfDoubtingIdentity { get; init => field = Within(value, 1_000_000); } = 3;

    /// <summary>After how many search nodes per cluster the result is "best found, at least so many" and no longer "smallest"; 200 000. At least 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is set to less than 1.</exception>
    public int NodeBudget { get; init => field = Within(value, int.MaxValue); } = 200_000;

    /// <summary>After how long a diagnosis stops searching, so that the result is "best found, at least so many" where nothing smaller was ruled out by then; null, the default, for no limit.</summary>
    /// <remarks>With a limit the result depends on the machine. It bounds the search for sets of cells, not the weighing of those found; zero leaves what the conflicts alone say.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">It is set to less than zero.</exception>
    public TimeSpan? TimeBudget { get; init => field = value < TimeSpan.Zero ? throw new ArgumentOutOfRangeException(nameof(value), value, null) : value; }

    /// <summary>The clock of <see cref="TimeBudget"/>; that of the system by default, never asked without a budget.</summary>
    /// <exception cref="ArgumentNullException">It is set to null.</exception>
    public TimeProvider TimeProvider { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = TimeProvider.System;

    /// <summary>How many explanations of a cluster are weighed against each other; 1 024. At least 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is set to less than 1.</exception>
    public int ExplanationLimit { get; init => field = Within(value, int.MaxValue); } = 1_024;

    /// <summary>How many explanations of a cluster are kept, the likeliest first; 16. At least 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is set to less than 1.</exception>
    public int KeptExplanations { get; init => field = Within(value, int.MaxValue); } = 16;

    private static int Within(int value, int most)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, most);
        return value;
    }
}
