namespace Unccd.Results.Structure;

/// <summary>Something that words or headers propose of a table and that its figures contradict too often to be believed by themselves: believed where the misprints that it takes are likelier than the agreement of all the rest.</summary>
/// <remarks>It is one of a group, a relation and a rate.</remarks>
/// <param name="Table">The position of the table in the document, from 1.</param>
/// <param name="EvidenceMillibits">What it says more than what was inferred in its place, were every figure as it proposes; what the misprints cost is to be taken off.</param>
/// <param name="Fails">In how many of its rows or columns the print contradicts it.</param>
internal sealed record StructureHypothesis(int Table, int EvidenceMillibits, int Fails)
{
    /// <summary>Rows that add to a total.</summary>
    public RowGroup? Group { get; init; }

    /// <summary>Higher totals that the group leaves less to add.</summary>
    public IReadOnlyList<RowGroup> Higher { get; init; } = [];

    /// <summary>Columns that add to another.</summary>
    public ColumnRelation? Relation { get; init; }

    /// <summary>A row that its label calls a rate of another.</summary>
    public RowRate? Rate { get; init; }

    /// <summary>A total, from 0, that seems to repeat that of the group and that is the total of more: one was copied from the other; −1 for none.</summary>
    public int NoRepetition { get; init; } = -1;
}
