using Unccd.Results.Tables;

namespace Unccd.Results.Documents.Layout;

/// <summary>Counts the cells of a document, so that spans cannot make more of them than a machine holds.</summary>
internal sealed class CellBudget(DocumentReaderOptions options)
{
    private long taken;

    /// <summary>The columns that a span takes: never more than one beyond what a table may have.</summary>
    public int Span(int span) => Math.Clamp(span, 1, options.MaxColumns + 2);

    /// <exception cref="ReadingStopped">The document has too many cells.</exception>
    public void Take(int count, string place)
    {
        taken += count;
        if (taken > options.MaxCells)
            throw new ReadingStopped(InputProblem.LimitExceeded(place, $"more than {options.MaxCells} cells", options.MaxCells, nameof(options.MaxCells)));
    }
}
