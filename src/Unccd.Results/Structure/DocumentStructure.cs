using Unccd.Results.Identities;
using Unccd.Results.Tables;

namespace Unccd.Results.Structure;

/// <summary>The identities of a document that nobody described: found in its labels, its headers and above all its figures.</summary>
/// <remarks>
/// Immutable; equal by content. An identity is believed for the bits of evidence that its instances give, less the bits that it costs to name it;
/// it is believed from the other rows and columns, so the one that fails is a finding. The same document gives the same result on every machine.
/// </remarks>
public sealed class DocumentStructure : IEquatable<DocumentStructure>
{
    private readonly ValueList<TableStructure> tables;

    private DocumentStructure(DocumentArithmetic arithmetic, IEnumerable<TableStructure> tables, IReadOnlyList<TableInference> inferences)
    {
        Arithmetic = arithmetic;
        Inferences = inferences;
        this.tables = ValueList<TableStructure>.From(tables);
    }

    /// <summary>Every figure of the tables looked at, the identities between them, and how each table was rounded.</summary>
    public DocumentArithmetic Arithmetic { get; }

    /// <summary>What nothing binds, table by table, in print order.</summary>
    public IReadOnlyList<TableStructure> Tables => tables;

    /// <summary>What was inferred, table by table.</summary>
    internal IReadOnlyList<TableInference> Inferences { get; }

    /// <summary>Infers what must hold in a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="options">What the caller knows better; null for <see cref="StructureOptions.Default"/>.</param>
    /// <param name="cancellationToken">Stops the search between rows and between candidates.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <exception cref="ArgumentException">A declared identity has a cell that is not in the tables looked at.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static DocumentStructure Infer(PrintedDocument document, StructureOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Infer(document, options ?? StructureOptions.Default, [], cancellationToken);
    }

    /// <summary>Infers what must hold in a document of which something is settled.</summary>
    internal static DocumentStructure Infer(PrintedDocument document, StructureOptions options, IReadOnlyList<StructureHypothesis> given, CancellationToken cancellationToken = default)
    {
        var inferences = new List<TableInference>();
        for (var position = 1; position <= document.Tables.Count; position++)
        {
            if (options.Tables is { } wanted && !wanted.Contains(position))
                continue;
            cancellationToken.ThrowIfCancellationRequested();
            inferences.Add(TableInference.Run(TableGrid.Create(document.Tables[position - 1], position), given.Where(one => one.Table == position), options.ConventionOf(position), cancellationToken));
        }

        return Of(document, options, inferences, cancellationToken);
    }

    /// <summary>What must hold in a document whose tables are inferred already.</summary>
    internal static DocumentStructure Of(PrintedDocument document, StructureOptions options, List<TableInference> inferences, CancellationToken cancellationToken = default)
    {
        var cells = new List<SystemCell>();
        var inferred = new List<Identity>();
        var conventions = new List<TableConvention>();
        foreach (var table in inferences)
        {
            var grid = table.Grid;
            var set = options.ConventionOf(grid.Position);
            var rounding = TableRounding.Measure(table, set);
            inferred.AddRange(IdentityWriter.Write(table));
            conventions.Add(set ?? new TableConvention(grid.Position, rounding.Convention, rounding.SharesForced, rounding.Evidence));
            for (var row = 0; row < grid.Rows; row++)
            {
                for (var column = 0; column < grid.Columns; column++)
                    cells.Add(rounding.Cell(row, column));
            }
        }

        if (options.ReadsAcrossTables)
        {
            inferred.AddRange(CrossTables.Find(inferences, cancellationToken));
            var text = TextStatements.Find(document, inferences, cancellationToken);
            inferred.AddRange(text.Identities);
            cells.AddRange(text.Cells);
        }

        var refused = options.Declared.Concat(options.Declined).Select(Algebra.Of).ToHashSet();
        var identities = options.Declared.Concat(inferred.Where(identity => refused.Add(Algebra.Of(identity)))).ToList();
        var bound = identities.SelectMany(identity => identity.Cells).ToHashSet();
        return new DocumentStructure(new DocumentArithmetic(cells, identities, conventions), inferences.Select(table => Unbound(table.Grid, bound)), inferences);
    }

    /// <summary>What joins tables that no type describes to each other and to those that one does.</summary>
    /// <param name="document">The document.</param>
    /// <param name="typed">The positions of the tables that a type describes: what joins them to each other their report declares.</param>
    internal static IEnumerable<Identity> Across(PrintedDocument document, IReadOnlySet<int> typed)
    {
        var tables = Enumerable.Range(1, document.Tables.Count).Select(position => TableInference.Run(TableGrid.Create(document.Tables[position - 1], position), [], null, CancellationToken.None)).ToList();
        return CrossTables.Find(tables, CancellationToken.None).Where(identity => identity.Cells.Any(cell => !typed.Contains(cell.Table)));
    }

    private static TableStructure Unbound(TableGrid grid, HashSet<CellPlace> bound)
    {
        var rows = new bool[grid.Rows];
        var columns = new bool[grid.Columns];
        var printedRows = new bool[grid.Rows];
        var printedColumns = new bool[grid.Columns];
        for (var row = 0; row < grid.Rows; row++)
        {
            for (var column = 0; column < grid.Columns; column++)
            {
                if (grid.IsNil(row, column))
                    continue;
                printedRows[row] = true;
                printedColumns[column] = true;
                var isBound = bound.Contains(grid.Place(row, column));
                rows[row] |= isBound;
                columns[column] |= isBound;
            }
        }

        return new TableStructure(
            grid.Position,
            Enumerable.Range(0, grid.Rows).Where(row => printedRows[row] && !rows[row]).Select(row => row + 1),
            Enumerable.Range(0, grid.Columns).Where(column => printedColumns[column] && !columns[column]).Select(column => column + 1));
    }

    /// <inheritdoc/>
    public bool Equals(DocumentStructure? other) => other is not null && Arithmetic.Equals(other.Arithmetic) && tables.Equals(other.tables);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DocumentStructure);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Arithmetic, tables);
}
