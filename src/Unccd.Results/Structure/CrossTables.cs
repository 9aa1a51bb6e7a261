using Unccd.Results.Identities;

namespace Unccd.Results.Structure;

/// <summary>Finds what joins tables: the same total twice, the same series twice, a series that is the sum of two others.</summary>
/// <remarks>
/// Two tables may agree and need not: equal budgets of two bodies, equal posts of two years. So an agreement is information, and becomes
/// certain only where so many figures agree that chance is out of the question; a single one that does not agree must fail inside its table, too.
/// </remarks>
internal sealed partial class CrossTables
{
    private const int Threshold = 12 * Bits.One;
    private const int CertainFrom = 20 * Bits.One;
    private const int MostTables = 40;
    private const int MostColumns = 24;
    private const int MostLabels = 400;

    private readonly List<TableInference> tables;
    private readonly List<Dictionary<string, int>> labels;
    private readonly CancellationToken cancellation;
    private readonly List<Identity> found = [];

    private CrossTables(List<TableInference> tables, CancellationToken cancellation)
    {
        this.tables = tables;
        this.cancellation = cancellation;
        labels = tables.ConvertAll(table => LabelsOf(table.Grid));
    }

    public static List<Identity> Find(List<TableInference> tables, CancellationToken cancellation)
    {
        if (tables.Count is < 2 or > MostTables)
            return [];
        var cross = new CrossTables(tables, cancellation);
        cross.TotalRows();
        cross.SameSeries();
        cross.SumsOfTwo();
        return cross.found;
    }

    private static Dictionary<string, int> LabelsOf(TableGrid grid)
    {
        var rows = new Dictionary<string, int>();
        if (grid.Rows > MostLabels)
            return rows;
        var twice = new HashSet<string>();
        for (var row = 0; row < grid.Rows; row++)
        {
            var label = grid.RowLabel[row].Folded;
            if (grid.IsItem[row] && label.Length > 0 && !rows.TryAdd(label, row))
                twice.Add(label);
        }

        foreach (var label in twice)
            rows.Remove(label);
        return rows;
    }

    // What a figure is in the finest decimals that the library reads, so that tables of different decimals compare.
    private static Int128 Value(TableGrid grid, int row, int column)
    {
        Int128 value = grid[row, column];
        for (var i = grid.Decimals; i < 4; i++)
            value *= 10;
        return value;
    }

    private static long Units(Int128 value, TableGrid grid, int column)
    {
        Int128 unit = grid.Unit[column];
        for (var i = grid.Decimals; i < 4; i++)
            unit *= 10;
        var units = Int128.Abs(value) / unit;
        return units > long.MaxValue / 4 ? long.MaxValue / 4 : (long)units;
    }

    private static bool IsComparable(TableGrid a, TableGrid b) => a.IsScaled == b.IsScaled
        && (a.TableMeasure == b.TableMeasure || a.TableMeasure == FigureMeasure.Unknown || b.TableMeasure == FigureMeasure.Unknown);

    /// <summary>Whether a figure fails an identity of its own table.</summary>
    private bool FailsInside(int table, int row, int column)
    {
        var inference = tables[table];
        var grid = inference.Grid;
        foreach (var relation in inference.Relations)
        {
            if (relation.Columns.Contains(column) && ColumnSearch.TryInstance(grid, relation, row, out var residual, out var magnitude)
                && Math.Abs(residual) > grid.Tolerance(row, relation.Target, magnitude, relation.Details))
                return true;
        }

        return inference.Groups.Exists(group => (group.Parent == row || group.Details.Contains(row)) && GroupInstance.Of(grid, group, column) is { Holds: false });
    }

    private void TotalRows()
    {
        var totals = tables.ConvertAll(TotalsOf);
        var pairs = 0;
        for (var a = 0; a < tables.Count; a++)
        {
            for (var b = a + 1; b < tables.Count; b++)
                pairs += totals[a].Count * totals[b].Count;
        }

        for (var a = 0; a < tables.Count; a++)
        {
            for (var b = a + 1; b < tables.Count; b++)
            {
                cancellation.ThrowIfCancellationRequested();
                if (!IsComparable(tables[a].Grid, tables[b].Grid))
                    continue;
                foreach (var first in totals[a])
                {
                    foreach (var second in totals[b])
                        CompareTotals(a, first, b, second, Bits.Log2(1 + pairs));
                }
            }
        }
    }

    // The outermost totals alone: what is part of a larger total may be equal by accident.
    private static List<int> TotalsOf(TableInference table)
    {
        var isDetail = table.DetailRows();
        return [.. table.Groups.Select(group => group.Parent).Where(row => !isDetail[row]).Distinct().Take(8)];
    }

    private void CompareTotals(int a, int first, int b, int second, int cost)
    {
        var (one, two) = (tables[a].Grid, tables[b].Grid);
        var left = one.AdditiveColumns().ToList();
        var right = two.AdditiveColumns().ToList();
        if (left.Count != right.Count || left.Count < 2)
            return;
        var derived = tables[a].DerivedColumns();
        var score = -cost;
        var holds = 0;
        var odd = new List<int>();
        var sameHeaders = true;
        var seen = new HashSet<Int128>();
        for (var i = 0; i < left.Count; i++)
        {
            if (!one.IsKnown(first, left[i]) || !two.IsKnown(second, right[i]))
                return;
            sameHeaders &= one.Header[left[i]].Folded == two.Header[right[i]].Folded;
            var value = Value(one, first, left[i]);
            if (value != Value(two, second, right[i]))
            {
                odd.Add(i);
                score -= derived[left[i]] ? Bits.Failure / 4 : Bits.Failure;
                continue;
            }

            holds++;
            var bits = seen.Add(value) ? Bits.Log2(1 + (2 * Units(value, one, left[i]))) : 0;
            score += derived[left[i]] ? bits / 4 : Math.Min(Bits.Cap, bits);
        }

        if (score < Threshold || odd.Count > 1 || holds < 2)
            return;
        var inside = odd.TrueForAll(i => FailsInside(a, first, left[i]) || FailsInside(b, second, right[i]));
        if (odd.Count > 0 && (!inside || holds < 3))
            return;
        var grade = sameHeaders && score >= CertainFrom && holds >= 2 ? IdentityGrade.Certain : IdentityGrade.Informative;
        for (var i = 0; i < left.Count; i++)
        {
            found.Add(Identity.Sum(IdentityKind.CrossTable, two.Place(second, right[i]), [one.Place(first, left[i])])
                .AsInferred(StructureMessages.SameTotal(holds, left.Count), score, grade));
        }
    }
}
