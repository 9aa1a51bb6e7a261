using Unccd.Results.Identities;

namespace Unccd.Results.Structure;

/// <summary>A group of rows or a relation of columns of which a violation is an error, and that is violated somewhere.</summary>
/// <param name="Group">The group; null for a relation.</param>
/// <param name="Relation">The relation; null for a group.</param>
/// <param name="EvidenceMillibits">What it says, were every figure of it right.</param>
internal sealed record ContradictedSum(RowGroup? Group, ColumnRelation? Relation, int EvidenceMillibits)
{
    /// <summary>The contradicted sums of a table.</summary>
    public static IEnumerable<ContradictedSum> Of(TableInference table)
    {
        var derived = table.DerivedColumns();
        return table.Groups.Where(group => group.Fails > 0 && group.Grade == IdentityGrade.Certain).Select(group => new ContradictedSum(group, null, GroupEvidence.Of(table.Grid, group, derived, out _) + GradeRows.EvidenceOf(table.Grid, group)))
            .Concat(ColumnSearch.Certain(table, table.Grid).Where(one => one.Relation.Fails > 0).Select(one => new ContradictedSum(null, one.Relation, one.Evidence)));
    }

    /// <summary>Whether an identity of its table is one of its instances.</summary>
    public bool HasInstance(Identity identity)
    {
        if (identity.Form != IdentityForm.Sum || identity.IsDeclared)
            return false;
        return Group is { } group
            ? identity.Target.Row == group.Parent + 1 && identity.Terms.Count == group.Details.Count && identity.Terms.Select(term => term.Cell.Row - 1).SequenceEqual(group.Details)
            : Relation!.HasInstance(identity);
    }
}
