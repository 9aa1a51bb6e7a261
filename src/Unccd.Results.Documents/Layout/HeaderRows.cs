namespace Unccd.Results.Documents.Layout;

/// <summary>Tells the header rows of a grid from its body and names the columns.</summary>
internal static class HeaderRows
{
    /// <summary>How many rows at the top are header.</summary>
    public static int Count(SourceGrid grid)
    {
        var rows = grid.Rows;
        var count = grid.HeaderRows > 0 && grid.HeaderRows < rows.Count ? grid.HeaderRows : StartsWithBody(rows) ? 0 : 1;
        if (count == 0)
            return 0;
        while (count < rows.Count - 1 && count < 6 && IsFurtherHeader(rows, count))
            count++;
        return count;
    }

    /// <summary>The header texts of each column, outermost first; blanks where a row has nothing above the column.</summary>
    public static List<string>[] Levels(IReadOnlyList<SourceRow> headers, int width)
    {
        var levels = new List<string>[width];
        for (var column = 0; column < width; column++)
            levels[column] = [];
        for (var i = 0; i < headers.Count; i++)
        {
            var texts = Spread(headers[i], width, i < headers.Count - 1 ? headers[i + 1] : null);
            for (var column = 0; column < width; column++)
            {
                if (texts[column].Length > 0 && (levels[column].Count == 0 || levels[column][^1] != texts[column]))
                    levels[column].Add(texts[column]);
            }
        }

        return levels;
    }

    // A table may start without a header: a label, and figures that are neither years nor column numbers.
    private static bool StartsWithBody(IReadOnlyList<SourceRow> rows)
    {
        var first = rows[0];
        var figures = 0;
        var others = 0;
        for (var i = 1; i < first.Cells.Count; i++)
        {
            var cell = first.Cells[i];
            if (cell.IsBlank)
                continue;
            if (CellWords.IsNumber(cell) && !CellWords.IsYearOrOrdinal(cell.Text))
                figures++;
            else if (!CellWords.IsNil(cell))
                others++;
        }

        return !first[0].IsBlank && figures > 0 && others == 0 && !CountsUp(first);
    }

    private static bool CountsUp(SourceRow row)
    {
        var texts = row.Cells.Skip(1).Where(cell => !cell.IsBlank).Select(cell => cell.Text.Trim('(', ')')).ToList();
        return texts.Count > 1 && texts.Select((text, i) => text == $"{i + 1}" || text == $"{i + 2}").All(fits => fits);
    }

    private static bool IsFurtherHeader(IReadOnlyList<SourceRow> rows, int at)
    {
        var row = rows[at];
        if (row.IsBlankFrom(1))
            return false;
        if (KeyLine.Is(row))
            return true;
        var allYears = true;
        foreach (var cell in row.Cells.Skip(1))
        {
            if (cell.IsBlank)
                continue;
            var isYear = CellWords.IsYearOrOrdinal(cell.Text);
            if (!isYear && !KeyLine.IsFormula(cell.Text) && CellWords.IsFigure(cell))
                return CountsUp(row) && row[0].IsBlank;
            allYears &= isYear;
        }

        if (row[0].IsBlank)
            return true;
        var isLabelNew = rows.Take(at).All(header => header[0].IsBlank);
        return isLabelNew && rows.Skip(at + 1).Any(later => later.Cells.Skip(1).Any(CellWords.IsFigure)) && (allYears || row.Cells.Skip(1).Count(cell => !cell.IsBlank) > 1);
    }

    private static string[] Spread(SourceRow row, int width, SourceRow? lower)
    {
        var texts = new string[width];
        for (var column = 0; column < width; column++)
            texts[column] = row[column].Text;
        var spans = row.Cells.Any(cell => cell.IsContinued);
        for (var column = 1; spans && column < width; column++)
        {
            if (row[column].IsContinued)
                texts[column] = texts[column - 1];
        }

        if (lower is null)
            return texts;
        var given = row.Cells.Skip(1).Where(cell => !cell.IsBlank).Select(cell => cell.Text).ToList();
        var isTight = row.Cells.Count > 1 && row.Cells.Skip(1).All(cell => !cell.IsBlank);
        if (!spans && isTight && row.Cells.Count < width && given.Count > 0 && (width - 1) % given.Count == 0)
        {
            // One cell for several columns, and no blank cells between: the columns are shared out evenly.
            for (var column = 1; column < width; column++)
                texts[column] = given[(column - 1) / ((width - 1) / given.Count)];
        }
        else if (!spans)
        {
            for (var column = 2; column < width; column++)
            {
                if (texts[column].Length == 0 && !IsBeside(lower, column))
                    texts[column] = texts[column - 1];
            }
        }

        return texts;
    }

    // "Filled" over "posts", and a blank over "Total": the name goes on in small letters, what stands beside it is a name of its own.
    private static bool IsBeside(SourceRow lower, int column) =>
        lower[column - 1].Text is [var goesOn, ..] && lower[column].Text is [var begins, ..] && char.IsLower(goesOn) && char.IsUpper(begins);
}
