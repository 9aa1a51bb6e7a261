using System.Globalization;
using Unccd.Results.Documents.Layout;

namespace Unccd.Results.Documents.Csv;

/// <summary>Reads separated values as RFC 4180 has them, with the separator found from the text.</summary>
internal static class CsvReader
{
    private const int Sample = 200;

    /// <summary>The records of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="separator">What separates the fields.</param>
    /// <returns>Each record with the number of the line in which it starts, from 1; blank lines are records with one empty field.</returns>
    public static IEnumerable<(int Line, List<string> Fields)> Records(string text, char separator)
    {
        var at = 0;
        var line = 1;
        while (at < text.Length)
        {
            var start = line;
            var fields = new List<string>();
            bool hasMore;
            do
            {
                fields.Add(CsvField.Read(text, ref at, ref line, separator, out hasMore));
            }
            while (hasMore);
            yield return (start, fields);
        }
    }

    /// <summary>The separator, or null where the text is no table of separated values.</summary>
    public static char? FindSeparator(string text)
    {
        char? best = null;
        var bestShare = 0;
        foreach (var separator in (char[])[';', ',', '\t', '|'])
        {
            var records = Records(text, separator).Where(record => record.Fields.Exists(field => field.Length > 0)).Take(Sample).ToList();
            var share = Share(records, separator);
            if (share > bestShare)
                (best, bestShare) = (separator, share);
        }

        return best;
    }

    public static List<SourceBlock> Read(string text, char separator, CellBudget budget, int maxTextLength)
    {
        var rows = new List<SheetRow>();
        var number = 0;
        foreach (var (line, fields) in Records(text, separator))
        {
            var origin = string.Create(CultureInfo.InvariantCulture, $"line {line}");
            budget.Take(fields.Count, origin);
            var cells = new SortedList<int, SourceCell>();
            for (var i = 0; i < fields.Count; i++)
            {
                var cell = Markup.Cell(fields[i].Length > maxTextLength ? fields[i][..maxTextLength] : fields[i]);
                if (!cell.IsBlank)
                    cells.Add(i, cell);
            }

            // Rows are counted by records: a quoted field over several lines leaves no gap.
            number++;
            if (cells.Count > 0)
                rows.Add(new SheetRow(number, origin, cells) { Width = fields.Count });
        }

        return SheetSegmenter.Segment(rows, "line 1", null);
    }

    // How many records in a thousand have as many fields as a neighbour, where enough of them hold figures. A file may hold several tables.
    private static int Share(List<(int Line, List<string> Fields)> records, char separator)
    {
        var steady = new List<List<string>>();
        for (var i = 0; i < records.Count; i++)
        {
            var count = records[i].Fields.Count;
            if (count > 1 && ((i > 0 && records[i - 1].Fields.Count == count) || (i + 1 < records.Count && records[i + 1].Fields.Count == count)))
                steady.Add(records[i].Fields);
        }

        var withFigures = steady.Count(fields => fields.Skip(1).Any(field => CellWords.IsNumber(Markup.Cell(field))));
        if (steady.Count < 2 || withFigures * 3 < steady.Count)
            return 0;

        // A comma is also a sign of prose and of decimals: it must hold nearly everywhere.
        var share = 1000 * steady.Count / records.Count;
        return share < (separator == ',' ? 550 : 450) ? 0 : share + Math.Min(steady.Max(fields => fields.Count), 9);
    }
}
