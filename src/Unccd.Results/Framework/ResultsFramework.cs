namespace Unccd.Results.Framework;

/// <summary>A results framework: strategic objectives, their outcomes and the indicators of these, all found by code.</summary>
/// <remarks>
/// Immutable; equal by content. Everything is keyed by code and never by text: one concept has several wordings even in one language.
/// A framework is data; that of another period is made with the constructor.
/// </remarks>
public sealed partial class ResultsFramework : IEquatable<ResultsFramework>
{
    private readonly ValueList<StrategicObjective> objectives;

    /// <summary>A framework.</summary>
    /// <param name="decision">The decision that adopted it, "1/COP.13"; not blank.</param>
    /// <param name="firstYear">Its first year.</param>
    /// <param name="lastYear">Its last year, not before the first.</param>
    /// <param name="objectives">Its objectives; at least one. No number and no code stands twice.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="lastYear"/> is before <paramref name="firstYear"/>.</exception>
    /// <exception cref="ArgumentException">The decision is blank, there is no objective, or a number or code stands twice; the message names it.</exception>
    public ResultsFramework(string decision, int firstYear, int lastYear, IEnumerable<StrategicObjective> objectives)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(decision);
        ArgumentOutOfRangeException.ThrowIfLessThan(lastYear, firstYear);
        ArgumentNullException.ThrowIfNull(objectives);
        Decision = decision;
        FirstYear = firstYear;
        LastYear = lastYear;
        this.objectives = ValueList<StrategicObjective>.From(objectives);
        if (this.objectives.Count == 0)
            throw new ArgumentException("The framework has no objective: expected at least one.", nameof(objectives));
        ThrowIfTwice(this.objectives.Select(one => one.ToString()));
        ThrowIfTwice(Outcomes.Select(one => one.ToString()));
        ThrowIfTwice(Indicators.Select(one => one.ToString()));

        static void ThrowIfTwice(IEnumerable<string> names)
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var name in names)
            {
                if (!seen.Add(name))
                    throw new ArgumentException($"{name} stands twice in the framework: expected each code once.", nameof(objectives));
            }
        }
    }

    /// <summary>The decision that adopted the framework.</summary>
    public string Decision { get; }

    /// <summary>The first year.</summary>
    public int FirstYear { get; }

    /// <summary>The last year, itself included.</summary>
    public int LastYear { get; }

    /// <summary>The objectives, in print order.</summary>
    public IReadOnlyList<StrategicObjective> Objectives => objectives;

    /// <summary>All outcomes, in print order.</summary>
    public IEnumerable<Outcome> Outcomes => objectives.SelectMany(objective => objective.Outcomes);

    /// <summary>All indicators, in print order.</summary>
    public IEnumerable<Indicator> Indicators => Outcomes.SelectMany(outcome => outcome.Indicators);

    /// <summary>The objective with a number; null where there is none.</summary>
    public StrategicObjective? FindObjective(int number) => objectives.FirstOrDefault(objective => objective.Number == number);

    /// <summary>The outcome with a code; null where there is none, also where only an indicator has it.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public Outcome? FindOutcome(ResultCode code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return Outcomes.FirstOrDefault(outcome => outcome.Code.Equals(code));
    }

    /// <summary>The indicator with a code; null where there is none, also where only an outcome has it.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public Indicator? FindIndicator(ResultCode code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return Indicators.FirstOrDefault(indicator => indicator.Code.Equals(code));
    }

    /// <summary>The outcome that an indicator shows; null where the framework lacks the indicator.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> is null.</exception>
    public Outcome? OutcomeOf(Indicator indicator)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return Outcomes.FirstOrDefault(outcome => outcome.Indicators.Contains(indicator));
    }

    /// <summary>The objective of an outcome or indicator code; null where the framework lacks the objective.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public StrategicObjective? ObjectiveOf(ResultCode code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return FindObjective(code.Objective);
    }

    /// <inheritdoc/>
    public bool Equals(ResultsFramework? other) =>
        other is not null && Decision == other.Decision && FirstYear == other.FirstYear && LastYear == other.LastYear && objectives.Equals(other.objectives);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ResultsFramework);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Decision, FirstYear, LastYear, objectives.Count);

    /// <summary>"2018-2021 (1/COP.13)".</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{FirstYear}-{LastYear} ({Decision})");
}
