using Unccd.Results.Tables;

namespace Unccd.Results.Budgets;

/// <summary>Whether the roles given to a table of expenditure make a whole shape; each fault is a sentence that names the place.</summary>
internal static class ExpenditureShape
{
    public static string? ColumnFault(PrintedTable print, int position, IReadOnlyList<ExpenditureColumn> columns)
    {
        if (columns.Count != print.Columns.Count)
            return $"Table {position} has {print.Columns.Count} columns and {columns.Count} roles for them: expected one for each.";
        var seen = new HashSet<ExpenditureColumn>();
        for (var c = 1; c <= columns.Count; c++)
        {
            var place = $"Table {position}, column {c} ('{print.Columns[c - 1].Name}')";
            if (!Enum.IsDefined(columns[c - 1]))
                return $"{place} has the unknown role {columns[c - 1]}.";
            if (!seen.Add(columns[c - 1]))
                return $"{place} has the role {columns[c - 1]}, which another column has: expected each role once.";
        }

        foreach (var needed in new[] { ExpenditureColumn.Approved, ExpenditureColumn.Expenditure })
        {
            if (!seen.Contains(needed))
                return $"Table {position} has no column with the role {needed}: expected one.";
        }

        if (seen.Contains(ExpenditureColumn.Projection) != seen.Contains(ExpenditureColumn.TotalExpenditure))
            return $"Table {position} has only one of the columns {ExpenditureColumn.Projection} and {ExpenditureColumn.TotalExpenditure}: expected both or neither.";
        if (seen.Contains(ExpenditureColumn.Balance) && !seen.Contains(ExpenditureColumn.TotalExpenditure))
            return $"Table {position} has a column {ExpenditureColumn.Balance} without {ExpenditureColumn.TotalExpenditure}: expected the two together.";
        return seen.Contains(ExpenditureColumn.Share) && seen.Contains(ExpenditureColumn.Projection)
            ? $"Table {position} has a column {ExpenditureColumn.Share} beside {ExpenditureColumn.Projection}: expected only one of them, for it is not plain what the share would be of."
            : null;
    }

    public static string? RowFault(PrintedTable print, int position, IReadOnlyList<ExpenditureRow> rows)
    {
        if (rows.Count != print.Rows.Count)
            return $"Table {position} has {print.Rows.Count} rows and {rows.Count} roles for them: expected one for each.";
        var units = new HashSet<OrganizationalUnit>();
        var objects = new HashSet<ObjectOfExpenditure>();
        var total = 0;
        for (var r = 1; r <= rows.Count; r++)
        {
            var (role, row) = (rows[r - 1], print.Rows[r - 1]);
            var place = $"Table {position}, row {r} ('{row.Label}')";
            if (role.Kind == ExpenditureRowKind.Heading && !row.IsHeading)
                return $"{place} has figures and the role {ExpenditureRowKind.Heading}: expected a heading to have none.";
            if (role.Kind != ExpenditureRowKind.Heading && string.IsNullOrWhiteSpace(row.Label))
                return $"Table {position}, row {r} has no label: expected one for a row with figures.";
            if (role.IsLine && total > 0)
                return $"{place} stands below the total in row {total}: expected the lines of the total above it.";
            if (role.Kind == ExpenditureRowKind.Memo && total == 0)
                return $"{place} is a memo line above the total: expected it below.";
            if (role.Kind == ExpenditureRowKind.Total && total > 0)
                return $"{place} is a second total beside that in row {total}: expected one.";
            if (role.Kind == ExpenditureRowKind.Total)
                total = r;
            if (role.Unit is { } unit && !units.Add(unit))
                return $"{place} is the programme of {unit}, as another row is: expected each unit once.";
            if (role.ObjectOfExpenditure is { } one && !objects.Add(one))
                return $"{place} is the object '{one}', as another row is: expected each object once.";
            if (units.Count > 0 && objects.Count > 0)
                return $"{place} mixes programmes and objects of expenditure: expected the one or the other.";
        }

        return units.Count + objects.Count == 0 ? $"Table {position} has no line: expected a programme or an object of expenditure at least." : null;
    }
}
