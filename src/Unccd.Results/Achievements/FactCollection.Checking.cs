using System.Globalization;
using Unccd.Results.Messages;

namespace Unccd.Results.Achievements;

public sealed partial class FactCollection
{
    /// <summary>The whole numbers of which a part can be a percentage, hedges allowed for; null where no whole number fits or none is too large.</summary>
    /// <param name="part">The part, above 0.</param>
    /// <param name="percentage">Where its percentage lies.</param>
    public static (decimal Smallest, decimal Largest)? FittingWholes(decimal part, FactRange percentage)
    {
        if (part <= 0m || percentage.Upper is not > 0m || percentage.Lower is not > 0m)
            return null;
        var smallest = Math.Ceiling(100m * part / percentage.Upper.Value);
        var largest = Math.Floor(100m * part / percentage.Lower.Value);
        if (!percentage.Contains(100m * part / smallest))
            smallest++;
        if (largest >= 1m && !percentage.Contains(100m * part / largest))
            largest--;
        return smallest <= largest ? (smallest, largest) : null;
    }

    /// <summary>The relations that the facts cannot keep, in the order of <see cref="Relations"/>; empty where all can.</summary>
    /// <param name="widths">What hedges mean; <see cref="HedgeWidths.Default"/> where null.</param>
    public IReadOnlyList<FactDiscrepancy> Check(HedgeWidths? widths = null) =>
        ValueList<FactDiscrepancy>.From(relations.Select(relation => Check(relation, widths)).OfType<FactDiscrepancy>());

    private FactDiscrepancy? Check(FactRelation relation, HedgeWidths? widths)
    {
        var target = Find(relation.Target)!;
        var terms = relation.Terms.Select(id => Find(id)!).ToArray();
        var term = terms[0];
        if (target.Date is { } date)
            return date.Agrees(term.Date!.Value) ? null : Found(null, MessageCode.FactsDiffer, new("subject", target.Subject), new("printed", date.ToString()), new("other", term.Date.Value.ToString()));
        var range = target.Range(widths)!.Value;
        var first = term.Range(widths)!.Value;
        switch (relation.Kind)
        {
            case FactRelationKind.Sum:
                var sum = terms.Select(one => one.Range(widths)!.Value).Aggregate((one, other) => one.Add(other));
                var total = terms.Sum(one => one.Value!.Value);
                return range.Overlaps(sum) ? null : Found(total, MessageCode.FactSum, new("subject", target.Subject), new("printed", target.Value!.Value), new("expected", total));
            case FactRelationKind.AtMost:
                return first.CanBeAtMost(range) ? null : Found(null, MessageCode.FactTooLarge, new("subject", term.Subject), new("printed", term.Value!.Value), new("most", target.Value!.Value));
            case FactRelationKind.Same:
                return range.Overlaps(first) ? null : Found(term.Value, MessageCode.FactsDiffer, new("subject", target.Subject), new("printed", target.Value!.Value), new("other", term.Value!.Value));
            case FactRelationKind.Share:
                var share = Share.Of(term.Value!.Value, relation.Whole!.Value)!.Value;
                return range.Contains(100m * term.Value.Value / relation.Whole.Value) ? null : ShareFound(share);
            case FactRelationKind.ElapsedMonths:
                return Elapsed(target, term) is not { } months || range.Contains(months)
                    ? null
                    : Found(months, MessageCode.FactMonths, new("subject", target.Subject), new("printed", target.Value!.Value), new("expected", months), new("date", term.AsOf));
            case FactRelationKind.OneUnit:
                return target.Value != term.Value || target.Unit == term.Unit
                    ? null
                    : Found(null, MessageCode.FactUnits, new("number", target.Value!.Value), new("unit", UnitWords.Of(target.Unit)), new("otherUnit", UnitWords.Of(term.Unit)));
            default:
                throw new InvalidOperationException($"A relation has the unknown kind {relation.Kind}.");
        }

        FactDiscrepancy Found(decimal? expected, string code, params MessageArgument[] arguments) =>
            new(relation, target, term, expected, new Message(code, [new("place", PlaceOf(relation.Kind == FactRelationKind.AtMost ? term : target)), .. arguments]));

        FactDiscrepancy ShareFound(Share share)
        {
            var arguments = new List<MessageArgument>
            {
                new("part", term.Value!.Value), new("whole", relation.Whole!.Value), new("share", share.Value), new("printed", target.Value!.Value),
            };
            if (FittingWholes(term.Value.Value, range) is not { } wholes)
                return Found(share.Value, MessageCode.FactShare, [.. arguments]);
            return Found(share.Value, MessageCode.FactShareOfAnother, [.. arguments, new("smallest", wholes.Smallest), new("largest", wholes.Largest)]);
        }
    }

    /// <summary>The months that had ended of the target's biennium when the term held; null where either is told in other words.</summary>
    private static int? Elapsed(QuantitativeFact target, QuantitativeFact term) =>
        Biennium.TryParse(target.AsOf, out var biennium) && DateOnly.TryParseExact(term.AsOf, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            && biennium.Contains(date)
            ? biennium.ElapsedMonths(date)
            : null;

    private static Message PlaceOf(QuantitativeFact fact) => fact switch
    {
        { Paragraphs.Count: > 0 } => new Message(MessageCode.PlaceOfParagraph, new MessageArgument("paragraph", fact.Paragraphs)),
        { Outcomes.Count: > 0 } => new Message(MessageCode.PlaceOfOutcome, new MessageArgument("outcome", fact.Outcomes.Select(outcome => outcome.ToString()))),
        _ => new Message(MessageCode.PlaceOfText),
    };
}
