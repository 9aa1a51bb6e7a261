using Unccd.Results.Messages;
using Unccd.Results.Tables;

namespace Unccd.Results.Checking.Rules;

/// <summary>What is wrong with a print by itself, whatever the other cells say.</summary>
internal static class PrintRules
{
    public static IEnumerable<Finding> Of(PrintedDocument document)
    {
        for (var table = 1; table <= document.Tables.Count; table++)
        {
            var printed = document.Tables[table - 1];
            for (var column = 1; column <= printed.Columns.Count; column++)
            {
                var holdsFigures = HoldsFigures(printed, column);
                for (var row = 1; row <= printed.Rows.Count; row++)
                {
                    var finding = Of(document, new CellPlace(table, row, column), printed[row, column], holdsFigures);
                    if (finding is not null)
                        yield return finding;
                }
            }
        }
    }

    private static Finding? Of(PrintedDocument document, CellPlace place, PrintedFigure figure, bool holdsFigures) => figure switch
    {
        { Kind: FigureKind.DoubleZero } => Warn(document, place, figure, MessageCode.DoubleZero, 0m),
        { HasLetterForDigit: true } => Warn(document, place, figure, MessageCode.LetterForDigit, figure.Value),
        { Kind: FigureKind.Unreadable } when holdsFigures => Warn(document, place, figure, MessageCode.UnreadableFigure, null),
        _ => null,
    };

    // A column of remarks is no column of figures, so its words are none that went wrong.
    private static bool HoldsFigures(PrintedTable table, int column)
    {
        var figures = 0;
        var words = 0;
        foreach (var row in table.Rows)
        {
            var kind = row.Figures[column - 1].Kind;
            figures += kind == FigureKind.Number ? 1 : 0;
            words += kind == FigureKind.Unreadable ? 1 : 0;
        }

        return figures > words;
    }

    private static Finding Warn(PrintedDocument document, CellPlace place, PrintedFigure figure, string code, decimal? expected) => new(
        Severity.Warning,
        FindingPlace.Of(document, place),
        new Message(code, new("place", PlaceMessages.OfCell(document, place)), new("printed", figure.Text)),
        figure.Text,
        expected,
        [place]);
}
