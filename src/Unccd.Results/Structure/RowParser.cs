namespace Unccd.Results.Structure;

/// <summary>Finds which rows of a table add to which: a stack parser with a beam, totals below and above their details, nested to any depth.</summary>
internal sealed partial class RowParser
{
    private const int Beam = 24;
    private const int LargeTable = 2_000;
    private const int HugeTable = 20_000;
    private const int Root = 3 * Bits.One;
    private const int LeftOut = 9 * Bits.One;
    private const int LeftOutElsewhere = 6 * Bits.One;
    private const int TotalAsLeaf = 3 * Bits.One;
    private const int MostPairs = 64;
    private const int Given = 1_000 * Bits.One;

    private readonly TableGrid grid;
    private readonly CancellationToken cancellation;
    private readonly int[] columns;
    private readonly bool[] isDerived;
    private readonly List<(int First, int Second)> pairs = [];
    private readonly List<int>[] pairsOf;
    private readonly List<(int Row, long Off)>[] slips;
    private readonly IReadOnlyList<ColumnRelation> relations;
    private readonly bool[] afterHeading;

    // A grade is a line of posts, and no total of those above it.
    private readonly bool[] isGrade;
    private readonly int[] category;
    private readonly int[] categoryOfGrade;
    private readonly string?[] sectionKey;
    private readonly MisprintSet misprints = new();
    private readonly int beam;
    private readonly int window;
    private readonly int[] headings;
    private readonly bool[] isNamed;
    private readonly HashSet<int> namedTotals = [];
    private readonly Dictionary<int, RowGroup> spelled = [];
    private readonly Dictionary<int, RowGroup> given;
    private readonly IReadOnlySet<int> noRepetitions;
    private readonly int lastItem;
    private readonly bool hasKeys;
    private int firstItem = -1;

    private RowParser(TableGrid grid, bool[] isDerivedColumn, IReadOnlyList<ColumnRelation> relations, IReadOnlyList<RowGroup> given, IReadOnlySet<int> noRepetitions, CancellationToken cancellation)
    {
        this.grid = grid;
        this.noRepetitions = noRepetitions;
        // Two settled totals may leave the same higher one less to add: what was settled last has seen the other.
        this.given = given.GroupBy(group => group.Parent).ToDictionary(groups => groups.Key, groups => groups.Last());
        this.relations = relations;
        this.cancellation = cancellation;
        columns = [.. grid.AdditiveColumns()];
        isDerived = [.. columns.Select(column => isDerivedColumn[column])];
        pairsOf = [.. columns.Select(_ => new List<int>())];
        slips = [.. columns.Select(_ => new List<(int Row, long Off)>())];
        afterHeading = new bool[grid.Rows];
        isGrade = [.. Enumerable.Range(0, grid.Rows).Select(row => TableWords.IsGrade(grid.Table.Rows[row].Label))];
        category = [.. grid.RowLabel.Select(label => TableWords.StaffCategoryOf(label.Folded))];
        categoryOfGrade = [.. grid.RowLabel.Select((label, row) => TableWords.CategoryOfGrade(grid.Table.Rows[row].Label, label.Folded))];
        headings = new int[grid.Rows];
        isNamed = new bool[grid.Rows];
        TakeNamedTotals(isDerivedColumn);
        sectionKey = new string?[grid.Rows];
        beam = grid.Rows > HugeTable ? 4 : grid.Rows > LargeTable || columns.Length > 100 ? 8 : Beam;
        window = grid.Rows > HugeTable ? 24 : 64;
        FindSimilarColumns();
        hasKeys = Array.Exists(grid.RowLabel, label => label.Key is not null);
        lastItem = Array.FindLastIndex([.. Enumerable.Range(0, grid.Rows).Select(row => grid.IsItem[row])], isItem => isItem);
        FindSections();
        FindSlips(relations);
        FindPartTotals();
    }

    /// <summary>The groups, in the order in which they close.</summary>
    /// <param name="grid">The table.</param>
    /// <param name="isDerivedColumn">The columns that are sums of others.</param>
    /// <param name="relations">What was found to hold between the columns.</param>
    /// <param name="given">Groups that are settled: no others are looked for at their totals.</param>
    /// <param name="noRepetitions">Totals that are known to be more than the repetition of one row.</param>
    /// <param name="cancellation">Stops the search.</param>
    public static List<RowGroup> Run(TableGrid grid, bool[] isDerivedColumn, IReadOnlyList<ColumnRelation> relations, IReadOnlyList<RowGroup> given, IReadOnlySet<int> noRepetitions, CancellationToken cancellation)
    {
        var parser = new RowParser(grid, isDerivedColumn, relations, given, noRepetitions, cancellation);
        return parser.columns.Length == 0 ? [] : parser.Parse();
    }

    private List<RowGroup> Parse()
    {
        var states = new List<RowState> { new(null, null, 0) };
        for (var row = 0; row < grid.Rows; row++)
        {
            if (!grid.IsItem[row])
                continue;
            cancellation.ThrowIfCancellationRequested();
            if (firstItem < 0)
                firstItem = row;
            var next = new List<RowState>(states.Count * 4);
            foreach (var state in states)
                Extend(state, row, next);
            for (var i = 0; i < next.Count && next.Count < 400; i++)
                CloseAbove(next[i], next);
            states = Best(next);
        }

        var best = states.Count == 0 ? null : states.MaxBy(state => (state.Score - RootCost(state), -Depth(state)));
        var groups = new List<RowGroup>();
        for (var group = best?.Groups; group is not null; group = group.Earlier)
            groups.Add(group.Group);
        groups.Reverse();
        return groups;
    }

    private static int Depth(RowState state) => state.Top?.Depth ?? 0;

    private void Extend(RowState state, int row, List<RowState> next)
    {
        var label = grid.RowLabel[row];
        next.Add(new RowState(Push(row, RowNodeKind.Leaf, state.Top, row), state.Groups, state.Score - (label.IsTotal ? TotalAsLeaf : 0)));
        var top = state.Top;
        if (top is null)
            return;
        ClosePart(state, row, next);
        // A group may be of any size where it starts at a natural place; elsewhere it is looked for within a window.
        var count = 0;
        var from = top;
        while (from is not null && count < window)
        {
            count++;
            TryBelow(state, row, from, next);
            from = from.Below;
        }

        if (from is null)
            return;
        var first = from.SegmentFirst;
        for (var tried = 0; tried < 4; tried++)
        {
            if (first.Depth <= top.Depth - window)
                TryBelow(state, row, first, next);
            if (first.Below is null)
                return;
            first = first.Below.SegmentFirst;
        }
    }

    // The details are the items from the top of the stack down to and with "first".
    private void TryBelow(RowState state, int row, RowNode first, List<RowState> next)
    {
        if (namedTotals.Contains(row) || grid.RecalledBy(row) >= 0)
            return;
        var group = Weigh(row, state.Top!, first, isAbove: false);
        // "Closing balance" deducts the expenditure that stands above it without a sign.
        if (group is null && grid.RowLabel[row].IsBalance && HasOutflow(state.Top!, first))
            group = Weigh(row, state.Top!, first, isAbove: false, deducts: true);
        if (group is not null)
        {
            next.Add(new RowState(
                Push(row, RowNodeKind.Below, first.Below, first.Start),
                new RowStateGroup(group, state.Groups),
                state.Score + group.Score + (given.ContainsKey(row) ? Given : 0)));
        }
    }

    private bool HasOutflow(RowNode top, RowNode first)
    {
        for (var i = 2 * columns.Length; i < 3 * columns.Length; i++)
        {
            if (top.Sums[i] != (first.Below?.Sums[i] ?? 0))
                return true;
        }

        return false;
    }

    private bool IsOutflow(int row)
    {
        if (!grid.RowLabel[row].IsOutflow || grid.RowLabel[row].IsLess)
            return false;
        foreach (var column in columns)
        {
            if (grid[row, column] < 0)
                return false;
        }

        return true;
    }

    // An item is the sum of all items above it on the stack, that is of rows that stand below it in print.
    private void CloseAbove(RowState state, List<RowState> next)
    {
        var top = state.Top!;
        var first = top;
        var parent = top.Below;
        for (var count = 0; parent is not null && count < window; count++, first = parent, parent = parent.Below)
        {
            // A part with a single section has its figures; it is told by the part above it.
            var isPart = first == top && parent.Below is { Kind: RowNodeKind.Above } && !grid.RowLabel[parent.Row].IsTotal;
            if (parent.Kind == RowNodeKind.Above || (first == top && !isPart) || Weigh(parent.Row, top, first, isAbove: true, hasBreakdown: parent.Kind == RowNodeKind.Below, isPart) is not { } group)
                continue;
            var node = new RowNode(parent.Row, RowNodeKind.Above, parent.Below, parent.Start, parent.Sums);
            next.Add(new RowState(node, new RowStateGroup(group, state.Groups), state.Score + group.Score));
        }
    }

    private RowNode Push(int row, RowNodeKind kind, RowNode? below, int start)
    {
        var m = columns.Length;
        var sums = new long[(5 * m) + pairs.Count];
        var sign = Sign(row);
        var outflow = IsOutflow(row);
        for (var i = 0; i < m; i++)
        {
            var value = grid[row, columns[i]];
            sums[i] = (below?.Sums[i] ?? 0) + (sign * value);
            sums[m + i] = (below?.Sums[m + i] ?? 0) + Math.Abs(value);
            sums[(2 * m) + i] = (below?.Sums[(2 * m) + i] ?? 0) + (outflow ? value : 0);
            sums[(3 * m) + i] = (below?.Sums[(3 * m) + i] ?? 0) + (grid.IsKnown(row, columns[i]) ? 0 : 1);
            sums[(4 * m) + i] = (below?.Sums[(4 * m) + i] ?? 0) + (grid.IsBlank(row, columns[i]) ? 0 : 1);
        }

        for (var i = 0; i < pairs.Count; i++)
            sums[(5 * m) + i] = (below?.Sums[(5 * m) + i] ?? 0) + PairDifference(row, i);
        return new RowNode(row, kind, below, start, sums);
    }

    private long PairDifference(int row, int pair) =>
        Math.Abs(grid[row, columns[pairs[pair].First]] - grid[row, columns[pairs[pair].Second]]);

    /// <summary>−1 for a row that its label deducts and whose figures do not say so themselves.</summary>
    public static int Sign(TableGrid grid, int row)
    {
        if (!grid.RowLabel[row].IsLess || grid.AddsDeductions)
            return 1;
        return grid.HasNegative(row) ? 1 : -1;
    }

    private int Sign(int row) => Sign(grid, row);

    private int Sign(int row, bool deducts) => deducts && IsOutflow(row) ? -1 : Sign(row);

    private List<RowState> Best(List<RowState> states)
    {
        states.Sort((a, b) =>
        {
            var byScore = (b.Score - (Root * Depth(b))).CompareTo(a.Score - (Root * Depth(a)));
            return byScore != 0 ? byScore : Depth(a).CompareTo(Depth(b));
        });
        var kept = new List<RowState>(beam);
        var seen = new HashSet<long>();
        foreach (var state in states)
        {
            if (kept.Count == beam)
                break;
            if (seen.Add(Key(state)))
                kept.Add(state);
        }

        return kept;
    }

    private static long Key(RowState state)
    {
        var key = (long)Depth(state);
        var node = state.Top;
        for (var i = 0; i < 6 && node is not null; i++, node = node.Below)
            key = unchecked((key * 1_000_003) ^ ((node.Row * 2L) + (node.Kind == RowNodeKind.Leaf ? 1 : 0)));
        return key;
    }

    private void FindSimilarColumns()
    {
        for (var a = 0; a < columns.Length && pairs.Count < MostPairs; a++)
        {
            for (var b = a + 1; b < columns.Length && b < a + 200 && pairs.Count < MostPairs; b++)
            {
                var equal = 0;
                var all = 0;
                for (var row = 0; row < grid.Rows; row++)
                {
                    if (!grid.IsItem[row])
                        continue;
                    all++;
                    equal += grid[row, columns[a]] == grid[row, columns[b]] ? 1 : 0;
                }

                if (5 * equal <= all)
                    continue;
                pairsOf[a].Add(pairs.Count);
                pairsOf[b].Add(pairs.Count);
                pairs.Add((a, b));
            }
        }
    }
}
