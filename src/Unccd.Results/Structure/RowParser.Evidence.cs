namespace Unccd.Results.Structure;

internal sealed partial class RowParser
{
    internal const int TotalLabel = 6 * Bits.One;
    private const int WholeLabel = 4 * Bits.One;
    private const int WeakLabel = 2 * Bits.One;
    private const int NoLabel = -2 * Bits.One;
    internal const int NaturalTotal = 4 * Bits.One;
    private const int NaturalOther = 1 * Bits.One;
    private const int FormulaLabel = 8 * Bits.One;
    private const int Group = 3 * Bits.One;
    internal const int SingleDetail = 4 * Bits.One;
    private const int Deduction = 4 * Bits.One;
    private const int SecondBreakdown = 8 * Bits.One;
    private const int Namesake = 8 * Bits.One;
    private const int Indentation = 3 * Bits.One;
    private const int MostTypoMembers = 40;

    /// <summary>The group that "row" and the items from "top" down to "first" make; null where it is not believed.</summary>
    private RowGroup? Weigh(int row, RowNode top, RowNode first, bool isAbove, bool hasBreakdown = false, bool isPart = false, bool deducts = false)
    {
        if (given.TryGetValue(row, out var known))
            return !isAbove && !deducts && IsMadeOf(known, top, first) ? known : null;
        var m = columns.Length;
        var count = top.Depth - first.Depth + 1;
        var label = grid.RowLabel[row];
        // The numbers of lines, and the names of grades, say as much of the line above them as a word does.
        var isOutlined = isAbove && (IsOutlined(row, top, first) || IsCategoryOf(row, top, first));
        var isCalledTotal = label.IsTotal || isOutlined;
        var formulaOrTotal = isCalledTotal || label.Formula is not null;
        if (!formulaOrTotal && (isGrade[row] || !MayHold(row, top, first, count, deducts)))
            return null;
        // A total over one closed total repeats it: "component total" right under its only subtotal.
        var repeats = count == 1 && top.Kind == RowNodeKind.Below && IsNext(top.Row, row);
        if (count == 1 && !isPart && (!label.IsTotal || noRepetitions.Contains(row) || (top.Kind != RowNodeKind.Leaf && !repeats)))
            return null;
        var natural = !isAbove && (first.Start == firstItem || (count == 1 && IsNamedAfterRow(row, top.Row)) || afterHeading[first.Start] || first.Below is { Kind: RowNodeKind.Below } || (first.Below is { } below && grid.RowLabel[below.Row].IsTotal));
        // A total over one line stands where that line starts a section, and is not the last of a table with other groups, nor one that says no more than "total" below lines that no other has added;
        // elsewhere it has the line's figures because they were copied.
        if (count == 1 && !isPart && ((!natural && !repeats) || (row == lastItem && (HasGroup(top.Below) || (top.Below is not null && TableWords.IsBareTotal(label.Folded))) && !IsOfSection(row, top))))
            return null;
        // A total in the first row is as much that of all the rows below it as one in the last row is of those above.
        var opensTable = isAbove && label.IsTotal && row == firstItem && top.Row == lastItem;
        natural |= opensTable || isOutlined;
        var formula = MatchesFormula(row, top, first);
        // "Total (A-E)" is not that of E alone.
        if ((count == 1 && formula == false) || IsMadeOfIt(row, top, first))
            return null;
        var speaks = (isCalledTotal && natural) || formula == true;

        Span<sbyte> outcome = m <= 256 ? stackalloc sbyte[m] : new sbyte[m];
        var holds = 0;
        var fails = 0;
        var crossed = 0;
        for (var i = 0; i < m; i++)
        {
            outcome[i] = (sbyte)OutcomeOf(row, i, top, first, count, deducts);
            if (outcome[i] < 0 && IsCrossed(row, i, top, first, count, deducts))
            {
                outcome[i] = Crossed;
                crossed++;
            }

            holds += outcome[i] > 0 ? 1 : 0;
            fails += outcome[i] < 0 ? 1 : 0;
        }

        if (holds == 0 && (!speaks || fails == 0))
            return null;
        if (!isCalledTotal && formula != true && fails > holds)
            return null;
        if ((repeats && 2 * fails > holds) || (isPart && fails > 0) || (count == 1 && fails > 0 && AreListed(row, top.Row)))
            return null;
        if (count > 1 && !isCalledTotal && (OthersAreNil(top, count) || (!formulaOrTotal && AreEqualities(top, first, outcome))))
            return null;

        var words = (label.IsTotal ? TotalLabel : label.IsWhole || isOutlined ? WholeLabel : label.IsWeakTotal ? WeakLabel : NoLabel)
            + (!natural ? 0 : isCalledTotal || label.IsWhole ? NaturalTotal : NaturalOther)
            + (formula is null ? 0 : formula == true ? FormulaLabel : -FormulaLabel / 2)
            + (isOutlined ? FormulaLabel : IndentBits(row, top, first));
        var score = words - NamingCost(count);
        if (isAbove && !natural)
            score -= (label.IsTotal ? 4 : 2) * Bits.One;
        if (count == 1)
            score -= SingleDetail;
        if (label.IsSubtotal && !isAbove && HasNamesake(row, top, first))
            score -= Namesake;
        if (deducts)
            score -= Deduction;
        if (hasBreakdown)
            score -= SecondBreakdown;
        score += Evidence(row, top, first, outcome, deducts);
        // Details that stand further in, or a total that opens the table, leave no doubt where a group begins.
        var begins = natural || (isAbove && (IndentBits(row, top, first) > 0 || (row == firstItem && (label.IsTotal || label.IsWhole))));
        var isNamed = isCalledTotal ? natural : begins && holds > 0 && (label.IsWhole || label.IsWeakTotal);
        if (fails > 0 && isNamed && count <= MostTypoMembers && score < 8 * Bits.One)
        {
            var typo = TypoBits(row, top, first, count, outcome, deducts);
            var repeated = deducts ? 0 : RepeatedRowBits(row, top, first, count, outcome, closesTable: opensTable || (row == lastItem && first.Below is null && !label.IsSubtotal));
            // With no column that holds the words alone would speak; one misprint may explain one column, two are a guess, a row printed twice is one slip.
            if (holds == 0 && repeated < 3 * Bits.One && (fails > 1 || typo < 3 * Bits.One) && formula != true)
                return null;
            score += Math.Max(typo, repeated);
        }
        else if (holds == 0 && formula != true)
        {
            return null;
        }

        if (score <= 0)
            return null;
        var details = new int[count];
        var node = top;
        var signs = new int[count];
        for (var i = count - 1; i >= 0; i--, node = node.Below!)
        {
            details[i] = node.Row;
            signs[i] = Sign(node.Row, deducts);
        }

        return new RowGroup(row, details, signs, isAbove, score, words, holds - crossed, fails + crossed, begins || formula == true);
    }

    /// <summary>What it costs to say which rows a group of so many details is made of.</summary>
    public static int NamingCost(int details) => Bits.Log2((2 * details) + 2) + Group;

    private static bool IsMadeOf(RowGroup group, RowNode top, RowNode first)
    {
        if (group.Details.Count != top.Depth - first.Depth + 1)
            return false;
        var node = top;
        for (var i = group.Details.Count - 1; i >= 0; i--, node = node.Below!)
        {
            if (node.Row != group.Details[i])
                return false;
        }

        return true;
    }

    // The cheap question first: nearly all candidates fail in every column by far.
    private bool MayHold(int row, RowNode top, RowNode first, int count, bool deducts)
    {
        for (var i = 0; i < columns.Length; i++)
        {
            if (2 * Math.Abs(Residual(row, i, top, first, deducts)) <= (count + 1) * grid.Unit[columns[i]])
                return true;
        }

        return false;
    }

    private bool IsNext(int upper, int lower)
    {
        for (var row = upper + 1; row < lower; row++)
        {
            if (grid.IsItem[row])
                return false;
        }

        return true;
    }

    private long Residual(int row, int column, RowNode top, RowNode first, bool deducts)
    {
        var residual = grid[row, columns[column]] - top.Sums[column] + (first.Below?.Sums[column] ?? 0);
        var outflow = (2 * columns.Length) + column;
        return deducts ? residual + (2 * (top.Sums[outflow] - (first.Below?.Sums[outflow] ?? 0))) : residual;
    }

    private long Magnitude(int row, int column, RowNode top, RowNode first) =>
        Math.Abs(grid[row, columns[column]]) + top.Sums[columns.Length + column] - (first.Below?.Sums[columns.Length + column] ?? 0);

    // +1 holds, −1 fails, 0 says nothing; a failure that a row confirms becomes Crossed.
    private int OutcomeOf(int row, int column, RowNode top, RowNode first, int count, bool deducts)
    {
        var place = columns[column];
        if (!grid.IsKnown(row, place) || (grid.IsBlank(row, place) && !grid.IsBlankTotalZero(place)))
            return 0;
        var magnitude = Magnitude(row, column, top, first);
        if (magnitude == 0)
            return 0;
        var residual = Math.Abs(Residual(row, column, top, first, deducts));
        if (residual != 0)
        {
            // A column with an unreadable detail, or with details all left blank, cannot contradict.
            if (residual > Tolerance(row, column, magnitude, count))
                return CanTell(column, top, first) ? -1 : 0;
        }

        return 1;
    }

    private bool CanTell(int column, RowNode top, RowNode first)
    {
        var unknown = (3 * columns.Length) + column;
        var printed = (4 * columns.Length) + column;
        return top.Sums[unknown] == (first.Below?.Sums[unknown] ?? 0) && top.Sums[printed] > (first.Below?.Sums[printed] ?? 0);
    }

    private long Tolerance(int row, int column, long magnitude, int count) => grid.Tolerance(row, columns[column], magnitude, count);

    private int Evidence(int row, RowNode top, RowNode first, ReadOnlySpan<sbyte> outcome, bool deducts)
    {
        var m = columns.Length;
        var baseFails = 0;
        for (var i = 0; i < m; i++)
            baseFails += outcome[i] < 0 && !isDerived[i] ? 1 : 0;
        var sum = 0;
        var derived = new List<int>();
        for (var i = 0; i < m; i++)
        {
            if (outcome[i] == 0)
                continue;
            if (outcome[i] < 0)
            {
                var fail = FailsLikeAnother(row, i, top, first, outcome, deducts) ? Bits.One : Bits.Failure;
                sum -= isDerived[i] ? fail / 4 : fail;
                continue;
            }

            var granule = grid.Granule[columns[i]];
            var bits = outcome[i] == Crossed
                ? Math.Max(0, Bits.Hit(0, Magnitude(row, i, top, first), granule) - Bits.Log2(slips[i].Count * slips[i].Count) - Bits.One)
                : Bits.Hit(Residual(row, i, top, first, deducts), Magnitude(row, i, top, first), granule);
            foreach (var pair in pairsOf[i])
            {
                // Two columns that are nearly the same are one witness.
                var (a, b) = pairs[pair];
                var other = a == i ? b : a;
                if (other < i && outcome[other] > 0)
                {
                    var difference = PairDifference(row, pair) + top.Sums[(5 * m) + pair] - (first.Below?.Sums[(5 * m) + pair] ?? 0);
                    bits = Math.Min(bits, Bits.Apart(difference, granule));
                }
            }

            if (isDerived[i])
                derived.Add(bits);
            else
                sum += bits;
        }

        // A total column was computed from the true figures: where a base column fails it is fresh evidence.
        derived.Sort((a, b) => b.CompareTo(a));
        for (var i = 0; i < derived.Count; i++)
            sum += i < baseFails ? derived[i] : derived[i] / 4;
        return sum;
    }

    private bool FailsLikeAnother(int row, int column, RowNode top, RowNode first, ReadOnlySpan<sbyte> outcome, bool deducts)
    {
        foreach (var pair in pairsOf[column])
        {
            var (a, b) = pairs[pair];
            var other = a == column ? b : a;
            if (other < column && outcome[other] < 0 && Residual(row, other, top, first, deducts) == Residual(row, column, top, first, deducts))
                return true;
        }

        return false;
    }

    private int TypoBits(int row, RowNode top, RowNode first, int count, ReadOnlySpan<sbyte> outcome, bool deducts)
    {
        var sum = 0;
        for (var i = 0; i < columns.Length; i++)
        {
            if (outcome[i] >= 0)
                continue;
            var column = columns[i];
            var residual = Residual(row, i, top, first, deducts);
            var unit = grid.Unit[column];
            var explained = misprints.IsOneMisprint(grid[row, column] / unit, (grid[row, column] - residual) / unit);
            var variants = MisprintSet.CountVariants(grid[row, column] / unit);
            var node = top;
            for (var k = 0; k < count; k++, node = node.Below!)
            {
                var value = grid[node.Row, column] / unit;
                explained |= misprints.IsOneMisprint(value, value + (Sign(node.Row, deducts) * residual / unit));
                variants += MisprintSet.CountVariants(value);
            }

            if (explained)
                sum += Math.Clamp(Bits.Ratio(1 + (Magnitude(row, i, top, first) / unit), 1 + variants), 0, 10 * Bits.One);
        }

        return sum;
    }
}
