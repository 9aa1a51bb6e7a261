namespace Unccd.Results.Structure;

/// <content>Columns that are nearly the same by nature: posts approved and posts filled, this year and the next. That they agree says nothing of sums.</content>
internal sealed partial class ColumnSearch
{
    private const int MostSimilar = 64;

    private bool[] similar = [];

    private void FindSimilar()
    {
        if (columns.Length > MostSimilar)
            return;
        similar = new bool[grid.Columns * grid.Columns];
        var any = false;
        for (var i = 0; i < columns.Length; i++)
        {
            for (var j = i + 1; j < columns.Length; j++)
            {
                var equal = 0;
                var all = 0;
                foreach (var row in sample)
                {
                    var (a, b) = (grid[row, columns[i]], grid[row, columns[j]]);
                    all += a != 0 || b != 0 ? 1 : 0;
                    equal += a != 0 && a == b ? 1 : 0;
                }

                similar[(columns[i] * grid.Columns) + columns[j]] = 2 * equal > all;
                any |= 2 * equal > all;
            }
        }

        if (!any)
            similar = [];
    }

    private bool AreSimilar(int first, int second) => similar[(Math.Min(first, second) * grid.Columns) + Math.Max(first, second)];

    private bool HasSimilarPair(ColumnRelation relation)
    {
        for (var i = 0; i < relation.Columns.Length; i++)
        {
            for (var j = i + 1; j < relation.Columns.Length; j++)
            {
                if (relation.Coefficients[i] == -relation.Coefficients[j] && AreSimilar(relation.Columns[i], relation.Columns[j]))
                    return true;
            }
        }

        return false;
    }

    // How large the figures of a row are, columns that are nearly the same counting by their difference alone.
    private long MagnitudeOf(int[] dense, int row, bool joinsSimilar)
    {
        var magnitude = 0L;
        Span<bool> taken = stackalloc bool[MostSimilar];
        for (var i = 0; i < columns.Length; i++)
        {
            var one = dense[columns[i]] * grid[row, columns[i]];
            if (one == 0 || (joinsSimilar && taken[i]))
                continue;
            for (var j = i + 1; j < columns.Length && joinsSimilar; j++)
            {
                if (taken[j] || dense[columns[i]] != -dense[columns[j]] || !AreSimilar(columns[i], columns[j]))
                    continue;
                taken[j] = true;
                one += dense[columns[j]] * grid[row, columns[j]];
                break;
            }

            magnitude += Math.Abs(one);
        }

        return magnitude;
    }
}
