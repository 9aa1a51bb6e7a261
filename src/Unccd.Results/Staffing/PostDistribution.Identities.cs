using Unccd.Results.Identities;
using Unccd.Results.Messages;
using Unccd.Results.Tables;

namespace Unccd.Results.Staffing;

public sealed partial class PostDistribution
{
    private static readonly HashSet<string> FilledWords = Wording.Keys(
        "Filled", "Filled posts", "Total", "Total filled", "已填补", "共计", "总计", "合计", "Pourvus", "Postes pourvus", "Total pourvus");

    private static readonly HashSet<string> MenWords = Wording.Keys("Male", "Men", "男性", "男", "Hommes", "Hombres", "Мужчины");

    private static readonly HashSet<string> WomenWords = Wording.Keys("Female", "Women", "女性", "女", "Femmes", "Mujeres", "Женщины");

    private enum Partition
    {
        None,
        Units,
        Regions,
        Sexes,
    }

    /// <summary>What must hold: units, regional groups and sexes each add to the filled posts of a row, grades to subtotal and total, and shares are those of the total.</summary>
    /// <remarks>
    /// A row whose regional groups or sexes do not add up, though all its figures add up down the columns, has staff whose group or sex is not told: no misprint does that, and the identity is
    /// <see cref="IdentityGrade.Unverified"/>.
    /// </remarks>
    public IReadOnlyList<Identity> Identities => field ??= ValueList<Identity>.From(Across().Concat(ColumnSums).Concat(Shares()));

    /// <summary>
    /// Whether printed shares were adjusted so that they add to 100: they do, the plain roundings do not, and none is off by more than a unit in its last place; one of them may be misprinted.
    /// </summary>
    /// <remarks>A share that was adjusted may differ from its computed value by up to one unit in its last place.</remarks>
    public bool SharesForced => ForcedColumns.Count > 0;

    private static List<DistributionColumn>? ReadColumns(PrintedTable print)
    {
        var roles = new List<DistributionColumn>(print.Columns.Count);
        foreach (var column in print.Columns)
        {
            if (column.Levels.Count == 0 || RoleOf(column.Levels[^1]) is not { } role)
                return null;
            roles.Add(role);
        }

        return roles;
    }

    private static DistributionColumn? RoleOf(string header)
    {
        var key = Wording.Key(header);
        if (OrganizationalUnit.Known.FirstOrDefault(unit => Wording.Key(unit.Abbreviation) == key) is { } known)
            return DistributionColumn.Of(known);
        if (RegionalGroup.TryParse(header, out var region))
            return DistributionColumn.Of(region);
        if (MenWords.Contains(key))
            return DistributionColumn.Of(Sex.Men);
        if (WomenWords.Contains(key))
            return DistributionColumn.Of(Sex.Women);
        return FilledWords.Contains(key) ? DistributionColumn.Filled : null;
    }

    private static Partition PartitionOf(DistributionColumn column) =>
        column.Unit is not null ? Partition.Units
        : column.Region is not null ? Partition.Regions
        : column.Sex is not null ? Partition.Sexes
        : Partition.None;

    private int[] Parts(Partition partition) =>
        [.. Enumerable.Range(1, columns.Count).Where(c => PartitionOf(columns[c - 1]) == partition)];

    // The sums of the rows, those set apart that the columns bear out.
    private IEnumerable<Identity> Across()
    {
        foreach (var family in RowSums().GroupBy(identity => identity.Reason!.Code))
        {
            var violated = family.Where(identity => PrintedEvidence.Holds(identity, place => Print[place.Row, place.Column]) is false).ToHashSet();
            var isTold = violated.Count == 0 || family.Key == MessageCode.ReasonPostsByUnit || !PrintedEvidence.BearsOut(violated.SelectMany(identity => identity.Cells), ColumnSums, place => Print[place.Row, place.Column]);
            foreach (var identity in family)
                yield return isTold || !violated.Contains(identity) ? identity : Identity.Sum(identity.Kind, identity.Target, identity.Terms, identity.Reason, IdentityGrade.Unverified);
        }
    }

    private IEnumerable<Identity> RowSums()
    {
        var filled = ColumnOf(DistributionColumn.Filled)!.Value;
        foreach (var (partition, reason) in new[]
        {
            (Partition.Units, MessageCode.ReasonPostsByUnit),
            (Partition.Regions, MessageCode.ReasonPostsByRegion),
            (Partition.Sexes, MessageCode.ReasonPostsBySex),
        })
        {
            var parts = Parts(partition);
            if (parts.Length < 2)
                continue;
            for (var r = 1; r <= rows.Count; r++)
            {
                if (partition == Partition.Regions && IsWithoutRegion(r, parts))
                    continue;
                var others = partition == Partition.Regions ? WithoutRegion(r, parts).Select(row => new CellPlace(Position, row, filled)) : [];
                yield return Identity.Sum(IdentityKind.RowSum, new CellPlace(Position, r, filled), parts.Select(c => new CellPlace(Position, r, c)).Concat(others), new Message(reason));
            }
        }
    }

    // Only posts of the Professional and higher categories are subject to geographical distribution; others, or their subtotal, may stand in the table without it.
    private bool IsWithoutRegion(int row, int[] regions) =>
        GradesCountedIn(row).Any() && GradesCountedIn(row).All(grade => !rows[grade - 1].Grade!.IsProfessionalOrHigher)
        && regions.All(c => Print[row, c].Value is 0m) && Print[row, ColumnOf(DistributionColumn.Filled)!.Value].Value is not 0m;

    // The rows of which a total is made that stand in no region: they are among the posts that it counts.
    private IEnumerable<int> WithoutRegion(int row, int[] regions) =>
        rows[row - 1].Kind == PostRowKind.Grade ? [] : GradesCountedIn(row).Where(grade => IsWithoutRegion(grade, regions));

    // The rows of the grades that a row counts: itself, or those that a subtotal or the total adds up.
    private IEnumerable<int> GradesCountedIn(int row) => rows[row - 1].Kind switch
    {
        PostRowKind.Grade => [row],
        PostRowKind.Subtotal => Enumerable.Range(1, row - 1).Reverse().TakeWhile(above => rows[above - 1].Kind == PostRowKind.Grade).Reverse(),
        PostRowKind.Total => Enumerable.Range(1, row - 1).Where(above => rows[above - 1].Kind == PostRowKind.Grade),
        _ => [],
    };

    private Identity[] ColumnSums => field ??= [.. Enumerable.Range(1, columns.Count).SelectMany(c => PostRows.Sums(Position, rows, c))];

    private IEnumerable<Identity> Shares()
    {
        if (RowOf(new PostRow(PostRowKind.Share)) is not { } share || RowOfAll is not { } all)
            yield break;
        var filled = ColumnOf(DistributionColumn.Filled)!.Value;
        for (var c = 1; c <= columns.Count; c++)
        {
            // The share of all in all is no quotient of two cells; the row sums above bind it.
            if (c != filled)
                yield return Identity.Share(new CellPlace(Position, share, c), new CellPlace(Position, all, c), new CellPlace(Position, all, filled), new Message(MessageCode.ReasonShareOfPosts));
        }
    }

    /// <summary>Whether the share in a column is one of those that were adjusted.</summary>
    internal bool IsShareForced(int column) => ForcedColumns.Contains(column);

    private HashSet<int> ForcedColumns => field ??= RowOf(new PostRow(PostRowKind.Share)) is { } share && RowOfAll is { } all
        ? [.. new[] { Partition.Units, Partition.Regions, Partition.Sexes }.Select(Parts).Where(parts => AreForced(parts, share, all)).SelectMany(parts => parts)]
        : [];

    private bool AreForced(int[] parts, int share, int all)
    {
        if (parts.Length < 2 || parts.Any(c => !Print[share, c].IsNumber || !Print[all, c].HasValue))
            return false;
        // The whole itself may be misprinted: then it is what its parts add up to.
        return new[] { Print[all, ColumnOf(DistributionColumn.Filled)!.Value].Value ?? 0m, parts.Sum(c => Print[all, c].Value!.Value) }
            .Any(whole => whole != 0m && ForcedShares.Are([.. parts.Select(c => (Print[share, c].Value!.Value, Rounded(c, whole), Print[share, c].Unit))], 100m));

        decimal Rounded(int c, decimal whole)
        {
            var unit = Print[share, c].Unit;
            return Math.Round(100m * Print[all, c].Value!.Value / whole / unit, MidpointRounding.AwayFromZero) * unit;
        }
    }
}
