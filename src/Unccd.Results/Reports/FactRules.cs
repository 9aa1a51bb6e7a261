using Unccd.Results.Achievements;
using Unccd.Results.Identities;
using Unccd.Results.Messages;
using Unccd.Results.Tables;

namespace Unccd.Results.Reports;

/// <summary>The facts of the text as cells and identities of the arithmetic, so that a wrong figure of the text is found as one of a table is.</summary>
/// <remarks>
/// A fact is a cell whose interval is what its hedge says, so "more than 70" and 71 agree. That a part is at most its whole, that a percentage is of a whole outside the text and that one number wants one
/// unit are no equations: those relations stay with <see cref="FactCollection.Check(HedgeWidths?)"/>.
/// </remarks>
internal static class FactRules
{
    public static IEnumerable<SystemCell> Cells(FactCollection facts, HedgeWidths widths) =>
        from fact in Equations(facts).SelectMany(relation => relation.Terms.Prepend(relation.Target)).Distinct().Select(id => facts.Find(id)!)
        let range = fact.Range(widths)!.Value
        select new SystemCell(
            fact.Place!.Value,
            FigureOf(fact.Value!.Value),
            new CellInterval(range.Lower ?? decimal.MinValue, range.Upper ?? decimal.MaxValue, range.LowerIsOpen, range.UpperIsOpen));

    public static IEnumerable<Identity> Identities(FactCollection facts) =>
        from relation in Equations(facts)
        select Identity.Sum(
            IdentityKind.Fact,
            facts.Find(relation.Target)!.Place!.Value,
            relation.Terms.Select(id => facts.Find(id)!.Place!.Value),
            new Message(relation.Kind == FactRelationKind.Sum ? MessageCode.ReasonFactSum : MessageCode.ReasonFactSame));

    private static IEnumerable<FactRelation> Equations(FactCollection facts) => facts.Relations.Where(relation =>
        relation.Kind is FactRelationKind.Sum or FactRelationKind.Same && relation.Terms.Prepend(relation.Target).All(id => facts.Find(id) is { Value: not null, Place: not null }));

    private static PrintedFigure FigureOf(decimal value) =>
        new(PrintedNumber.Plain(value), FigureKind.Number, value, new decimal(1, 0, 0, false, value.Scale));
}
