namespace Unccd.Results.Tables;

/// <summary>A footnote of a table or a page: its mark and its text.</summary>
/// <remarks>Immutable; equal by content.</remarks>
/// <param name="Mark">The mark without brackets or tags: "a", "1".</param>
/// <param name="Text">The text behind the mark.</param>
public sealed record PrintedFootnote(string Mark, string Text);
