using Unccd.Results.Tables;

namespace Unccd.Results.Reports;

/// <summary>A figure of the running text that restates a figure of the tables.</summary>
/// <remarks>Immutable; equal by content.</remarks>
/// <param name="Kind">What it states.</param>
/// <param name="ParagraphNumber">The number of its paragraph as printed ("4"); null where the paragraph has none.</param>
/// <param name="Place">Where it stands: the position of the paragraph in the document and of the figure in the paragraph.</param>
/// <param name="Figure">The figure, its unit that of the last printed place: 100000 for "9.7 million".</param>
public sealed record ReportStatement(StatementKind Kind, string? ParagraphNumber, CellPlace Place, PrintedFigure Figure);
