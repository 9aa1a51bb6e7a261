using Unccd.Results.Achievements;
using Unccd.Results.Budgets;
using Unccd.Results.Identities;
using Unccd.Results.Messages;
using Unccd.Results.Staffing;
using Unccd.Results.Tables;

namespace Unccd.Results.Reports;

public sealed partial class PerformanceReport
{
    /// <summary>
    /// What must hold in the report: within each typed table, between them, and between text and tables. Money and shares are rounded, posts are exact counts.
    /// </summary>
    /// <remarks>
    /// It has the cells of the typed tables, of the statements, and of the facts that add to one another or say the same, hedges read by their default widths;
    /// the other tables of the document are left to whoever infers their structure.
    /// </remarks>
    public DocumentArithmetic Arithmetic => field ??= ArithmeticWith(HedgeWidths.Default);

    /// <summary>The identities that join the tables: one core budget by programme and by object, the same posts by funding source, unit, regional group and sex.</summary>
    public IReadOnlyList<Identity> CrossTableIdentities => field ??= ValueList<Identity>.From(CrossTableFamilies().SelectMany(Supported));

    /// <summary>The same as <see cref="Arithmetic"/>, hedges read by other widths.</summary>
    /// <param name="widths">What hedges mean.</param>
    /// <exception cref="ArgumentNullException"><paramref name="widths"/> is null.</exception>
    public DocumentArithmetic ArithmeticWith(HedgeWidths widths)
    {
        ArgumentNullException.ThrowIfNull(widths);
        return new DocumentArithmetic(
            expenditures.SelectMany(table => CellsOf(table.Print, table.Position, _ => RoundingConvention.Rounded))
                .Concat(posts.SelectMany(table => CellsOf(table.Print, table.Position, _ => RoundingConvention.Exact)))
                .Concat(distributions.SelectMany(CellsOf))
                .Concat(statements.Select(CellOf))
                    .Concat(FactRules.Cells(Facts, widths)),
            [.. expenditures.SelectMany(table => table.Identities), .. posts.SelectMany(table => table.Identities), .. distributions.SelectMany(table => table.Identities), .. CrossTableIdentities, .. StatementIdentities(), .. FactRules.Identities(Facts)],
            expenditures.Select(table => new TableConvention(table.Position, RoundingConvention.Rounded))
                .Concat(posts.Select(table => new TableConvention(table.Position, RoundingConvention.Exact)))
                .Concat(distributions.Select(table => new TableConvention(table.Position, RoundingConvention.Exact, table.SharesForced))));
    }

    private static RoundingConvention ConventionOf(PostRow row) => row.Kind == PostRowKind.Share ? RoundingConvention.Rounded : RoundingConvention.Exact;

    private static SystemCell CellOf(ReportStatement statement) => SystemCell.Create(
        statement.Place,
        statement.Figure,
        statement.Kind is StatementKind.SecretariatPostsFilled or StatementKind.GlobalMechanismPostsFilled ? RoundingConvention.Exact : RoundingConvention.Rounded);

    private static IEnumerable<SystemCell> CellsOf(PostDistribution table) =>
        CellsOf(table.Print, table.Position, r => ConventionOf(table.Rows[r - 1])).Select(cell => table.Rows[cell.Place.Row - 1].Kind == PostRowKind.Share && table.IsShareForced(cell.Place.Column) && cell.Figure.Value is { } value
            ? cell with { Interval = new CellInterval(value - cell.Figure.Unit, value + cell.Figure.Unit) }
            : cell);

    private static IEnumerable<SystemCell> CellsOf(PrintedTable print, int position, Func<int, RoundingConvention> conventionOfRow)
    {
        for (var r = 1; r <= print.Rows.Count; r++)
        {
            // A heading has no figures, only room for them.
            if (print.Rows[r - 1].IsHeading)
                continue;
            for (var c = 1; c <= print.Columns.Count; c++)
                yield return SystemCell.Create(new CellPlace(position, r, c), print[r, c], conventionOfRow(r));
        }
    }

    private IEnumerable<IEnumerable<Identity>> CrossTableFamilies()
    {
        if (ExpenditureByProgramme is { } byProgramme && ExpenditureByObject is { } byObject && ReportWords.AreOfOnePeriod(byProgramme.Print, byObject.Print))
            yield return CrossTableRules.SameCoreBudget(byProgramme, byObject);
        if (PostsByUnit is { } byUnit)
        {
            if (SecretariatPosts is { } secretariat && ReportWords.AreOfOnePeriod(secretariat.Print, byUnit.Print))
                yield return CrossTableRules.PostsOfBody(secretariat, byUnit, isGlobalMechanism: false);
            if (GlobalMechanismPosts is { } mechanism && ReportWords.AreOfOnePeriod(mechanism.Print, byUnit.Print))
                yield return CrossTableRules.PostsOfBody(mechanism, byUnit, isGlobalMechanism: true);
            if (SecretariatPosts is { } one && GlobalMechanismPosts is { } other && ReportWords.AreOfOnePeriod(one.Print, other.Print, byUnit.Print))
                yield return CrossTableRules.PostsOfBoth(one, other, byUnit);
            if (PostsByRegionAndSex is { } byRegion && ReportWords.AreOfOnePeriod(byUnit.Print, byRegion.Print))
                yield return CrossTableRules.SamePosts(byUnit, byRegion);
        }
    }

    private IEnumerable<Identity> Supported(IEnumerable<Identity> family)
    {
        var identities = family.ToArray();
        return PrintedEvidence.Supports(identities, place => Document[place], 60) ? identities : [];
    }

    private IEnumerable<Identity> StatementIdentities()
    {
        var table = ExpenditureByProgramme ?? ExpenditureByObject;
        var core = table?.Total;
        var isInWholeEuros = table is not null && ReportWords.IsInWholeUnits(table.Print);
        var memo = ExpenditureByProgramme?.Lines.Where(line => line.Role.Kind == ExpenditureRowKind.Memo).ToArray() ?? [];
        foreach (var statement in statements)
        {
            var reason = new Message(MessageCode.ReasonStatement, new MessageArgument("paragraph", statement.ParagraphNumber ?? $"{statement.Place.Row}"));
            var identity = statement.Kind switch
            {
                StatementKind.CoreExpenditure when isInWholeEuros => Same(core?.PlaceOf(ExpenditureColumn.Expenditure)),
                StatementKind.CoreExpenditureShare => ShareOf(core?.PlaceOf(ExpenditureColumn.Expenditure), core?.PlaceOf(ExpenditureColumn.Approved)),
                StatementKind.DroughtInitiativeBudget when memo.Length == 1 && isInWholeEuros => Same(memo[0].PlaceOf(ExpenditureColumn.Approved)),
                StatementKind.ProjectedExecution => ShareOf(core?.PlaceOf(ExpenditureColumn.TotalExpenditure), core?.PlaceOf(ExpenditureColumn.Approved)),
                StatementKind.SecretariatPostsFilled => Same(AllFilled(SecretariatPosts)),
                StatementKind.GlobalMechanismPostsFilled => Same(AllFilled(GlobalMechanismPosts)),
                _ => null,
            };
            if (identity is not null)
                yield return identity;

            Identity? Same(CellPlace? cell) => cell is null ? null : Identity.Sum(IdentityKind.Statement, statement.Place, [cell.Value], reason);

            Identity? ShareOf(CellPlace? part, CellPlace? whole) =>
                part is null || whole is null ? null : Identity.Share(statement.Place, part.Value, whole.Value, reason, kind: IdentityKind.Statement);
        }
    }

    private static CellPlace? AllFilled(PostTable? table) =>
        table?.RowOf(new PostRow(PostRowKind.Total)) is { } row && table.ColumnOf(new PostColumn(null, PostStatus.Filled)) is { } column
            ? new CellPlace(table.Position, row, column)
            : null;
}
