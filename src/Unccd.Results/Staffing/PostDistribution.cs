using System.Diagnostics.CodeAnalysis;
using Unccd.Results.Identities;
using Unccd.Results.Tables;

namespace Unccd.Results.Staffing;

/// <summary>Filled posts by grade and by unit, or by regional group and sex, with shares: a reading of a printed table.</summary>
/// <remarks>
/// Immutable; equal by content. It gives rows and columns their roles and leaves every figure where it is printed, right or wrong.
/// Units, regional groups and sexes each add to the filled posts; a row of shares is taken of the total above it.
/// </remarks>
public sealed partial class PostDistribution : IEquatable<PostDistribution>
{
    private readonly ValueList<DistributionColumn> columns;
    private readonly ValueList<PostRow> rows;

    private PostDistribution(PrintedTable print, int position, ValueList<DistributionColumn> columns, ValueList<PostRow> rows)
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
    public IReadOnlyList<DistributionColumn> Columns => columns;

    /// <summary>The roles of the rows, from top to bottom.</summary>
    public IReadOnlyList<PostRow> Rows => rows;

    /// <summary>Whether the columns are units.</summary>
    public bool IsByUnit => columns.Any(column => column.Unit is not null);

    /// <summary>Whether there are columns for regional groups.</summary>
    public bool IsByRegion => columns.Any(column => column.Region is not null);

    /// <summary>A reading by given roles, for a print whose words the library does not know.</summary>
    /// <param name="print">The table; its figures may be any.</param>
    /// <param name="position">The position of the table in its document, from 1.</param>
    /// <param name="columns">One role for each column, each once; one of them is <see cref="DistributionColumn.Filled"/>. Units do not stand beside regions or sexes.</param>
    /// <param name="rows">One role for each row; subtotals and total below the grades they add, shares last.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="position"/> is below 1.</exception>
    /// <exception cref="ArgumentException">The roles make no whole shape; the message names the place, what was found and what was expected.</exception>
    public static PostDistribution Create(PrintedTable print, int position, IEnumerable<DistributionColumn> columns, IEnumerable<PostRow> rows)
    {
        ArgumentNullException.ThrowIfNull(print);
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentOutOfRangeException.ThrowIfLessThan(position, 1);
        var columnRoles = ValueList<DistributionColumn>.From(columns);
        var rowRoles = ValueList<PostRow>.From(rows);
        if (ColumnFault(print, position, columnRoles) is { } columnFault)
            throw new ArgumentException(columnFault, nameof(columns));
        if (PostRows.Fault(print, position, rowRoles) is { } rowFault)
            throw new ArgumentException(rowFault, nameof(rows));
        return new PostDistribution(print, position, columnRoles, rowRoles);
    }

    /// <summary>A reading by the labels of the print, if every column and every row has a known role and the figures do not speak against it.</summary>
    /// <param name="print">The table; null is no reading.</param>
    /// <param name="position">The position of the table in its document, from 1.</param>
    /// <param name="table">The reading, or null where the result is false.</param>
    public static bool TryRead(PrintedTable? print, int position, [NotNullWhen(true)] out PostDistribution? table)
    {
        table = null;
        if (print is null || position < 1 || ReadColumns(print) is not { } columns || PostRows.Read(print) is not { } rows
            || ColumnFault(print, position, columns) is not null || PostRows.Fault(print, position, rows) is not null)
        {
            return false;
        }

        var reading = new PostDistribution(print, position, ValueList<DistributionColumn>.From(columns), ValueList<PostRow>.From(rows));
        if (!PrintedEvidence.SupportsReading(reading.Identities, place => print[place.Row, place.Column]))
            return false;
        table = reading;
        return true;
    }

    /// <summary>The row with a role, from 1; null where there is none.</summary>
    public int? RowOf(PostRow role)
    {
        var index = rows.TakeWhile(row => row != role).Count();
        return index < rows.Count ? index + 1 : null;
    }

    /// <summary>The row of a grade, from 1; null where there is none.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="grade"/> is null.</exception>
    public int? RowOf(Grade grade) => RowOf(PostRow.Of(grade));

    /// <summary>The row with all posts: the total, or where there is none, the only subtotal; null where there is neither.</summary>
    public int? RowOfAll => RowOf(new PostRow(PostRowKind.Total))
        ?? (rows.Count(row => row.Kind == PostRowKind.Subtotal) == 1 && rows.All(row => row.Grade is null or { IsProfessionalOrHigher: true }) ? RowOf(new PostRow(PostRowKind.Subtotal)) : null);

    /// <summary>The column with a role, from 1; null where there is none.</summary>
    public int? ColumnOf(DistributionColumn role)
    {
        var index = columns.TakeWhile(column => column != role).Count();
        return index < columns.Count ? index + 1 : null;
    }

    /// <summary>The printed posts of a row in a column; null where the table lacks the row or the column, or the figure has no value.</summary>
    public decimal? Posts(PostRow row, DistributionColumn column) =>
        RowOf(row) is { } r && ColumnOf(column) is { } c ? Print[r, c].Value : null;

    /// <inheritdoc/>
    public bool Equals(PostDistribution? other) =>
        other is not null && Position == other.Position && Print.Equals(other.Print) && columns.Equals(other.columns) && rows.Equals(other.rows);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PostDistribution);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Position, Print);

    /// <summary>Number and title of the print.</summary>
    public override string ToString() => Print.ToString();

    private static string? ColumnFault(PrintedTable print, int position, IReadOnlyList<DistributionColumn> columns)
    {
        if (columns.Count != print.Columns.Count)
            return $"Table {position} has {print.Columns.Count} columns and {columns.Count} roles for them: expected one for each.";
        var seen = new HashSet<DistributionColumn>();
        for (var c = 1; c <= columns.Count; c++)
        {
            var place = $"Table {position}, column {c} ('{print.Columns[c - 1].Name}')";
            if (!seen.Add(columns[c - 1]))
                return $"{place} has the role of another column: expected each role once.";
            if (columns[c - 1].Unit is not null && columns.Any(one => one.Region is not null || one.Sex is not null))
                return $"{place} is a unit beside regional groups or sexes: expected the one or the other.";
        }

        if (!seen.Contains(DistributionColumn.Filled))
            return $"Table {position} has no column of all filled posts: expected one.";
        return seen.Count < 3 ? $"Table {position} has {seen.Count} columns: expected two parts at least beside all filled posts." : null;
    }
}
