using Unccd.Results.Checking;
using Unccd.Results.Messages;
using Unccd.Results.Tables;

namespace Unccd.Results.Comparison;

/// <summary>Lists the differences between the tables of two documents.</summary>
internal sealed class TableDifferences(PrintedDocument first, PrintedDocument second, List<TableMatch> matches)
{
    public int FiguresCompared { get; private set; }

    /// <param name="judge">Says which version is wrong; null where neither is (drafts).</param>
    /// <param name="tellsLabels">Whether labels are compared, as within one language.</param>
    public List<Difference> Find(VersionJudge? judge, bool tellsLabels)
    {
        var differences = new List<Difference>();
        var byFirst = matches.ToDictionary(match => match.First);
        for (var table = 1; table <= first.Tables.Count; table++)
        {
            if (byFirst.TryGetValue(table, out var match))
                differences.AddRange(Compare(match, judge, tellsLabels));
            else
                differences.Add(OnlyIn(DifferenceKind.Table, FindingPlace.OfTable(first, table), null, first.Tables[table - 1].Title, PlaceMessages.OfTable(first, table)));
        }

        var found = matches.Select(match => match.Second).ToHashSet();
        for (var table = 1; table <= second.Tables.Count; table++)
        {
            if (!found.Contains(table))
                differences.Add(OnlyIn(DifferenceKind.Table, null, FindingPlace.OfTable(second, table), second.Tables[table - 1].Title, PlaceMessages.OfTable(second, table)));
        }

        return differences;
    }

    private IEnumerable<Difference> Compare(TableMatch match, VersionJudge? judge, bool tellsLabels)
    {
        var (a, b) = (first.Tables[match.First - 1], second.Tables[match.Second - 1]);
        var rows = RowMoves.Complete(a, b, match.Rows, tellsLabels, out var moved);
        for (var column = 0; column < a.Columns.Count; column++)
        {
            if (match.Columns[column] < 0)
                yield return OnlyIn(DifferenceKind.Column, FindingPlace.OfTable(first, match.First) with { Column = a.Columns[column].Name, ColumnIndex = column + 1 }, null, a.Columns[column].Name, PlaceMessages.OfTable(first, match.First));
        }

        for (var row = 0; row < a.Rows.Count; row++)
        {
            if (rows[row] < 0)
            {
                yield return OnlyIn(DifferenceKind.Row, RowPlace(first, match.First, row), null, a.Rows[row].Label, PlaceMessages.OfTable(first, match.First));
                continue;
            }

            if (moved.Contains(row))
                yield return Moved(match, row, rows[row]);
            if (tellsLabels && TableMatch.Plain(a.Rows[row].Label) != TableMatch.Plain(b.Rows[rows[row]].Label))
                yield return Relabelled(match, row, rows[row]);
            for (var column = 0; column < a.Columns.Count; column++)
            {
                if (match.Columns[column] < 0)
                    continue;
                FiguresCompared++;
                if (FigureComparison.Compare(a.Rows[row].Figures[column], b.Rows[rows[row]].Figures[match.Columns[column]]) is { } kind)
                    yield return Differing(kind, new CellPlace(match.First, row + 1, column + 1), new CellPlace(match.Second, rows[row] + 1, match.Columns[column] + 1), judge);
            }
        }

        foreach (var row in Enumerable.Range(0, b.Rows.Count).Except(rows))
            yield return OnlyIn(DifferenceKind.Row, null, RowPlace(second, match.Second, row), b.Rows[row].Label, PlaceMessages.OfTable(second, match.Second));
        foreach (var column in Enumerable.Range(0, b.Columns.Count).Except(match.Columns))
            yield return OnlyIn(DifferenceKind.Column, null, FindingPlace.OfTable(second, match.Second) with { Column = b.Columns[column].Name, ColumnIndex = column + 1 }, b.Columns[column].Name, PlaceMessages.OfTable(second, match.Second));
    }

    private Difference Differing(DifferenceKind kind, CellPlace inFirst, CellPlace inSecond, VersionJudge? judge)
    {
        var (fault, count) = judge is not null && kind == DifferenceKind.Figure ? judge.Judge(inFirst, inSecond) : (VersionAtFault.Undecided, 0);
        List<MessageArgument> arguments =
        [
            new("place", PlaceMessages.OfCell(first, inFirst)),
            new("first", Shown(first[inFirst])),
            new("firstSource", first.Source),
            new("second", Shown(second[inSecond])),
            new("secondSource", second.Source),
        ];
        if (fault != VersionAtFault.Undecided)
        {
            arguments.Add(new("fault", fault == VersionAtFault.First ? first.Source : second.Source));
            arguments.Add(new("count", count));
        }

        var code = fault != VersionAtFault.Undecided ? MessageCode.VersionAtFault : judge is not null ? MessageCode.VersionsDiffer : MessageCode.FigureChanged;
        return new Difference(kind, FindingPlace.Of(first, inFirst), FindingPlace.Of(second, inSecond), first[inFirst].Text, second[inSecond].Text, fault, new Message(code, arguments));
    }

    private Difference Moved(TableMatch match, int row, int target) => new(
        DifferenceKind.RowMoved,
        RowPlace(first, match.First, row),
        RowPlace(second, match.Second, target),
        first.Tables[match.First - 1].Rows[row].Label,
        second.Tables[match.Second - 1].Rows[target].Label,
        VersionAtFault.Undecided,
        new Message(
            MessageCode.RowMoved,
            new("table", PlaceMessages.OfTable(first, match.First)),
            new("row", first.Tables[match.First - 1].Rows[row].Label),
            new("from", row + 1),
            new("to", target + 1)));

    private Difference Relabelled(TableMatch match, int row, int target)
    {
        var (old, current) = (first.Tables[match.First - 1].Rows[row].Label, second.Tables[match.Second - 1].Rows[target].Label);
        return new Difference(
            DifferenceKind.RowLabel,
            RowPlace(first, match.First, row),
            RowPlace(second, match.Second, target),
            old,
            current,
            VersionAtFault.Undecided,
            new Message(MessageCode.RowLabelChanged, new("table", PlaceMessages.OfTable(first, match.First)), new("rowIndex", row + 1), new("first", old), new("second", current)));
    }

    private Difference OnlyIn(DifferenceKind kind, FindingPlace? inFirst, FindingPlace? inSecond, string name, Message table)
    {
        var source = inFirst is not null ? first.Source : second.Source;
        var message = kind == DifferenceKind.Table
            ? new Message(MessageCode.TableInOneOnly, new("table", table), new("source", source))
            : new Message(kind == DifferenceKind.Row ? MessageCode.RowInOneOnly : MessageCode.ColumnInOneOnly, new("table", table), new("name", name), new("source", source));
        return new Difference(kind, inFirst, inSecond, inFirst is null ? null : name, inSecond is null ? null : name, VersionAtFault.Undecided, message);
    }

    private static FindingPlace RowPlace(PrintedDocument document, int table, int row) =>
        FindingPlace.OfTable(document, table) with { Row = document.Tables[table - 1].NameOf(row), RowIndex = row + 1, Origin = document.Tables[table - 1].Rows[row].Origin };

    // A blank has nothing to show.
    private static string Shown(PrintedFigure figure) => figure.Text.Length == 0 ? "[ ]" : figure.Text;
}
