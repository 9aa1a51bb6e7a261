namespace Unccd.Results.Budgets;

/// <summary>Whether the overruns of a budget can be covered within a transfer authority, line by line.</summary>
/// <remarks>Immutable; equal by content.</remarks>
public sealed class TransferVerdict : IEquatable<TransferVerdict>
{
    private readonly ValueList<LineVerdict> lines;
    private readonly ValueList<TransferObstacle> obstacles;
    private readonly ValueList<Transfer> transfers;

    internal TransferVerdict(TransferAuthority authority, IEnumerable<LineVerdict> lines, Euro? aggregateAllowed, IEnumerable<TransferObstacle> obstacles, IEnumerable<Transfer> transfers)
    {
        Authority = authority;
        this.lines = ValueList<LineVerdict>.From(lines);
        AggregateAllowed = aggregateAllowed;
        this.obstacles = ValueList<TransferObstacle>.From(obstacles);
        this.transfers = ValueList<Transfer>.From(transfers);
    }

    /// <summary>The authority that was applied.</summary>
    public TransferAuthority Authority { get; }

    /// <summary>Whether the overruns can be covered; true also where there is none.</summary>
    public bool IsCompliant => obstacles.Count == 0;

    /// <summary>The lines in the order in which they were given.</summary>
    public IReadOnlyList<LineVerdict> Lines => lines;

    /// <summary>What all overruns need together.</summary>
    public Euro AggregateNeeded => Euro.Sum(lines.Select(line => line.Line.Overrun));

    /// <summary>The most that may be moved in all; null where the authority sets no cap.</summary>
    public Euro? AggregateAllowed { get; }

    /// <summary>Why the overruns cannot be covered, each a proof by itself; empty where they can.</summary>
    public IReadOnlyList<TransferObstacle> Obstacles => obstacles;

    /// <summary>The transfers that cover the overruns; empty where there is none, or where an obstacle stands against it.</summary>
    public IReadOnlyList<Transfer> Transfers => transfers;

    /// <inheritdoc/>
    public bool Equals(TransferVerdict? other) =>
        other is not null && Authority.Equals(other.Authority) && AggregateAllowed == other.AggregateAllowed
        && lines.Equals(other.lines) && obstacles.Equals(other.obstacles) && transfers.Equals(other.transfers);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TransferVerdict);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Authority, lines, obstacles);

    /// <summary>The authority and whether it is kept.</summary>
    public override string ToString() => $"{Authority}: {(IsCompliant ? "kept" : "broken")}";
}
