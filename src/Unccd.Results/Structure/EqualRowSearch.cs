namespace Unccd.Results.Structure;

/// <summary>Two totals of one table that must be equal, such as income and requirements.</summary>
/// <param name="First">The upper row.</param>
/// <param name="Second">The lower row.</param>
/// <param name="Score">The evidence.</param>
/// <param name="Holds">In how many columns they are equal.</param>
/// <param name="Fails">In how many they are not.</param>
internal sealed record EqualRows(int First, int Second, int Score, int Holds, int Fails);

/// <summary>Finds totals that repeat one another.</summary>
internal static class EqualRowSearch
{
    private const int Threshold = 8 * Bits.One;
    private const int Label = 4 * Bits.One;
    private const int MostTotals = 60;

    public static List<EqualRows> Run(TableGrid grid, TableInference inference)
    {
        var isDetail = inference.DetailRows();
        // Parts of a larger total may be equal by accident; what stands for itself is equal on purpose.
        var total = inference.TotalRows();
        var totals = new List<int>();
        for (var row = 0; row < grid.Rows && totals.Count < MostTotals; row++)
        {
            if (grid.IsItem[row] && !isDetail[row] && (total[row] || grid.RowLabel[row].IsTotal))
                totals.Add(row);
        }

        var derived = inference.DerivedColumns();
        var cost = Bits.Log2(1 + ((long)totals.Count * totals.Count));
        var found = new List<EqualRows>();
        var matched = new HashSet<int>();
        for (var i = 0; i < totals.Count; i++)
        {
            for (var j = i + 1; j < totals.Count; j++)
            {
                if (matched.Contains(totals[j]) || Weigh(grid, totals[i], totals[j], derived, cost) is not { } equal)
                    continue;
                found.Add(equal);
                matched.Add(totals[j]);
            }
        }

        return found;
    }

    private static EqualRows? Weigh(TableGrid grid, int first, int second, bool[] derived, int cost)
    {
        // The words say so where the figures leave doubt.
        var isIncome = IsBalance(grid, first, second);
        var tally = new Tally((isIncome ? Label : 0) - cost);
        var moreBaseHolds = 0;
        var seen = new HashSet<long>();
        for (var column = 0; column < grid.Columns; column++)
        {
            if (!Applies(grid, first, second, column))
                continue;
            var same = grid[first, column] == grid[second, column];
            moreBaseHolds += derived[column] ? 0 : same ? 1 : -1;
            tally = tally.With(same, same && seen.Add(grid[first, column]) ? Bits.Hit(0, 2 * Math.Abs(grid[first, column]), grid.Granule[column]) : 0, derived[column]);
        }

        return (tally.Holds > tally.Fails || (isIncome && moreBaseHolds >= 0)) && tally.Score >= Threshold ? new EqualRows(first, second, tally.Score, tally.Holds, tally.Fails) : null;
    }

    /// <summary>What the equal totals of a table say that a violation of is an error: those of the print, or those of the figures that should stand there where these say more.</summary>
    /// <param name="table">What was found in the table.</param>
    /// <param name="mended">Its figures without the misprints.</param>
    public static int EvidenceOf(TableInference table, TableGrid mended) => Math.Max(EvidenceOf(table.Equalities), EvidenceOf(Run(mended, table)));

    private static int EvidenceOf(IEnumerable<EqualRows> equalities) => equalities.Where(equal => IdentityWriter.GradeOf(equal.Score) == Identities.IdentityGrade.Certain).Sum(equal => equal.Score);

    /// <summary>Whether one of two totals is what comes in, which must equal what goes out.</summary>
    public static bool IsBalance(TableGrid grid, int first, int second) =>
        TableWords.IsIncome(grid.RowLabel[first].Folded) != TableWords.IsIncome(grid.RowLabel[second].Folded);

    /// <summary>Whether the two rows can be compared in a column.</summary>
    public static bool Applies(TableGrid grid, int first, int second, int column) =>
        grid.IsAdditive[column] && grid.IsKnown(first, column) && grid.IsKnown(second, column)
        && !grid.IsBlank(first, column) && !grid.IsBlank(second, column) && (grid[first, column] != 0 || grid[second, column] != 0);
}
