namespace Unccd.Results.Framework;

/// <summary>An outcome of the framework: what is to be reached within its four years, with the indicators that show it.</summary>
/// <remarks>Immutable; equal by content.</remarks>
public sealed class Outcome : IEquatable<Outcome>
{
    private readonly ValueList<Indicator> indicators;

    /// <summary>An outcome.</summary>
    /// <param name="code">The code as printed, "1.2".</param>
    /// <param name="title">A short wording; not blank.</param>
    /// <param name="indicators">Its indicators, of the same objective; at least one.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The title is blank, there is no indicator, or one belongs to another objective; the message names the code.</exception>
    public Outcome(ResultCode code, string title, IEnumerable<Indicator> indicators)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        ArgumentNullException.ThrowIfNull(indicators);
        Code = code;
        Title = title;
        this.indicators = ValueList<Indicator>.From(indicators);
        if (this.indicators.Count == 0)
            throw new ArgumentException($"Outcome {code} has no indicator: expected at least one.", nameof(indicators));
        if (this.indicators.FirstOrDefault(one => one.Code.Objective != code.Objective) is { } stranger)
            throw new ArgumentException($"Outcome {code} has indicator {stranger.Code}: expected indicators of objective {code.Objective}.", nameof(indicators));
    }

    /// <summary>The code.</summary>
    public ResultCode Code { get; }

    /// <summary>The project's own short wording.</summary>
    public string Title { get; }

    /// <summary>The indicators, in print order.</summary>
    public IReadOnlyList<Indicator> Indicators => indicators;

    /// <inheritdoc/>
    public bool Equals(Outcome? other) => other is not null && Code.Equals(other.Code) && Title == other.Title && indicators.Equals(other.indicators);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Outcome);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code, Title);

    /// <summary>"Outcome 1.2".</summary>
    public override string ToString() => $"Outcome {Code}";
}
