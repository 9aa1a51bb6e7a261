using Unccd.Results.Tables;

namespace Unccd.Results.Comparison;

/// <summary>Compares two drafts of one report, or the reports of two years, and says what changed.</summary>
public static class Drafts
{
    /// <summary>Every change from one draft to the next: figures, rows and columns added, removed, moved or renamed, figures of titles and of the text. Wording without figures is not told.</summary>
    /// <param name="earlier">The earlier draft.</param>
    /// <param name="later">The later draft, in the same language.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static DocumentComparison Compare(PrintedDocument earlier, PrintedDocument later)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        var matches = TableMatch.Find(earlier, later, byLabels: true);
        var tables = new TableDifferences(earlier, later, matches);
        var differences = tables.Find(judge: null, tellsLabels: true);
        return new DocumentComparison(earlier, later, matches.Count, tables.FiguresCompared, [.. differences, .. TextDifferences.Find(earlier, later, matches)]);
    }

    /// <summary>Whether the figures with which a year opens are those with which the year before closed, in rows whose labels name an opening and a closing balance.</summary>
    /// <param name="earlier">The report of the earlier year.</param>
    /// <param name="later">The report of the later year.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static DocumentComparison CompareYears(PrintedDocument earlier, PrintedDocument later)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        return OpeningBalances.Compare(earlier, later);
    }
}
