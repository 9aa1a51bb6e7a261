using Unccd.Results.Identities;

namespace Unccd.Results.Structure;

/// <summary>Finds what is left of totals that stand apart: "excess of income over expenditure", "closing balance", "net assets".</summary>
internal sealed class BalanceRows
{
    private const int Threshold = 8 * Bits.One;
    private const int Label = 6 * Bits.One;
    private const int NetLabel = 4 * Bits.One;
    private const int CarriedForwardLabel = 8 * Bits.One;
    private const int UnexpectedSign = 3 * Bits.One;
    private const int FurtherTerm = 4 * Bits.One;
    private const int MostRows = 2000;
    private const int MostNamed = 40;
    private const int MostCandidates = 10;
    private const int MostTerms = 4;

    private readonly TableGrid grid;
    private readonly bool[] derived;
    private readonly bool[] isTotal;
    private readonly bool[] isDetail;
    private readonly HashSet<int> besideRemainder;
    private readonly HashSet<string> known;

    private BalanceRows(TableGrid grid, TableInference inference)
    {
        this.grid = grid;
        derived = inference.DerivedColumns();
        isTotal = inference.TotalRows();
        isDetail = inference.DetailRows();
        besideRemainder = inference.Groups.Where(group => group.Details.Any(row => TableWords.NamesExcess(grid.RowLabel[row].Folded))).SelectMany(group => group.Details).ToHashSet();
        known = inference.Groups.Select(group => Key(group.Details.Append(group.Parent))).ToHashSet();
    }

    /// <summary>The groups of rows that words name as a remainder and that no group explains yet, with the signs that their terms have.</summary>
    public static List<RowGroup> Find(TableGrid grid, TableInference inference)
    {
        var found = new List<RowGroup>();
        if (grid.Rows > MostRows)
            return found;
        var search = new BalanceRows(grid, inference);
        for (var row = 0; row < grid.Rows && found.Count < MostNamed; row++)
        {
            var label = grid.RowLabel[row];
            if (!grid.IsItem[row] || search.isTotal[row] || label.IsTotal || !TableWords.NamesRemainder(label.Folded))
                continue;
            if (search.Best(row) is { } group)
                found.Add(group);
        }

        return found;
    }

    /// <summary>The same groups, with what the words say of those whose parent they name as a sum: the row parser knows them as no totals.</summary>
    /// <remarks>One column that holds comes about by chance; another group that shares a total with it, or the page that brings it forward, does not as well.</remarks>
    public static IEnumerable<RowGroup> Named(TableGrid grid, IReadOnlyList<RowGroup> groups)
    {
        var carried = CarriedForward.Find(grid).Select(equal => equal.First).ToHashSet();
        foreach (var group in groups)
        {
            var label = grid.RowLabel[group.Parent];
            var mayBe = group is { IsNatural: true, IsAbove: false, Grade: IdentityGrade.Unverified } && group.Holds > 0 && group.Holds >= group.Fails && !label.IsTotal && HoldsExactly(grid, group);
            var bonus = !mayBe ? 0
                : carried.Contains(group.Parent) ? CarriedForwardLabel
                : TableWords.NamesExcess(label.Folded) && groups.Any(other => IsLinked(group, other)) && !AddsWhatGoesOut(grid, group) ? NetLabel
                : 0;
            yield return bonus == 0 ? group : group with { Score = group.Score + bonus, Label = group.Label + bonus };
        }
    }

    private static bool IsLinked(RowGroup group, RowGroup other) =>
        other.Parent != group.Parent && other.Holds > 0 && (other.Details.Contains(group.Parent) || group.Details.Contains(other.Parent));

    private static bool HoldsExactly(TableGrid grid, RowGroup group) =>
        Enumerable.Range(0, grid.Columns).Any(column => grid[group.Parent, column] != 0 && IdentityWriter.GroupApplies(grid, group, column) && IdentityWriter.Residual(grid, group, column) == 0);

    // An excess that adds the expenditure fits by the sign that one year lost.
    private static bool AddsWhatGoesOut(TableGrid grid, RowGroup group) =>
        group.Details.Where((row, i) => group.Signs[i] > 0 && TableWords.IsDeducted(grid.RowLabel[row].Folded))
            .Any(row => Enumerable.Range(0, grid.Columns).Any(column => grid.IsAdditive[column] && grid[row, column] > 0));

    private static string Key(IEnumerable<int> rows) => string.Join(' ', rows.Order());

    // Totals, balances with which a period opens, other remainders, and lines that belong to no total: an adjustment after the excess.
    private List<int> Candidates(int row)
    {
        var candidates = new List<int>();
        for (var above = row - 1; above >= 0 && candidates.Count < MostCandidates; above--)
        {
            if (!grid.IsItem[above])
                continue;
            var label = grid.RowLabel[above];
            if (isTotal[above] || label.IsTotal || !isDetail[above] || TableWords.NamesOpening(label.Folded) || TableWords.NamesRemainder(label.Folded))
                candidates.Add(above);
        }

        return candidates;
    }

    private RowGroup? Best(int row)
    {
        var candidates = Candidates(row);
        if (candidates.Count < 2 || !HasFigures(row))
            return null;
        RowGroup? best = null;
        var rows = new int[MostTerms];
        var signs = new int[MostTerms];
        Extend(0, 0);
        return best;

        void Extend(int from, int count)
        {
            if (count >= 2 && Weigh(row, rows.AsSpan(0, count), signs.AsSpan(0, count), candidates.Count) is { } group && (best is null || Rank(group) > Rank(best)))
                best = group;
            if (count == MostTerms)
                return;
            for (var i = from; i < candidates.Count; i++)
            {
                rows[count] = candidates[i];
                signs[count] = 1;
                Extend(i + 1, count + 1);
                // Another row may have been tried in this place meanwhile.
                rows[count] = candidates[i];
                signs[count] = -1;
                Extend(i + 1, count + 1);
            }
        }
    }

    // Income less expenditure stands for the excess in every sum that has it: the shortest form is meant.
    private static int Rank(RowGroup group) => group.Score - (FurtherTerm * group.Details.Count);

    private bool HasFigures(int row)
    {
        for (var column = 0; column < grid.Columns; column++)
        {
            if (grid.IsAdditive[column] && grid[row, column] != 0)
                return true;
        }

        return false;
    }

    private RowGroup? Weigh(int row, ReadOnlySpan<int> rows, ReadOnlySpan<int> signs, int candidates)
    {
        var score = Label;
        var (holds, fails, telling) = (0, 0, 0);
        for (var column = 0; column < grid.Columns; column++)
        {
            if (!grid.IsAdditive[column] || !grid.IsKnown(row, column) || grid.IsBlank(row, column))
                continue;
            var residual = grid[row, column];
            var magnitude = Math.Abs(residual);
            var figures = 0;
            var isKnown = true;
            for (var i = 0; i < rows.Length; i++)
            {
                isKnown &= grid.IsKnown(rows[i], column);
                var figure = grid[rows[i], column];
                residual -= signs[i] * figure;
                magnitude += Math.Abs(figure);
                figures += figure == 0 ? 0 : 1;
            }

            if (!isKnown || magnitude == 0)
                continue;
            if (Math.Abs(residual) > grid.Tolerance(row, column, magnitude, rows.Length))
            {
                fails++;
                score -= derived[column] ? Bits.Failure / 4 : Bits.Failure;
                if (fails > 2 && fails > holds)
                    return null;
                continue;
            }

            holds++;
            telling += figures < 2 ? 0 : 1;
            var bits = Bits.Hit(residual, magnitude, grid.Granule[column]);
            score += derived[column] ? bits / 4 : bits;
        }

        // A row that everywhere repeats one figure above it is no sum.
        if (telling == 0 || fails > holds)
            return null;
        for (var i = 0; i < rows.Length; i++)
            score -= Bits.Log2(candidates) + (signs[i] == ExpectedSign(rows[i]) ? 0 : UnexpectedSign);
        if (score < Threshold || IsKnown(row, rows) || (fails > 0 && LeavesOut(row, rows, signs)))
            return null;
        // The terms stand in the order of print.
        var details = rows.ToArray();
        var order = signs.ToArray();
        Array.Sort(details, order);
        return new RowGroup(row, details, order, false, score, Label, holds, fails, true);
    }

    // An adjustment between the excess and the net excess, alone or in one sum with the excess, explains the difference; it is not one that is wrong.
    private bool LeavesOut(int row, ReadOnlySpan<int> rows, ReadOnlySpan<int> signs)
    {
        var first = int.MaxValue;
        foreach (var one in rows)
            first = Math.Min(first, one);
        for (var other = first + 1; other < row; other++)
        {
            if (!grid.IsItem[other] || rows.Contains(other) || (isDetail[other] && !besideRemainder.Contains(other)) || isTotal[other] || grid.RowLabel[other].IsTotal || TableWords.NamesRemainder(grid.RowLabel[other].Folded))
                continue;
            for (var column = 0; column < grid.Columns; column++)
            {
                if (!grid.IsAdditive[column] || grid[other, column] == 0)
                    continue;
                var residual = grid[row, column];
                for (var i = 0; i < rows.Length; i++)
                    residual -= signs[i] * grid[rows[i], column];
                if (residual != 0)
                    return true;
            }
        }

        return false;
    }

    private bool IsKnown(int row, ReadOnlySpan<int> rows) => known.Contains(Key(rows.ToArray().Append(row)));

    private int ExpectedSign(int row)
    {
        var label = grid.RowLabel[row];
        return TableWords.NamesRemainder(label.Folded) || TableWords.NamesOpening(label.Folded) ? 1
            : TableWords.IsDeducted(label.Folded) && !grid.HasNegative(row) ? -1
            : RowParser.Sign(grid, row);
    }
}
