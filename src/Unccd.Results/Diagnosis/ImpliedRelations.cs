using System.Numerics;
using Unccd.Results.Identities;

namespace Unccd.Results.Diagnosis;

/// <summary>Finds what is determined of several wrong cells together: combinations of identities that have no other unknown.</summary>
/// <remarks>Sums and rates only: a percentage ties its part and its whole by a quotient, which is no sum.</remarks>
internal sealed class ImpliedRelations(CellSystem system)
{
    private readonly CellKernel kernel = system.Kernel;

    /// <summary>The relations of a draft, the rest of its cluster being explained by other elements.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="others">An explanation of the rest.</param>
    /// <param name="repairs">The repairs of the draft, in the order of its cells.</param>
    public IReadOnlyList<ImpliedRelation> Of(Draft draft, int[] others, Repair[] repairs)
    {
        if (repairs.Count(repair => !repair.IsUnique) < 2)
            return [];

        // The cells of the rest come first: what is left of an identity once they are eliminated speaks of the draft alone.
        int[] rest = [.. others.Where(element => element < kernel.CellCount).Except(draft.Cells.Select(cell => cell.Cell))];
        int[] unknowns = [.. rest, .. draft.Cells.Select(cell => cell.Cell)];
        int[] identities = [.. unknowns.SelectMany(cell => kernel.IdentitiesOf(cell).ToArray()).Distinct().Order().Where(identity => Counts(identity, draft, others))];
        var rows = identities.Select((identity, i) => new Combination(
            Coefficients(identity, unknowns), [.. identities.Select((_, j) => i == j ? BigInteger.One : BigInteger.Zero)])).ToArray();
        var reduced = Combination.Reduce(rows).Where(row => row.First >= rest.Length).ToArray();
        var alone = reduced.Where(row => row.Count == 1).ToArray();

        // As the identities put it is how a person would: what else the elimination yields only fills the gaps.
        var kept = new List<Combination>();
        var relations = new List<ImpliedRelation>();
        foreach (var row in rows.Where(row => row.First >= rest.Length).Concat(reduced))
        {
            var relation = alone.Aggregate(row, (one, other) => one.Without(other.First, other));
            if (relation.Count < 2 || Combination.Reduce([.. kept, relation]).Count == kept.Count)
                continue;
            kept.Add(relation);
            if (Make(relation, identities, unknowns, rest.Length, draft, repairs) is { } made)
                relations.Add(made);
        }

        return relations;
    }

    private bool Counts(int identity, Draft draft, int[] others) =>
        system.Identities[identity].Grade == IdentityGrade.Certain && system.Identities[identity].Form != IdentityForm.Share
        && !kernel.IsNotApplicable(identity) && !draft.Doubted.Contains(identity) && !others.Contains(kernel.CellCount + identity);

    private BigInteger[] Coefficients(int identity, int[] unknowns)
    {
        var row = kernel.RowOf<BigInteger>(identity, second: false)!;
        return [.. unknowns.Select(cell => Array.IndexOf(row.Cells, cell) is >= 0 and var at ? row.Coefficients[at] : BigInteger.Zero)];
    }

    private ImpliedRelation? Make(Combination relation, int[] identities, int[] unknowns, int first, Draft draft, Repair[] repairs)
    {
        var common = relation.Unknowns.Aggregate(BigInteger.Zero, BigInteger.GreatestCommonDivisor) * relation.Unknowns[relation.First].Sign;
        var terms = relation.Unknowns.Select((number, i) => (Index: i - first, Coefficient: number / common)).Where(term => !term.Coefficient.IsZero).ToArray();
        if (terms.Count(term => !repairs[term.Index].IsUnique) < 2)
            return null;
        var room = new KnownRoom(system);
        foreach (var (factor, identity) in relation.Factors.Zip(identities).Where(pair => !pair.First.IsZero))
            room.Add(identity, factor * common.Sign, unknowns, isSeparate: !draft.IsJoint);
        var step = terms.Select(term => term.Coefficient * UnitOf(unknowns[first + term.Index])).Aggregate(BigInteger.Zero, BigInteger.GreatestCommonDivisor);
        var (low, high) = room.Ends(BigInteger.Abs(common), step);
        if (low is null && high is null)
            return null;
        var places = terms.Max(term => system.Cells[unknowns[first + term.Index]].Figure is { IsNil: false, Unit.Scale: var scale } ? scale : 0);
        return new ImpliedRelation(terms.Select(term => new ImpliedTerm(repairs[term.Index].Place, term.Coefficient)), Show(low, places), Show(high, places));
    }

    private BigInteger UnitOf(int cell) => BigInteger.Max(BigInteger.One, ScaledNumber.Scale(system.Cells[cell].Figure.Unit, kernel.Decimals));

    private decimal? Show(BigInteger? end, int places) =>
        end is { } value ? ScaledNumber.Unscale(value, kernel.Decimals, places) : null;
}
