namespace Unccd.Results.Structure;

/// <summary>Finds which columns of a table add to which: structured candidates, taken greedily by the evidence that the earlier ones leave them.</summary>
internal sealed partial class ColumnSearch
{
    private const int Threshold = 8 * Bits.One;
    private const int TotalRowWeight = 150;
    private const int SampleRows = 48;
    private const int MostCandidates = 400;

    private readonly TableGrid grid;
    private readonly int[] columns;
    private readonly List<int> rows;
    private readonly int[] weight;
    private readonly bool[] isTotalRow;
    private readonly List<int> sample;
    private readonly List<ColumnRelation> accepted = [];
    private readonly CancellationToken cancellation;

    private ColumnSearch(TableGrid grid, bool[] isTotalRow, CancellationToken cancellation)
    {
        this.grid = grid;
        this.cancellation = cancellation;
        this.isTotalRow = isTotalRow;
        columns = [.. grid.AdditiveColumns()];
        rows = [];
        weight = new int[grid.Rows];
        var seen = new HashSet<long>();
        for (var row = 0; row < grid.Rows; row++)
        {
            if (grid.IsHeading[row] || grid.IsPercentRow[row])
                continue;
            rows.Add(row);
            // A row that repeats an earlier one says nothing new, and a total repeats what its details say.
            weight[row] = !seen.Add(Fingerprint(row)) ? 0 : isTotalRow[row] ? TotalRowWeight : 1000;
        }

        sample = Spread();
        FindSimilar();
    }

    /// <summary>The relations, the strongest first.</summary>
    /// <param name="grid">The table.</param>
    /// <param name="isTotalRow">The rows that are sums of others.</param>
    /// <param name="given">Relations that are settled.</param>
    /// <param name="cancellation">Stops the search.</param>
    public static List<ColumnRelation> Run(TableGrid grid, bool[] isTotalRow, IEnumerable<ColumnRelation> given, CancellationToken cancellation)
    {
        var search = new ColumnSearch(grid, isTotalRow, cancellation);
        if (search.columns.Length < 3 || search.sample.Count < 2)
            return [];
        search.Choose(search.Candidates(), given);
        search.ReduceSize();
        foreach (var relation in search.accepted)
            search.Orient(relation);
        return search.accepted;
    }

    private long Fingerprint(int row)
    {
        var hash = 17L;
        foreach (var column in columns)
            hash = unchecked((hash * 1_000_003) ^ grid[row, column]);
        return hash;
    }

    private List<int> Spread()
    {
        var telling = rows.Where(row => weight[row] > 0).ToList();
        if (telling.Count <= SampleRows)
            return telling;
        return [.. Enumerable.Range(0, SampleRows).Select(i => telling[(int)((long)i * telling.Count / SampleRows)])];
    }

    private void Choose(List<ColumnRelation> candidates, IEnumerable<ColumnRelation> given)
    {
        var basis = new LinearBasis();
        foreach (var relation in given)
        {
            Weigh(relation);
            accepted.Add(relation);
            basis.Add(relation.ToDense(grid.Columns));
        }

        candidates.RemoveAll(one => basis.Spans(one.ToDense(grid.Columns)));
        while (candidates.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            ColumnRelation? best = null;
            foreach (var candidate in candidates)
                candidate.Score = Net(candidate, sample, out _, out _);
            // Only the forms of the leaders are worth the search for their smallest equivalent.
            foreach (var candidate in candidates.OrderByDescending(one => one.Score).ThenByDescending(one => one.Preference).ThenByDescending(one => one.Target))
            {
                if (candidate.Score < Threshold || (best is not null && candidate.Score <= best.Score))
                    break;
                candidate.Score = accepted.Count == 0 ? candidate.Score : Net(candidate, sample, out _, out _, smallestForm: true);
                if (candidate.Score >= Threshold && (best is null || candidate.Score > best.Score))
                    best = candidate;
            }

            if (best is null)
                return;
            candidates.Remove(best);
            if (Weigh(best) < Threshold)
                continue;
            accepted.Add(best);
            basis.Add(best.ToDense(grid.Columns));
            candidates.RemoveAll(one => basis.Spans(one.ToDense(grid.Columns)));
        }
    }

    // Weighs a relation over all rows, and notes in how many it holds and fails.
    private int Weigh(ColumnRelation relation)
    {
        var net = Net(relation, rows, out var holds, out var fails);
        relation.Holds = holds;
        relation.Fails = fails;
        return net;
    }

    private void ReduceSize()
    {
        for (var changed = true; changed;)
        {
            changed = false;
            for (var i = 0; i < accepted.Count && !changed; i++)
            {
                for (var j = 0; j < accepted.Count && !changed; j++)
                {
                    if (i != j)
                        changed = TryReduce(i, j, 1) || TryReduce(i, j, -1);
                }
            }
        }
    }

    private bool TryReduce(int index, int by, int sign)
    {
        var dense = accepted[index].ToDense(grid.Columns);
        var other = accepted[by].ToDense(grid.Columns);
        var size = 0;
        var positive = 0;
        for (var column = 0; column < dense.Length; column++)
        {
            dense[column] += sign * other[column];
            size += dense[column] == 0 ? 0 : 1;
            positive += dense[column] > 0 ? 1 : 0;
            if (Math.Abs(dense[column]) > 1)
                return false;
        }

        if (size < 3 || size >= accepted[index].Columns.Length || (positive != 1 && positive != size - 1))
            return false;
        var target = Array.FindIndex(dense, one => one != 0 && (one > 0) == (positive == 1));
        var reduced = ColumnRelation.FromDense(dense, target, accepted[index].Cost, 0);
        Weigh(reduced);
        // It follows from the two that are believed, so it needs no more than that it does not fail more often than it holds.
        if (reduced.Holds < 2 || reduced.Fails > reduced.Holds)
            return false;
        reduced.Score = accepted[index].Score;
        accepted[index] = reduced;
        return true;
    }

    // The single column on one side is the total; a difference that a header names as such is its own target.
    private void Orient(ColumnRelation relation)
    {
        var positive = relation.Coefficients.Count(one => one > 0);
        if (positive == 1 || positive == relation.Columns.Length - 1)
        {
            var sign = positive == 1 ? 1 : -1;
            relation.Target = relation.Columns[Array.IndexOf(relation.Coefficients, sign)];
        }

        if (grid.Header[relation.Target].IsTotal && !grid.Header[relation.Target].IsBalance)
            return;
        var named = relation.Columns.Where(column => grid.Header[column].IsBalance && !TableWords.NamesOpening(grid.Header[column].Last)).ToList();
        if (named.Count == 1)
            relation.Target = named[0];
    }
}
