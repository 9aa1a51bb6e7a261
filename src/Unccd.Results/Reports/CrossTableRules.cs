using Unccd.Results.Budgets;
using Unccd.Results.Identities;
using Unccd.Results.Messages;
using Unccd.Results.Staffing;
using Unccd.Results.Tables;

namespace Unccd.Results.Reports;

/// <summary>The identities that join the tables of a report.</summary>
/// <remarks>
/// Each family is declared only where the titles name one period and at least three fifths of it hold in the print: two tables that agree nowhere do not show the same things,
/// whatever their headings say.
/// </remarks>
internal static class CrossTableRules
{
    public static IEnumerable<Identity> SameCoreBudget(ExpenditureTable byProgramme, ExpenditureTable byObject)
    {
        if (byProgramme.Total is not { } programmes || byObject.Total is not { } objects)
            yield break;
        foreach (var column in byProgramme.Columns)
        {
            if (objects.PlaceOf(column) is { } target)
                yield return Identity.Sum(IdentityKind.CrossTable, target, [programmes.PlaceOf(column)!.Value], new Message(MessageCode.ReasonSameCoreBudget));
        }
    }

    public static IEnumerable<Identity> PostsOfBoth(PostTable secretariat, PostTable mechanism, PostDistribution byUnit) =>
        Filled(byUnit).SelectMany(target =>
        {
            CellPlace?[] parts = [Filled(secretariat, target.Row), Filled(mechanism, target.Row)];
            // A grade that a body does not have is left out of its table; a subtotal or total is not.
            var complete = target.Row.Kind == PostRowKind.Grade ? parts.Any(part => part is not null) : parts.All(part => part is not null);
            return complete
                ? [Identity.Sum(IdentityKind.CrossTable, target.Place, parts.OfType<CellPlace>(), new Message(MessageCode.ReasonPostsOfBoth))]
                : Array.Empty<Identity>();
        });

    public static IEnumerable<Identity> PostsOfBody(PostTable body, PostDistribution byUnit, bool isGlobalMechanism)
    {
        var units = Enumerable.Range(1, byUnit.Columns.Count)
            .Where(c => byUnit.Columns[c - 1].Unit is { } unit && unit.IsGlobalMechanism == isGlobalMechanism).ToArray();
        if (units.Length == 0)
            yield break;
        for (var r = 1; r <= byUnit.Rows.Count; r++)
        {
            if (Filled(body, byUnit.Rows[r - 1]) is { } target)
                yield return Identity.Sum(IdentityKind.CrossTable, target, units.Select(c => new CellPlace(byUnit.Position, r, c)), new Message(MessageCode.ReasonPostsOfBody));
        }
    }

    public static IEnumerable<Identity> SamePosts(PostDistribution byUnit, PostDistribution byRegion)
    {
        foreach (var (row, target) in Filled(byRegion))
        {
            var same = row;
            if (row.Kind == PostRowKind.Total && byRegion.Rows.All(one => one.Grade is null or { IsProfessionalOrHigher: true }) && byUnit.Rows.Any(one => one.Grade is { IsProfessionalOrHigher: false }))
                same = new PostRow(PostRowKind.Subtotal);
            if (byUnit.Rows.Count(one => one == same) == 1 && byUnit.RowOf(same) is { } r)
                yield return Identity.Sum(IdentityKind.CrossTable, target, [new CellPlace(byUnit.Position, r, byUnit.ColumnOf(DistributionColumn.Filled)!.Value)], new Message(MessageCode.ReasonSamePosts));
        }
    }

    private static IEnumerable<(PostRow Row, CellPlace Place)> Filled(PostDistribution table)
    {
        var column = table.ColumnOf(DistributionColumn.Filled)!.Value;
        for (var r = 1; r <= table.Rows.Count; r++)
        {
            // Two subtotals mean two things; only one is known to be Professional and higher.
            if (table.Rows[r - 1].Kind != PostRowKind.Share && table.Rows.Count(one => one == table.Rows[r - 1]) == 1)
                yield return (table.Rows[r - 1], new CellPlace(table.Position, r, column));
        }
    }

    private static CellPlace? Filled(PostTable table, PostRow row) =>
        table.Rows.Count(one => one == row) == 1 && table.RowOf(row) is { } r && table.ColumnOf(new PostColumn(null, PostStatus.Filled)) is { } c
            ? new CellPlace(table.Position, r, c)
            : null;
}
