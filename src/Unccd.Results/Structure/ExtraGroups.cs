namespace Unccd.Results.Structure;

/// <summary>Groups that no stack can hold: totals of rows that stand apart, and a second breakdown of a total.</summary>
internal static class ExtraGroups
{
    private const int LabelMatch = 8 * Bits.One;
    private const int SecondBreakdown = 8 * Bits.One;
    private const int MostRows = 2000;
    private const int MostParts = 12;

    /// <summary>From here on one column is enough.</summary>
    private const int Certain = 12 * Bits.One;

    private static readonly string[] TotalWords = ["total", "subtotal", "sub-total", "sous-total", "итого", "всего", "共计", "合计", "小计", "总计"];

    public static List<RowGroup> Find(TableGrid grid, TableInference inference)
    {
        var found = new List<RowGroup>();
        if (grid.Rows > MostRows)
            return found;
        var derived = inference.DerivedColumns();
        var isTotal = inference.TotalRows();
        for (var row = 0; row < grid.Rows; row++)
        {
            if (grid.IsItem[row] && grid.RowLabel[row].IsTotal && !isTotal[row] && ByLabel(grid, row, isTotal, derived) is { } group)
                found.Add(group);
        }

        found.AddRange(SpelledTotals.Of(grid, derived).Where(group => !isTotal[group.Parent] && !found.Exists(other => other.Parent == group.Parent)));
        SecondBreakdowns(grid, inference, isTotal, derived, found);
        return found;
    }

    /// <summary>Totals that bear the name of rows which stand apart and add up to them in every column: no run of rows that stand together is theirs.</summary>
    public static IEnumerable<RowGroup> Named(TableGrid grid, bool[] derived)
    {
        if (grid.Rows > MostRows)
            yield break;
        var isTotal = new bool[grid.Rows];
        for (var row = 0; row < grid.Rows; row++)
        {
            if (grid.IsItem[row] && grid.RowLabel[row].IsTotal && ByLabel(grid, row, isTotal, derived) is { Fails: 0 } group && (group.Holds > 1 || group.Score >= Certain))
                yield return group;
        }
    }

    // "Total core" is the sum of the rows "Core" that stand under each programme, and of those called "Legal affairs, core".
    private static RowGroup? ByLabel(TableGrid grid, int row, bool[] isTotal, bool[] derived)
    {
        var label = grid.RowLabel[row].Folded;
        foreach (var word in TotalWords)
            label = label.Replace(word, "", StringComparison.Ordinal);
        label = label.Trim(' ', ':', ',', '(', ')', '-');
        if (label.Length < 2)
            return null;
        var rows = Enumerable.Range(0, row).Where(one => grid.IsItem[one] && !isTotal[one] && IsCalled(grid.RowLabel[one].Folded, label)).ToList();
        return rows.Count < 2 ? null : Weigh(grid, row, rows, isAbove: false, LabelMatch, derived);
    }

    private static bool IsCalled(string label, string name) =>
        label == name || (label.EndsWith(name, StringComparison.Ordinal) && label[..^name.Length].TrimEnd() is [.., ',' or ':' or '-' or '，' or '：' or '、' or '،']);

    // Regions add to the total, and men and women, who stand after them, add to it as well; so does income to expenditure where its own total is misprinted in every column.
    private static void SecondBreakdowns(TableGrid grid, TableInference inference, bool[] isTotal, bool[] derived, List<RowGroup> found)
    {
        var isDetail = inference.DetailRows();
        var borneOut = inference.Groups.Where(group => group.Holds > 0).SelectMany(group => group.Details).ToHashSet();
        foreach (var first in inference.Groups)
        {
            if (isDetail[first.Parent])
                continue;
            var last = Math.Max(first.Parent, first.Details[^1]);
            var parts = new List<int>();
            for (var row = last + 1; row < grid.Rows && parts.Count < MostParts; row++)
            {
                if (grid.IsHeading[row] || !grid.IsItem[row])
                    continue;
                if (isTotal[row] || borneOut.Contains(row) || grid.RowLabel[row].IsTotal)
                    break;
                parts.Add(row);
                if (parts.Count < 2 || Weigh(grid, first.Parent, parts, isAbove: true, -SecondBreakdown, derived) is not { Fails: 0, Holds: > 1 } second)
                    continue;
                found.Add(second);
                parts.Clear();
            }
        }
    }

    private static RowGroup? Weigh(TableGrid grid, int parent, List<int> rows, bool isAbove, int words, bool[] derived)
    {
        var group = RowGroup.Of(grid, parent, [.. rows], words, isAbove);
        var tally = new Tally(words - RowParser.NamingCost(rows.Count));
        for (var column = 0; column < grid.Columns; column++)
        {
            if (GroupInstance.Of(grid, group, column) is { } instance)
                tally = tally.With(instance.Holds, Bits.Hit(instance.Residual, instance.Magnitude, grid.Granule[column]), derived[column]);
        }

        return tally.Score > 0 && tally.Holds > tally.Fails ? group with { Score = tally.Score, Holds = tally.Holds, Fails = tally.Fails } : null;
    }
}
