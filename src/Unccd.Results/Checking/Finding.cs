using Unccd.Results.Messages;
using Unccd.Results.Tables;

namespace Unccd.Results.Checking;

/// <summary>One thing that a check has to say: what, how grave, where, what is printed and what was expected.</summary>
/// <remarks>
/// Immutable; equal by content. It is data: its text is made on demand, in any official language, by <see cref="Message"/>.
/// No order is defined; a <see cref="CheckResult"/> lists its findings by place.
/// </remarks>
public sealed class Finding : IEquatable<Finding>
{
    private readonly ValueList<CellPlace> cells;

    /// <summary>A finding.</summary>
    /// <param name="severity">How grave it is.</param>
    /// <param name="place">Where it is.</param>
    /// <param name="message">What is to be said; its code is the code of the finding.</param>
    /// <param name="printed">What is printed at the place, or null where nothing is.</param>
    /// <param name="expected">The value expected there, or null where none follows.</param>
    /// <param name="cells">The cells that take part; the place's own cell first, where it has one.</param>
    /// <param name="isAccepted">Whether the finding is known and accepted, so that it does not count against the report.</param>
    /// <exception cref="ArgumentNullException"><paramref name="place"/>, <paramref name="message"/> or <paramref name="cells"/> is null.</exception>
    public Finding(Severity severity, FindingPlace place, Message message, string? printed, decimal? expected, IEnumerable<CellPlace> cells, bool isAccepted = false)
    {
        ArgumentNullException.ThrowIfNull(place);
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(cells);
        Severity = severity;
        Place = place;
        Message = message;
        Printed = printed;
        Expected = expected;
        this.cells = ValueList<CellPlace>.From(cells);
        IsAccepted = isAccepted;
    }

    /// <summary>The stable code, one of those of <see cref="MessageCode"/>.</summary>
    public string Code => Message.Code;

    /// <summary>How grave the finding is.</summary>
    public Severity Severity { get; }

    /// <summary>Where it is.</summary>
    public FindingPlace Place { get; }

    /// <summary>What is to be said, with its typed arguments.</summary>
    public Message Message { get; }

    /// <summary>What is printed at the place; null where the finding is about no single print.</summary>
    public string? Printed { get; }

    /// <summary>The value that the other cells imply for the place; null where none follows.</summary>
    public decimal? Expected { get; }

    /// <summary>The cells that take part, the one at the place first.</summary>
    public IReadOnlyList<CellPlace> Cells => cells;

    /// <summary>Whether the finding is known and accepted.</summary>
    public bool IsAccepted { get; }

    /// <summary>The same finding, accepted.</summary>
    public Finding Accepted() => IsAccepted ? this : new Finding(Severity, Place, Message, Printed, Expected, cells, isAccepted: true);

    /// <inheritdoc/>
    public bool Equals(Finding? other) =>
        other is not null && Severity == other.Severity && Printed == other.Printed && Expected == other.Expected && IsAccepted == other.IsAccepted
        && Place.Equals(other.Place) && Message.Equals(other.Message) && cells.Equals(other.cells);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Finding);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Severity, Place, Message, Printed, Expected);

    /// <summary>Severity, code and text in English, on one line.</summary>
    public override string ToString() => $"{Severity} {Code}: {Message}";
}
