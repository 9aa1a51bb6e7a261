namespace Unccd.Results.Documents.Layout;

/// <summary>Takes captions out of grids: a first row that holds nothing but one, as merged cells do, or one between two tables that no blank row sets apart.</summary>
internal static class GridTitles
{
    public static IEnumerable<SourceGrid> Split(SourceGrid grid)
    {
        var start = 0;
        for (var i = 1; i <= grid.Rows.Count; i++)
        {
            if (i < grid.Rows.Count && !IsCaption(grid.Rows[i]))
                continue;
            yield return WithTitle(grid with { Rows = start == 0 && i == grid.Rows.Count ? grid.Rows : [.. grid.Rows.Skip(start).Take(i - start)], HeaderRows = start == 0 ? grid.HeaderRows : 0, Caption = start == 0 ? grid.Caption : null });
            start = i;
        }
    }

    private static SourceGrid WithTitle(SourceGrid grid)
    {
        if (!IsCaption(grid.Rows[0]))
            return grid;
        var count = grid.Rows.TakeWhile(row => row.IsBlankFrom(1)).Count();
        return count + 1 >= grid.Rows.Count
            ? grid
            : grid with
            {
                Rows = [.. grid.Rows.Skip(count)],
                Origin = grid.Rows[count].Origin,
                HeaderRows = Math.Max(0, grid.HeaderRows - count),
                Caption = [.. grid.Rows.Take(count).Select(row => row[0].Text).Where(text => text.Length > 0)],
            };
    }

    private static bool IsCaption(SourceRow row) => row.IsBlankFrom(1) && !row[0].IsBlank && Captions.Find(row[0].Text) is not null;
}
