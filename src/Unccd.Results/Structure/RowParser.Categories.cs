namespace Unccd.Results.Structure;

/// <content>A category of staff above its grades: "Subtotal, Professional and higher" above USG to P-2, "GS" above "Principal level" and "Other level".</content>
internal sealed partial class RowParser
{
    // The grades right below a category that are its own by their names, and all of them.
    private bool IsCategoryOf(int row, RowNode top, RowNode first)
    {
        if (category[row] == 0)
            return false;
        for (var node = top; ; node = node.Below!)
        {
            if (categoryOfGrade[node.Row] != category[row])
                return false;
            if (node == first)
                break;
        }

        var next = top.Row + 1;
        while (next < grid.Rows && !grid.IsItem[next])
            next++;
        return next == grid.Rows || categoryOfGrade[next] != category[row];
    }
}
