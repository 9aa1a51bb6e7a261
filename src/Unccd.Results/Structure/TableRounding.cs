using Unccd.Results.Identities;
using Unccd.Results.Messages;
using Unccd.Results.Tables;

namespace Unccd.Results.Structure;

/// <summary>How the figures of a table were rounded, and how far each may lie from the true value.</summary>
/// <remarks>
/// The residual of a total is the sum of the residuals of its details. So a biennium total that was added up from rounded rows may be
/// two units off its two years though each figure is rounded rightly; its interval is widened by just what it inherits.
/// </remarks>
internal sealed partial class TableRounding
{
    private const int FewInstances = 16;

    private readonly TableInference table;
    private readonly TableGrid grid;
    private readonly Dictionary<(int Row, int Column), long> widened = [];
    private readonly bool?[] isLarge;
    private readonly bool isExact;
    private readonly bool mayRound;
    private readonly HashSet<(int Row, int Column)> forced = [];
    private bool areAllForced;

    private TableRounding(TableInference table, RoundingConvention? set)
    {
        this.table = table;
        grid = table.Grid;
        isLarge = new bool?[grid.Columns];
        isExact = set == RoundingConvention.Exact;
        mayRound = !isExact;
        Convention = set ?? RoundingConvention.Undecided;
        ShowsRounding = set is RoundingConvention.Rounded or RoundingConvention.Truncated;
    }

    public RoundingConvention Convention { get; private set; }

    public Message? Evidence { get; private set; }

    /// <summary>Whether the sums show that the figures are rounded, one by one or cut off: likelier so, few as they are, than that they are exact but for a slip.</summary>
    public bool ShowsRounding { get; private set; }

    public bool SharesForced => areAllForced || forced.Count > 0;

    /// <summary>Measures a table.</summary>
    /// <param name="table">What was found in it.</param>
    /// <param name="set">What a caller says of it; null to infer it.</param>
    public static TableRounding Measure(TableInference table, TableConvention? set)
    {
        var rounding = new TableRounding(table, set?.Convention);
        if (set is null)
            rounding.Infer();
        if (set is null)
            rounding.forced.UnionWith(AdjustedShares.Of(table));
        rounding.areAllForced = set?.SharesForced ?? false;
        if (rounding.mayRound)
            rounding.Widen();
        return rounding;
    }

    /// <summary>A figure with the interval of its true value.</summary>
    public SystemCell Cell(int row, int column)
    {
        var figure = grid.Table.Rows[row].Figures[column];
        var place = grid.Place(row, column);
        if (!figure.HasValue)
            return SystemCell.Create(place, figure, Convention);
        var measure = grid.Measure(row, column);
        if (measure is FigureMeasure.Percent or FigureMeasure.Ratio)
        {
            var half = IsShareOfItself(row, column) ? 0m : areAllForced || forced.Contains((row, column)) ? figure.Unit : figure.Unit / 2m;
            return figure.IsNil ? SystemCell.Create(place, figure, RoundingConvention.Exact) : new SystemCell(place, figure, new CellInterval(figure.Value!.Value - half, figure.Value.Value + half));
        }

        if (!IsRounded(row, column))
            return SystemCell.Create(place, figure, RoundingConvention.Exact);
        var cell = SystemCell.Create(place, figure, Convention is RoundingConvention.Truncated ? RoundingConvention.Truncated : RoundingConvention.Rounded);
        if (grid.UnitOf(row, column) < ShareSearch.UnitAt(grid, row, column))
            cell = cell with { Interval = Narrowed(cell.Interval, figure, row, column) };
        if (!widened.TryGetValue((row, column), out var halves))
            return cell;
        var more = halves / 2m;
        for (var i = 0; i < grid.Decimals; i++)
            more /= 10m;
        return cell with { Interval = new CellInterval(cell.Interval.Lower - more, cell.Interval.Upper + more) };
    }

    // The whole is 100 per cent of itself, without a rounding.
    private bool IsShareOfItself(int row, int column) => table.Shares.Exists(line => line.WholeAt >= 0 && line.Target(line.WholeAt) == (row, column));

    // "21" in a column of "20.2" and "19.7" stands for "21.0".
    private CellInterval Narrowed(CellInterval interval, PrintedFigure figure, int row, int column)
    {
        var part = (decimal)grid.UnitOf(row, column) / ShareSearch.UnitAt(grid, row, column);
        var value = figure.Value!.Value;
        return new CellInterval(value - ((value - interval.Lower) * part), value + ((interval.Upper - value) * part), interval.LowerIsOpen, interval.UpperIsOpen);
    }

    /// <summary>Whether a figure may carry a rounding of its own.</summary>
    private bool IsRounded(int row, int column)
    {
        if (!mayRound)
            return false;
        return grid.Measure(row, column) switch
        {
            FigureMeasure.Count => false,
            FigureMeasure.Money or FigureMeasure.Rounded => true,
            _ => IsLarge(column),
        };
    }

    private bool IsLarge(int column)
    {
        if (isLarge[column] is { } known)
            return known;
        var large = false;
        for (var row = 0; row < grid.Rows && !large; row++)
            large = !grid.IsPercentRow[row] && Math.Abs(grid[row, column]) / grid.Unit[column] > 200;
        isLarge[column] = large;
        return large;
    }

    // Half of the last printed unit, in half grid units; 0 for what is exact.
    private long Half(int row, int column)
    {
        if (grid.IsNil(row, column) || !IsRounded(row, column))
            return 0;
        return grid.UnitOf(row, column) + widened.GetValueOrDefault((row, column));
    }
}
