using Unccd.Results.Identities;
using Unccd.Results.Messages;
using Unccd.Results.Structure;
using Unccd.Results.Tables;

namespace Unccd.Results.Checking.Rules;

/// <summary>Says where nothing could be checked: silence there would be false assurance.</summary>
internal static class CoverageRules
{
    private const int MostNamed = 6;

    public static IEnumerable<Finding> Of(PrintedDocument document, IReadOnlyList<TableCheck> tables)
    {
        var covered = new HashSet<CellPlace>();
        foreach (var check in tables.SelectMany(table => table.Identities))
        {
            if (check.Verdict != Verdict.NotApplicable && check.Identity.Grade != IdentityGrade.Informative)
                covered.UnionWith(check.Identity.Cells);
        }

        foreach (var table in tables)
        {
            if (table.CheckedCount == 0)
            {
                yield return NothingChecked(document, table);
                continue;
            }

            foreach (var finding in Unchecked(document, table, covered))
                yield return finding;
        }
    }

    private static Finding NothingChecked(PrintedDocument document, TableCheck check)
    {
        var figures = check.Table.Rows.SelectMany((row, r) => row.Figures.Select((figure, c) => (Figure: figure, Place: new CellPlace(check.Position, r + 1, c + 1)))).ToList();
        var unread = figures.Where(one => one.Figure.Kind == FigureKind.Unreadable && IsMadeOfDigits(one.Figure.Text)).ToList();
        var reason = unread.Count > 0 && unread.Count >= figures.Count(one => one.Figure.IsNumber)
            ? new Message(MessageCode.ReasonCellsUnread, new("count", unread.Count), new("printed", unread[0].Figure.Text))
            : new Message(MessageCode.ReasonNoRelation);
        return new Finding(
            Severity.Warning,
            FindingPlace.OfTable(document, check.Position),
            new Message(MessageCode.NothingChecked, new("place", PlaceMessages.OfTable(document, check.Position)), new("reason", reason)),
            null,
            null,
            reason.Code == MessageCode.ReasonCellsUnread ? unread.Select(one => one.Place) : []);
    }

    // Two amounts in one cell, a fraction, a range; no sentence that mentions a year.
    private static bool IsMadeOfDigits(string text) => text.Count(char.IsDigit) > text.Count(char.IsLetter);

    // Numbers of order, codes, averages and prices belong to no sum by nature, nor does a column whose totals are left blank; any other line that nothing binds is worth a word.
    private static IEnumerable<Finding> Unchecked(PrintedDocument document, TableCheck check, HashSet<CellPlace> covered)
    {
        var table = check.Table;
        var grid = TableGrid.Create(table, check.Position);
        bool IsFigure(int row, int column) => table.Rows[row].Figures[column].IsNumber;
        bool IsCovered(int row, int column) => covered.Contains(new CellPlace(check.Position, row + 1, column + 1));
        var (rows, columns) = (Enumerable.Range(0, grid.Rows), Enumerable.Range(0, grid.Columns));
        var totals = check.Identities.Where(one => one.Identity.Kind is IdentityKind.ColumnSum or IdentityKind.Subtotal).Select(one => one.Identity.Target.Row - 1).ToHashSet();
        bool IsTotalled(int column) => totals.Count == 0 || totals.Any(row => IsFigure(row, column));
        var place = FindingPlace.OfTable(document, check.Position);
        var loose = columns.Where(column => (grid.IsAdditive[column] || grid.ColumnMeasure[column] == FigureMeasure.Percent)
            && rows.Count(row => IsFigure(row, column)) > 1 && IsTotalled(column) && !rows.Any(row => IsCovered(row, column))).ToList();
        if (loose.Count > 0 && loose.Count < grid.Columns)
        {
            yield return new Finding(
                Severity.Information,
                loose.Count > 1 ? place : place with { Column = table.Columns[loose[0]].Name, ColumnIndex = loose[0] + 1 },
                new Message(MessageCode.ColumnsUnchecked, new("place", PlaceMessages.OfTable(document, check.Position)), new("columns", Names(loose, column => table.Columns[column].Name))),
                null,
                null,
                []);
        }

        var stray = rows.Where(row => grid.RowLabel[row] is { IsOfWhich: false, IsOutside: false } && (grid.IsItem[row] || TableWords.IsPercent(grid.RowLabel[row].Folded))
            && columns.Any(column => grid.IsAdditive[column] && IsFigure(row, column)) && !columns.Any(column => IsCovered(row, column))).ToList();
        if (stray.Count > 0 && stray.Count < grid.Rows)
        {
            yield return new Finding(
                Severity.Information,
                stray.Count > 1 ? place : place with { Row = table.NameOf(stray[0]), RowIndex = stray[0] + 1 },
                new Message(MessageCode.RowsUnchecked, new("place", PlaceMessages.OfTable(document, check.Position)), new("rows", Names(stray, table.NameOf))),
                null,
                null,
                []);
        }
    }

    private static string Names(List<int> lines, Func<int, string> nameOf) =>
        string.Join("; ", lines.Take(MostNamed).Select(line => nameOf(line) is { Length: > 0 } name ? name : $"[{line + 1}]")) + (lines.Count > MostNamed ? "; …" : "");
}
