namespace Unccd.Results.Structure;

/// <content>A category of staff above its grades: "Subtotal, Professional and higher" above USG to P-2, "GS" above "Principal level" and "Other level".</content>
internal sealed partial class RowParser
{
    // The grades right below a category that are its own by their names, and all of them.
    private bool IsCategoryOf(int row, RowNode top, RowNode first) =>
        category[row] != 0 && AreAllItsOwn(top, first, below => categoryOfGrade[below] == category[row]);
}
