namespace Unccd.Results.Messages;

public static partial class MessageCode
{
    /// <summary>The counts of a whole check. Arguments: holding, checked, errors, warnings, information.</summary>
    public const string CheckSummary = nameof(CheckSummary);

    /// <summary>The verdict on a table. Arguments: holding, checked, convention.</summary>
    public const string TableSummary = nameof(TableSummary);

    /// <summary>No identity of the table could be checked.</summary>
    public const string TableUnchecked = nameof(TableUnchecked);

    /// <summary>The convention: figures are exact.</summary>
    public const string ConventionExact = nameof(ConventionExact);

    /// <summary>The convention: each figure rounded on its own.</summary>
    public const string ConventionRounded = nameof(ConventionRounded);

    /// <summary>The convention: figures cut off.</summary>
    public const string ConventionTruncated = nameof(ConventionTruncated);

    /// <summary>The convention: the print does not tell.</summary>
    public const string ConventionUndecided = nameof(ConventionUndecided);

    /// <summary>The severity error, as a word before a finding.</summary>
    public const string SeverityError = nameof(SeverityError);

    /// <summary>The severity warning, as a word before a finding.</summary>
    public const string SeverityWarning = nameof(SeverityWarning);

    /// <summary>The severity information, as a word before a finding.</summary>
    public const string SeverityInformation = nameof(SeverityInformation);

    /// <summary>A finding that is known and accepted. Argument: severity.</summary>
    public const string SeverityAccepted = nameof(SeverityAccepted);

    /// <summary>The heading of the findings.</summary>
    public const string FindingsHeading = nameof(FindingsHeading);

    /// <summary>There is nothing to report.</summary>
    public const string NoFindings = nameof(NoFindings);

    /// <summary>What the marks in a table mean. No argument.</summary>
    public const string MarkLegend = nameof(MarkLegend);

    /// <summary>The headline of a smallest explanation. Argument: count, of cells.</summary>
    public const string ExplanationProven = nameof(ExplanationProven);

    /// <summary>The headline of an explanation that is not proven to be smallest, or that fewer causes explain with more cells. Argument: bound.</summary>
    public const string ExplanationNotSmallest = nameof(ExplanationNotSmallest);

    /// <summary>The headline of a smallest explanation in which a rule does not apply. Argument: cost, as how many cells such a rule counts.</summary>
    public const string ExplanationProvenWithDoubt = nameof(ExplanationProvenWithDoubt);

    /// <summary>Another explanation in which nothing is misprinted, in one line. Argument: repairs, the rules that do not apply.</summary>
    public const string ExplanationRivalOfDoubts = nameof(ExplanationRivalOfDoubts);

    /// <summary>Another explanation, in one line. Arguments: causes, repairs.</summary>
    public const string ExplanationRival = nameof(ExplanationRival);

    /// <summary>There are explanations that are not shown. Argument: count.</summary>
    public const string ExplanationsLeftOut = nameof(ExplanationsLeftOut);

    /// <summary>The search was cut off, so that there may be further explanations.</summary>
    public const string ExplanationsMayExist = nameof(ExplanationsMayExist);

    /// <summary>An explanation takes an identity itself to be wrong. Argument: place, of its target.</summary>
    public const string IdentityDoubted = nameof(IdentityDoubted);

    /// <summary>The heading of the verdicts on policies.</summary>
    public const string PoliciesHeading = nameof(PoliciesHeading);

    /// <summary>A policy is broken, as a word before it.</summary>
    public const string PolicyBroken = nameof(PolicyBroken);

    /// <summary>A policy is kept, as a word before it.</summary>
    public const string PolicyKept = nameof(PolicyKept);

    /// <summary>Nobody can tell whether a policy is kept, as a word before it.</summary>
    public const string PolicyOpen = nameof(PolicyOpen);

    /// <summary>A policy whose limits nobody has read in their source. Argument: policy (text).</summary>
    public const string PolicyUnverified = nameof(PolicyUnverified);

    /// <summary>A verdict that holds for the likeliest correction only. Arguments: printed (message), what is said of the print; corrected (message).</summary>
    public const string PolicyOnCorrection = nameof(PolicyOnCorrection);

    /// <summary>A proposed transfer. Arguments: from, to (texts), amount.</summary>
    public const string PolicyTransfer = nameof(PolicyTransfer);

    /// <summary>What to read instead of what is printed. Arguments: place, printed, read.</summary>
    public const string RepairOfCell = nameof(RepairOfCell);

    /// <summary>The same, where other values do as well. Arguments: repair, values.</summary>
    public const string RepairWithAlternatives = nameof(RepairWithAlternatives);

    /// <summary>What several wrong cells must come to together. Arguments: value, terms (messages).</summary>
    public const string RelationExact = nameof(RelationExact);

    /// <summary>The same, as a range. Arguments: lowest, highest, terms (messages).</summary>
    public const string RelationBetween = nameof(RelationBetween);

    /// <summary>The same, with a lower end alone. Arguments: lowest, terms (messages).</summary>
    public const string RelationAtLeast = nameof(RelationAtLeast);

    /// <summary>The same, with an upper end alone. Arguments: highest, terms (messages).</summary>
    public const string RelationAtMost = nameof(RelationAtMost);

    /// <summary>A cell that is deducted in such a relation. Argument: place.</summary>
    public const string RelationTermLess = nameof(RelationTermLess);

    /// <summary>A cell that counts several times in such a relation. Arguments: factor, place.</summary>
    public const string RelationTermTimes = nameof(RelationTermTimes);
}
