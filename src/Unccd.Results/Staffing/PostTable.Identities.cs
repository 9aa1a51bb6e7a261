using Unccd.Results.Identities;
using Unccd.Results.Messages;
using Unccd.Results.Tables;

namespace Unccd.Results.Staffing;

public sealed partial class PostTable
{
    private static readonly HashSet<string> ApprovedWords = Wording.Keys("Approved", "Approved posts", "已批准", "核定", "Approuvés", "Approuvé", "Postes approuvés");

    private static readonly HashSet<string> FilledWords = Wording.Keys("Filled", "Filled posts", "已填补", "Pourvus", "Pourvu", "Postes pourvus");

    /// <summary>What must hold among the posts of the table: sources add to the total in each row, grades to subtotal and total in each column.</summary>
    public IReadOnlyList<Identity> Identities => field ??= ValueList<Identity>.From(RowSums().Concat(ColumnSums()));

    private static List<PostColumn>? ReadColumns(PrintedTable print)
    {
        var roles = new List<PostColumn>(print.Columns.Count);
        foreach (var column in print.Columns)
        {
            if (column.Levels.Count < 2)
                return null;
            var upper = column.Levels[^2];
            var status = StatusOf(column.Levels[^1]);
            var isTotal = Wording.IsTotal(upper);
            FundingSource? source = null;
            if (status is null || (!isTotal && !FundingSource.TryParse(upper, out source)))
                return null;
            roles.Add(new PostColumn(source, status.Value));
        }

        return roles;
    }

    private static PostStatus? StatusOf(string header)
    {
        var key = Wording.Key(header);
        return ApprovedWords.Contains(key) ? PostStatus.Approved : FilledWords.Contains(key) ? PostStatus.Filled : null;
    }

    // Each total across with the columns of its sources, from 1.
    private (int Target, int[] Terms)[] Totals => field ??= [.. columns.Where(column => column.IsTotal)
        .Select(total => (ColumnOf(total)!.Value, Enumerable.Range(1, columns.Count).Where(c => !columns[c - 1].IsTotal && columns[c - 1].Status == total.Status).ToArray()))
        .Where(total => total.Item2.Length > 0)];

    // The rows, from 1, whose totals across are not given.
    private IReadOnlyCollection<int> WithoutTotals => field ??= [.. BlankTotals.NotGiven(Print, [.. Totals.Select(total => (total.Target - 1, total.Terms.Select(c => c - 1).ToArray()))], row => rows[row].Kind is PostRowKind.Subtotal or PostRowKind.Total).Select(row => row + 1)];

    private IEnumerable<Identity> RowSums()
    {
        foreach (var (target, terms) in Totals)
        {
            for (var r = 1; r <= rows.Count; r++)
            {
                if (WithoutTotals.Contains(r))
                    continue;
                yield return Identity.Sum(
                    IdentityKind.RowSum, new CellPlace(Position, r, target), terms.Select(c => new CellPlace(Position, r, c)), new Message(MessageCode.ReasonPostsBySource));
            }
        }
    }

    private IEnumerable<Identity> ColumnSums() =>
        Enumerable.Range(1, columns.Count).SelectMany(c => PostRows.Sums(Position, rows, c))
            .Where(sum => WithoutTotals.Count == 0 || !Array.Exists(Totals, total => total.Target == sum.Target.Column) || !sum.Cells.Any(cell => WithoutTotals.Contains(cell.Row)));
}
