using Unccd.Results.Identities;
using Unccd.Results.Messages;
using Unccd.Results.Tables;

namespace Unccd.Results.Staffing;

/// <summary>What the tables of posts have in common: the roles of their rows, and the sums down their columns.</summary>
internal static class PostRows
{
    private static readonly HashSet<string> SubtotalEndings = Wording.Keys(
        "", "Professional and higher", "Professional and higher categories", "Professional category and above", "Professional and above", "专业及以上职类", "专业人员及以上职类");

    private static readonly HashSet<string> ShareLabels = Wording.Keys(
        "占总数百分比", "占总数的百分比", "Percentage of total", "Percentage of the total", "Per cent of total", "Percentage", "Share of total", "% of total",
        "Pourcentage du total", "Part du total", "En pourcentage du total", "Porcentaje del total");

    /// <summary>The roles of all rows by their labels; null where a row has none.</summary>
    public static IReadOnlyList<PostRow>? Read(PrintedTable table)
    {
        var roles = new List<PostRow>(table.Rows.Count);
        foreach (var row in table.Rows)
        {
            if (RoleOf(row) is not { } role)
                return null;
            // "Subtotal, Professional and higher" below the subtotal of the directors holds it, which no role says.
            if (role.Kind == PostRowKind.Subtotal && Wording.AfterSubtotal(row.Label) is { Length: > 0 } && roles.Exists(one => one.Kind == PostRowKind.Subtotal))
                return null;
            roles.Add(role);
        }

        return roles;
    }

    /// <summary>What is wrong with the shape that the roles make; null where nothing is.</summary>
    public static string? Fault(PrintedTable table, int position, IReadOnlyList<PostRow> rows)
    {
        if (rows.Count != table.Rows.Count)
            return $"Table {position} has {table.Rows.Count} rows and {rows.Count} roles for them: expected one for each.";
        var seen = new HashSet<Grade>();
        var total = 0;
        var share = 0;
        var open = 0;
        for (var r = 1; r <= rows.Count; r++)
        {
            var place = $"Table {position}, row {r} ('{table.Rows[r - 1].Label}')";
            var (kind, grade) = rows[r - 1];
            if ((kind == PostRowKind.Grade) != grade is not null)
                return $"{place} has the role {kind} {(grade is null ? "without" : "with")} a grade: expected a grade with the role {PostRowKind.Grade} and with no other.";
            if (total > 0 && kind != PostRowKind.Share)
                return $"{place} stands below the total in row {total}: expected nothing there but shares.";
            if (share > 0)
                return $"{place} stands below the shares in row {share}: expected nothing there.";
            switch (kind)
            {
                case PostRowKind.Grade when !seen.Add(grade!):
                    return $"{place} has the grade {grade}, which another row has: expected each grade once.";
                case PostRowKind.Grade:
                    open++;
                    break;
                case PostRowKind.Subtotal when open == 0:
                    return $"{place} is a subtotal of no row: expected a grade between it and the subtotal before.";
                case PostRowKind.Subtotal:
                    open = 0;
                    break;
                case PostRowKind.Total:
                    total = r;
                    break;
                case PostRowKind.Share:
                    share = r;
                    break;
                default:
                    return $"{place} has the unknown role {kind}.";
            }
        }

        return seen.Count == 0 ? $"Table {position} has no row with the posts of a grade: expected at least one." : null;
    }

    /// <summary>The subtotals and the total of one column.</summary>
    public static IEnumerable<Identity> Sums(int position, IReadOnlyList<PostRow> rows, int column)
    {
        var open = new List<CellPlace>();
        var closed = new List<CellPlace>();
        for (var r = 1; r <= rows.Count; r++)
        {
            var cell = new CellPlace(position, r, column);
            switch (rows[r - 1].Kind)
            {
                case PostRowKind.Grade:
                    open.Add(cell);
                    break;
                case PostRowKind.Subtotal:
                    yield return Identity.Sum(IdentityKind.Subtotal, cell, open, new Message(MessageCode.ReasonPostSubtotal));
                    closed.Add(cell);
                    open.Clear();
                    break;
                case PostRowKind.Total:
                    yield return Identity.Sum(IdentityKind.ColumnSum, cell, closed.Concat(open), new Message(MessageCode.ReasonPostTotal));
                    break;
                default:
                    break;
            }
        }
    }

    private static PostRow? RoleOf(PrintedRow row)
    {
        if (row.IsHeading)
            return null;
        if (Grade.TryParse(row.Label, out var grade))
            return PostRow.Of(grade);
        if (Wording.IsTotal(row.Label))
            return new PostRow(PostRowKind.Total);
        if (Wording.AfterSubtotal(row.Label) is { } ending && SubtotalEndings.Contains(ending))
            return new PostRow(PostRowKind.Subtotal);
        return ShareLabels.Contains(Wording.Key(row.Label)) ? new PostRow(PostRowKind.Share) : null;
    }
}
