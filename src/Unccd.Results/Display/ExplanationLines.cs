using System.Globalization;
using System.Numerics;
using Unccd.Results.Checking;
using Unccd.Results.Corrections;
using Unccd.Results.Diagnosis;
using Unccd.Results.Identities;
using Unccd.Results.Messages;
using Unccd.Results.Tables;

namespace Unccd.Results.Display;

/// <summary>A cluster in words: what most likely happened, what to read instead, how certain that is, and the rivals.</summary>
internal static class ExplanationLines
{
    private const int MostRivals = 3;

    /// <summary>The lines with their depth: 0 for the headline and the rivals, 1 for causes, 2 for cells.</summary>
    public static IEnumerable<(int Depth, string Text)> Of(CheckResult result, DiagnosisCluster cluster, OfficialLanguage language)
    {
        var likeliest = cluster.Explanations[0];
        yield return (0, Headline(cluster, likeliest).ToString(language));
        foreach (var line in Causes(result, likeliest, language))
            yield return line;
        foreach (var rival in cluster.Explanations.Skip(1).Take(MostRivals))
            yield return (0, Rival(result, rival).ToString(language));
        var others = cluster.FoundCount - Math.Min(cluster.Explanations.Count, 1 + MostRivals);
        if (others > 0)
            yield return (0, new Message(MessageCode.ExplanationsLeftOut, new MessageArgument("count", others)).ToString(language));
        if (cluster.MoreExist)
            yield return (0, new Message(MessageCode.ExplanationsMayExist).ToString(language));
    }

    private static Message Headline(DiagnosisCluster cluster, Explanation likeliest) => (likeliest.IsSmallest, likeliest.DoubtedIdentities.Count) switch
    {
        (false, _) => new Message(MessageCode.ExplanationNotSmallest, new MessageArgument("bound", cluster.LowerBound)),
        (true, 0) => new Message(MessageCode.ExplanationProven, new MessageArgument("count", cluster.LowerBound)),
        var (_, doubts) => new Message(MessageCode.ExplanationProvenWithDoubt, new MessageArgument("cost", (likeliest.Cost - likeliest.Repairs.Count) / doubts)),
    };

    private static IEnumerable<(int Depth, string Text)> Causes(CheckResult result, Explanation explanation, OfficialLanguage language)
    {
        var repairs = explanation.Repairs.ToDictionary(repair => repair.Place);
        foreach (var cause in explanation.Causes)
        {
            yield return (1, cause.Describe(result.Document).ToString(language));
            foreach (var cell in cause.Cells)
                yield return (2, Read(result, repairs[cell]).ToString(language));
        }

        foreach (var relation in explanation.Relations)
            yield return (1, Together(result, relation).ToString(language));
        foreach (var doubted in explanation.DoubtedIdentities)
            yield return (1, Doubted(result, doubted).ToString(language));
    }

    private static Message Doubted(CheckResult result, Identity identity) => new(MessageCode.IdentityDoubted, new MessageArgument("place", PlaceMessages.OfCell(result.Document, identity.Target)));

    private static Message Rival(CheckResult result, Explanation rival)
    {
        var repairs = new MessageArgument("repairs", rival.Repairs.Select(repair => Read(result, repair))
            .Concat(rival.Relations.Select(relation => Together(result, relation)))
            .Concat(rival.DoubtedIdentities.Select(identity => Doubted(result, identity))).ToArray());
        return rival.Causes.Count == 0
            ? new Message(MessageCode.ExplanationRivalOfDoubts, repairs)
            : new Message(MessageCode.ExplanationRival, new MessageArgument("causes", rival.Causes.Select(cause => cause.Describe(result.Document)).Distinct().ToArray()), repairs);
    }

    private static Message Read(CheckResult result, Repair repair)
    {
        var printed = result.Diagnosis!.System[repair.Place].Figure;
        var style = StyleOf(result, repair.Place);
        var line = new Message(
            MessageCode.RepairOfCell,
            new("place", PlaceMessages.OfCell(result.Document, repair.Place)),
            new("printed", printed.Text),
            new("read", style.Text(repair.Proposed)));
        return repair.Alternatives.Count == 0
            ? line
            : new Message(MessageCode.RepairWithAlternatives, new("repair", line), new("values", repair.Alternatives.Select(style.Text).ToArray()));
    }

    private static Message Together(CheckResult result, ImpliedRelation relation)
    {
        var style = StyleOf(result, relation.Terms[0].Cell);
        var terms = new MessageArgument("terms", relation.Terms.Select(term => Term(PlaceMessages.OfCell(result.Document, term.Cell), term.Coefficient)).ToArray());
        return (relation.Lowest, relation.Highest) switch
        {
            ({ } low, { } high) when low == high => new Message(MessageCode.RelationExact, new("value", style.Text(low)), terms),
            ({ } low, { } high) => new Message(MessageCode.RelationBetween, new("lowest", style.Text(low)), new("highest", style.Text(high)), terms),
            ({ } low, _) => new Message(MessageCode.RelationAtLeast, new("lowest", style.Text(low)), terms),
            var (_, high) => new Message(MessageCode.RelationAtMost, new("highest", style.Text(high!.Value)), terms),
        };
    }

    private static Message Term(Message place, BigInteger coefficient)
    {
        if (coefficient.IsOne)
            return place;
        return coefficient == BigInteger.MinusOne
            ? new Message(MessageCode.RelationTermLess, new MessageArgument("place", place))
            : new Message(MessageCode.RelationTermTimes, new("factor", coefficient.ToString(CultureInfo.InvariantCulture)), new("place", place));
    }

    private static FigureStyle StyleOf(CheckResult result, CellPlace place) =>
        place.IsInText ? FigureStyle.Like(result.Diagnosis!.System[place].Figure) : FigureStyle.Like(result.Document, place);
}
