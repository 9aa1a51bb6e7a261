using Unccd.Results.Tables;

namespace Unccd.Results.Comparison;

/// <summary>What came of comparing two documents.</summary>
/// <remarks>Immutable; equal by content.</remarks>
public sealed class DocumentComparison : IEquatable<DocumentComparison>
{
    private readonly ValueList<Difference> differences;

    internal DocumentComparison(PrintedDocument first, PrintedDocument second, int tablesCompared, int figuresCompared, IEnumerable<Difference> differences)
    {
        First = first;
        Second = second;
        TablesCompared = tablesCompared;
        FiguresCompared = figuresCompared;
        this.differences = ValueList<Difference>.From(differences);
    }

    /// <summary>The one document.</summary>
    public PrintedDocument First { get; }

    /// <summary>The other document.</summary>
    public PrintedDocument Second { get; }

    /// <summary>How many tables of the first were found in the second.</summary>
    public int TablesCompared { get; }

    /// <summary>How many figures of tables were held against each other.</summary>
    public int FiguresCompared { get; }

    /// <summary>The differences, in the order of the first document; what stands in the second only comes at the end of its table, or at the end.</summary>
    public IReadOnlyList<Difference> Differences => differences;

    /// <summary>Whether nothing differs. Two documents without a common table do not differ either: see <see cref="TablesCompared"/>.</summary>
    public bool AreSame => differences.Count == 0;

    /// <inheritdoc/>
    public bool Equals(DocumentComparison? other) =>
        other is not null && TablesCompared == other.TablesCompared && FiguresCompared == other.FiguresCompared
        && First.Equals(other.First) && Second.Equals(other.Second) && differences.Equals(other.differences);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DocumentComparison);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(First, Second, differences);
}
