using Unccd.Results.Tables;

namespace Unccd.Results.Structure;

/// <summary>A table in integers: every figure as a multiple of the finest printed decimal, with what its rows and columns are.</summary>
internal sealed partial class TableGrid
{
    private long[] values;
    private readonly bool[] known;
    private readonly bool[] nil;
    private bool[] blank;

    private TableGrid(PrintedTable table, int position)
    {
        Table = table;
        Position = position;
        Rows = table.Rows.Count;
        Columns = table.Columns.Count;
        values = new long[Rows * Columns];
        known = new bool[Rows * Columns];
        nil = new bool[Rows * Columns];
        blank = new bool[Rows * Columns];
        Unit = new long[Columns];
        Granule = new long[Columns];
        IsUniform = new bool[Columns];
        RowLabel = new GridLabel[Rows];
        Header = new GridHeader[Columns];
        IsHeading = new bool[Rows];
        IsItem = new bool[Rows];
        IsPercentRow = new bool[Rows];
        ColumnMeasure = new FigureMeasure[Columns];
        IsAdditive = new bool[Columns];
    }

    public PrintedTable Table { get; }

    /// <summary>The position of the table in the document, from 1.</summary>
    public int Position { get; }

    public int Rows { get; }

    public int Columns { get; }

    /// <summary>How many decimals the integers have.</summary>
    public int Decimals { get; private set; }

    /// <summary>The unit in the last place of each column, in grid integers.</summary>
    public long[] Unit { get; }

    /// <summary>Whether most figures of each column are printed to the column's unit.</summary>
    public bool[] IsUniform { get; }

    /// <summary>The step in which the figures of each column come, at least its unit.</summary>
    public long[] Granule { get; }

    public GridLabel[] RowLabel { get; }

    public GridHeader[] Header { get; }

    /// <summary>Rows without a figure that open a section.</summary>
    public bool[] IsHeading { get; }

    /// <summary>Rows that can take part in sums of rows.</summary>
    public bool[] IsItem { get; }

    /// <summary>Whether the rows that their labels seem to deduct are added all the same: "Less developed countries" deducts nothing.</summary>
    public bool AddsDeductions { get; set; }

    /// <summary>Rows of percentages.</summary>
    public bool[] IsPercentRow { get; }

    /// <summary>Whether a row or a column is one of percentages.</summary>
    public bool HasPercentages => Array.Exists(IsPercentRow, one => one) || Array.Exists(ColumnMeasure, measure => measure == FigureMeasure.Percent);

    /// <summary>The same table with other figures in some places; what its columns and rows are stays as it was printed.</summary>
    /// <param name="figures">The places, from 0, and what should stand there.</param>
    public TableGrid With(IEnumerable<(int Row, int Column, decimal Figure)> figures)
    {
        var grid = (TableGrid)MemberwiseClone();
        (grid.values, grid.blank) = ([.. values], [.. blank]);
        foreach (var (row, column, figure) in figures)
        {
            grid.values[(row * Columns) + column] = Math.Sign(figure) * Scaled(figure);
            grid.blank[(row * Columns) + column] = false;
        }

        return grid;
    }

    /// <summary>Whether a figure stands at a place; a dash is one, a blank is none.</summary>
    public bool IsPrinted((int Row, int Column) place) => IsKnown(place.Row, place.Column) && !IsBlank(place.Row, place.Column);

    public FigureMeasure[] ColumnMeasure { get; }

    /// <summary>Columns that can take part in sums, across and down.</summary>
    public bool[] IsAdditive { get; }

    /// <summary>Those columns, from left to right.</summary>
    public IEnumerable<int> AdditiveColumns() => Enumerable.Range(0, Columns).Where(column => IsAdditive[column]);

    /// <summary>Those of them that may be periods: no sums of others, by their figures or by their headers.</summary>
    public List<int> PeriodColumns(bool[] isDerivedColumn) => [.. AdditiveColumns().Where(column => !isDerivedColumn[column] && !Header[column].IsTotal)];

    /// <summary>Whether title or unit say that the figures are in thousands or millions, so that small ones are rounded too.</summary>
    public bool IsScaled { get; private set; }

    /// <summary>What title and unit say of the whole table.</summary>
    public FigureMeasure TableMeasure { get; private set; }

    /// <summary>One hundred per cent, in grid integers.</summary>
    public long Hundred => (long)(100m * Power(Decimals));

    /// <summary>A figure without its sign, in grid integers.</summary>
    public long Scaled(decimal figure) => (long)Math.Min(Math.Abs(figure) * Power(Decimals), long.MaxValue / 2);

    /// <summary>Whether a figure of the row is below nothing.</summary>
    public bool HasNegative(int row)
    {
        for (var column = 0; column < Columns; column++)
        {
            if (this[row, column] < 0)
                return true;
        }

        return false;
    }

    public long this[int row, int column] => values[(row * Columns) + column];

    /// <summary>Whether an identity can use the figure.</summary>
    public bool IsKnown(int row, int column) => known[(row * Columns) + column];

    public bool IsNil(int row, int column) => nil[(row * Columns) + column];

    public bool IsBlank(int row, int column) => blank[(row * Columns) + column];

    public CellPlace Place(int row, int column) => new(Position, row + 1, column + 1);

    /// <summary>The unit in the last place of one figure: its column's where most of the column is printed finer than the figure itself.</summary>
    public long UnitOf(int row, int column) => IsUniform[column] ? Math.Min(Unit[column], ShareSearch.UnitAt(this, row, column)) : ShareSearch.UnitAt(this, row, column);

    /// <summary>The step in which the figures of a column come, where it is coarser than they are printed; else 0.</summary>
    public decimal StepOf(int column) => Granule[column] > Unit[column] ? Granule[column] / Power(Decimals) : 0m;

    /// <summary>What one figure measures: its row's word goes before its column's.</summary>
    public FigureMeasure Measure(int row, int column) =>
        IsPercentRow[row] ? FigureMeasure.Percent
        : ColumnMeasure[column] is FigureMeasure.Percent or FigureMeasure.Ratio ? ColumnMeasure[column]
        : RowLabel[row].IsCount && TableMeasure != FigureMeasure.Money && !RowLabel[row].IsMoney ? FigureMeasure.Count
        : ColumnMeasure[column];

    /// <summary>Whether figures of this measure and size may carry a rounding.</summary>
    public bool MayRound(FigureMeasure measure, long magnitude, long unit) => measure switch
    {
        FigureMeasure.Count => false,
        FigureMeasure.Rounded => true,
        FigureMeasure.Money when IsScaled => true,
        _ => magnitude / unit > 400,
    };

    /// <summary>How far a figure may be off the sum of others in its column: half a unit for each of them, where they may carry a rounding.</summary>
    /// <param name="row">The row of the sum.</param>
    /// <param name="column">The column.</param>
    /// <param name="magnitude">All the figures without their signs.</param>
    /// <param name="details">How many figures make the sum.</param>
    public long Tolerance(int row, int column, long magnitude, int details) =>
        MayRound(Measure(row, column), magnitude, Unit[column]) ? (details + 1) * Unit[column] / 2 : 0;
}
