namespace Unccd.Results.Diagnosis;

/// <summary>When a search has to end with the best that it has found.</summary>
/// <param name="options">How long it may take, by which clock; it runs from here on.</param>
internal sealed class SearchDeadline(DiagnosisOptions options)
{
    /// <summary>No end: what was found is written down in full.</summary>
    public static SearchDeadline None { get; } = new(DiagnosisOptions.Default);

    private readonly long start = options.TimeBudget is null ? 0 : options.TimeProvider.GetTimestamp();

    /// <summary>Whether the time is over; the clock is not asked where there is no end.</summary>
    public bool IsPassed => options.TimeBudget is { } budget && options.TimeProvider.GetElapsedTime(start) >= budget;
}
