namespace Unccd.Results.Tables;

/// <summary>Finds what the rows of a table are called where the first column holds only codes, or nothing, and a column of words stands beside it.</summary>
internal static class RowNames
{
    /// <summary>The column of figures that holds the names, from 0; −1 where the labels are names themselves.</summary>
    /// <remarks>A total may be named in the column of codes, where its own cell in the column of names is blank.</remarks>
    public static int ColumnOf(IReadOnlyList<PrintedRow> rows)
    {
        var coded = rows.Count(row => IsCode(row.Label));
        if (2 * coded <= rows.Count)
            return -1;
        for (var column = 0; column < rows[0].Figures.Count; column++)
        {
            if (2 * rows.Count(row => IsCode(row.Label) && row.Figures[column].Kind == FigureKind.Unreadable) > rows.Count
                && rows.All(row => IsCode(row.Label) || row.Figures[column].Kind == FigureKind.Blank))
                return column;
        }

        return -1;
    }

    // "1", "2.1", "5401", "(3)", "5401-10".
    private static bool IsCode(string label)
    {
        foreach (var c in label)
        {
            if (!char.IsAsciiDigit(c) && c is not ('.' or ')' or '(' or ' ' or '-' or '/'))
                return false;
        }

        return true;
    }
}
