namespace Unccd.Results.Structure;

internal sealed partial class TableRounding
{
    private readonly Dictionary<(int Row, int Column), long> across = [];
    private readonly Dictionary<(int Row, int Column), long> down = [];

    // All amounts here are in half grid units.
    private void Widen()
    {
        // What each total is off by within its own rounding, the innermost first; sums of sums carry it on.
        foreach (var relation in InOrder())
        {
            for (var row = 0; row < grid.Rows; row++)
            {
                if (TryAcross(relation, row, out var residual, out var plain) && Math.Abs(residual) <= plain)
                    across[(row, relation.Target)] = Math.Abs(residual);
            }
        }

        foreach (var group in table.Groups)
        {
            for (var column = 0; column < grid.Columns; column++)
            {
                if (!TryDown(group, column, out var residual, out var plain))
                    continue;
                if (Math.Abs(residual) <= plain)
                    down[(group.Parent, column)] = Math.Abs(residual);
            }
        }

        foreach (var group in table.Groups)
        {
            foreach (var relation in table.Relations)
                WidenAcross(group, relation);
        }

        foreach (var relation in InOrder())
        {
            foreach (var group in table.Groups)
                WidenDown(relation, group);
        }

        foreach (var rate in table.Rates)
            WidenRate(rate);
    }

    private IEnumerable<ColumnRelation> InOrder() =>
        table.Relations.OrderBy(relation => relation.Terms.Count(term => table.Relations.Exists(other => other.Target == term)));

    private bool TryAcross(ColumnRelation relation, int row, out long residual, out long plain)
    {
        plain = 0;
        residual = 0;
        if (grid.IsHeading[row] || grid.IsPercentRow[row] || !IsRounded(row, relation.Target) || !ColumnSearch.TryInstance(grid, relation, row, out residual, out _))
            return false;
        residual *= 2;
        foreach (var column in relation.Columns)
            plain += Half(row, column);
        return true;
    }

    private bool TryDown(RowGroup group, int column, out long residual, out long plain)
    {
        plain = 0;
        residual = 0;
        if (!IdentityWriter.GroupApplies(grid, group, column) || !IsRounded(group.Parent, column))
            return false;
        residual = 2 * IdentityWriter.Residual(grid, group, column);
        plain = Half(group.Parent, column);
        foreach (var row in group.Details)
            plain += Half(row, column);
        return true;
    }

    private void WidenAcross(RowGroup group, ColumnRelation relation)
    {
        if (!TryAcross(relation, group.Parent, out var residual, out var plain))
            return;
        var inherited = plain;
        foreach (var row in group.Details)
            inherited += across.GetValueOrDefault((row, relation.Target));
        Keep(across, group.Parent, relation.Target, Math.Abs(residual), plain, inherited);
    }

    private void WidenDown(ColumnRelation relation, RowGroup group)
    {
        if (!TryDown(group, relation.Target, out var residual, out var plain))
            return;
        var inherited = plain;
        foreach (var column in relation.Terms)
            inherited += down.GetValueOrDefault((group.Parent, column));
        Keep(down, group.Parent, relation.Target, Math.Abs(residual), plain, inherited);
    }

    private void WidenRate(RowRate rate)
    {
        for (var column = 0; column < grid.Columns; column++)
        {
            if (!grid.IsAdditive[column] || !IsRounded(rate.Row, column) || grid.IsNil(rate.Row, column))
                continue;
            var miss = 2 * Int128.Abs(RateSearch.Miss(grid, rate, column));
            var plain = (1000 * (Int128)Math.Max(Half(rate.Row, column), grid.Granule[column] > grid.Unit[column] ? 2 * grid.Granule[column] : 0)) + (rate.PerMille * (Int128)Half(rate.Basis, column));
            var residual = Math.Max(across.GetValueOrDefault((rate.Basis, column)), down.GetValueOrDefault((rate.Basis, column)));
            var inherited = (2000 * (Int128)RateSearch.Tolerance(grid, column)) + (rate.PerMille * (Int128)residual) + 999;
            if (miss > plain && miss <= plain + inherited)
                widened[(rate.Row, column)] = widened.GetValueOrDefault((rate.Row, column)) + (long)((miss - plain + 999) / 1000);
        }

        foreach (var relation in table.Relations)
        {
            if (!TryAcross(relation, rate.Row, out var residual, out var plain))
                continue;
            var basis = (rate.PerMille * across.GetValueOrDefault((rate.Basis, relation.Target)) / 1000) + 1;
            Keep(across, rate.Row, relation.Target, Math.Abs(residual), plain, plain + basis);
        }
    }

    private void Keep(Dictionary<(int Row, int Column), long> residuals, int row, int column, long residual, long plain, long inherited)
    {
        if (residual > inherited)
            return;
        residuals[(row, column)] = residual;
        if (residual > plain)
            widened[(row, column)] = widened.GetValueOrDefault((row, column)) + residual - plain;
    }
}
