using System.Text.RegularExpressions;
using Unccd.Results.Framework;
using Unccd.Results.Tables;

namespace Unccd.Results.Reports;

/// <summary>Finds where the running text names objectives, outcomes and indicators by code.</summary>
internal static partial class MentionReader
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    /// <summary>The mentions in print order; none where the document heads no outcome, for then its codes may be those of anything.</summary>
    public static List<CodeMention> Read(PrintedDocument document)
    {
        var mentions = new List<CodeMention>();
        for (var position = 1; position <= document.Paragraphs.Count; position++)
        {
            var paragraph = document.Paragraphs[position - 1];
            if (IsContentsLine(paragraph.Text))
                continue;
            if (Heading(paragraph) is { } heading)
                mentions.Add(new CodeMention(heading.Kind, heading.Code, position, paragraph.FootnoteMark));
            else
                mentions.AddRange(References(paragraph).Select(code => new CodeMention(MentionKind.OutcomeReference, code, position, paragraph.FootnoteMark)));
        }

        return mentions.Any(mention => mention.Kind == MentionKind.OutcomeHeading) ? mentions : [];
    }

    /// <summary>The known framework that has every outcome the text heads; null where none has, or the text heads none.</summary>
    public static ResultsFramework? FrameworkOf(IReadOnlyList<CodeMention> mentions)
    {
        var known = ResultsFramework.Years2018To2021;
        var headed = mentions.Where(mention => mention.Kind == MentionKind.OutcomeHeading).Select(mention => ResultCode.Parse(mention.Code)).ToArray();
        return headed.Length > 0 && headed.All(code => known.FindOutcome(code) is not null) ? known : null;
    }

    /// <summary>The outcome under whose heading a paragraph stands: its text ends at a numbered paragraph or another heading; null where it stands under none.</summary>
    /// <param name="document">The document.</param>
    /// <param name="position">The position of the paragraph, from 1.</param>
    public static string? OutcomeAt(PrintedDocument document, int position)
    {
        for (; position >= 1; position--)
        {
            var paragraph = document.Paragraphs[position - 1];
            var heading = Heading(paragraph);
            if (heading is { Kind: MentionKind.OutcomeHeading })
                return heading.Value.Code;
            if (heading is { Kind: MentionKind.ObjectiveHeading } || paragraph.Number is not null || (heading is null && paragraph.HeadingLevel > 0))
                return null;
        }

        return null;
    }

    private static (MentionKind Kind, string Code)? Heading(PrintedParagraph paragraph)
    {
        if (OutcomeHeading().Match(paragraph.Text) is { Success: true } outcome)
            return (MentionKind.OutcomeHeading, outcome.Groups["code"].Value);
        if (IndicatorHeading().Match(paragraph.Text) is { Success: true } indicator)
            return (MentionKind.IndicatorHeading, indicator.Groups["code"].Value);
        return ObjectiveHeading().Match(paragraph.Text) is { Success: true } objective
            ? (MentionKind.ObjectiveHeading, objective.Groups["code"].Value)
            : null;
    }

    private static IEnumerable<string> References(PrintedParagraph paragraph) =>
        from Match match in OutcomeReference().Matches(paragraph.Text)
        from Capture capture in match.Groups["code"].Captures
        select capture.Value;

    /// <summary>A line of the table of contents names a heading and is none: it has leaders or ends in page numbers behind a tab.</summary>
    private static bool IsContentsLine(string text) =>
        text.Contains("....", StringComparison.Ordinal) || text.Contains('\t', StringComparison.Ordinal);

    [GeneratedRegex(@"^(?:[A-Z]\.\s?)?(?:战略目标\s?|Strategic\sobjective\s)(?<code>[1-9]\d?)\s?[：:.—–-]", Options)]
    private static partial Regex ObjectiveHeading();

    [GeneratedRegex(@"^(?:\d{4}\s?[-–]\s?\d{4}\s?年?\s?)?(?:主要成果\s?|(?:(?:main|key|major|expected|four-year)\s){0,3}outcome\s)(?:\d{4}\s?[-–]\s?\d{4}\s?)?(?<code>[1-9]\d?\.[1-9]\d?)\s?[：:.—–]", Options)]
    private static partial Regex OutcomeHeading();

    [GeneratedRegex(@"^(?:指标\s?|Indicator\s)(?<code>[1-9]\d?\.[1-9]\d?)\s?[：:.—–]", Options)]
    private static partial Regex IndicatorHeading();

    [GeneratedRegex(@"(?:成果\s?|\boutcomes?\s)(?<code>[1-9]\d?\.[1-9]\d?)(?!\d)(?:\s?(?:和|、|,|and)\s?(?<code>[1-9]\d?\.[1-9]\d?)(?!\d)){0,4}", Options)]
    private static partial Regex OutcomeReference();
}
