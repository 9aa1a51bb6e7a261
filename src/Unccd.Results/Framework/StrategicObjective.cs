using System.Globalization;

namespace Unccd.Results.Framework;

/// <summary>A strategic objective of the framework with its outcomes.</summary>
/// <remarks>Immutable; equal by content.</remarks>
public sealed class StrategicObjective : IEquatable<StrategicObjective>
{
    private readonly ValueList<Outcome> outcomes;

    /// <summary>A strategic objective.</summary>
    /// <param name="number">The number, from 1.</param>
    /// <param name="title">A short wording; not blank.</param>
    /// <param name="outcomes">Its outcomes; at least one, each with a code of this objective.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="number"/> is below 1.</exception>
    /// <exception cref="ArgumentException">The title is blank, there is no outcome, or one has a code of another objective; the message names the code.</exception>
    public StrategicObjective(int number, string title, IEnumerable<Outcome> outcomes)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        ArgumentNullException.ThrowIfNull(outcomes);
        Number = number;
        Title = title;
        this.outcomes = ValueList<Outcome>.From(outcomes);
        if (this.outcomes.Count == 0)
            throw new ArgumentException($"Objective {number} has no outcome: expected at least one.", nameof(outcomes));
        if (this.outcomes.FirstOrDefault(one => one.Code.Objective != number) is { } stranger)
            throw new ArgumentException($"Objective {number} has outcome {stranger.Code}: expected codes that begin with {number}.", nameof(outcomes));
    }

    /// <summary>The number, from 1.</summary>
    public int Number { get; }

    /// <summary>The project's own short wording.</summary>
    public string Title { get; }

    /// <summary>The outcomes, in print order.</summary>
    public IReadOnlyList<Outcome> Outcomes => outcomes;

    /// <inheritdoc/>
    public bool Equals(StrategicObjective? other) => other is not null && Number == other.Number && Title == other.Title && outcomes.Equals(other.outcomes);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as StrategicObjective);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Number, Title);

    /// <summary>"Objective 3".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"Objective {Number}");
}
