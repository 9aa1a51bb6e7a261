namespace Unccd.Results.Structure;

/// <content>Headings part a table into sections; what is left out of a group counts by them.</content>
internal sealed partial class RowParser
{
    // A row left out above a group is odd, less so under another heading; what adds to a total of its own name is not left out, nor what stands above a section that its total is named after.
    private int RootCost(RowState state)
    {
        var cost = 0;
        var closedBelow = -1;
        for (var node = state.Top; node is not null; node = node.Below)
        {
            var isLeftOut = node.Kind == RowNodeKind.Leaf && closedBelow >= 0 && !isNamed[node.Row];
            cost += !isLeftOut ? Root : headings[node.Row] == headings[closedBelow] ? LeftOut : LeftOutElsewhere;
            if (node.Kind != RowNodeKind.Leaf && !IsNamedAfterHeading(node))
                closedBelow = node.Start;
        }

        return cost;
    }

    private bool IsNamedAfterHeading(RowNode node) =>
        node.Start > 0 && grid.IsHeading[node.Start - 1] && TableWords.SubjectOf(grid.RowLabel[node.Row].Folded) is { Length: > 1 } subject
        && TableWords.NameOf(grid.RowLabel[node.Start - 1].Folded) is { Length: > 1 } name && (name.Contains(subject, StringComparison.Ordinal) || subject.Contains(name, StringComparison.Ordinal));

    private void FindSections()
    {
        string? key = null;
        var heading = true;
        for (var row = 0; row < grid.Rows; row++)
        {
            headings[row] = row == 0 ? 0 : headings[row - 1];
            if (grid.IsHeading[row])
            {
                headings[row]++;
                heading = true;
                key = grid.RowLabel[row].Key;
                continue;
            }

            afterHeading[row] = heading;
            // What is in no total stands between a heading and the first line of its section without being that line.
            heading &= !grid.IsItem[row];
            sectionKey[row] = key;
        }
    }
}
