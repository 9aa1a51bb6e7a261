namespace Unccd.Results.Structure;

/// <summary>Something that words or headers propose of a table and that its figures contradict too often to be believed by themselves: believed where the misprints that it takes are likelier than the agreement of all the rest.</summary>
/// <param name="Table">The position of the table in the document, from 1.</param>
/// <param name="Group">Rows that add to a total; null for a relation.</param>
/// <param name="Relation">Columns that add to another; null for a group.</param>
/// <param name="EvidenceMillibits">What it says more than what was inferred in its place, were every figure as it proposes; what the misprints cost is to be taken off.</param>
/// <param name="Fails">In how many of its rows or columns the print contradicts it.</param>
internal sealed record StructureHypothesis(int Table, RowGroup? Group, ColumnRelation? Relation, int EvidenceMillibits, int Fails)
{
    /// <summary>A total, from 0, that seems to repeat this one and that is the total of more: one was copied from the other; −1 for none.</summary>
    public int NoRepetition { get; init; } = -1;
}
