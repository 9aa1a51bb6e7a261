using Unccd.Results.Tables;

namespace Unccd.Results.Documents.Layout;

/// <summary>Reads the figures of a table once the style of its numbers is settled.</summary>
internal sealed class TableFinisher(NumberStyle ofDocument, OfficialLanguage? language, IReadOnlySet<string> words)
{
    public PrintedTable Finish(RawTable raw, int position, ICollection<RefusedFigure> refusals)
    {
        var style = NumberStyle.Settle(raw.Prints, ofDocument, language);
        var footnotes = raw.Footnotes.Select(footnote => footnote.Mark).ToHashSet(StringComparer.Ordinal);
        var labels = raw.HasLabelColumn
            ? new LabelMarks(words).Remove([.. raw.Rows.Select(row => row[0].Text)], footnotes)
            : [.. raw.Rows.Select(_ => ("", (IReadOnlyList<string>)[]))];
        var rows = new List<PrintedRow>(raw.Rows.Count);
        for (var i = 0; i < raw.Rows.Count; i++)
        {
            var row = raw.Rows[i];
            var figures = new List<PrintedFigure>(raw.Columns.Count);
            for (var column = 0; column < raw.Columns.Count; column++)
            {
                var figure = Read(row[raw.FirstFigure + column], style, out var doubt);
                figures.Add(figure);
                if (doubt is not (FigureDoubt.None or FigureDoubt.NoDigit))
                    refusals.Add(new RefusedFigure(new CellPlace(position, i + 1, column + 1), figure, doubt, row.Origin));
            }

            var marks = raw.HasLabelColumn ? [.. row[0].Marks ?? [], .. labels[i].Marks] : labels[i].Marks;
            rows.Add(new PrintedRow(labels[i].Label, figures, row.Cells.Any(cell => cell.IsBold), raw.HasLabelColumn ? row[0].Indent : 0, marks, row.Origin));
        }

        return new PrintedTable(raw.Number, raw.Title, raw.Unit, raw.StubHeader, raw.Columns, rows, raw.Footnotes, raw.HasLabelColumn, raw.Origin);
    }

    private static PrintedFigure Read(SourceCell cell, NumberStyle style, out FigureDoubt doubt)
    {
        doubt = FigureDoubt.None;
        var figure = cell.Figure ?? PrintedFigure.Parse(cell.Text, style, out doubt);
        return cell.Marks is { Count: > 0 } marks
            ? new PrintedFigure(figure.Text, figure.Kind, figure.Value, figure.Unit, [.. figure.FootnoteMarks, .. marks], figure.HasLetterForDigit)
            : figure;
    }
}
