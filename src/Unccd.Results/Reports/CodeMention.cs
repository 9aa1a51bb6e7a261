namespace Unccd.Results.Reports;

/// <summary>A place of the running text that names an objective, an outcome or an indicator by its code.</summary>
/// <remarks>Immutable; equal by content.</remarks>
/// <param name="Kind">Whether it heads the text of the thing or refers to it.</param>
/// <param name="Code">"3" for an objective, "5.2" for an outcome or an indicator.</param>
/// <param name="Paragraph">The position of the paragraph in the document, from 1.</param>
/// <param name="FootnoteMark">The mark, where the mention stands in a footnote; null otherwise.</param>
public sealed record CodeMention(MentionKind Kind, string Code, int Paragraph, string? FootnoteMark = null);
