using Unccd.Results.Identities;
using Unccd.Results.Tables;

namespace Unccd.Results.Structure;

/// <summary>What was found in one table.</summary>
internal sealed partial class TableInference
{
    private readonly CancellationToken cancellation;

    private readonly RowGroup[] givenGroups;
    private readonly ColumnRelation[] givenRelations;
    private readonly RowRate[] givenRates;
    private readonly HashSet<int> noRepetitions;
    private readonly TableConvention? set;

    private TableInference(TableGrid grid, IEnumerable<StructureHypothesis> given, TableConvention? set, CancellationToken cancellation)
    {
        Grid = grid;
        this.set = set;
        givenGroups = [.. given.SelectMany(one => one.Group is null ? [] : one.Higher.Prepend(one.Group))];
        givenRelations = [.. given.Select(one => one.Relation).OfType<ColumnRelation>()];
        givenRates = [.. given.Select(one => one.Rate).OfType<RowRate>()];
        noRepetitions = [.. given.Select(one => one.NoRepetition).Where(row => row >= 0)];
        this.cancellation = cancellation;
    }

    public TableGrid Grid { get; }

    /// <summary>Where the true amounts may lie; null where the sums do not show that the printed ones are rounded, or where there are no percentages.</summary>
    public TrueAmounts? Amounts { get; private set; }

    public List<ColumnRelation> Relations { get; private set; } = [];

    public List<RowGroup> Groups { get; private set; } = [];

    public List<ShareLine> Shares { get; private set; } = [];

    public List<RowRate> Rates { get; private set; } = [];

    public List<EqualRows> Equalities { get; private set; } = [];

    public List<CarryOver> CarryOvers { get; private set; } = [];

    public List<CarriedColumn> CarriedColumns { get; private set; } = [];

    public List<CarriedRows> CarriedRows { get; private set; } = [];

    public List<RunningTotal> RunningTotals { get; private set; } = [];

    public List<ChangeRow> ChangeRows { get; private set; } = [];

    /// <summary>Infers a table.</summary>
    /// <param name="grid">The table.</param>
    /// <param name="given">What is settled of it.</param>
    /// <param name="set">What a caller says of its rounding; null to infer it.</param>
    /// <param name="cancellation">Stops the search.</param>
    public static TableInference Run(TableGrid grid, IEnumerable<StructureHypothesis> given, TableConvention? set, CancellationToken cancellation)
    {
        var inference = new TableInference(grid, given, set, cancellation);
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

    /// <summary>The rows of which others are sums.</summary>
    public bool[] DetailRows()
    {
        var detail = new bool[Grid.Rows];
        foreach (var row in Groups.SelectMany(group => group.Details))
            detail[row] = true;
        return detail;
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

    /// <summary>The positions along a line of percentages whose figures, all added, make up its whole; one list for each sum that says so.</summary>
    public IEnumerable<int[]> PartsOf(ShareLine line) => line.IsColumn
        ? Groups.Where(group => group.Parent == line.WholeAt && group.Signs.All(sign => sign > 0)).Select(group => group.Details.ToArray())
        : Relations.Where(relation => relation.Target == line.WholeAt && relation.Terms.All(column => relation.SignOf(column) > 0)).Select(relation => relation.Terms.ToArray());

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

    // Columns that words took out of the sums come back where their figures add up, and may have running totals of their own; across the columns those take part.
    private void ReadmitRatios(bool[] labelled)
    {
        MarkRunning(addsDown: true);
        var isOne = RatioColumns.Readmit(Grid, Groups, labelled, cancellation);
        if (isOne)
        {
            RunningTotals = RunningTotalSearch.Columns(Grid);
            Relations = ColumnSearch.Run(Grid, labelled, givenRelations, cancellation);
        }

        MarkRunning(addsDown: false);
        if (isOne)
            Groups = RowParser.Run(Grid, DerivedColumns(), Relations, givenGroups, noRepetitions, cancellation);
    }

    // Totals across that several rows, or a total, leave blank are not given, and no sum of the column can use them.
    private bool MarkNotGiven()
    {
        var sums = Relations.Where(relation => IdentityWriter.GradeOf(relation) == IdentityGrade.Certain && relation.Terms.All(column => relation.SignOf(column) > 0)).Select(relation => (relation.Target, relation.Terms.ToArray())).ToList();
        var isTotal = TotalRows();
        var rows = BlankTotals.NotGiven(Grid.Table, sums, row => Grid.IsItem[row] && (isTotal[row] || Grid.RowLabel[row].IsTotal)).Where(row => Grid.IsItem[row]).ToList();
        foreach (var row in rows)
            sums.ForEach(sum => Grid.MarkNotGiven(row, sum.Target));
        return rows.Count > 0;
    }

    // A label proposes that its row is deducted; the figures decide.
    private void DecideDeductions()
    {
        if (!Enumerable.Range(0, Grid.Rows).Any(row => RowParser.Sign(Grid, row) < 0))
            return;
        Grid.AddsDeductions = true;
        var added = RowParser.Run(Grid, DerivedColumns(), Relations, givenGroups, noRepetitions, cancellation);
        if (added.Sum(group => group.Score) > Groups.Sum(group => group.Score) + Bits.Failure)
            Groups = added;
        else
            Grid.AddsDeductions = false;
    }

    // A label says that no total holds its row; a total that adds up with it, and does not without it, says better.
    private void DecideOutsiders()
    {
        var outsiders = Enumerable.Range(0, Grid.Rows).Where(row => Grid.RowLabel[row].IsOutside && !Grid.IsHeading[row] && !Grid.IsPercentRow[row]).ToList();
        if (outsiders.Count == 0)
            return;
        outsiders.ForEach(row => Grid.IsItem[row] = true);
        var counted = RowParser.Run(Grid, DerivedColumns(), Relations, givenGroups, noRepetitions, cancellation);
        var isCounted = outsiders.ConvertAll(row => counted.Exists(group => group.Details.Contains(row) && group.Holds > group.Fails && group.Holds > (Groups.Find(other => other.Parent == group.Parent)?.Holds ?? 0)));
        for (var i = 0; i < outsiders.Count; i++)
            Grid.IsItem[outsiders[i]] = isCounted[i];
        if (isCounted.Contains(true))
            Groups = RowParser.Run(Grid, DerivedColumns(), Relations, givenGroups, noRepetitions, cancellation);
    }

    private void Infer()
    {
        var labelled = new bool[Grid.Rows];
        for (var row = 0; row < Grid.Rows; row++)
            labelled[row] = Grid.RowLabel[row].IsTotal;
        Shares = ShareSearch.MarkUnlabelled(Grid, cancellation);
        RunningTotals = RunningTotalSearch.Columns(Grid);
        Relations = ColumnSearch.Run(Grid, labelled, givenRelations, cancellation);
        MarkRunning(addsDown: false);
        Groups = RowParser.Run(Grid, DerivedColumns(), Relations, givenGroups, noRepetitions, cancellation);
        if (MarkNotGiven())
            Groups = RowParser.Run(Grid, DerivedColumns(), Relations, givenGroups, noRepetitions, cancellation);
        ReadmitRatios(labelled);
        DecideDeductions();
        DecideOutsiders();
        var before = DerivedColumns();
        MarkRunning(addsDown: true);
        Relations = ColumnSearch.Run(Grid, TotalRows(), givenRelations, cancellation);
        MarkRunning(addsDown: false);
        if (!before.AsSpan().SequenceEqual(DerivedColumns()))
            Groups = RowParser.Run(Grid, DerivedColumns(), Relations, givenGroups, noRepetitions, cancellation);
        Groups = [.. Groups, .. ExtraGroups.Find(Grid, this)];
        Groups = [.. BalanceRows.Named(Grid, Groups), .. BalanceRows.Find(Grid, this)];
        Groups = UsedTotals.Confirm(Grid, Groups);
        RunningTotals.AddRange(RunningTotalSearch.Rows(Grid, DerivedColumns()));
        ChangeRows = ChangeRow.Find(Grid, DerivedColumns());
        Amounts = Grid.HasPercentages ? TrueAmounts.Of(this, set) : null;
        Shares = ShareSearch.Run(Grid, this, cancellation);
        Rates = RateSearch.Run(Grid, this, givenRates);
        Equalities = [.. EqualRowSearch.Run(Grid, this), .. CarriedForward.Find(Grid), .. CumulativeRows.Find(Grid)];
        CarryOvers = CarryOver.Find(Grid, DerivedColumns());
        CarriedColumns = CarriedColumn.Find(Grid, TotalRows());
        CarriedRows = Structure.CarriedRows.Find(Grid, TotalRows());
    }

    // Running totals add up across the columns, cumulative income less cumulative expenditure; down the rows they add to nothing.
    private void MarkRunning(bool addsDown)
    {
        foreach (var running in RunningTotals)
        {
            if (running.IsColumn && Grid.ColumnMeasure[running.Line] != FigureMeasure.Percent)
                Grid.IsAdditive[running.Line] = addsDown;
        }
    }
}
