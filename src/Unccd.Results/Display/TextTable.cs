using Unccd.Results.Tables;

namespace Unccd.Results.Display;

/// <summary>Lays out a printed table for a terminal: labels to the left, figures to the right, headers wrapped, some cells marked.</summary>
internal static class TextTable
{
    private const int WidestLabel = 44;
    private const int WidestHeader = 16;

    public static void Write(TextWriter output, PrintedTable table, Func<(int Row, int Column), bool> isMarked)
    {
        var labelWidth = table.Rows.Select(row => Math.Min(TextWidth.Of(row.Label) + (2 * row.Indent), WidestLabel)).Append(TextWidth.Of(table.StubHeader)).Max();
        var widths = new int[table.Columns.Count];
        for (var column = 1; column <= widths.Length; column++)
        {
            var header = table.Columns[column - 1].Name;
            widths[column - 1] = table.Rows.Max(row => TextWidth.Of(row.Figures[column - 1].Text) + 1);
            widths[column - 1] = Math.Max(widths[column - 1], Math.Min(TextWidth.Of(header), Math.Max(WidestHeader, TextWidth.OfWidestPiece(header))));
        }

        WriteHeader(output, table, labelWidth, widths);
        for (var row = 1; row <= table.Rows.Count; row++)
            WriteRow(output, table.Rows[row - 1], row, labelWidth, widths, isMarked);
    }

    private static void WriteHeader(TextWriter output, PrintedTable table, int labelWidth, int[] widths)
    {
        var headers = table.Columns.Select((column, i) => TextWidth.Wrap(column.Name, widths[i])).ToArray();
        var height = headers.Max(header => header.Count);
        for (var line = 0; line < height; line++)
        {
            // A short header stands at the bottom, next to its figures.
            var cells = headers.Select((header, i) => TextWidth.PadLeft(line - (height - header.Count) is >= 0 and var at ? header[at] : "", widths[i]));
            WriteLine(output, line == height - 1 ? table.StubHeader : "", labelWidth, cells);
        }
    }

    private static void WriteRow(TextWriter output, PrintedRow row, int rowIndex, int labelWidth, int[] widths, Func<(int Row, int Column), bool> isMarked)
    {
        var label = TextWidth.Wrap(row.Label, WidestLabel - (2 * row.Indent)).Select(line => new string(' ', 2 * row.Indent) + line).ToArray();
        for (var line = 0; line < label.Length - 1; line++)
            WriteLine(output, label[line], labelWidth, []);
        var cells = row.IsHeading
            ? []
            : row.Figures.Select((figure, i) => TextWidth.PadLeft((isMarked((rowIndex, i + 1)) ? "*" : "") + figure.Text, widths[i]));
        WriteLine(output, label[^1], labelWidth, cells);
    }

    private static void WriteLine(TextWriter output, string label, int labelWidth, IEnumerable<string> cells)
    {
        output.Write(("  " + TextWidth.PadRight(label, labelWidth) + string.Concat(cells.Select(cell => "  " + cell))).TrimEnd());
        output.Write('\n');
    }
}
