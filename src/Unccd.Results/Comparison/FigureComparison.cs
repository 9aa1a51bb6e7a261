using Unccd.Results.Tables;

namespace Unccd.Results.Comparison;

/// <summary>Whether two prints say the same figure, whatever their format.</summary>
internal static class FigureComparison
{
    /// <summary>Null where they say the same: equal values (every nil is 0), or both no figure.</summary>
    public static DifferenceKind? Compare(PrintedFigure first, PrintedFigure second)
    {
        if (first.HasValue && second.HasValue)
            return first.Value == second.Value ? null : DifferenceKind.Figure;
        if (!first.HasValue && !second.HasValue)
            return null;

        // A blank beside "n/a" or a word is a matter of style; a number beside them is not.
        return (first.HasValue ? first : second).IsNumber || first.Kind == FigureKind.Missing || second.Kind == FigureKind.Missing ? DifferenceKind.UnreadableFigure : null;
    }

    /// <summary>How many values of two rows or columns are equal, zeros aside, wherever they stand in them.</summary>
    public static int Overlap(IEnumerable<PrintedFigure> first, IEnumerable<PrintedFigure> second)
    {
        var counts = new Dictionary<decimal, int>();
        foreach (var figure in first)
        {
            if (figure.Value is { } value and not 0m)
                counts[value] = counts.GetValueOrDefault(value) + 1;
        }

        var overlap = 0;
        foreach (var figure in second)
        {
            if (figure.Value is { } value and not 0m && counts.TryGetValue(value, out var count) && count > 0)
            {
                overlap++;
                counts[value] = count - 1;
            }
        }

        return overlap;
    }
}
