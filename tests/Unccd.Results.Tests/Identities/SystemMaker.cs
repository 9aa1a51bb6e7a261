using System.Globalization;
using Unccd.Results.Identities;
using Unccd.Results.Tables;

namespace Unccd.Results.Tests.Identities;

/// <summary>Makes small systems: cells "table;row,column" from prints, identities from places.</summary>
internal sealed class SystemMaker(RoundingConvention convention = RoundingConvention.Exact)
{
    private readonly List<SystemCell> cells = [];
    private readonly List<Identity> identities = [];

    public SystemMaker Grid(int table, params string[][] rows)
    {
        for (var r = 0; r < rows.Length; r++)
        {
            for (var c = 0; c < rows[r].Length; c++)
                cells.Add(SystemCell.Create(new CellPlace(table, r + 1, c + 1), PrintedFigure.Parse(rows[r][c]), convention));
        }

        return this;
    }

    public SystemMaker Cell(CellPlace place, string print, CellInterval? interval = null, bool isConfirmed = false)
    {
        var figure = PrintedFigure.Parse(print);
        cells.Add(interval is { } given ? new SystemCell(place, figure, given, isConfirmed) : SystemCell.Create(place, figure, convention, isConfirmed));
        return this;
    }

    /// <summary>Adds an identity, such as "1;5,1 = 1;1,1 + 1;2,1 - 1;3,1", "1;2,3 % 1;2,2 / 1;2,1" or "1;2,1 = 0.13 * 1;1,1".</summary>
    public SystemMaker Holds(string relation, IdentityKind kind = IdentityKind.ColumnSum, IdentityGrade grade = IdentityGrade.Certain)
    {
        var words = relation.Split(' ');
        if (words[1] == "%")
        {
            identities.Add(Identity.Share(Place(words[0]), Place(words[2]), Place(words[4]), grade: grade));
            return this;
        }

        if (words.Length > 3 && words[3] == "*")
        {
            identities.Add(Identity.RateOf(Place(words[0]), Place(words[4]), decimal.Parse(words[2], CultureInfo.InvariantCulture), grade: grade));
            return this;
        }

        var terms = new List<IdentityTerm>();
        for (var i = 2; i < words.Length; i += 2)
            terms.Add(new IdentityTerm(Place(words[i]), words[i - 1] == "-" ? -1 : 1));
        identities.Add(Identity.Sum(kind, Place(words[0]), terms, grade: grade));
        return this;
    }

    public DocumentArithmetic Arithmetic() =>
        new(cells, identities, cells.Select(cell => cell.Place.Table).Where(table => table > 0).Distinct().Select(table => new TableConvention(table, convention)));

    public CellSystem System() => CellSystem.Create(Arithmetic());

    public static CellPlace Place(string text)
    {
        var parts = text.Split(';', ',').Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        return new CellPlace(parts[0], parts[1], parts[2]);
    }
}
