namespace Unccd.Results.Structure;

/// <content>A wrong cell shows in its row and in its column, by the same amount: then the failure of the column is what the structure predicts, and speaks for it.</content>
internal sealed partial class RowParser
{
    private const sbyte Crossed = 2;

    /// <summary>A column in which more rows are off tells nothing: some of them add up to anything.</summary>
    private const int MostSlips = 12;

    /// <summary>By how much the figures of a column are off, if it is they that make their row fail.</summary>
    private void FindSlips(IReadOnlyList<ColumnRelation> relations)
    {
        foreach (var relation in relations)
        {
            for (var row = 0; row < grid.Rows; row++)
            {
                if (!grid.IsItem[row] || !ColumnSearch.TryInstance(grid, relation, row, out var residual, out var magnitude) || residual == 0)
                    continue;
                for (var i = 0; i < columns.Length; i++)
                {
                    var off = residual * relation.CoefficientOf(columns[i]);
                    if (off != 0 && Math.Abs(off) > Tolerance(row, i, magnitude, relation.Details) && !slips[i].Contains((row, off)))
                        slips[i].Add((row, off));
                }
            }
        }
    }

    /// <summary>Whether the failure of a column is that of one or two figures of the group that fail in their rows, too.</summary>
    private bool IsCrossed(int row, int column, RowNode top, RowNode first, int count, bool deducts)
    {
        var known = slips[column];
        if (known.Count is 0 or > MostSlips)
            return false;
        var residual = Residual(row, column, top, first, deducts);
        var tolerance = Tolerance(row, column, Magnitude(row, column, top, first), count);
        for (var i = 0; i < known.Count; i++)
        {
            var effect = Effect(known[i].Row, known[i].Off, row, top, first, deducts);
            if (effect == 0)
                continue;
            if (Math.Abs(residual - effect) <= tolerance)
                return true;
            for (var j = i + 1; j < known.Count; j++)
            {
                var other = known[j].Row == known[i].Row ? 0 : Effect(known[j].Row, known[j].Off, row, top, first, deducts);
                if (other != 0 && Math.Abs(residual - effect - other) <= tolerance)
                    return true;
            }
        }

        return false;
    }

    /// <summary>What a figure that is off does to the residual of a group; 0 where its row does not belong to it.</summary>
    private long Effect(int slip, long off, int row, RowNode top, RowNode first, bool deducts)
    {
        if (slip == row)
            return off;
        for (var node = top; node is not null; node = node.Below)
        {
            if (node.Row == slip)
                return -Sign(slip, deducts) * off;
            if (node == first)
                break;
        }

        return 0;
    }
}
