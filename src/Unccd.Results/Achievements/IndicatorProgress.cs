namespace Unccd.Results.Achievements;

/// <summary>Baseline, target and actual value of an indicator or of a plan.</summary>
/// <remarks>Immutable; equal by content.</remarks>
public sealed record IndicatorProgress
{
    /// <summary>Progress.</summary>
    /// <param name="subject">What is counted, in short; not blank.</param>
    /// <param name="direction">Which way it is meant to go.</param>
    /// <param name="target">The planned value; null where none is known, as for a qualitative indicator.</param>
    /// <param name="actual">The value reached; null where none is known.</param>
    /// <param name="baseline">The value at the start; null where none is known: then a rising count is taken from 0.</param>
    /// <param name="indicator">The code of the indicator; null where the plan belongs to none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="subject"/> is null.</exception>
    /// <exception cref="ArgumentException">The subject is blank, a qualitative indicator has a number, or the target lies on the wrong side of the baseline.</exception>
    public IndicatorProgress(string subject, ProgressDirection direction, decimal? target, decimal? actual, decimal? baseline = null, ResultCode? indicator = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(subject);
        if (direction == ProgressDirection.Qualitative && (target ?? actual ?? baseline) is not null)
            throw new ArgumentException($"'{subject}' is qualitative and has a number: expected none.", nameof(direction));
        if (target is { } end && baseline is { } start && ((direction == ProgressDirection.Ascending && end < start) || (direction == ProgressDirection.Descending && end > start)))
            throw new ArgumentException($"'{subject}' is {direction} from {PrintedNumber.Plain(start)} to {PrintedNumber.Plain(end)}: expected a target on the other side of the baseline.", nameof(target));
        Subject = subject;
        Direction = direction;
        Target = target;
        Actual = actual;
        Baseline = baseline;
        Indicator = indicator;
    }

    /// <summary>What is counted.</summary>
    public string Subject { get; }

    /// <summary>Which way it is meant to go.</summary>
    public ProgressDirection Direction { get; }

    /// <summary>The planned value, or null.</summary>
    public decimal? Target { get; }

    /// <summary>The value reached, or null.</summary>
    public decimal? Actual { get; }

    /// <summary>The value at the start, or null.</summary>
    public decimal? Baseline { get; }

    /// <summary>The code of the indicator, or null.</summary>
    public ResultCode? Indicator { get; }

    /// <summary>
    /// How much of the way from baseline to target is gone, in per cent: above 100 where the target is passed, negative where the value went the wrong way. Null where a value is missing,
    /// the way has no length, or a falling indicator has no baseline.
    /// </summary>
    /// <param name="decimals">The decimals of the percentage.</param>
    public Share? Achievement(int decimals = 0) => Exact is { } exact ? Share.Round(exact, decimals) : null;

    /// <summary>The achievement less the elapsed part of the time, in percentage points: negative where progress lags behind time; null where there is no achievement.</summary>
    /// <param name="elapsed">The elapsed part of the time, from 0 to 100 per cent.</param>
    /// <param name="decimals">The decimals of the difference, which is rounded once.</param>
    public Share? AgainstTime(Share elapsed, int decimals = 0) => Exact is { } exact ? Share.Round(exact - elapsed.Value, decimals) : null;

    private decimal? Exact
    {
        get
        {
            var start = Baseline ?? (Direction == ProgressDirection.Ascending ? 0m : null);
            return Direction == ProgressDirection.Qualitative || Target is not { } target || Actual is not { } actual || start is not { } from || target == from
                ? null
                : 100m * (actual - from) / (target - from);
        }
    }
}
