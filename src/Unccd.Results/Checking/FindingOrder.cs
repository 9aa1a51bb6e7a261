namespace Unccd.Results.Checking;

/// <summary>The order of findings: by table, row and column, then those of the text, then those of the whole document; the graver first at one place.</summary>
internal sealed class FindingOrder : IComparer<Finding>
{
    public static FindingOrder Instance { get; } = new();

    public int Compare(Finding? x, Finding? y)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        var order = Key(x).CompareTo(Key(y));
        return order != 0 ? order : string.CompareOrdinal(x.Code, y.Code);
    }

    // A finding about a whole table comes before those about its rows; a paragraph is found by its row text alone, so it keeps the order of the rules.
    private static (int Table, int Row, int Column, int Severity) Key(Finding finding) => (
        finding.Place.Table ?? (finding.Place.Row is null ? int.MaxValue : int.MaxValue - 1),
        finding.Place.RowIndex ?? 0,
        finding.Place.ColumnIndex ?? 0,
        -(int)finding.Severity);
}
