using System.Diagnostics.CodeAnalysis;
using Unccd.Results.Identities;
using Unccd.Results.Tables;

namespace Unccd.Results.Staffing;

/// <summary>A table of posts by grade and funding source, approved and filled: a reading of a printed table.</summary>
/// <remarks>
/// Immutable; equal by content. It gives rows and columns their roles and leaves every figure where it is printed, right or wrong.
/// Posts are decimal numbers: a post may be shared (53.5). See <see cref="PostDistribution"/> for posts by unit or by region and sex.
/// </remarks>
public sealed partial class PostTable : IEquatable<PostTable>
{
    private readonly ValueList<PostColumn> columns;
    private readonly ValueList<PostRow> rows;

    private PostTable(PrintedTable print, int position, ValueList<PostColumn> columns, ValueList<PostRow> rows)
    {
        Print = print;
        Position = position;
        this.columns = columns;
        this.rows = rows;
    }

    /// <summary>The table as printed.</summary>
    public PrintedTable Print { get; }

    /// <summary>The position of the table in its document, from 1; it is the table of every <see cref="CellPlace"/> below.</summary>
    public int Position { get; }

    /// <summary>The roles of the columns, from left to right.</summary>
    public IReadOnlyList<PostColumn> Columns => columns;

    /// <summary>The roles of the rows, from top to bottom.</summary>
    public IReadOnlyList<PostRow> Rows => rows;

    /// <summary>A reading by given roles, for a print whose words the library does not know.</summary>
    /// <param name="print">The table; its figures may be any.</param>
    /// <param name="position">The position of the table in its document, from 1.</param>
    /// <param name="columns">One role for each column, each once; the total of the sources stands right of them.</param>
    /// <param name="rows">One role for each row; subtotals and total below the grades they add.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="position"/> is below 1.</exception>
    /// <exception cref="ArgumentException">The roles make no whole shape; the message names the place, what was found and what was expected.</exception>
    public static PostTable Create(PrintedTable print, int position, IEnumerable<PostColumn> columns, IEnumerable<PostRow> rows)
    {
        ArgumentNullException.ThrowIfNull(print);
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentOutOfRangeException.ThrowIfLessThan(position, 1);
        var columnRoles = ValueList<PostColumn>.From(columns);
        var rowRoles = ValueList<PostRow>.From(rows);
        if (ColumnFault(print, position, columnRoles) is { } columnFault)
            throw new ArgumentException(columnFault, nameof(columns));
        if (RowFault(print, position, rowRoles) is { } rowFault)
            throw new ArgumentException(rowFault, nameof(rows));
        return new PostTable(print, position, columnRoles, rowRoles);
    }

    /// <summary>A reading by the labels of the print, if every column and every row has a known role and the figures do not speak against it.</summary>
    /// <param name="print">The table; null is no reading.</param>
    /// <param name="position">The position of the table in its document, from 1.</param>
    /// <param name="table">The reading, or null where the result is false.</param>
    public static bool TryRead(PrintedTable? print, int position, [NotNullWhen(true)] out PostTable? table)
    {
        table = null;
        if (print is null || position < 1 || ReadColumns(print) is not { } columns || PostRows.Read(print) is not { } rows
            || ColumnFault(print, position, columns) is not null || RowFault(print, position, rows) is not null)
        {
            return false;
        }

        var reading = new PostTable(print, position, ValueList<PostColumn>.From(columns), ValueList<PostRow>.From(rows));
        if (!PrintedEvidence.SupportsReading(reading.Identities, place => print[place.Row, place.Column]))
            return false;
        table = reading;
        return true;
    }

    /// <summary>The row with a role, from 1; null where there is none.</summary>
    public int? RowOf(PostRow role) => Find(rows, role);

    /// <summary>The row of a grade, from 1; null where there is none.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="grade"/> is null.</exception>
    public int? RowOf(Grade grade) => RowOf(PostRow.Of(grade));

    /// <summary>The column with a role, from 1; null where there is none.</summary>
    public int? ColumnOf(PostColumn role) => Find(columns, role);

    /// <summary>The printed posts of a row in a column; null where the table lacks the row or the column, or the figure has no value.</summary>
    public decimal? Posts(PostRow row, PostColumn column) =>
        RowOf(row) is { } r && ColumnOf(column) is { } c ? Print[r, c].Value : null;

    /// <inheritdoc/>
    public bool Equals(PostTable? other) =>
        other is not null && Position == other.Position && Print.Equals(other.Print) && columns.Equals(other.columns) && rows.Equals(other.rows);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PostTable);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Position, Print);

    /// <summary>Number and title of the print.</summary>
    public override string ToString() => Print.ToString();

    private static int? Find<T>(ValueList<T> roles, T role)
        where T : struct, IEquatable<T>
    {
        for (var i = 0; i < roles.Count; i++)
        {
            if (roles[i].Equals(role))
                return i + 1;
        }

        return null;
    }

    private static string? RowFault(PrintedTable print, int position, IReadOnlyList<PostRow> rows)
    {
        if (PostRows.Fault(print, position, rows) is { } fault)
            return fault;
        for (var r = 1; r <= rows.Count; r++)
        {
            if (rows[r - 1].Kind == PostRowKind.Share)
                return $"Table {position}, row {r} ('{print.Rows[r - 1].Label}') has the role {PostRowKind.Share}: expected no shares in a table by funding source.";
        }

        return null;
    }

    private static string? ColumnFault(PrintedTable print, int position, IReadOnlyList<PostColumn> columns)
    {
        if (columns.Count != print.Columns.Count)
            return $"Table {position} has {print.Columns.Count} columns and {columns.Count} roles for them: expected one for each.";
        var seen = new HashSet<PostColumn>();
        for (var c = 1; c <= columns.Count; c++)
        {
            var place = $"Table {position}, column {c} ('{print.Columns[c - 1].Name}')";
            if (!Enum.IsDefined(columns[c - 1].Status))
                return $"{place} has the unknown status {columns[c - 1].Status}.";
            if (!seen.Add(columns[c - 1]))
                return $"{place} has the role of another column: expected each role once.";
            if (!columns[c - 1].IsTotal && seen.Any(one => one.IsTotal))
                return $"{place} stands right of the total: expected the total last.";
        }

        return columns.All(one => one.IsTotal) ? $"Table {position} has no column for a funding source: expected at least one." : null;
    }
}
