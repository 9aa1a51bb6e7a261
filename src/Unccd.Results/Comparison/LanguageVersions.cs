using Unccd.Results.Checking;
using Unccd.Results.Tables;

namespace Unccd.Results.Comparison;

/// <summary>Compares two language versions of one report: their figures must agree, however their languages write them.</summary>
public static class LanguageVersions
{
    /// <summary>Compares the tables of two versions. Tables are matched by number, then by shape and figures; rows and columns by position, or by their figures where the shapes differ.</summary>
    /// <remarks>
    /// "1,234" and "1 234" are the same figure, and so are "–", "0" and a blank. Where two figures differ, the one that breaks identities which the other keeps is named
    /// as the wrong one; the identities are those of both versions together, so that a misprint cannot hide the relation that it breaks.
    /// </remarks>
    /// <param name="first">The one version.</param>
    /// <param name="second">The other version.</param>
    /// <param name="options">How both are checked; <see cref="CheckOptions.Default"/> for null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="first"/> or <paramref name="second"/> is null.</exception>
    public static DocumentComparison Compare(PrintedDocument first, PrintedDocument second, CheckOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return Compare(first.Check(options), second.Check(options));
    }

    /// <summary>Compares two versions that have been checked.</summary>
    /// <param name="first">The check of the one version.</param>
    /// <param name="second">The check of the other version.</param>
    /// <exception cref="ArgumentNullException"><paramref name="first"/> or <paramref name="second"/> is null.</exception>
    public static DocumentComparison Compare(CheckResult first, CheckResult second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        var matches = TableMatch.Find(first.Document, second.Document, byLabels: false);
        var tables = new TableDifferences(first.Document, second.Document, matches);
        var differences = tables.Find(new VersionJudge(first, second, matches), tellsLabels: false);
        return new DocumentComparison(first.Document, second.Document, matches.Count, tables.FiguresCompared, differences);
    }
}
