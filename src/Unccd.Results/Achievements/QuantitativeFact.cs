using Unccd.Results.Tables;

namespace Unccd.Results.Achievements;

/// <summary>One number or date that a report states of what was achieved.</summary>
/// <remarks>
/// Immutable; equal by content. The number is as printed; its hedge says how it is meant, and <see cref="Range"/> where it lies. The wording is the project's own.
/// </remarks>
public sealed class QuantitativeFact : IEquatable<QuantitativeFact>
{
    private readonly ValueList<ResultCode> outcomes;
    private readonly ValueList<string> paragraphs;

    /// <summary>A fact.</summary>
    /// <param name="id">By what it is found, "16" or "89.2"; not blank.</param>
    /// <param name="subject">What is counted, in short; not blank.</param>
    /// <param name="value">The number, not negative; null where the fact is a date.</param>
    /// <param name="date">The date; null where the fact is a number.</param>
    /// <param name="unit">What the number counts: "countries", "EUR", "%"; "date" for a date.</param>
    /// <param name="hedge">How the number is qualified.</param>
    /// <param name="asOf">When it holds: a date, a biennium, or the words of the report.</param>
    /// <param name="outcomes">The outcomes in whose text it stands; none by default.</param>
    /// <param name="paragraphs">The numbers of the paragraphs in which it stands; none by default.</param>
    /// <param name="isSummary">Whether it stands in the summary of its outcome and not in its body.</param>
    /// <param name="initiative">The code of the initiative behind it; null where there is none.</param>
    /// <param name="indicator">The indicator that it measures, as the project assigns it; null where it measures none.</param>
    /// <param name="place">Where its figure stands in the running text of the document; null where that is not known.</param>
    /// <exception cref="ArgumentNullException">An argument that may not be null is.</exception>
    /// <exception cref="ArgumentException">A text is blank, the place is one of a table, or there is not exactly one of number and date, or a date has a hedge; the message names the fact.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public QuantitativeFact(
        string id,
        string subject,
        decimal? value,
        FactDate? date,
        string unit,
        Hedge hedge,
        string asOf,
        IEnumerable<ResultCode>? outcomes = null,
        IEnumerable<string>? paragraphs = null,
        bool isSummary = false,
        string? initiative = null,
        ResultCode? indicator = null,
        CellPlace? place = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentException.ThrowIfNullOrWhiteSpace(subject);
        ArgumentException.ThrowIfNullOrWhiteSpace(unit);
        ArgumentException.ThrowIfNullOrWhiteSpace(asOf);
        ArgumentOutOfRangeException.ThrowIfNegative(value ?? 0m, nameof(value));
        if (value is null == date is null)
            throw new ArgumentException($"Fact {id} has {(value is null ? "neither a number nor a date" : "a number and a date")}: expected one of them.", nameof(value));
        if (date is not null && hedge != Hedge.None)
            throw new ArgumentException($"Fact {id} is a date with the hedge {hedge}: expected none.", nameof(hedge));
        if (place is { } at && (!at.IsInText || at.Row < 1 || at.Column < 1))
            throw new ArgumentException($"Fact {id} stands at {at}: expected a place in the text.", nameof(place));
        Id = id;
        Subject = subject;
        Value = value;
        Date = date;
        Unit = unit;
        Hedge = hedge;
        AsOf = asOf;
        this.outcomes = ValueList<ResultCode>.From(outcomes ?? []);
        this.paragraphs = ValueList<string>.From(paragraphs ?? []);
        IsSummary = isSummary;
        Initiative = initiative;
        Indicator = indicator;
        Place = place;
    }

    /// <summary>By what the fact is found.</summary>
    public string Id { get; }

    /// <summary>What is counted.</summary>
    public string Subject { get; }

    /// <summary>The number; null where the fact is a date.</summary>
    public decimal? Value { get; }

    /// <summary>The date; null where the fact is a number.</summary>
    public FactDate? Date { get; }

    /// <summary>What the number counts; "date" for a date.</summary>
    public string Unit { get; }

    /// <summary>How the number is qualified.</summary>
    public Hedge Hedge { get; }

    /// <summary>When it holds.</summary>
    public string AsOf { get; }

    /// <summary>The outcomes in whose text it stands.</summary>
    public IReadOnlyList<ResultCode> Outcomes => outcomes;

    /// <summary>The numbers of the paragraphs in which it stands.</summary>
    public IReadOnlyList<string> Paragraphs => paragraphs;

    /// <summary>Whether it stands in the summary of its outcome.</summary>
    public bool IsSummary { get; }

    /// <summary>The code of the initiative behind it, or null.</summary>
    public string? Initiative { get; }

    /// <summary>The indicator that it measures, as the project assigns it, or null.</summary>
    public ResultCode? Indicator { get; }

    /// <summary>Where the figure stands in the running text of the document; null where that is not known.</summary>
    public CellPlace? Place { get; }

    /// <summary>Whether the number is a percentage.</summary>
    public bool IsPercentage => Unit == "%";

    /// <summary>Where the number lies that the fact speaks of; null for a date.</summary>
    /// <param name="widths">What hedges mean; <see cref="HedgeWidths.Default"/> where null.</param>
    public FactRange? Range(HedgeWidths? widths = null) => Value is { } value ? FactRange.Of(value, Hedge, IsPercentage, widths) : null;

    /// <summary>The same fact at another place, or at none that is known.</summary>
    /// <exception cref="ArgumentException">The place is one of a table.</exception>
    public QuantitativeFact At(CellPlace? place) =>
        new(Id, Subject, Value, Date, Unit, Hedge, AsOf, outcomes, paragraphs, IsSummary, Initiative, Indicator, place);

    /// <inheritdoc/>
    public bool Equals(QuantitativeFact? other) =>
        other is not null && Id == other.Id && Subject == other.Subject && Value == other.Value && Date == other.Date && Unit == other.Unit && Hedge == other.Hedge
        && AsOf == other.AsOf && IsSummary == other.IsSummary && Initiative == other.Initiative && Equals(Indicator, other.Indicator)
        && Place == other.Place && outcomes.Equals(other.outcomes) && paragraphs.Equals(other.paragraphs);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as QuantitativeFact);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Subject, Value, Unit);

    /// <summary>The subject.</summary>
    public override string ToString() => Subject;
}
