using System.Diagnostics.CodeAnalysis;
using Unccd.Results.Identities;
using Unccd.Results.Tables;

namespace Unccd.Results.Budgets;

/// <summary>Budget and expenditure by programme, by object of expenditure, or of a committee: a reading of a printed table.</summary>
/// <remarks>
/// Immutable; equal by content. It gives rows and columns their roles and leaves every figure where it is printed, right or wrong.
/// Lines outside the total stand below it.
/// </remarks>
public sealed partial class ExpenditureTable : IEquatable<ExpenditureTable>
{
    private readonly ValueList<ExpenditureColumn> columns;
    private readonly ValueList<ExpenditureRow> rows;

    private ExpenditureTable(PrintedTable print, int position, ValueList<ExpenditureColumn> columns, ValueList<ExpenditureRow> rows)
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
    public IReadOnlyList<ExpenditureColumn> Columns => columns;

    /// <summary>The roles of the rows, from top to bottom.</summary>
    public IReadOnlyList<ExpenditureRow> Rows => rows;

    /// <summary>What the lines are.</summary>
    public ExpenditureKind Kind =>
        rows.Any(row => row.Unit is not null) ? ExpenditureKind.ByProgramme
        : columns.Contains(ExpenditureColumn.Share) ? ExpenditureKind.Committee
        : ExpenditureKind.ByObject;

    /// <summary>The lines, the total and the memo lines, from top to bottom, each with its label and its figures; headings are left out.</summary>
    public IReadOnlyList<ExpenditureLine> Lines => field ??= ValueList<ExpenditureLine>.From(
        Enumerable.Range(1, rows.Count).Where(r => rows[r - 1].Kind != ExpenditureRowKind.Heading).Select(r => new ExpenditureLine(this, r)));

    /// <summary>The headings with the lines under each, from top to bottom; lines before the first heading, the total and memo lines are in no section.</summary>
    public IReadOnlyList<ExpenditureSection> Sections => field ??= ValueList<ExpenditureSection>.From(
        from heading in Enumerable.Range(1, rows.Count)
        where rows[heading - 1].Kind == ExpenditureRowKind.Heading
        let under = Lines.SkipWhile(line => line.Row < heading).TakeWhile(line => line.Role.IsLine && !Enumerable.Range(heading + 1, line.Row - heading).Any(r => rows[r - 1].Kind == ExpenditureRowKind.Heading))
        select new ExpenditureSection(heading, Print.Rows[heading - 1].Label, under));

    /// <summary>The total line; null where the table has none.</summary>
    public ExpenditureLine? Total => Lines.FirstOrDefault(line => line.Role.Kind == ExpenditureRowKind.Total);

    /// <summary>A reading by given roles, for a print whose words the library does not know.</summary>
    /// <param name="print">The table; its figures may be any.</param>
    /// <param name="position">The position of the table in its document, from 1.</param>
    /// <param name="columns">One role for each column, each once. Approved budget and expenditure are needed; a total expenditure needs a projection, a balance needs a
    /// total expenditure, and a share stands in a table without projection.</param>
    /// <param name="rows">One role for each row: programmes or objects, then at most one total, then memo lines; headings anywhere, and only where no figure is printed.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="position"/> is below 1.</exception>
    /// <exception cref="ArgumentException">The roles make no whole shape; the message names the place, what was found and what was expected.</exception>
    public static ExpenditureTable Create(PrintedTable print, int position, IEnumerable<ExpenditureColumn> columns, IEnumerable<ExpenditureRow> rows)
    {
        ArgumentNullException.ThrowIfNull(print);
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentOutOfRangeException.ThrowIfLessThan(position, 1);
        var columnRoles = ValueList<ExpenditureColumn>.From(columns);
        var rowRoles = ValueList<ExpenditureRow>.From(rows);
        if (ExpenditureShape.ColumnFault(print, position, columnRoles) is { } columnFault)
            throw new ArgumentException(columnFault, nameof(columns));
        if (ExpenditureShape.RowFault(print, position, rowRoles) is { } rowFault)
            throw new ArgumentException(rowFault, nameof(rows));
        return new ExpenditureTable(print, position, columnRoles, rowRoles);
    }

    /// <summary>A reading by the labels of the print, if every column and every row has a known role and the figures do not speak against it.</summary>
    /// <param name="print">The table; null is no reading.</param>
    /// <param name="position">The position of the table in its document, from 1.</param>
    /// <param name="table">The reading, or null where the result is false.</param>
    public static bool TryRead(PrintedTable? print, int position, [NotNullWhen(true)] out ExpenditureTable? table)
    {
        table = null;
        if (print is null || position < 1
            || ExpenditureLabels.Columns(print) is not { Count: > 2 } columns || ExpenditureLabels.Rows(print) is not { } rows
            || ExpenditureShape.ColumnFault(print, position, columns) is not null || ExpenditureShape.RowFault(print, position, rows) is not null)
        {
            return false;
        }

        var reading = new ExpenditureTable(print, position, ValueList<ExpenditureColumn>.From(columns), ValueList<ExpenditureRow>.From(rows));
        if (!PrintedEvidence.SupportsReading(reading.Identities, place => print[place.Row, place.Column]))
            return false;
        table = reading;
        return true;
    }

    /// <summary>The column with a role, from 1; null where the table lacks it.</summary>
    public int? ColumnOf(ExpenditureColumn role)
    {
        var index = columns.TakeWhile(column => column != role).Count();
        return index < columns.Count ? index + 1 : null;
    }

    /// <summary>The line of a unit's programme; null where the table has none.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is null.</exception>
    public ExpenditureLine? LineOf(OrganizationalUnit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return Lines.FirstOrDefault(line => unit.Equals(line.Role.Unit));
    }

    /// <summary>The line of an object of expenditure; null where the table has none.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="objectOfExpenditure"/> is null.</exception>
    public ExpenditureLine? LineOf(ObjectOfExpenditure objectOfExpenditure)
    {
        ArgumentNullException.ThrowIfNull(objectOfExpenditure);
        return Lines.FirstOrDefault(line => line.Role.ObjectOfExpenditure == objectOfExpenditure);
    }

    /// <inheritdoc/>
    public bool Equals(ExpenditureTable? other) =>
        other is not null && Position == other.Position && Print.Equals(other.Print) && columns.Equals(other.columns) && rows.Equals(other.rows);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ExpenditureTable);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Position, Print);

    /// <summary>Number and title of the print.</summary>
    public override string ToString() => Print.ToString();
}
