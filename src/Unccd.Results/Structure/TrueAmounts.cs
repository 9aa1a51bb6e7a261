using Unccd.Results.Identities;

namespace Unccd.Results.Structure;

/// <summary>Where the amounts of a table may lie that were rounded before they were printed, and which percentages can have been made of them.</summary>
/// <remarks>Percentages are made of the amounts before they are rounded: of 7 thousand and 12 thousand printed, 54 per cent may be right, and 63. How far an amount may lie from its print is what its identities are checked by.</remarks>
internal sealed class TrueAmounts
{
    private readonly TableGrid grid;
    private readonly (long Lower, long Upper)[] ends;

    private TrueAmounts(TableGrid grid, TableRounding rounding)
    {
        this.grid = grid;
        ends = new (long, long)[grid.Rows * grid.Columns];
        for (var row = 0; row < grid.Rows; row++)
        {
            for (var column = 0; column < grid.Columns; column++)
            {
                if (!grid.IsKnown(row, column) || rounding.Cell(row, column) is not { Figure.Value: { } printed } cell)
                    continue;
                ends[(row * grid.Columns) + column] = (-HalfUnits(printed - cell.Interval.Lower), HalfUnits(cell.Interval.Upper - printed));
            }
        }
    }

    /// <summary>The amounts of a table; null where its sums do not show that they are rounded, so that the printed ones are all there is.</summary>
    /// <param name="table">The table, with its sums.</param>
    /// <param name="set">What a caller says of its rounding; null to infer it from the sums.</param>
    public static TrueAmounts? Of(TableInference table, TableConvention? set) =>
        TableRounding.Measure(table, set) is { ShowsRounding: true } rounding ? new TrueAmounts(table.Grid, rounding) : null;

    /// <summary>Whether part and whole of a percentage may carry a rounding; what is nothing carries none.</summary>
    public bool AreRounded(ShareLine line, int at) => IsRounded(line.PartAt(at)) && IsRounded(line.WholeOf(at));

    /// <summary>How far apart the percentages are that can have been made of a part and a whole, in grid units; null where the printed one is not among them.</summary>
    public long? SpreadOf(ShareLine line, int at) => SpreadOf(line, at, EndsOf(line.PartAt(at)), EndsOf(line.WholeOf(at)));

    /// <summary>Whether a percentage that rounding does not explain would be right if the amounts had been cut off.</summary>
    public bool MayBeOfCut(ShareLine line, int at) => SpreadOf(line, at, CutEndsOf(line.PartAt(at)), CutEndsOf(line.WholeOf(at))) is not null;

    private long? SpreadOf(ShareLine line, int at, (long Lower, long Upper) part, (long Lower, long Upper) whole)
    {
        if (whole.Upper < 0)
            (part, whole) = ((-part.Upper, -part.Lower), (-whole.Upper, -whole.Lower));
        if (whole.Lower <= 0)
            return null;
        // Twice the percentage, so that half of its last place is whole.
        var (row, column) = line.Target(at);
        var unit = ShareSearch.UnitAt(grid, row, column);
        var (low, high) = ((2 * (Int128)grid[row, column]) - unit, (2 * (Int128)grid[row, column]) + unit);
        var hundred = 2 * (Int128)grid.Hundred;
        if (hundred * part.Upper < low * (low < 0 ? whole.Upper : whole.Lower) || hundred * part.Lower > high * (high < 0 ? whole.Lower : whole.Upper))
            return null;
        var least = (Int128)grid.Hundred * part.Lower / (part.Lower < 0 ? whole.Lower : whole.Upper);
        var most = (Int128)grid.Hundred * part.Upper / (part.Upper < 0 ? whole.Upper : whole.Lower);
        return (long)Int128.Min(most - least, long.MaxValue / 2);
    }

    private bool IsRounded((int Row, int Column) place) => grid.IsNil(place.Row, place.Column) || ends[(place.Row * grid.Columns) + place.Column] is not (0, 0);

    // In half units of the grid.
    private (long Lower, long Upper) EndsOf((int Row, int Column) place)
    {
        var (lower, upper) = ends[(place.Row * grid.Columns) + place.Column];
        var figure = 2 * grid[place.Row, place.Column];
        return (figure + lower, figure + upper);
    }

    // From the print up to the next unit away from nothing.
    private (long Lower, long Upper) CutEndsOf((int Row, int Column) place)
    {
        var (lower, upper) = EndsOf(place);
        var figure = 2 * grid[place.Row, place.Column];
        return (figure > 0 ? figure : lower + lower - figure, figure < 0 ? figure : upper + upper - figure);
    }

    private long HalfUnits(decimal distance)
    {
        for (var i = 0; i < grid.Decimals; i++)
            distance *= 10m;
        return (long)decimal.Min(2 * distance, long.MaxValue / 16);
    }
}
