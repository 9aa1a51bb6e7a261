namespace Unccd.Results.Budgets;

/// <summary>The lines of a table of expenditure that stand under one heading: the programmes of the secretariat, say.</summary>
/// <remarks>Immutable; equal by content. A section has no figures of its own in the print; what it adds to is computed.</remarks>
public sealed class ExpenditureSection : IEquatable<ExpenditureSection>
{
    private readonly ValueList<ExpenditureLine> lines;

    internal ExpenditureSection(int row, string label, IEnumerable<ExpenditureLine> lines)
    {
        Row = row;
        Label = label;
        this.lines = ValueList<ExpenditureLine>.From(lines);
    }

    /// <summary>The position of the heading in its table, from 1.</summary>
    public int Row { get; }

    /// <summary>The heading as printed.</summary>
    public string Label { get; }

    /// <summary>The programmes or objects under the heading, from top to bottom; empty where the next heading or the total follows at once.</summary>
    public IReadOnlyList<ExpenditureLine> Lines => lines;

    /// <inheritdoc/>
    public bool Equals(ExpenditureSection? other) => other is not null && Row == other.Row && Label == other.Label && lines.Equals(other.lines);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ExpenditureSection);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Row, Label);

    /// <summary>The heading.</summary>
    public override string ToString() => Label;
}
