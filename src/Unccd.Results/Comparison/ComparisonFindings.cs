using Unccd.Results.Checking;
using Unccd.Results.Messages;

namespace Unccd.Results.Comparison;

/// <summary>Tells differences as findings about one of the two documents, so that they stand beside those of its check.</summary>
public static class ComparisonFindings
{
    /// <summary>The differences as findings.</summary>
    /// <remarks>
    /// Of language versions a figure that differs is an error, since one of the two must be wrong, and whatever stands in one version only is a warning.
    /// Where no figure was compared at all, that is a warning too, for silence would be false assurance.
    /// Of drafts and years every change is information. Where the document is the one at fault, the figure of the other is the expected one.
    /// </remarks>
    /// <param name="comparison">The comparison.</param>
    /// <param name="isAboutSecond">Whether the findings are about the second document; otherwise about the first.</param>
    /// <param name="areVersions">Whether the two are language versions of one report; otherwise drafts or years.</param>
    /// <exception cref="ArgumentNullException"><paramref name="comparison"/> is null.</exception>
    public static IReadOnlyList<Finding> Of(DocumentComparison comparison, bool isAboutSecond, bool areVersions)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var findings = comparison.Differences.Select(difference => Of(comparison, difference, isAboutSecond, areVersions));
        return ValueList<Finding>.From(comparison.FiguresCompared > 0 ? findings : findings.Append(Nothing(comparison)));
    }

    private static Finding Nothing(DocumentComparison comparison) => new(
        Severity.Warning,
        FindingPlace.Document,
        new Message(MessageCode.NothingCompared, new("first", comparison.First.ToString()), new("second", comparison.Second.ToString())),
        null,
        null,
        []);

    private static Finding Of(DocumentComparison comparison, Difference difference, bool isAboutSecond, bool areVersions)
    {
        var place = isAboutSecond ? difference.Second : difference.First;
        var (document, other) = isAboutSecond ? (comparison.Second, comparison.First) : (comparison.First, comparison.Second);
        var otherPlace = isAboutSecond ? difference.First : difference.Second;
        var isAtFault = difference.Fault == (isAboutSecond ? VersionAtFault.Second : VersionAtFault.First);
        var severity = !areVersions ? Severity.Information : difference.Kind == DifferenceKind.Figure ? Severity.Error : Severity.Warning;
        return new Finding(
            severity,
            place ?? FindingPlace.Document,
            difference.Message,
            isAboutSecond ? difference.SecondPrint : difference.FirstPrint,
            isAtFault && CellOf(otherPlace) is { } cell ? other[cell].Value : null,
            CellOf(place) is { } own && own.Table <= document.Tables.Count ? [own] : []);
    }

    private static Tables.CellPlace? CellOf(FindingPlace? place) =>
        place is { Table: { } table, RowIndex: { } row, ColumnIndex: { } column } ? new Tables.CellPlace(table, row, column) : null;
}
