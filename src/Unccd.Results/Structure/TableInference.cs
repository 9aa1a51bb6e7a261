namespace Unccd.Results.Structure;

/// <summary>What was found in one table.</summary>
internal sealed partial class TableInference
{
    private readonly CancellationToken cancellation;

    private TableInference(TableGrid grid, CancellationToken cancellation)
    {
        Grid = grid;
        this.cancellation = cancellation;
    }

    public TableGrid Grid { get; }

    public List<ColumnRelation> Relations { get; private set; } = [];

    public List<RowGroup> Groups { get; private set; } = [];

    public List<ShareLine> Shares { get; private set; } = [];

    public List<RowRate> Rates { get; private set; } = [];

    public List<EqualRows> Equalities { get; private set; } = [];

    public List<CarryOver> CarryOvers { get; private set; } = [];

    public List<CarriedColumn> CarriedColumns { get; private set; } = [];

    public static TableInference Run(TableGrid grid, CancellationToken cancellation)
    {
        var inference = new TableInference(grid, cancellation);
        inference.Infer();
        return inference;
    }

    /// <summary>The columns that are sums of others.</summary>
    public bool[] DerivedColumns()
    {
        var derived = new bool[Grid.Columns];
        foreach (var relation in Relations)
            derived[relation.Target] = true;
        return derived;
    }

    /// <summary>The rows that are sums of others.</summary>
    public bool[] TotalRows()
    {
        var total = new bool[Grid.Rows];
        foreach (var group in Groups)
            total[group.Parent] = true;
        return total;
    }

    /// <summary>Totals that their own sums contradict, with what the sums say they should be; a few at most.</summary>
    public IEnumerable<(int Row, int Column, long Meant)> Contradicted()
    {
        var few = new List<(int, int, long)>();
        foreach (var relation in Relations)
        {
            for (var row = 0; row < Grid.Rows && few.Count < 40; row++)
            {
                if (Grid.IsItem[row] && ColumnSearch.TryInstance(Grid, relation, row, out var residual, out _) && residual != 0)
                    few.Add((row, relation.Target, Grid[row, relation.Target] - (residual * relation.CoefficientOf(relation.Target))));
            }
        }

        foreach (var group in Groups)
        {
            for (var column = 0; column < Grid.Columns && few.Count < 80; column++)
            {
                if (IdentityWriter.GroupApplies(Grid, group, column) && IdentityWriter.Residual(Grid, group, column) is var residual && residual != 0)
                    few.Add((group.Parent, column, Grid[group.Parent, column] - residual));
            }
        }

        return few;
    }

    /// <summary>What a figure should be by each sum that contradicts it.</summary>
    public IEnumerable<long> Meant(int row, int column)
    {
        foreach (var relation in Relations)
        {
            if (relation.CoefficientOf(column) is not 0 and var coefficient && ColumnSearch.TryInstance(Grid, relation, row, out var residual, out _) && residual != 0)
                yield return Grid[row, column] - (residual * coefficient);
        }

        foreach (var group in Groups)
        {
            var at = group.Parent == row ? -1 : group.Details.ToList().IndexOf(row);
            if ((at < 0 && group.Parent != row) || !IdentityWriter.GroupApplies(Grid, group, column))
                continue;
            var residual = IdentityWriter.Residual(Grid, group, column);
            if (residual != 0)
                yield return Grid[row, column] + ((at < 0 ? -1 : group.Signs[at]) * residual);
        }
    }

    private void Infer()
    {
        var labelled = new bool[Grid.Rows];
        for (var row = 0; row < Grid.Rows; row++)
            labelled[row] = Grid.RowLabel[row].IsTotal;
        Shares = ShareSearch.MarkUnlabelled(Grid, cancellation);
        Relations = ColumnSearch.Run(Grid, labelled, cancellation);
        Groups = RowParser.Run(Grid, DerivedColumns(), Relations, cancellation);
        if (RatioColumns.Readmit(Grid, Groups, labelled, cancellation))
        {
            Relations = ColumnSearch.Run(Grid, labelled, cancellation);
            Groups = RowParser.Run(Grid, DerivedColumns(), Relations, cancellation);
        }

        var before = DerivedColumns();
        Relations = ColumnSearch.Run(Grid, TotalRows(), cancellation);
        if (!before.AsSpan().SequenceEqual(DerivedColumns()))
            Groups = RowParser.Run(Grid, DerivedColumns(), Relations, cancellation);
        Groups = [.. Groups, .. ExtraGroups.Find(Grid, this)];
        Shares = ShareSearch.Run(Grid, this, cancellation);
        Rates = RateSearch.Run(Grid, this);
        Equalities = EqualRowSearch.Run(Grid, this);
        CarryOvers = CarryOver.Find(Grid);
        CarriedColumns = CarriedColumn.Find(Grid, TotalRows());
    }
}
