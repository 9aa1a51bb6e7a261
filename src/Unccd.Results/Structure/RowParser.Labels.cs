namespace Unccd.Results.Structure;

/// <content>What the labels of rows say of a group.</content>
internal sealed partial class RowParser
{
    // Words that make the last total of a table that of its last section: it is called a subtotal, or as the total of another section is, or after its section.
    private bool IsOfSection(int row, RowNode top)
    {
        var label = grid.RowLabel[row];
        if (label.IsSubtotal)
            return true;
        var name = TableWords.NameOf(label.Folded);
        for (var node = top.Below; node is not null; node = node.Below)
        {
            if (node.Kind == RowNodeKind.Below && TableWords.NameOf(grid.RowLabel[node.Row].Folded) == name)
                return true;
        }

        // A line left blank stands like a heading between the two, and one that no total holds may: "Income", a host Government that gave nothing, or that gave in kind.
        var heading = top.Start;
        while (heading > 0 && !grid.IsItem[heading - 1])
            heading--;
        return IsNamedAfter(row, Math.Min(heading, Math.Max(0, top.Start - 1)));
    }

    // "Total uses" under the heading "Uses of funds", "Total consultants" under "Consultants".
    private bool IsNamedAfter(int row, int from)
    {
        var subject = TableWords.SubjectOf(grid.RowLabel[row].Folded);
        if (subject.Length < 2)
            return false;
        for (var above = row - 1; above >= from; above--)
        {
            if (TableWords.NameOf(grid.RowLabel[above].Folded).Contains(subject, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    // "Total, external relations" under the row "External relations" is the total of that row.
    private bool IsNamedAfterRow(int row, int detail) =>
        TableWords.SubjectOf(grid.RowLabel[row].Folded) is { Length: > 1 } subject && subject == TableWords.NameOf(grid.RowLabel[detail].Folded);

    // Whether another group is closed below on the stack: the last total of a table is that of all of them.
    private static bool HasGroup(RowNode? node)
    {
        for (; node is not null; node = node.Below)
        {
            if (node.Kind == RowNodeKind.Below)
                return true;
        }

        return false;
    }

    // A subtotal is not made of another of its name: they stand side by side.
    private bool HasNamesake(int row, RowNode top, RowNode first)
    {
        for (var node = top; ; node = node.Below!)
        {
            if (node.Kind == RowNodeKind.Below && GroupEvidence.IsNamesake(grid, row, node.Row))
                return true;
            if (node == first)
                return false;
        }
    }

    private int IndentBits(int row, RowNode top, RowNode first)
    {
        var indent = grid.RowLabel[row].Indent;
        for (var node = top; ; node = node.Below!)
        {
            if (grid.RowLabel[node.Row].Indent <= indent)
                return 0;
            if (node == first)
                return Indentation;
        }
    }

    // The lines below a row that are its own by their numbers, and all of them.
    private bool IsOutlined(int row, RowNode top, RowNode first) =>
        AreAllItsOwn(top, first, below => grid.RowLabel[row].Outlines(grid.RowLabel[below]));

    // Whether the lines of a group are a row's own, and the next line is not.
    private bool AreAllItsOwn(RowNode top, RowNode first, Func<int, bool> isOwn)
    {
        for (var node = top; ; node = node.Below!)
        {
            if (!isOwn(node.Row))
                return false;
            if (node == first)
                break;
        }

        var next = top.Row + 1;
        while (next < grid.Rows && !grid.IsItem[next])
            next++;
        return next == grid.Rows || !isOwn(next);
    }

    // A row is no total of one that is made of it by its own label: of "Balance (A-C)" A is no total.
    private bool IsMadeOfIt(int row, RowNode top, RowNode first)
    {
        if (spelled.Count == 0)
            return false;
        for (var node = top; ; node = node.Below!)
        {
            if (spelled.TryGetValue(node.Row, out var group) && group.Details.Contains(row))
                return true;
            if (node == first)
                return false;
        }
    }

    // Lines that follow one another by their letters stand side by side: the one is not the total of the other alone.
    private bool AreListed(int row, int detail) =>
        grid.RowLabel[row].Key is { Length: 1 } key && grid.RowLabel[detail].Key is { Length: 1 } other && key[0] == other[0] + 1;

    // null: the label spells nothing out; otherwise whether these are the rows it names.
    private bool? MatchesFormula(int row, RowNode top, RowNode first)
    {
        // Where no row has a letter or number to be named by, the formula counts rows and names none.
        if (grid.RowLabel[row].Formula is not { } formula || !hasKeys)
            return null;
        var count = top.Depth - first.Depth + 1;
        if (count != formula.Keys.Count)
            return false;
        var node = top;
        for (var i = count - 1; i >= 0; i--, node = node.Below!)
        {
            var key = grid.RowLabel[node.Row].Key ?? (node.Kind != RowNodeKind.Leaf ? sectionKey[node.Start] : null);
            if (key != formula.Keys[i])
                return false;
        }

        return true;
    }

    // Totals whose labels name their rows: no others are looked for, and the rows are named by them.
    private void TakeNamedTotals(bool[] isDerivedColumn)
    {
        var named = ExtraGroups.Named(grid, isDerivedColumn).Select(group => (Group: group, IsSpelled: false));
        var years = SpelledTotals.Of(grid, isDerivedColumn).Where(group => !given.ContainsKey(group.Parent)).Select(group => (Group: group, IsSpelled: true));
        foreach (var (group, isSpelled) in named.Concat(years))
        {
            namedTotals.Add(group.Parent);
            if (isSpelled)
                spelled[group.Parent] = group;
            foreach (var detail in group.Details)
                isNamed[detail] = true;
        }
    }
}
