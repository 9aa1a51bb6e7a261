namespace Unccd.Results.Structure;

/// <content>A row printed over another: every column of a group fails, and one slip explains them all.</content>
internal sealed partial class RowParser
{
    private const int LeastCoincidence = 8 * Bits.One;
    private const int LeastBesideOthers = 5 * Bits.One;
    private const int LeastInGrandTotal = 3 * Bits.One;
    internal const int GrandTotal = 4 * Bits.One;
    private const int MostRepeatedRows = 200;

    /// <summary>
    /// What it is worth that one detail of a group (or its total) has the figures of another row in all base columns that fail: the failures then are one event, and that
    /// two rows of money agree by chance is unlikely. 0 where no row is repeated, or where the figures that the repeated row should have had would be out of all proportion.
    /// </summary>
    private int RepeatedRowBits(int row, RowNode top, RowNode first, int count, ReadOnlySpan<sbyte> outcome, bool closesTable)
    {
        var charged = 0;
        var baseFails = 0;
        var holds = 0;
        for (var i = 0; i < columns.Length; i++)
        {
            holds += outcome[i] > 0 ? 1 : 0;
            if (outcome[i] >= 0)
                continue;
            charged += isDerived[i] ? Bits.Failure / 4 : FailsLikeAnother(row, i, top, first, outcome, deducts: false) ? Bits.One : Bits.Failure;
            baseFails += isDerived[i] ? 0 : 1;
        }

        // A last total of two that has the figures of one is off by the other.
        if (baseFails < 2 || count < 2 || grid.Rows > MostRepeatedRows || ((row < top.Row || (holds == 0 && !(closesTable && count == 2))) && IsWrongMember(row, top, first, count)))
            return 0;
        // A total that is named after a section, or that stands right under the figures it repeats, says what it should.
        var (best, confirmed) = IsNamedAfter(row, 0) ? (0, false) : CoincidenceBits(row, row, sign: -1, top, first, outcome, closesTable);
        var node = top;
        for (var k = 0; k < count; k++, node = node.Below!)
        {
            var (bits, agrees) = CoincidenceBits(node.Row, row, Sign(node.Row), top, first, outcome, closesTable, isTotal: node.Kind != RowNodeKind.Leaf);
            if (bits > best)
                (best, confirmed) = (bits, agrees);
        }

        // The last row of a table, called its total, is that of all that stand open above it: fewer figures then need to repeat, as where the sums across bear them out.
        var least = closesTable || confirmed ? LeastInGrandTotal : holds > 1 ? LeastBesideOthers : LeastCoincidence;
        return best < least ? 0 : charged - Bits.Failure + Math.Min(10 * Bits.One, best - Bits.Log2((long)count * grid.Rows)) + (closesTable ? GrandTotal : 0);
    }

    // Every column is off by just the figure of one member: then it is no member, and nothing is misprinted.
    private bool IsWrongMember(int row, RowNode top, RowNode first, int count)
    {
        var node = top;
        for (var k = 0; k < count; k++, node = node.Below!)
        {
            var telling = 0;
            var agrees = true;
            for (var i = 0; i < columns.Length && agrees; i++)
            {
                var residual = Residual(row, i, top, first, deducts: false);
                agrees = Math.Abs(residual) == Math.Abs(grid[node.Row, columns[i]]);
                telling += residual != 0 ? 1 : 0;
            }

            if (agrees && telling > 0)
                return true;
        }

        return false;
    }

    // How unlikely it is that the suspect has the figures of the best matching other row by chance.
    private (int Bits, bool IsConfirmed) CoincidenceBits(int suspect, int parent, int sign, RowNode top, RowNode first, ReadOnlySpan<sbyte> outcome, bool closesTable, bool isTotal = false)
    {
        var best = (Bits: 0, IsConfirmed: false);
        for (var other = 0; other < grid.Rows; other++)
        {
            if (other == suspect || !grid.IsItem[other] || (suspect != parent && IsSingleTotal(suspect, other, closesTable) && columns.All(column => grid[suspect, column] == grid[other, column])))
                continue;
            // Totals are equal by right where what came in went out again, and where the last recalls an earlier one, as "Total approved by the Conference".
            if (((isTotal || (suspect == parent && (EqualRowSearch.IsBalance(grid, other, suspect) || IsMemo(other, suspect)))) && grid.RowLabel[other].IsTotal) || (suspect == parent && !closesTable && other < suspect && top.Row < parent && IsNext(other, suspect)))
                continue;
            var sum = 0;
            var repeated = 0;
            var apart = 0;
            var impossible = false;
            for (var i = 0; i < columns.Length && !impossible; i++)
            {
                if (outcome[i] >= 0)
                    continue;
                var column = columns[i];
                var value = grid[suspect, column];
                var repeats = value == grid[other, column] || StoodThere(other, i, value);
                // A total column of the repeated row may have been computed anew.
                if (!repeats && isDerived[i])
                    continue;
                if (!repeats)
                {
                    // Another misprint beside the copy, in one column at most.
                    sum -= Bits.Failure;
                    impossible = ++apart > 1;
                    continue;
                }

                repeated++;
                impossible = !(isDerived[i] || IsPossible(suspect, i, sign, parent, top, first));
                // That what it should say lies between nothing and the total is as good as tossing a coin, column by column.
                sum += isDerived[i] ? 0 : Bits.One + Math.Min(Bits.Cap, Bits.Ratio(grid.Granule[column] + Math.Abs(value), grid.Granule[column]));
            }

            if (impossible || repeated < 2 || (apart > 0 && repeated < 3))
                continue;
            var agreement = AgreementBits(suspect, sign, parent, top, first, outcome);
            if (sum + agreement > best.Bits)
                best = (sum + agreement, agreement > 0);
        }

        return best;
    }

    // The last line of a table, called more than a total, with lines above it that an earlier total does not hold and that are not taken off it.
    private bool IsMemo(int total, int row) =>
        row == lastItem && total < row && !IsNext(total, row) && !grid.RowLabel[row].IsSubtotal && !TableWords.IsBareTotal(grid.RowLabel[row].Folded)
        && Enumerable.Range(total + 1, row - total - 1).All(between => !grid.IsItem[between] || grid.RowLabel[between] is { IsTotal: false, IsLess: false });

    // The sums across the suspect tell, too: with what each column says that it should say they hold where the print does not, or fail where it does.
    private int AgreementBits(int suspect, int sign, int parent, RowNode top, RowNode first, ReadOnlySpan<sbyte> outcome)
    {
        var bits = 0;
        foreach (var relation in relations)
        {
            if (!ColumnSearch.TryInstance(grid, relation, suspect, out var printed, out var magnitude))
                continue;
            var mended = printed;
            for (var i = 0; i < columns.Length; i++)
            {
                if (outcome[i] < 0)
                    mended += relation.CoefficientOf(columns[i]) * sign * Residual(parent, i, top, first, deducts: false);
            }

            if (mended == printed)
                continue;
            var tolerance = Tolerance(suspect, Array.IndexOf(columns, relation.Target), magnitude, relation.Details);
            if (Math.Abs(mended) <= tolerance)
                bits += Math.Abs(printed) <= tolerance ? 0 : Bits.Hit(0, Math.Max(Math.Abs(printed), magnitude), grid.Granule[relation.Target]);
            else if (Math.Abs(printed) <= tolerance)
                bits -= Bits.Failure;
        }

        return bits;
    }

    // Whether a row that fails would hold with a value: it was copied before it was misprinted itself.
    private bool StoodThere(int row, int i, long value)
    {
        foreach (var (slip, off) in slips[i])
        {
            if (slip == row && grid[row, columns[i]] - off == value)
                return true;
        }

        return false;
    }

    // What the suspect should say, if nothing else in the column is wrong, or only a figure that fails in its own row, too.
    private bool IsPossible(int suspect, int i, int sign, int parent, RowNode top, RowNode first)
    {
        var residual = Residual(parent, i, top, first, deducts: false);
        var value = grid[suspect, columns[i]];
        if (IsInProportion(value + (sign * residual), columns[i], parent, suspect == parent))
            return true;
        if (slips[i].Count > MostSlips)
            return false;
        foreach (var (row, off) in slips[i])
        {
            var effect = row == suspect ? 0 : Effect(row, off, parent, top, first, deducts: false);
            if (effect != 0 && IsInProportion(value + (sign * (residual - effect)), columns[i], parent, suspect == parent))
                return true;
        }

        return false;
    }

    // A subtotal of one line repeats it by right; of a line that follows others of its section it would be no total.
    private bool IsSingleTotal(int row, int other, bool closesTable)
    {
        var (upper, lower) = (Math.Min(row, other), Math.Max(row, other));
        return grid.RowLabel[lower].IsTotal && !(hasKeys && grid.RowLabel[lower].Formula is { Keys.Count: > 1 }) && IsNext(upper, lower) && (afterHeading[upper] || upper == firstItem || (!closesTable && FollowsTotal(upper)));
    }

    private bool FollowsTotal(int row)
    {
        var above = row - 1;
        while (above >= 0 && !grid.IsItem[above])
            above--;
        return above >= 0 && grid.RowLabel[above].IsTotal;
    }

    // A part is no larger than the whole, unless parts of either sign make it up.
    private bool IsInProportion(long implied, int column, int parent, bool isParent)
    {
        for (var row = 0; row < grid.Rows; row++)
        {
            if (grid[row, column] < 0)
                return true;
        }

        return implied >= 0 && (isParent || implied <= grid[parent, column]);
    }
}
