using Unccd.Results.Identities;
using Unccd.Results.Messages;
using Unccd.Results.Tables;

namespace Unccd.Results.Structure;

/// <summary>Writes what was found in a table as identities between its cells.</summary>
internal static class IdentityWriter
{
    /// <summary>From this evidence on a violated identity is an error.</summary>
    public const int CertainFrom = 6 * Bits.One;

    public static IEnumerable<Identity> Write(TableInference table) =>
        [.. Relations(table), .. Groups(table), .. Shares(table), .. Rates(table), .. Equalities(table), .. CarryOvers(table), .. RunningTotals(table), .. Changes(table), .. Percentages(table), .. ShareTotals(table)];

    public static IdentityGrade GradeOf(int score) => score >= CertainFrom ? IdentityGrade.Certain : IdentityGrade.Unverified;

    // Columns of small counts agree in a few rows by chance; where they do not agree in all of them it takes a little more to call the others wrong.
    public static IdentityGrade GradeOf(ColumnRelation relation) => GradeOf(relation.Fails == 0 ? relation.Score : relation.Score - (3 * Bits.One));

    private static IEnumerable<Identity> Relations(TableInference table)
    {
        var grid = table.Grid;
        var levels = new PeriodLevels(table);
        foreach (var relation in table.Relations)
        {
            var kind = grid.Header[relation.Target].IsBalance && relation.Terms.Any(column => relation.SignOf(column) < 0) ? IdentityKind.Balance : IdentityKind.RowSum;
            var reason = StructureMessages.Columns(relation);
            var undivided = UndividedRows.Of(table, relation);
            for (var row = 0; row < grid.Rows; row++)
            {
                if (grid.IsHeading[row] || grid.IsPercentRow[row] || undivided[row] || !ColumnSearch.TryInstance(grid, relation, row, out var residual, out _))
                    continue;
                var isLevel = levels.IsLevel(relation, row);
                if (isLevel == true)
                    continue;
                var others = residual == 0 ? [] : undivided.In(row).Select(other => new IdentityTerm(grid.Place(other, relation.Target), 1));
                yield return Identity.Sum(kind, grid.Place(row, relation.Target), relation.Terms.Select(column => new IdentityTerm(grid.Place(row, column), relation.SignOf(column))).Concat(others))
                    .AsInferred(reason, relation.Score, isLevel is null ? IdentityGrade.Unverified : GradeOf(relation));
            }
        }
    }

    private static IEnumerable<Identity> Groups(TableInference table)
    {
        var grid = table.Grid;
        var isDetail = table.DetailRows();
        foreach (var group in table.Groups)
        {
            var kind = isDetail[group.Parent] ? IdentityKind.Subtotal : IdentityKind.ColumnSum;
            var reason = StructureMessages.Rows(group);
            for (var column = 0; column < grid.Columns; column++)
            {
                if (!GroupApplies(grid, group, column))
                    continue;
                yield return Sum(grid, group, column, kind).AsInferred(reason, group.Score, group.Grade);
            }
        }
    }

    private static Identity Sum(TableGrid grid, RowGroup group, int column, IdentityKind kind) =>
        Identity.Sum(kind, grid.Place(group.Parent, column), group.Details.Select((row, i) => new IdentityTerm(grid.Place(row, column), group.Signs[i])));

    /// <summary>Whether a group of rows says something of a column: its total is printed, or left blank where that says zero, and at least one detail.</summary>
    public static bool GroupApplies(TableGrid grid, RowGroup group, int column, bool percentages = false)
    {
        if (grid.IsAdditive[column] == percentages || !grid.IsKnown(group.Parent, column) || (grid.IsBlank(group.Parent, column) && !grid.IsBlankTotalZero(column)))
            return false;
        var printed = false;
        foreach (var row in group.Details)
        {
            if (!grid.IsKnown(row, column))
                return false;
            printed |= !grid.IsBlank(row, column);
        }

        return printed;
    }

    /// <summary>The total of a group less its details, in one column.</summary>
    public static long Residual(TableGrid grid, RowGroup group, int column)
    {
        var residual = grid[group.Parent, column];
        for (var i = 0; i < group.Details.Count; i++)
            residual -= group.Signs[i] * grid[group.Details[i], column];
        return residual;
    }

    /// <summary>The figures of a group in one column, without their signs.</summary>
    public static long Magnitude(TableGrid grid, RowGroup group, int column)
    {
        var magnitude = Math.Abs(grid[group.Parent, column]);
        foreach (var row in group.Details)
            magnitude += Math.Abs(grid[row, column]);
        return magnitude;
    }

    private static IEnumerable<Identity> Shares(TableInference table)
    {
        var grid = table.Grid;
        foreach (var line in table.Shares)
        {
            var reason = StructureMessages.Share(line);
            for (var at = 0; at < (line.IsColumn ? grid.Rows : grid.Columns); at++)
            {
                var (row, column) = line.Target(at);
                var part = line.PartAt(at);
                var whole = line.WholeOf(at);
                if (!ShareSearch.Applies(grid, line, at) || part == whole || !grid.IsKnown(part.Row, part.Column) || !grid.IsKnown(whole.Row, whole.Column))
                    continue;
                yield return Identity.Share(grid.Place(row, column), grid.Place(part.Row, part.Column), grid.Place(whole.Row, whole.Column))
                    .AsInferred(reason, line.Score, line.Grade);
            }
        }
    }

    private static IEnumerable<Identity> Rates(TableInference table)
    {
        var grid = table.Grid;
        foreach (var rate in table.Rates)
        {
            var reason = StructureMessages.Rate(rate);
            var derived = table.DerivedColumns();
            for (var column = 0; column < grid.Columns; column++)
            {
                // The amount of two years is the sum of two rounded amounts, not the rounded rate of the sum.
                if (derived[column])
                    continue;
                if (!grid.IsAdditive[column] || !grid.IsKnown(rate.Row, column) || !grid.IsKnown(rate.Basis, column) || grid.IsBlank(rate.Row, column) || grid.IsBlank(rate.Basis, column))
                    continue;
                yield return Identity.RateOf(grid.Place(rate.Row, column), grid.Place(rate.Basis, column), rate.PerMille / 1000m)
                    .WithStep(grid.StepOf(column))
                    .AsInferred(reason, rate.Score, GradeOf(rate.Score));
            }
        }
    }

    private static IEnumerable<Identity> Equalities(TableInference table)
    {
        var grid = table.Grid;
        foreach (var equal in table.Equalities)
        {
            var reason = StructureMessages.EqualTotals(equal);
            for (var column = 0; column < grid.Columns; column++)
            {
                if (EqualRowSearch.Applies(grid, equal.First, equal.Second, column))
                    yield return Equal(grid.Place(equal.Second, column), grid.Place(equal.First, column), reason, equal.Score);
            }
        }
    }

    private static Identity Equal(CellPlace later, CellPlace earlier, Message reason, int score) =>
        Identity.Sum(IdentityKind.EqualTotals, later, [earlier]).AsInferred(reason, score, GradeOf(score));

    private static IEnumerable<Identity> CarryOvers(TableInference table)
    {
        var grid = table.Grid;
        foreach (var carry in table.CarryOvers)
        {
            var reason = StructureMessages.CarryOver(carry.Holds, carry.Fails);
            for (var i = 1; i < carry.Columns.Count; i++)
            {
                var (before, after) = (carry.Columns[i - 1], carry.Columns[i]);
                if (CarryOver.Applies(grid, carry.Opening, carry.Closing, before, after))
                    yield return Equal(grid.Place(carry.Opening, after), grid.Place(carry.Closing, before), reason, carry.Score);
            }
        }

        foreach (var carried in table.CarriedColumns)
        {
            var reason = StructureMessages.CarryOver(carried.Holds, carried.Fails);
            for (var row = 0; row < grid.Rows; row++)
            {
                if (CarriedColumn.Applies(grid, carried.Opening, carried.Closing, row))
                    yield return Equal(grid.Place(row, carried.Opening), grid.Place(row, carried.Closing), reason, carried.Score);
            }
        }

        foreach (var carried in table.CarriedRows)
        {
            var reason = StructureMessages.CarryOver(carried.Holds, carried.Fails);
            for (var i = 1; i < carried.Rows.Count; i++)
            {
                var (before, after) = (carried.Rows[i - 1], carried.Rows[i]);
                if (CarriedRows.Applies(grid, carried.Opening, carried.Closing, before, after))
                    yield return Equal(grid.Place(after, carried.Opening), grid.Place(before, carried.Closing), reason, carried.Score);
            }
        }
    }

    private static IEnumerable<Identity> RunningTotals(TableInference table)
    {
        var grid = table.Grid;
        foreach (var running in table.RunningTotals)
        {
            var reason = StructureMessages.RunningTotal(running);
            var kind = running.IsColumn ? IdentityKind.ColumnSum : IdentityKind.RowSum;
            foreach (var (at, before) in running.Steps)
            {
                var added = new IdentityTerm(Place(running.PartAt(at)), 1);
                yield return Identity.Sum(kind, Place(running.Target(at)), before < 0 ? [added] : [new IdentityTerm(Place(running.Target(before)), 1), added])
                    .AsInferred(reason, running.Score, GradeOf(running.Score));
            }

            foreach (var (at, last) in running.Repeats)
                yield return Equal(Place(running.Target(at)), Place(running.Target(last)), reason, running.Score);
        }

        CellPlace Place((int Row, int Column) at) => grid.Place(at.Row, at.Column);
    }

    private static IEnumerable<Identity> Changes(TableInference table)
    {
        var grid = table.Grid;
        foreach (var changes in table.ChangeRows)
        {
            foreach (var (column, before) in changes.Steps)
            {
                yield return Identity.Sum(IdentityKind.Balance, grid.Place(changes.Change, column), [new IdentityTerm(grid.Place(changes.Of, column), 1), new IdentityTerm(grid.Place(changes.Of, before), -1)])
                    .AsInferred(StructureMessages.Changes(changes), changes.Score, GradeOf(changes.Score));
                if (changes.HasPercentage(grid, column, before))
                    yield return Identity.Share(grid.Place(changes.Percent, column), grid.Place(changes.Change, column), grid.Place(changes.Of, before)).AsInferred(StructureMessages.ChangesInPerCent(changes), changes.PercentScore, GradeOf(changes.PercentScore));
            }
        }
    }

    // A scale of assessments adds up like any column; it has no other figures that it is a percentage of.
    private static IEnumerable<Identity> Percentages(TableInference table)
    {
        var grid = table.Grid;
        for (var column = 0; column < grid.Columns; column++)
        {
            if (grid.ColumnMeasure[column] != FigureMeasure.Percent || table.Shares.Exists(line => line.IsColumn && line.Line == column))
                continue;
            foreach (var group in table.Groups)
            {
                if (!GroupApplies(grid, group, column, percentages: true))
                    continue;
                var residual = Math.Abs(Residual(grid, group, column));
                var magnitude = Magnitude(grid, group, column);
                var holds = 2 * residual <= (group.Details.Count + 1) * grid.Unit[column];
                if (magnitude == 0 || (!holds && !LooksMisprinted(grid, group, column)))
                    continue;
                var score = holds ? Bits.Hit(residual, magnitude, grid.Granule[column]) - (2 * Bits.One) : 2 * Bits.One;
                if (holds && score < CertainFrom)
                    continue;
                yield return Sum(grid, group, column, IdentityKind.ColumnSum).AsInferred(StructureMessages.Rows(group), score, GradeOf(score));
            }
        }
    }

    // The whole is 100 per cent of itself, which only the shares of its parts can tell: they add up to what is printed for it. A share that is off by its own figures has been told already.
    private static IEnumerable<Identity> ShareTotals(TableInference table)
    {
        var grid = table.Grid;
        foreach (var line in table.Shares.Where(line => line.Whole < 0 && grid.IsPrinted(line.Target(line.WholeAt))))
        {
            foreach (var parts in table.PartsOf(line).Where(parts => parts.Length > 1 && parts.All(at => grid.IsPrinted(line.Target(at))) && MayAddUp(parts)))
            {
                var target = line.Target(line.WholeAt);
                yield return Identity.Sum(line.IsColumn ? IdentityKind.ColumnSum : IdentityKind.RowSum, grid.Place(target.Row, target.Column), parts.Select(at => new IdentityTerm(grid.Place(line.Target(at).Row, line.Target(at).Column), 1)))
                    .AsInferred(StructureMessages.Share(line), line.Score, GradeOf(line.Score));
            }

            // Where another whole than 100 is printed one of the parts may be a misprint, too; else a wrong part is told by its own figures.
            bool MayAddUp(int[] parts) => parts.Count(at => !ShareSearch.Agrees(table, line, at)) is var others
                && (others == 0 || (others == 1 && parts.Length > 2 && line.Target(line.WholeAt) is var (row, column) && grid[row, column] != grid.Hundred));
        }
    }

    // A long scale that one slip of the hand keeps from adding up; percentages that add to nothing do not come that close.
    private static bool LooksMisprinted(TableGrid grid, RowGroup group, int column)
    {
        if (group.Details.Count < 3 || grid.Decimals < 2)
            return false;
        var unit = grid.Unit[column];
        var residual = Residual(grid, group, column);
        var slips = new MisprintSet();
        return slips.IsOneMisprint(grid[group.Parent, column] / unit, (grid[group.Parent, column] - residual) / unit)
            || group.Details.Any(row => slips.IsOneMisprint(grid[row, column] / unit, (grid[row, column] + residual) / unit));
    }
}
