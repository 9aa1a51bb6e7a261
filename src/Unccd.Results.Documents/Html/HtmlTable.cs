using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Unccd.Results.Documents.Layout;

namespace Unccd.Results.Documents.Html;

/// <summary>Lays the cells of an HTML table out in a grid, spans included.</summary>
internal static class HtmlTable
{
    /// <summary>The grid, or null where the table has no cell.</summary>
    public static SourceGrid? Read(IHtmlTableElement table, string name, CellBudget budget)
    {
        var rows = OwnRows(table).ToList();
        var grid = new List<SourceRow>();
        var open = new List<int>();
        for (var i = 0; i < rows.Count; i++)
        {
            var cells = new List<SourceCell>();
            foreach (var cell in rows[i].Children.Where(IsCell))
            {
                SkipOpen(cells, open);
                var content = new HtmlText([]);
                Gather(cell, content, new HtmlText.Format(HtmlStyle.IsBold(cell) || HtmlStyle.IsBold(rows[i])));
                var width = budget.Span(Span(cell, "colspan"));
                var height = Math.Clamp(Span(cell, "rowspan") is 0 ? rows.Count - i : Span(cell, "rowspan"), 1, rows.Count - i);
                budget.Take(width, name);
                for (var column = 0; column < width; column++)
                {
                    while (open.Count <= cells.Count)
                        open.Add(0);
                    open[cells.Count] = height;
                    cells.Add(column == 0 ? content.TakeCell(HtmlStyle.Indent(cell)) : SourceCell.Blank with { IsContinued = true });
                }
            }

            SkipOpen(cells, open);
            budget.Take(open.Count, name);
            for (var column = 0; column < open.Count; column++)
                open[column] = Math.Max(0, open[column] - 1);
            if (cells.Count > 0)
                grid.Add(new SourceRow(cells, $"{name}, row {i + 1}"));
        }

        return grid.Count == 0 ? null : new SourceGrid(grid, name, HeaderRows(rows), Caption(table));
    }

    public static IEnumerable<IElement> OwnCells(IHtmlTableElement table) => OwnRows(table).SelectMany(row => row.Children.Where(IsCell));

    /// <summary>The tables within a table that stand in no other table within it.</summary>
    public static IEnumerable<IHtmlTableElement> OutermostWithin(IHtmlTableElement table) =>
        table.QuerySelectorAll<IHtmlTableElement>("table").Where(inner => ReferenceEquals(inner.ParentElement?.Closest("table"), table));

    // Cells that earlier rows stretch down over this one are blank here.
    private static void SkipOpen(List<SourceCell> cells, List<int> open)
    {
        while (cells.Count < open.Count && open[cells.Count] > 0)
            cells.Add(SourceCell.Blank);
    }

    private static IEnumerable<IElement> OwnRows(IHtmlTableElement table)
    {
        foreach (var child in table.Children)
        {
            if (child.NodeName == "TR")
            {
                yield return child;
            }
            else if (child.NodeName is "THEAD" or "TBODY" or "TFOOT" && !HtmlStyle.IsHidden(child))
            {
                foreach (var row in child.Children.Where(row => row.NodeName == "TR" && !HtmlStyle.IsHidden(row)))
                    yield return row;
            }
        }
    }

    private static bool IsCell(IElement element) => element.NodeName is "TD" or "TH";

    private static int Span(IElement cell, string attribute) =>
        int.TryParse(cell.GetAttribute(attribute), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var span) ? span : 1;

    private static int HeaderRows(List<IElement> rows)
    {
        var count = rows.TakeWhile(row => row.ParentElement?.NodeName == "THEAD").Count();
        if (count == 0)
            count = rows.TakeWhile(row => row.Children.Count(IsCell) > 1 && row.Children.Where(IsCell).All(cell => cell.NodeName == "TH")).Count();
        return count < rows.Count ? count : 0;
    }

    private static List<string>? Caption(IHtmlTableElement table)
    {
        if (table.Children.FirstOrDefault(child => child.NodeName == "CAPTION") is not { } caption)
            return null;
        var blocks = new List<SourceBlock>();
        var text = new HtmlText(blocks);
        Gather(caption, text, default);
        text.Flush();
        return [.. blocks.OfType<SourceText>().SelectMany(block => block.Lines)];
    }

    private static void Gather(INode node, HtmlText text, HtmlText.Format format)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText words)
            {
                text.Append(words.Data, format);
                continue;
            }

            if (child is not IElement element || element.NodeName is "TABLE" or "SCRIPT" or "STYLE" or "TEMPLATE" || HtmlStyle.IsHidden(element))
                continue;
            if (element.NodeName == "SUP")
            {
                text.AppendSuperscript(element.TextContent, format);
            }
            else if (element.NodeName == "BR")
            {
                text.BreakLine();
            }
            else
            {
                var isBlock = HtmlStyle.IsBlock(element.NodeName);
                if (isBlock)
                    text.BreakLine();
                Gather(element, text, HtmlStyle.IsBold(element) ? format with { IsBold = true } : format);
                if (isBlock)
                    text.BreakLine();
            }
        }
    }
}
