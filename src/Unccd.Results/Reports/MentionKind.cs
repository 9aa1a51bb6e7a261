namespace Unccd.Results.Reports;

/// <summary>How the text names a code.</summary>
public enum MentionKind
{
    /// <summary>The heading of a strategic objective.</summary>
    ObjectiveHeading,

    /// <summary>The heading of an outcome.</summary>
    OutcomeHeading,

    /// <summary>The line that names an indicator.</summary>
    IndicatorHeading,

    /// <summary>A reference to an outcome, in running text or in a footnote.</summary>
    OutcomeReference,
}
