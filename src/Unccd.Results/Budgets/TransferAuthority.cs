namespace Unccd.Results.Budgets;

/// <summary>The authority that the Parties give to move money between main appropriation lines: its limits and its source.</summary>
/// <remarks>
/// Immutable; equal by content. It applies to programmes, never to objects of expenditure. A limit that is null does not exist. All limits include their end:
/// exactly 15 per cent is allowed.
/// </remarks>
public sealed partial class TransferAuthority : IEquatable<TransferAuthority>
{
    private readonly ValueList<string> exclusions;

    /// <summary>An authority.</summary>
    /// <param name="name">A short name; not blank.</param>
    /// <param name="source">The decision or document that gives it; not blank.</param>
    /// <param name="aggregateCap">The most that may be moved in all, as a percentage of the total of the lines (or of the base given to <see cref="Judge(IEnumerable{AppropriationLine}, Euro?)"/>); null for no cap.</param>
    /// <param name="lineFloor">The most that one line may give, as a percentage of that line; null for no limit beyond its saving.</param>
    /// <param name="lineCap">The most that one line may receive, as a percentage of that line; null for no cap.</param>
    /// <param name="exclusions">The names of lines that may neither give nor receive, and are not part of the base; none by default.</param>
    /// <param name="isVerified">Whether the limits were read in the source; false where they are from memory.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> or <paramref name="source"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> or <paramref name="source"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A percentage is negative, or <paramref name="lineFloor"/> is above 100.</exception>
    public TransferAuthority(string name, string source, decimal? aggregateCap, decimal? lineFloor, decimal? lineCap = null, IEnumerable<string>? exclusions = null, bool isVerified = true)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentException.ThrowIfNullOrWhiteSpace(source);
        ArgumentOutOfRangeException.ThrowIfNegative(aggregateCap ?? 0m, nameof(aggregateCap));
        ArgumentOutOfRangeException.ThrowIfNegative(lineFloor ?? 0m, nameof(lineFloor));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(lineFloor ?? 0m, 100m, nameof(lineFloor));
        ArgumentOutOfRangeException.ThrowIfNegative(lineCap ?? 0m, nameof(lineCap));
        Name = name;
        Source = source;
        AggregateCap = aggregateCap;
        LineFloor = lineFloor;
        LineCap = lineCap;
        this.exclusions = ValueList<string>.From(exclusions ?? []);
        IsVerified = isVerified;
    }

    /// <summary>UNFCCC: 15 per cent of the lines in all, no line reduced by more than 25 per cent. Read in 22/CP.21, paragraph 10, and the four decisions after it.</summary>
    public static TransferAuthority Unfccc { get; } = new("UNFCCC", "22/CP.21, paragraph 10", 15m, 25m);

    /// <summary>CBD: 15 per cent in all, and no line changed by more than 25 per cent. Read in VII/34.</summary>
    public static TransferAuthority Cbd { get; } = new("CBD", "VII/34", 15m, 25m, 25m);

    /// <summary>UNFPA: no line receives more than 5 per cent of itself. Read in 2001/16.</summary>
    public static TransferAuthority Unfpa { get; } = new("UNFPA", "2001/16", null, null, 5m);

    /// <summary>UNCCD: 20 per cent in all, no line reduced by more than 25 per cent. <b>Unverified</b>: from memory, not read in a decision; pass your own where you have the text.</summary>
    public static TransferAuthority Unccd { get; } = new("UNCCD", "unverified", 20m, 25m, isVerified: false);

    /// <summary>The short name.</summary>
    public string Name { get; }

    /// <summary>The decision or document that gives the authority.</summary>
    public string Source { get; }

    /// <summary>Whether the limits were read in the source.</summary>
    public bool IsVerified { get; }

    /// <summary>The most that may be moved in all, in per cent of the base; null for no cap.</summary>
    public decimal? AggregateCap { get; }

    /// <summary>The most that a line may give, in per cent of itself; null for no limit beyond its saving.</summary>
    public decimal? LineFloor { get; }

    /// <summary>The most that a line may receive, in per cent of itself; null for no cap.</summary>
    public decimal? LineCap { get; }

    /// <summary>The names of the lines that are left out.</summary>
    public IReadOnlyList<string> Exclusions => exclusions;

    /// <inheritdoc/>
    public bool Equals(TransferAuthority? other) =>
        other is not null && Name == other.Name && Source == other.Source && IsVerified == other.IsVerified
        && AggregateCap == other.AggregateCap && LineFloor == other.LineFloor && LineCap == other.LineCap && exclusions.Equals(other.exclusions);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TransferAuthority);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Source, AggregateCap, LineFloor, LineCap);

    /// <summary>"UNFCCC (22/CP.21, paragraph 10)".</summary>
    public override string ToString() => $"{Name} ({Source})";
}
