using Unccd.Results.Tables;

namespace Unccd.Results.Reports;

/// <summary>Under which outcome a paragraph stands, if any, and whether before the line of its first indicator.</summary>
internal readonly record struct FactSection(ResultCode? Outcome, bool IsSummary)
{
    /// <summary>The sections of all paragraphs, in print order.</summary>
    public static IReadOnlyList<FactSection> Of(PrintedDocument document, IReadOnlyList<CodeMention> mentions)
    {
        var headings = mentions.Where(mention => mention.Kind != MentionKind.OutcomeReference).ToLookup(mention => mention.Paragraph);
        var sections = new List<FactSection>(document.Paragraphs.Count);
        var current = default(FactSection);
        for (var position = 1; position <= document.Paragraphs.Count; position++)
        {
            var heading = headings[position].FirstOrDefault();
            var paragraph = document.Paragraphs[position - 1];
            if (heading is not null)
            {
                current = heading.Kind switch
                {
                    MentionKind.OutcomeHeading when ResultCode.TryParse(heading.Code, out var code) => new FactSection(code, true),
                    MentionKind.IndicatorHeading => current with { IsSummary = false },
                    _ => default,
                };
            }
            else if (paragraph.Number is not null || paragraph.HeadingLevel > 0)
            {
                // The text of an outcome is not numbered, so a number or another heading ends it.
                current = default;
            }

            sections.Add(current);
        }

        return sections;
    }

    /// <summary>Whether a known fact is to be looked for here.</summary>
    public bool Holds(KnownFact fact) => Outcome is { } code
        ? fact.Outcomes.Contains(code) && (IsSummary || !fact.IsSummary)
        : fact.Outcomes.Count == 0;
}
