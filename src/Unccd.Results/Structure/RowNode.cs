namespace Unccd.Results.Structure;

/// <summary>What an open item of the row parser is.</summary>
internal enum RowNodeKind
{
    /// <summary>A row that is no total.</summary>
    Leaf,

    /// <summary>A total whose details stand above it.</summary>
    Below,

    /// <summary>A total whose details stand below it.</summary>
    Above,
}

/// <summary>An open item on the stack of the row parser; stacks share their lower parts.</summary>
internal sealed class RowNode
{
    public RowNode(int row, RowNodeKind kind, RowNode? below, int start, long[] sums)
    {
        Row = row;
        Kind = kind;
        Below = below;
        Start = start;
        Sums = sums;
        Depth = below is null ? 1 : below.Depth + 1;
        SegmentFirst = below is null || below.Kind == RowNodeKind.Below ? this : below.SegmentFirst;
    }

    public int Row { get; }

    public RowNodeKind Kind { get; }

    /// <summary>The item below it on the stack; null at the bottom.</summary>
    public RowNode? Below { get; }

    /// <summary>The first row that the item covers.</summary>
    public int Start { get; }

    /// <summary>Running sums from the bottom of the stack up to this item: of the signed figures, of the figures without their signs, of the outflows, of how many are unknown, of how many are printed, and of the differences of similar columns.</summary>
    public long[] Sums { get; }

    public int Depth { get; }

    /// <summary>The first item after the nearest lower total on the stack, or the bottom: a group may well start there.</summary>
    public RowNode SegmentFirst { get; }
}

/// <summary>A state of the row parser: a stack, the groups closed on the way, and the evidence.</summary>
internal sealed record RowState(RowNode? Top, RowStateGroup? Groups, int Score);

/// <summary>The groups closed by a state, the latest first.</summary>
internal sealed record RowStateGroup(RowGroup Group, RowStateGroup? Earlier);
