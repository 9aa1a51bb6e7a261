using Unccd.Results.Diagnosis;
using Unccd.Results.Messages;
using Unccd.Results.Tables;

namespace Unccd.Results.Corrections;

/// <summary>One line of a corrigendum: where, what was printed, and what to read.</summary>
/// <remarks>Immutable; equal by content.</remarks>
public sealed class CorrigendumEntry : IEquatable<CorrigendumEntry>
{
    private readonly ValueList<string> alternatives;

    internal CorrigendumEntry(Repair repair, string printed, string read, IEnumerable<string> alternatives, CorrectionCertainty certainty, Message line)
    {
        Repair = repair;
        Printed = printed;
        Read = read;
        this.alternatives = ValueList<string>.From(alternatives);
        Certainty = certainty;
        Line = line;
    }

    /// <summary>The repair that it states.</summary>
    public Repair Repair { get; }

    /// <summary>Where the figure stands.</summary>
    public CellPlace Place => Repair.Place;

    /// <summary>The figure as printed; empty for a blank.</summary>
    public string Printed { get; }

    /// <summary>The figure to read, in the style of the print.</summary>
    public string Read { get; }

    /// <summary>Figures that would do as well, in the style of the print.</summary>
    public IReadOnlyList<string> Alternatives => alternatives;

    /// <summary>How certain the correction is.</summary>
    public CorrectionCertainty Certainty { get; }

    /// <summary>The line in words: place, then "For … read …".</summary>
    public Message Line { get; }

    /// <summary>The line with the figures that would do as well behind it: a draft must not hide that it chose.</summary>
    public Message LineWithAlternatives => alternatives.Count == 0
        ? Line
        : new Message(MessageCode.RepairWithAlternatives, new("repair", Line), new("values", alternatives));

    /// <inheritdoc/>
    public bool Equals(CorrigendumEntry? other) =>
        other is not null && Repair.Equals(other.Repair) && Printed == other.Printed && Read == other.Read && alternatives.Equals(other.alternatives)
        && Certainty == other.Certainty && Line.Equals(other.Line);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CorrigendumEntry);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Repair, Printed, Read);

    /// <summary>The line in English.</summary>
    public override string ToString() => Line.ToString();
}
