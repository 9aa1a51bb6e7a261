using Unccd.Results.Tables;

namespace Unccd.Results.Scorecard.Structure;

/// <summary>Makes printed tables of tab-separated lines: the first line of a block is its header, and so are the lines after it without label and figure.</summary>
internal static class TabbedText
{
    public static PrintedDocument Read(string source, string text)
    {
        var tables = new List<PrintedTable>();
        var block = new List<string>();
        var before = new List<string>();
        var paragraphs = new List<PrintedParagraph>();
        foreach (var line in text.Split('\n').Append(""))
        {
            if (line.Contains('\t', StringComparison.Ordinal) || (block.Count > 0 && line.Length > 0))
            {
                block.Add(line);
                continue;
            }

            if (block.Count > 1)
            {
                tables.Add(Table(block, before));
                before.Clear();
            }

            block.Clear();
            if (line.Trim().Length == 0)
                continue;
            before.Add(line.Trim());
            paragraphs.Add(new PrintedParagraph(line.Trim(), tablesBefore: tables.Count));
        }

        return new PrintedDocument(source, paragraphs: paragraphs, tables: tables);
    }

    public static PrintedTable Table(IReadOnlyList<string> lines, IReadOnlyList<string>? before = null)
    {
        var rows = lines.Select(line => line.Split('\t').Select(Clean).ToArray()).ToList();
        var width = rows.Max(row => row.Length);
        rows = rows.ConvertAll(row => row.Concat(Enumerable.Repeat("", width - row.Length)).ToArray());
        var headers = 1;
        while (headers < rows.Count - 1 && rows[headers][0].Length == 0 && rows[headers].Skip(1).All(cell => !PrintedFigure.Parse(cell).IsNumber))
            headers++;
        var columns = new List<PrintedColumn>();
        for (var column = 1; column < width; column++)
        {
            var levels = new List<string>();
            for (var header = 0; header < headers; header++)
            {
                var at = column;
                while (header < headers - 1 && at > 1 && rows[header][at].Length == 0)
                    at--;
                levels.Add(rows[header][at]);
            }

            columns.Add(new PrintedColumn(levels));
        }

        var unit = before?.LastOrDefault(line => line.StartsWith('(') && line.EndsWith(')'))?.Trim('(', ')');
        var title = string.Join(' ', (before ?? []).TakeLast(4).Where(line => line.Length < 200 && !line.StartsWith('(')));
        var number = (before ?? []).Select(line => line.Split(' ')).Where(words => words.Length == 2 && words[0] is "Table" or "Tableau" or "表" && words[1].All(char.IsAsciiDigit)).Select(words => words[1]).LastOrDefault();
        return new PrintedTable(number, title, unit, rows[0][0], columns, rows.Skip(headers).Select((row, i) =>
            new PrintedRow(row[0], row.Skip(1).Select(cell => PrintedFigure.Parse(cell)), lines[headers + i].Contains("<b>", StringComparison.Ordinal))));
    }

    private static string Clean(string cell)
    {
        var mark = cell.IndexOf("<sup>", StringComparison.Ordinal);
        var text = mark < 0 ? cell : cell[..mark];
        return text.Replace("<b>", "", StringComparison.Ordinal).Replace("</b>", "", StringComparison.Ordinal).Trim();
    }
}
