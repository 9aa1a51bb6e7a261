namespace Unccd.Results.Messages;

internal static partial class EnglishTemplates
{
    private static string? Display(string code) => code switch
    {
        MessageCode.CheckSummary => "identities that hold: {holding} of {checked}; errors: {errors}, warnings: {warnings}, information: {information}",
        MessageCode.TableSummary => "identities that hold: {holding} of {checked}; {convention}",
        MessageCode.TableUnchecked => "nothing could be checked",
        MessageCode.ConventionExact => "figures are exact",
        MessageCode.ConventionRounded => "figures are rounded one by one",
        MessageCode.ConventionTruncated => "figures are cut off",
        MessageCode.ConventionUndecided => "the print does not tell how figures were rounded",
        MessageCode.SeverityError => "error",
        MessageCode.SeverityWarning => "warning",
        MessageCode.SeverityInformation => "information",
        MessageCode.SeverityAccepted => "accepted {severity}",
        MessageCode.FindingsHeading => "Findings",
        MessageCode.NoFindings => "No findings.",
        MessageCode.MarkLegend => "* this figure is wrong or does not agree with the others",
        MessageCode.ExplanationProven => "Likeliest explanation; it is proven that no fewer cells can be wrong here than {count}:",
        MessageCode.ExplanationNotSmallest => "Likeliest explanation; the number of wrong cells here is at least {bound}:",
        MessageCode.ExplanationRival => "Or else: {repairs} ({causes})",
        MessageCode.ExplanationsLeftOut => "Further explanations that are not shown: {count}",
        MessageCode.ExplanationsMayExist => "There may be further explanations.",
        MessageCode.IdentityDoubted => "{place} need not be what the others give",
        MessageCode.PoliciesHeading => "Rules, judged apart from the arithmetic",
        MessageCode.PolicyBroken => "broken",
        MessageCode.PolicyKept => "kept",
        MessageCode.PolicyOpen => "undecided",
        MessageCode.PolicyUnverified => "{policy}, limits not read in their source",
        MessageCode.PolicyOnCorrection => "As printed: {printed} With the likeliest correction: {corrected}",
        MessageCode.PolicyTransfer => "{amount} from {from} to {to}",
        MessageCode.RepairOfCell => "{place}: for {printed} read {read}",
        MessageCode.RepairWithAlternatives => "{repair} (or {values})",
        MessageCode.RelationExact => "Together they must come to {value}: {terms}",
        MessageCode.RelationBetween => "Together they must come to {lowest} at least and {highest} at most: {terms}",
        MessageCode.RelationAtLeast => "Together they must come to {lowest} at least: {terms}",
        MessageCode.RelationAtMost => "Together they must come to {highest} at most: {terms}",
        MessageCode.RelationTermLess => "less {place}",
        MessageCode.RelationTermTimes => "{factor} times {place}",
        _ => null,
    };
}
