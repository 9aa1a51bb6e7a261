namespace Unccd.Results.Structure;

internal sealed partial class TableGrid
{
    private const int MostThings = 100_000;
    private const int FewFigures = 3;

    private bool countsThings;
    private bool isOfPercentages;

    /// <summary>Takes a column that its header calls an average or a rate into the sums: its figures add up as others do.</summary>
    /// <param name="column">The column.</param>
    /// <param name="isRounded">Whether its figures were divided, and so rounded, however small they are.</param>
    public bool MarkAdditive(int column, bool isRounded)
    {
        ColumnMeasure[column] = isRounded ? FigureMeasure.Rounded : MeasureOf(column, mayBeRatio: false);
        return IsAdditive[column] = true;
    }

    /// <summary>Takes a column of averages or rates out of the sums.</summary>
    public void MarkRatio(int column)
    {
        ColumnMeasure[column] = FigureMeasure.Ratio;
        IsAdditive[column] = false;
    }

    // Weaker words than a currency or "number of": they speak only where nothing stronger did.
    private void ReadWeakWords(string title)
    {
        if (TableMeasure == FigureMeasure.Unknown && !IsScaled && TellOfThings(title))
        {
            TableMeasure = FigureMeasure.Count;
            countsThings = true;
        }
    }

    // Percentages that add up are rounded each; where a header or a label tells them from other figures, title and unit do not speak of all.
    private void ReadPercentages(string unit, string title)
    {
        if (TableMeasure == FigureMeasure.Money || Array.Exists(Header, header => header.IsPercent || header.IsMoney) || Array.Exists(IsPercentRow, one => one))
            return;
        isOfPercentages = (TableWords.IsPercent(unit) || TableWords.IsPercent(title) || AddAcrossToHundred() || AddDownToHundred())
            && !Enumerable.Range(0, Columns).Any(IsMarkedAsPercent);
    }

    private bool AddAcrossToHundred() => Enumerable.Range(0, Columns).Any(column =>
        (Header[column].IsTotal || Header[column].IsWhole) && AreHundreds([.. Enumerable.Range(0, Rows).Select(row => (row, column))], least: 3));

    private bool AddDownToHundred() => Enumerable.Range(0, Rows).Any(row =>
        (RowLabel[row].IsTotal || RowLabel[row].IsWhole) && AreHundreds([.. Enumerable.Range(0, Columns).Select(column => (row, column))], least: 2));

    // All figures of a line but one at most.
    private bool AreHundreds((int Row, int Column)[] line, int least)
    {
        var figures = line.Count(at => IsKnown(at.Row, at.Column) && !IsNil(at.Row, at.Column));
        var hundreds = line.Count(at => this[at.Row, at.Column] == Hundred);
        return hundreds >= least && hundreds >= figures - 1;
    }

    private bool TellOfThings(string title)
    {
        if (Array.Exists(Header, header => header.IsMoney))
            return false;
        if (TableWords.TellsOfThings(title))
            return true;
        var heads = Array.Exists(Header, header => TableWords.HeadsThings(header.Folded))
            || (Array.Exists(Header, header => TableWords.SexOf(header.Last) == 1) && Array.Exists(Header, header => TableWords.SexOf(header.Last) == 2));
        return heads && !TableWords.NamesCosts(title) && !Array.Exists(Header, header => TableWords.HeadsCosts(header.Folded));
    }

    private FigureMeasure MeasureOf(int column, bool mayBeRatio = true)
    {
        var (most, second, figures) = (0L, 0L, 0);
        for (var row = 0; row < Rows; row++)
        {
            if (IsPercentRow[row])
                continue;
            var size = Math.Abs(this[row, column]);
            (most, second) = (Math.Max(most, size), Math.Max(second, Math.Min(most, size)));
            figures += size == 0 ? 0 : 1;
        }

        var header = Header[column];
        var one = (long)Power(Decimals);
        // One amount printed in a column of percentages does not make it one of amounts.
        var usual = figures > FewFigures ? second : most;
        if (IsMarkedAsPercent(column) && usual < 10_000 * one)
            return FigureMeasure.Percent;
        if (header.IsPercent && usual < 10_000 * one && !IsInterest(column))
            return FigureMeasure.Percent;
        if (mayBeRatio && header.IsRatio && !header.IsTotal && usual < 10_000_000 * one)
            return FigureMeasure.Ratio;
        if (header.IsMoney && !header.IsCount && !CountsByStub())
            return FigureMeasure.Money;
        if (header.IsCount && !header.IsMoney && most < MostThings * one)
            return FigureMeasure.Count;
        if (most < 1000 * one && IsRoundedShare(column))
            return FigureMeasure.Rounded;
        // Posts come in halves and quarters; figures that were rounded to two decimals do not.
        if (TableMeasure == FigureMeasure.Unknown && Granule[column] < one && ComesInQuarters(column) && most < 1000 * one)
            return FigureMeasure.Count;
        if (countsThings && (most >= MostThings * one || !ComesInQuarters(column) || TableWords.HeadsCosts(header.Folded)))
            return FigureMeasure.Unknown;
        return TableMeasure == FigureMeasure.Count && most >= 1_000_000 * one ? FigureMeasure.Unknown : TableMeasure;
    }

    private bool IsRoundedShare(int column) => isOfPercentages
        ? TableMeasure != FigureMeasure.Count || !ComesInQuarters(column) || AddsToHundred(column)
        : TableMeasure == FigureMeasure.Unknown && Unit[column] < (long)Power(Decimals) && AddsToHundred(column);

    private bool ComesInQuarters(int column) => 4 * Granule[column] % (long)Power(Decimals) == 0;

    // What a total prints as 100 is the whole of percentages, each of them rounded.
    private bool AddsToHundred(int column)
    {
        for (var row = 0; row < Rows; row++)
        {
            if ((RowLabel[row].IsTotal || RowLabel[row].IsWhole) && this[row, column] == Hundred)
                return true;
        }

        return false;
    }

    // The Russian word for per cent is that for interest: percentages are small, and interest is as large as the money beside it.
    private bool IsInterest(int column)
    {
        if (!TableWords.MayBeInterest(Header[column].Folded) || Unit[column] < (long)Power(Decimals))
            return false;
        var (figures, large) = (0, 0);
        for (var row = 0; row < Rows; row++)
        {
            if (IsPercentRow[row] || this[row, column] == 0)
                continue;
            figures++;
            large += Math.Abs(this[row, column]) > Hundred ? 1 : 0;
        }

        return 2 * large > figures;
    }
}
