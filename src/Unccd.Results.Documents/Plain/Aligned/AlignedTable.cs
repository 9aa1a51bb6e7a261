using Unccd.Results.Documents.Layout;

namespace Unccd.Results.Documents.Plain.Aligned;

/// <summary>A table found among the lines of a text.</summary>
/// <param name="Grid">Its cells.</param>
/// <param name="Unit">A unit that stands between header and body, or above the header; null for none.</param>
/// <param name="Start">Its first line.</param>
/// <param name="End">The line after its last one.</param>
internal sealed record AlignedTable(SourceGrid Grid, string? Unit, int Start, int End);
