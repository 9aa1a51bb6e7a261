using System.Globalization;
using Unccd.Results.Identities;
using Unccd.Results.Tables;

namespace Unccd.Results.SolverOracle.Tests;

/// <summary>Small random systems of exact integers: figures and identities that have nothing to do with each other, or little.</summary>
internal static class RandomSystems
{
    public static CellSystem Make(Random random, int mostCells)
    {
        var cells = Enumerable.Range(1, random.Next(4, mostCells + 1)).Select(column => new CellPlace(1, 1, column)).ToArray();
        var values = cells.Select(_ => random.Next(0, 30)).ToArray();
        var identities = new List<Identity>();
        var count = random.Next(1, 6);
        while (identities.Count < count)
        {
            var members = Enumerable.Range(0, cells.Length).OrderBy(_ => random.Next()).Take(random.Next(2, Math.Min(6, cells.Length + 1))).ToArray();
            var terms = members.Skip(1).Select(index => new IdentityTerm(cells[index], random.Next(4) == 0 ? -1 : random.Next(9) == 0 ? 2 : 1)).ToArray();

            // Two thirds of the identities hold when they are made; later ones may break them again.
            if (random.Next(3) != 0)
                values[members[0]] = terms.Select((term, i) => term.Sign * values[members[i + 1]]).Sum();
            identities.Add(Identity.Sum(IdentityKind.ColumnSum, cells[members[0]], terms));
        }

        var system = cells.Select((cell, i) => SystemCell.Create(cell, PrintedFigure.Parse(values[i].ToString(CultureInfo.InvariantCulture)), RoundingConvention.Exact));
        return CellSystem.Create(new DocumentArithmetic(system, identities, [new TableConvention(1, RoundingConvention.Exact)]));
    }
}
