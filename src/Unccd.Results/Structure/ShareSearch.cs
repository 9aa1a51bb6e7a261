namespace Unccd.Results.Structure;

/// <summary>Finds what the percentages of a table are percentages of.</summary>
internal static partial class ShareSearch
{
    private const int Threshold = 8 * Bits.One;
    private const int Label = 6 * Bits.One;
    private const int LabelledThreshold = 6 * Bits.One;
    // What is called a percentage may well be one of figures that are not printed, and comes near to these: the word alone counts for nothing where it need only come near.
    private const int RoundedThreshold = Label + Threshold;
    private const int PartNamed = 3 * Bits.One;
    private const int Stem = 5;
    private const int HitCap = 10 * Bits.One;
    private const int HundredAtWhole = 6 * Bits.One;
    private const int ImpliedCost = 4 * Bits.One;
    private const int MostRows = 2000;
    private const int MostLines = 64;

    /// <summary>Takes columns out of the sums that no header calls percentages but that are, to the decimal, those of two other columns.</summary>
    public static List<ShareLine> MarkUnlabelled(TableGrid grid, CancellationToken cancellation)
    {
        var lines = new List<ShareLine>();
        for (var column = 0; column < grid.Columns && column < MostLines; column++)
        {
            if (!grid.IsAdditive[column] || grid.ColumnMeasure[column] == FigureMeasure.Money && !grid.Header[column].IsPercent || !LooksLikePercentages(grid, column))
                continue;
            if (Best(grid, isColumn: true, column, labelled: false, Wholes(grid, true, null), cancellation) is { } line && line.Fails == 0 && line.Holds >= 3)
            {
                lines.Add(line);
                grid.MarkPercentColumn(column);
            }
        }

        return lines;
    }

    /// <summary>The base of every row and column of percentages that has one.</summary>
    /// <param name="grid">The table.</param>
    /// <param name="inference">What was found of its sums.</param>
    /// <param name="cancellation">Stops the search.</param>
    public static List<ShareLine> Run(TableGrid grid, TableInference inference, CancellationToken cancellation)
    {
        var lines = new List<ShareLine>();
        var isTotalRow = inference.TotalRows();
        for (var column = 0; column < grid.Columns && lines.Count < MostLines; column++)
        {
            if (grid.ColumnMeasure[column] == FigureMeasure.Percent)
                lines.AddRange(Lines(grid, inference, isColumn: true, column, Wholes(grid, true, isTotalRow), cancellation));
        }

        for (var row = 0; row < grid.Rows && lines.Count < MostLines; row++)
        {
            if (grid.IsPercentRow[row])
                lines.AddRange(Lines(grid, inference, isColumn: false, row, Wholes(grid, false, isTotalRow), cancellation));
        }

        return lines;
    }

    // Percentages of the printed amounts are known by them; only where there are none, by the amounts that were rounded before they were printed.
    private static List<ShareLine> Lines(TableGrid grid, TableInference inference, bool isColumn, int line, List<int> wholes, CancellationToken cancellation) =>
        Lines(grid, inference, null, isColumn, line, wholes, cancellation) is { Count: > 0 } lines ? lines
        : inference.Amounts is { } amounts ? Lines(grid, inference, amounts, isColumn, line, wholes, cancellation)
        : [];

    // What prints 100 per cent is the whole; where several do, each closes (or opens) a block of its own.
    private static List<ShareLine> Lines(TableGrid grid, TableInference inference, TrueAmounts? amounts, bool isColumn, int line, List<int> wholes, CancellationToken cancellation)
    {
        var hundreds = Hundreds(grid, isColumn, line);
        var candidates = wholes.Intersect(hundreds).ToList();
        var best = Best(grid, isColumn, line, labelled: true, candidates.Count > 0 ? candidates : wholes, cancellation, inference, amounts) ?? (amounts is null ? BestImplied(grid, inference, isColumn, line) : null);
        // One of two 100s may be a misprint: blocks are believed where they say more than one whole of all.
        if (hundreds.Count > 1 && Blocks(grid, inference, amounts, isColumn, line, hundreds, cancellation) is { Count: > 0 } blocks && blocks.Sum(block => block.Score) >= (best?.Score ?? 0))
            return blocks;
        return best is null ? [] : [best];
    }

    /// <summary>What the percentages of a table say that a violation of is an error.</summary>
    public static int EvidenceOf(TableInference table) => table.Shares.Where(line => line.Grade == Identities.IdentityGrade.Certain).Sum(line => line.Score);

    /// <summary>How far a printed percentage is from its own, in half units of its last place: at most 1 is a rounding; −1 where the whole is 0 or a figure is not known.</summary>
    public static int HalfUnits(TableGrid grid, ShareLine line, int at) => HalfUnits(grid, line, at, null, null);

    /// <summary>Whether a percentage is what it should be: of its part and its whole as printed, as they were before they were rounded, or as their sums say.</summary>
    public static bool Agrees(TableInference inference, ShareLine line, int at)
    {
        var (row, column) = line.WholeOf(at);
        return inference.Amounts?.SpreadOf(line, at) is not null
            || inference.Meant(row, column).Select(meant => (long?)meant).Prepend(null).Any(whole => HalfUnits(inference.Grid, line, at, null, whole) is 0 or 1 || IsOfMeant(inference, line, at, whole));
    }

    private static bool IsOfMeantWhole(TableInference inference, ShareLine line, int at) =>
        line.WholeOf(at) is var whole && inference.Meant(whole.Row, whole.Column).Any(figure => HalfUnits(inference.Grid, line, at, null, figure) is 0 or 1);

    private static bool IsOfMeant(TableInference inference, ShareLine line, int at, long? meantWhole) =>
        line.PartAt(at) is var part && inference.Meant(part.Row, part.Column).Any(figure => HalfUnits(inference.Grid, line, at, figure, meantWhole) is 0 or 1);

    /// <summary>The same, of other figures than those printed.</summary>
    /// <param name="grid">The table.</param>
    /// <param name="line">The percentages.</param>
    /// <param name="at">The position along the line.</param>
    /// <param name="meantPart">The part; null as printed.</param>
    /// <param name="meantWhole">The whole; null as printed.</param>
    public static int HalfUnits(TableGrid grid, ShareLine line, int at, long? meantPart, long? meantWhole)
    {
        var (row, column) = line.Target(at);
        var part = line.PartAt(at);
        var whole = line.WholeOf(at);
        if (!grid.IsKnown(row, column) || !grid.IsKnown(part.Row, part.Column) || !grid.IsKnown(whole.Row, whole.Column))
            return -1;
        var a = (Int128)(meantWhole ?? grid[whole.Row, whole.Column]);
        if (a == 0)
            return -1;
        var miss = Int128.Abs((grid[row, column] * a) - ((Int128)grid.Hundred * (meantPart ?? grid[part.Row, part.Column])));
        var half = Int128.Abs(a) * UnitAt(grid, row, column);
        var ratio = ((2 * miss) + half - 1) / half;
        return ratio > 1000 ? 1000 : (int)ratio;
    }

    /// <summary>The unit in the last place of one percentage.</summary>
    public static long UnitAt(TableGrid grid, int row, int column)
    {
        var unit = grid.Table.Rows[row].Figures[column].Unit;
        for (var i = 0; i < grid.Decimals; i++)
            unit *= 10m;
        return Math.Max(1, (long)unit);
    }

    private static bool LooksLikePercentages(TableGrid grid, int column)
    {
        var figures = 0;
        for (var row = 0; row < grid.Rows; row++)
        {
            if (grid.IsNil(row, column))
                continue;
            var figure = grid.Table.Rows[row].Figures[column];
            if (figure.Value is not { } value || Math.Abs(value) >= 1000m || figure.Unit >= 1m)
                return false;
            figures++;
        }

        return figures >= 3;
    }

    private static List<int> Wholes(TableGrid grid, bool isColumn, bool[]? isTotalRow)
    {
        if (!isColumn)
            return [.. grid.AdditiveColumns()];
        return [.. Enumerable.Range(0, grid.Rows).Where(row => grid.RowLabel[row].IsTotal || (isTotalRow?[row] ?? false)).TakeLast(40)];
    }

    private static ShareLine? Best(TableGrid grid, bool isColumn, int line, bool labelled, List<int> wholes, CancellationToken cancellation, TableInference? inference = null, TrueAmounts? amounts = null, int from = 0, int to = int.MaxValue)
    {
        var parallels = isColumn
            ? grid.AdditiveColumns().Where(column => column != line).ToList()
            : Enumerable.Range(0, grid.Rows).Where(row => !grid.IsHeading[row] && !grid.IsPercentRow[row] && Math.Abs(row - line) <= 60).ToList();
        if (parallels.Count > 60)
            parallels = [.. parallels.OrderBy(one => Math.Abs(one - line)).Take(60).Order()];
        var cost = Bits.Log2(Math.Max(1, parallels.Count * (parallels.Count + wholes.Count)));
        ShareLine? best = null;
        foreach (var part in parallels)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var whole in parallels)
            {
                if (whole != part)
                    Take(ref best, Weigh(grid, new ShareLine(isColumn, line, part, whole, -1, 0, 0, 0) { From = from, To = to }, labelled, cost, inference, amounts));
            }

            foreach (var at in wholes)
                Take(ref best, Weigh(grid, new ShareLine(isColumn, line, part, -1, at, 0, 0, 0) { From = from, To = to }, labelled, cost, inference, amounts));
        }

        return best;
    }

    private static void Take(ref ShareLine? best, ShareLine? candidate)
    {
        if (candidate is not null && (best is null || candidate.Score > best.Score))
            best = candidate;
    }

    private static ShareLine? Weigh(TableGrid grid, ShareLine line, bool labelled, int cost, TableInference? inference = null, TrueAmounts? amounts = null, long? meantWhole = null)
    {
        var score = (labelled ? Label : 0) - cost + (NamesPart(grid, line) ? PartNamed : 0);
        var holds = 0;
        var fails = 0;
        var meant = 0;
        var length = Math.Min(line.IsColumn ? grid.Rows : grid.Columns, MostRows);
        for (var at = 0; at < length; at++)
        {
            if (!Applies(grid, line, at))
                continue;
            if (amounts?.AreRounded(line, at) == false)
                return null;
            var miss = HalfUnits(grid, line, at, null, meantWhole);
            var (row, column) = line.Target(at);
            var part = line.PartAt(at);
            if (miss < 0)
            {
                // A part of nothing: so it is printed now and then, but rather the whole is another figure.
                if (line.Whole >= 0 && grid.IsKnown(part.Row, part.Column) && grid[part.Row, part.Column] != 0)
                    score -= 2 * Bits.One;
                continue;
            }

            if (grid[row, column] == 0 && grid[part.Row, part.Column] == 0)
                continue;
            if (amounts?.SpreadOf(line, at) is { } spread)
            {
                holds++;
                score += Weight(grid, row, column, spread);
            }
            else if (miss <= 2)
            {
                holds++;
                score += Weight(grid, row, column) - (miss <= 1 ? 0 : 2 * Bits.One);
            }
            else if (inference is not null && (IsOfMeant(inference, line, at, meantWhole) || (meantWhole is null && IsOfMeantWhole(inference, line, at))))
            {
                // The part or the whole is the wrong cell, by its own sum; and what it should be is what the percentage was made of.
                // One whole for all is one wrong cell.
                score += Math.Max(0, Weight(grid, row, column) - (line.Whole < 0 && meant > 0 ? 0 : ImpliedCost));
                meant++;
            }
            else if (amounts?.MayBeOfCut(line, at) == true)
            {
                return null;
            }
            else
            {
                fails++;
                score -= Bits.Failure;
                if (fails > 6 && fails > 2 * holds)
                    return null;
            }
        }

        // What prints 100 per cent is the whole: as good as another percentage that agrees.
        if (labelled && IsHundredAtWhole(grid, line))
        {
            holds++;
            score += HundredAtWhole;
        }

        var least = amounts is not null ? RoundedThreshold : labelled && holds > 2 ? LabelledThreshold : Threshold;
        return holds + meant >= 2 && holds + meant >= fails && score >= least ? line with { Score = score, Holds = holds, Fails = fails + meant } : null;
    }

    private static bool IsHundredAtWhole(TableGrid grid, ShareLine line) =>
        line.Whole < 0 && line.Target(line.WholeAt) is var (row, column) && grid[row, column] == grid.Hundred;

    // "Paid (%)" is the share of what was paid, a "vacancy rate" that of what is vacant, "percentage of women" that of the row "of which: women"; percentages right under a total are those of the total.
    private static bool NamesPart(TableGrid grid, ShareLine line)
    {
        if (!line.IsColumn && !grid.RowLabel[line.Part].IsOfWhich)
            return grid.RowLabel[line.Part].IsTotal && line.Part < line.Line && !Enumerable.Range(line.Part + 1, line.Line - line.Part - 1).Any(row => grid.IsItem[row]);
        var part = TableWords.NameOf(line.IsColumn ? grid.Header[line.Part].Last : grid.RowLabel[line.Part].Folded);
        var name = TableWords.NameOf(line.IsColumn ? grid.Header[line.Line].Last : grid.RowLabel[line.Line].Folded);
        return (part.Length > 2 && name.Contains(part, StringComparison.Ordinal)) || part.Split(' ').Any(word => word.Length >= Stem && name.Split(' ').Any(other => other.StartsWith(word[..Stem], StringComparison.Ordinal)));
    }

    /// <summary>What one percentage says that agrees.</summary>
    /// <param name="grid">The table.</param>
    /// <param name="row">The row of the percentage.</param>
    /// <param name="column">Its column.</param>
    /// <param name="spread">How far apart the percentages are that would agree as well, beside the rounding of its own.</param>
    public static int Weight(TableGrid grid, int row, int column, long spread = 0) =>
        Math.Min(HitCap, Bits.Log2(1 + (Math.Abs(grid[row, column]) / (UnitAt(grid, row, column) + spread))));

    /// <summary>Whether the line has a percentage here that can be checked at all.</summary>
    public static bool Applies(TableGrid grid, ShareLine line, int at)
    {
        var (row, column) = line.Target(at);
        if ((line.Whole < 0 && at == line.WholeAt) || at < line.From || at >= line.To)
            return false;
        if (line.IsColumn ? grid.IsHeading[row] || grid.IsPercentRow[row] : !grid.IsAdditive[column])
            return false;
        return grid.Table.Rows[row].Figures[column].IsNumber;
    }
}
