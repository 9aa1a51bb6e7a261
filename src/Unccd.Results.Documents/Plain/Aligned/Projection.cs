namespace Unccd.Results.Documents.Plain.Aligned;

/// <summary>The places where the figures of several rows stand, one below the other, from left to right and none touching the next: they are the columns, as far as the rows tell.</summary>
internal sealed class Projection
{
    // A figure of a later row may stand beside its column by this.
    private const int MostAside = 1;

    private readonly List<Extent> columns;

    private Projection(List<Extent> columns) => this.columns = columns;

    public IReadOnlyList<Extent> Columns => columns;

    public static Projection Of(IEnumerable<Extent> cells)
    {
        var columns = new List<Extent>();
        foreach (var cell in cells.OrderBy(cell => cell.Start))
        {
            if (columns.Count > 0 && cell.Overlaps(columns[^1]))
                columns[^1] = columns[^1].With(cell);
            else
                columns.Add(cell);
        }

        return new(columns);
    }

    /// <summary>Columns found in another way, which may overlap.</summary>
    public static Projection Exactly(IEnumerable<Extent> columns) => new([.. columns]);

    /// <summary>The column over or under which something stands, the one it shares most places with; -1 for none.</summary>
    public int At(Extent cell)
    {
        var best = -1;
        for (var i = FirstBehind(columns, cell.Start); i < columns.Count && columns[i].Start < cell.End; i++)
        {
            if (best < 0 || columns[i].Overlap(cell) > columns[best].Overlap(cell))
                best = i;
        }

        return best;
    }

    /// <summary>The column over or under which something stands, or the nearest.</summary>
    public int Nearest(Extent cell)
    {
        var at = At(cell);
        if (at >= 0)
            return at;
        var behind = FirstBehind(columns, cell.Start);
        return behind == columns.Count || (behind > 0 && columns[behind - 1].Distance(cell) <= columns[behind].Distance(cell)) ? behind - 1 : behind;
    }

    // Columns are in order by their starts and by their ends.
    private static int FirstBehind(List<Extent> columns, int start)
    {
        var low = 0;
        var high = columns.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (columns[middle].End > start)
                high = middle;
            else
                low = middle + 1;
        }

        return low;
    }

    /// <summary>Whether no two cells of a row stand in the same column.</summary>
    public bool Separates(IEnumerable<Extent> row)
    {
        var last = -1;
        foreach (var cell in row)
        {
            var at = At(cell);
            if (at <= last)
                return false;
            last = at;
        }

        return true;
    }

    /// <summary>The columns with those of further rows; null where these have others.</summary>
    /// <param name="rows">The places of the figures of the rows.</param>
    /// <param name="names">How many columns have a name: where not all have been found, a row may have another.</param>
    /// <param name="isNamed">Whether a name stands over a place: it may be another column.</param>
    public Projection? With(IReadOnlyList<List<Extent>> rows, int names, Func<Extent, bool> isNamed)
    {
        var extended = columns.ToList();
        foreach (var cell in rows.SelectMany(cells => cells))
        {
            var at = FirstBehind(extended, cell.Start);
            if (at < extended.Count && extended[at].Overlaps(cell))
                extended[at] = extended[at].With(cell);
            else if (extended.Count < names || isNamed(cell))
                extended.Insert(at, cell);
            else if (at < extended.Count && extended[at].Distance(cell) <= MostAside)
                extended[at] = extended[at].With(cell);
            else if (at > 0 && extended[at - 1].Distance(cell) <= MostAside)
                extended[--at] = extended[at].With(cell);
            else
                return null;
            if ((at > 0 && extended[at].Overlaps(extended[at - 1])) || (at + 1 < extended.Count && extended[at].Overlaps(extended[at + 1])))
                return null;
        }

        var projection = new Projection(extended);
        return rows.All(projection.Separates) ? projection : null;
    }

    /// <summary>The columns, two of them made one.</summary>
    public Projection Merge(int first)
    {
        var merged = columns.ToList();
        merged[first] = merged[first].With(merged[first + 1]);
        merged.RemoveAt(first + 1);
        return new(merged);
    }

    public Projection Insert(Extent column) => new([.. columns.Append(column).OrderBy(one => one.Start)]);
}
