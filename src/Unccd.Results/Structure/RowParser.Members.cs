namespace Unccd.Results.Structure;

/// <content>What would only repeat one figure is no sum, where no word calls it one.</content>
internal sealed partial class RowParser
{
    // A row that only equals the one figure above it, in every column that holds, is no sum where no word calls it one.
    private bool AreEqualities(RowNode top, RowNode first, ReadOnlySpan<sbyte> outcome)
    {
        for (var i = 0; i < columns.Length; i++)
        {
            if (outcome[i] > 0 && !IsEquality(columns[i], top, first))
                return false;
        }

        return true;
    }

    private bool IsEquality(int column, RowNode top, RowNode first)
    {
        var figures = 0;
        for (var node = top; figures < 2; node = node.Below!)
        {
            figures += grid[node.Row, column] != 0 ? 1 : 0;
            if (node == first)
                break;
        }

        return figures < 2;
    }

    private bool OthersAreNil(RowNode top, int count)
    {
        var figures = 0;
        var node = top;
        for (var i = 0; i < count && figures < 2; i++, node = node.Below!)
        {
            var any = false;
            foreach (var column in columns)
                any |= grid[node.Row, column] != 0;
            figures += any ? 1 : 0;
        }

        return figures < 2;
    }
}
