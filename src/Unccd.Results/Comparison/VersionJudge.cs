using Unccd.Results.Checking;
using Unccd.Results.Identities;
using Unccd.Results.Tables;

namespace Unccd.Results.Comparison;

/// <summary>Says which of two different figures is wrong: the one that breaks more of the identities which hold between the cells of either document.</summary>
internal sealed class VersionJudge
{
    // Documents that differ in more figures than this are not versions of one another, and each judgement costs a whole check.
    private const int MostJudgements = 200;

    private readonly Dictionary<int, TableMatch> byFirst;
    private readonly Dictionary<int, TableMatch> bySecond;
    private readonly Side first;
    private readonly Side second;
    private int judgements;

    public VersionJudge(CheckResult first, CheckResult second, List<TableMatch> matches)
    {
        byFirst = matches.ToDictionary(match => match.First);
        bySecond = matches.ToDictionary(match => match.Second);
        var ofFirst = IdentitiesOf(first);
        var ofSecond = IdentitiesOf(second);
        this.first = new Side(first, [.. ofFirst, .. ofSecond.Select(identity => Translate(identity, ToFirst)).OfType<Identity>()]);
        this.second = new Side(second, [.. ofSecond, .. ofFirst.Select(identity => Translate(identity, ToSecond)).OfType<Identity>()]);
    }

    /// <summary>The verdict, and how many identities speak for it.</summary>
    public (VersionAtFault Fault, int Count) Judge(CellPlace inFirst, CellPlace inSecond)
    {
        var one = first.Document[inFirst];
        var other = second.Document[inSecond];
        if (!one.HasValue || !other.HasValue || ++judgements > MostJudgements)
            return (VersionAtFault.Undecided, 0);
        var ofOne = first.Broken(inFirst, one) + second.Broken(inSecond, one);
        var ofOther = first.Broken(inFirst, other) + second.Broken(inSecond, other);
        return ofOne > ofOther ? (VersionAtFault.First, first.Broken(inFirst, one))
            : ofOther > ofOne ? (VersionAtFault.Second, second.Broken(inSecond, other))
            : (VersionAtFault.Undecided, 0);
    }

    private static List<Identity> IdentitiesOf(CheckResult result) =>
        [.. result.Tables.SelectMany(table => table.Identities).Select(check => check.Identity).Where(identity => identity.Cells.All(cell => !cell.IsInText))];

    private CellPlace? ToFirst(CellPlace place) => bySecond.GetValueOrDefault(place.Table)?.ToFirst(place);

    private CellPlace? ToSecond(CellPlace place) => byFirst.GetValueOrDefault(place.Table)?.ToSecond(place);

    private static Identity? Translate(Identity identity, Func<CellPlace, CellPlace?> translate)
    {
        if (translate(identity.Target) is not { } target)
            return null;
        var terms = new List<IdentityTerm>(identity.Terms.Count);
        foreach (var term in identity.Terms)
        {
            if (translate(term.Cell) is not { } cell)
                return null;
            terms.Add(term with { Cell = cell });
        }

        return identity.Form switch
        {
            IdentityForm.Share => Identity.Share(target, terms[0].Cell, terms[1].Cell, identity.Reason, identity.Grade, identity.Kind),
            IdentityForm.Rate => Identity.RateOf(target, terms[0].Cell, identity.Rate, identity.Reason, identity.Grade),
            _ => Identity.Sum(identity.Kind, target, terms, identity.Reason, identity.Grade),
        };
    }

    /// <summary>One document with the identities of both.</summary>
    private sealed class Side
    {
        private readonly CellSystem system;
        private readonly Dictionary<int, RoundingConvention> conventions;
        private readonly ILookup<CellPlace, int> incident;

        public Side(CheckResult result, List<Identity> identities)
        {
            Document = result.Document;
            conventions = result.Tables.ToDictionary(table => table.Position, table => table.Convention.Convention);

            // The two documents find or declare the same identities; they differ in evidence and must not count twice.
            var distinct = identities.DistinctBy(identity => (identity.Form, identity.Target, string.Join(' ', identity.Terms.Select(term => $"{term.Sign}{term.Cell}").Order(StringComparer.Ordinal)))).ToList();
            var cells = distinct.SelectMany(identity => identity.Cells).Distinct().Select(place => Cell(place, Document[place]));
            system = CellSystem.Create(new DocumentArithmetic(cells, distinct, result.Tables.Select(table => table.Convention)));
            incident = distinct.SelectMany((identity, i) => identity.Cells.Select(cell => (Cell: cell, Identity: i))).ToLookup(pair => pair.Cell, pair => pair.Identity);
        }

        public PrintedDocument Document { get; }

        /// <summary>How many identities of a cell are violated with a figure in it.</summary>
        public int Broken(CellPlace place, PrintedFigure figure)
        {
            if (!incident[place].Any())
                return 0;
            var changed = Document[place].Equals(figure) ? system : system.With([Cell(place, figure)]);
            return incident[place].Count(identity => changed.Check(identity).Verdict == Verdict.Violated);
        }

        private SystemCell Cell(CellPlace place, PrintedFigure figure) => SystemCell.Create(place, figure, conventions.GetValueOrDefault(place.Table, RoundingConvention.Undecided));
    }
}
