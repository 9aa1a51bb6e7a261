namespace Unccd.Results.Tables;

/// <summary>A figure column of a printed table: its header, from the outermost level to the innermost.</summary>
/// <remarks>Immutable; equal by content.</remarks>
public sealed class PrintedColumn : IEquatable<PrintedColumn>
{
    private readonly ValueList<string> levels;

    /// <summary>A column with its header levels.</summary>
    /// <param name="levels">The texts above the column, outermost first; an upper text that spans several columns stands in each of them. Empty texts are left out.</param>
    /// <param name="origin">Where a person finds the column in the document ("C"); null where columns have no name of their own.</param>
    public PrintedColumn(IEnumerable<string> levels, string? origin = null)
    {
        ArgumentNullException.ThrowIfNull(levels);
        this.levels = ValueList<string>.From(levels.Where(level => !string.IsNullOrWhiteSpace(level)));
        Origin = origin;
    }

    /// <summary>A column with a header of one level.</summary>
    public PrintedColumn(string header)
        : this([header])
    {
    }

    /// <summary>The header texts, outermost first; empty where nothing stands above the column.</summary>
    public IReadOnlyList<string> Levels => levels;

    /// <summary>The header levels joined by " / "; empty where there are none.</summary>
    public string Name => string.Join(" / ", levels);

    /// <summary>Where a person finds the column in the document, or null.</summary>
    public string? Origin { get; }

    /// <inheritdoc/>
    public bool Equals(PrintedColumn? other) => other is not null && levels.Equals(other.levels) && Origin == other.Origin;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PrintedColumn);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(levels, Origin);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
