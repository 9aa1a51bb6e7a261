using System.Globalization;
using Unccd.Results.Tables;

namespace Unccd.Results.Structure;

internal sealed partial class TableGrid
{
    private const int MostDecimals = 4;

    /// <summary>Reads a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="position">Its position in the document, from 1.</param>
    public static TableGrid Create(PrintedTable table, int position)
    {
        var grid = new TableGrid(table, position);
        grid.ReadValues();
        grid.ReadWords();
        for (var column = 0; column < grid.Columns; column++)
        {
            grid.Unit[column] = grid.UnitOf(column);
            grid.Granule[column] = grid.GranuleOf(column);
            grid.IsUniform[column] = grid.IsPrintedAlike(column);
            grid.ColumnMeasure[column] = grid.MeasureOf(column);
            grid.IsAdditive[column] = grid.ColumnMeasure[column] is not (FigureMeasure.Percent or FigureMeasure.Ratio) && !grid.IsOrdinal(column);
        }

        return grid;
    }

    /// <summary>Takes a row of percentages out of the sums.</summary>
    public void MarkPercentRow(int row)
    {
        IsPercentRow[row] = true;
        IsItem[row] = false;
    }

    /// <summary>Takes a column of percentages out of the sums.</summary>
    public void MarkPercentColumn(int column)
    {
        ColumnMeasure[column] = FigureMeasure.Percent;
        IsAdditive[column] = false;
    }

    /// <summary>Takes a figure that is not given out of all sums.</summary>
    public void MarkNotGiven(int row, int column) => known[(row * Columns) + column] = false;

    private void ReadValues()
    {
        foreach (var row in Table.Rows)
        {
            foreach (var figure in row.Figures)
            {
                if (figure is { IsNumber: true, Value: { } value } && value != 0m)
                    Decimals = Math.Max(Decimals, Math.Min(MostDecimals, DecimalsOf(figure.Unit)));
            }
        }

        var limit = long.MaxValue / 16 / (Rows + Columns + 4);
        for (var row = 0; row < Rows; row++)
        {
            var figures = Table.Rows[row].Figures;
            for (var column = 0; column < Columns; column++)
            {
                var index = (row * Columns) + column;
                var figure = figures[column];
                nil[index] = figure.IsNil;
                blank[index] = figure.Kind == FigureKind.Blank;
                if (figure.Value is { } value && Math.Abs(value) <= limit / Power(Decimals))
                {
                    var scaled = value * Power(Decimals);
                    if (scaled == decimal.Truncate(scaled))
                    {
                        values[index] = (long)scaled;
                        known[index] = true;
                    }
                }
            }
        }
    }

    private void ReadWords()
    {
        var unit = TableWords.Fold(Table.Unit ?? "");
        var title = TableWords.Fold(Table.Title);
        var language = TableLanguages.Of(Table);
        var money = TableWords.IsMoney(unit) || (!TableWords.IsCount(unit) && !TableWords.IsCountUnit(unit) && TableWords.IsMoney(title));
        var count = TableWords.IsCount(unit) || TableWords.IsCountUnit(unit) || (!money && (TableWords.IsCount(title) || TableWords.IsCountUnit(title) || CountsByStub()));
        TableMeasure = money ? FigureMeasure.Money : count ? FigureMeasure.Count : FigureMeasure.Unknown;
        IsScaled = TableWords.IsScaled(unit) || (money && TableWords.IsScaled(title));
        if (TableMeasure == FigureMeasure.Unknown && Table.Rows.Count(row => TableWords.IsGrade(row.Label)) > 1)
            TableMeasure = FigureMeasure.Count;
        if (IsScaled && TableMeasure == FigureMeasure.Unknown)
            TableMeasure = FigureMeasure.Money;
        ReadHeaders(language);
        ReadWeakWords(title);
        for (var row = 0; row < Rows; row++)
        {
            var print = Table.Rows[row];
            RowLabel[row] = new GridLabel(Table.WordsOf(row), print.IsBold, print.Indent, language);
            var figures = false;
            var blanks = false;
            var (most, second) = (0L, 0L);
            for (var column = 0; column < Columns; column++)
            {
                var index = (row * Columns) + column;
                figures |= !nil[index];
                blanks |= blank[index];
                var value = Math.Abs(values[index]);
                (most, second) = value > most ? (value, most) : (most, Math.Max(second, value));
            }

            // A grade without a figure has no posts; it is no heading.
            IsHeading[row] = !figures && blanks && !TableWords.IsGrade(print.Label) && TableWords.CategoryOfGrade(print.Label, RowLabel[row].Folded) == 0 && !RowLabel[row].IsOutside;
            // One of several may be misprinted: "1 100.0" for the whole.
            IsPercentRow[row] = figures && (second > 0 ? second : most) < 1000 * (long)Power(Decimals) && TableWords.IsPercent(RowLabel[row].Folded) && !RowLabel[row].IsSupportCost;
            if (figures && !RowLabel[row].IsTotal && !RowLabel[row].IsSupportCost && TableWords.NamesRatio(RowLabel[row].Folded, isSmall: most < 1000 * (long)Power(Decimals)))
                IsPercentRow[row] = true;
            // A row of dashes is a line of zeros; a heading with a stray dash has blanks beside it.
            IsItem[row] = !IsHeading[row] && !IsPercentRow[row] && !RowLabel[row].IsOfWhich && !RowLabel[row].IsOutside;
        }

        ReadPercentages(unit, title);
    }

    // A line of keys and formulas may stand beneath the names of the columns. Keys that recur ("a b a b" under two years) tell columns apart and name them.
    private void ReadHeaders(TableLanguage language)
    {
        var inner = Table.Columns.Select(column => column.Levels.Count < 2 ? "" : TableWords.Fold(column.Levels[^1])).ToArray();
        var keys = inner.Select(LabelFormula.KeyAlone).OfType<string>().ToArray();
        var hasFormula = Array.Exists(inner, level => LabelFormula.ParseAlone(level) is not null);
        var isKeyed = keys.Length > 1 && keys.Distinct(StringComparer.Ordinal).Count() == keys.Length;
        for (var column = 0; column < Columns; column++)
        {
            var level = inner[column];
            var isKey = isKeyed && (LabelFormula.KeyAlone(level) is { } key ? hasFormula || key.Length < level.Length || char.IsLetter(key[0]) : LabelFormula.ParseAlone(level) is not null);
            Header[column] = new GridHeader(Table.Columns[column].Levels, isKey, language);
        }
    }

    private static int DecimalsOf(decimal unit)
    {
        var decimals = 0;
        for (; unit < 1m && decimals < 28; decimals++)
            unit *= 10m;
        return decimals;
    }

    private static decimal Power(int decimals)
    {
        var power = 1m;
        for (var i = 0; i < decimals; i++)
            power *= 10m;
        return power;
    }

    // A stray "0.0" in a column of integers must not change the column's unit, nor may a row of percentages.
    private long UnitOf(int column)
    {
        var unit = 0m;
        for (var row = 0; row < Rows; row++)
        {
            var figure = Table.Rows[row].Figures[column];
            if (!IsPercentRow[row] && figure is { IsNumber: true, Value: not 0m } && (unit == 0m || figure.Unit < unit))
                unit = figure.Unit;
        }

        var scaled = (unit == 0m ? 1m : unit) * Power(Decimals);
        return scaled < 1m ? 1L : scaled > 1_000_000_000_000m ? 1_000_000_000_000L : (long)scaled;
    }

    private bool IsPrintedAlike(int column)
    {
        var figures = 0;
        var alike = 0;
        for (var row = 0; row < Rows; row++)
        {
            if (IsPercentRow[row] || IsNil(row, column) || !Table.Rows[row].Figures[column].IsNumber)
                continue;
            figures++;
            alike += ShareSearch.UnitAt(this, row, column) <= Unit[column] ? 1 : 0;
        }

        return 2 * alike > figures;
    }

    private long GranuleOf(int column)
    {
        var figures = new List<long>();
        for (var row = 0; row < Rows; row++)
        {
            if (!IsPercentRow[row] && this[row, column] != 0)
                figures.Add(Math.Abs(this[row, column]));
        }

        var best = Unit[column];
        if (figures.Count < 4)
            return best;
        // One wrong figure must not make a column of quarters look fine-grained.
        var strays = figures.Count >= 6 ? Math.Max(1, figures.Count / 10) : 0;
        for (var power = 1L; power <= 1_000_000_000_000L; power *= 10)
        {
            foreach (var granule in (ReadOnlySpan<long>)[power, 5 * power, 25 * power])
            {
                if (granule > best && figures.Count(figure => figure % granule != 0) <= strays)
                    best = granule;
            }
        }

        return best;
    }

    // "Number of Member States" over the labels says what every column counts, even one that is headed by a currency.
    private bool CountsByStub() => TableWords.CountsThings(TableWords.Fold(Table.StubHeader));

    // "51%" in most of its cells, whatever the header says.
    private bool IsMarkedAsPercent(int column)
    {
        var (marked, all) = (0, 0);
        foreach (var row in Table.Rows)
        {
            var figure = row.Figures[column];
            if (!figure.IsNumber)
                continue;
            all++;
            marked += figure.Text.AsSpan().ContainsAny('%', '％', '٪') ? 1 : 0;
        }

        return marked > 1 && 2 * marked > all;
    }

    // Numbers of order, codes and years add to nothing. A header alone does not make them so: "Year" may stand over the sum of four quarters, "No." over a count.
    private bool IsOrdinal(int column)
    {
        var isYear = TableWords.NamesTheYear(Header[column].Last) || Header[column].Last == "年份";
        var isCode = TableWords.IsCode(Header[column].Last);
        var one = (long)Power(Decimals);
        var years = 0;
        var figures = 0;
        var whole = true;
        var serial = true;
        var ascending = true;
        var totalled = false;
        var previous = 0L;
        for (var row = 0; row < Rows; row++)
        {
            if (IsNil(row, column) || !IsKnown(row, column))
                continue;
            var figure = this[row, column];
            figures++;
            years += figure % one == 0 && figure / one is >= 1950 and <= 2060 ? 1 : 0;
            whole &= figure % one == 0;
            serial &= figure == previous + one;
            ascending &= figure > previous;
            totalled |= RowLabel[row].IsTotal;
            previous = figure;
        }

        if (figures > 0 && whole && ((isYear && years == figures) || (isCode && !totalled && (ascending || HasEqualLengths(column)))))
            return true;
        return figures >= 3 && ((years == figures && Decimals == 0) || (serial && Header[column].Folded.Length == 0));
    }

    // Codes of one list have the same number of digits, at least three.
    private bool HasEqualLengths(int column)
    {
        var length = 0;
        for (var row = 0; row < Rows; row++)
        {
            if (IsNil(row, column) || !IsKnown(row, column))
                continue;
            var digits = this[row, column].ToString(CultureInfo.InvariantCulture).Length;
            if (length != 0 && digits != length)
                return false;
            length = digits;
        }

        return length - Decimals >= 3;
    }
}
