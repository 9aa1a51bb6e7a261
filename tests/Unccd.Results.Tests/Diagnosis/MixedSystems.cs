using System.Globalization;
using Unccd.Results.Diagnosis;
using Unccd.Results.Identities;
using Unccd.Results.Tables;

namespace Unccd.Results.Tests.Diagnosis;

/// <summary>Small random systems of every kind: sums, shares and rates of exact, rounded, truncated, one-sided and nil figures, of which some are confirmed.</summary>
internal static class MixedSystems
{
    public static (CellSystem System, DiagnosisOptions Options) Make(Random random)
    {
        var convention = (RoundingConvention)random.Next(3);
        var places = Enumerable.Range(1, random.Next(3, 9)).Select(column => new CellPlace(1, 1, column)).ToArray();
        var values = places.Select(_ => random.Next(8) == 0 ? -random.Next(1, 100) : random.Next(0, 120)).ToArray();
        var identities = new List<Identity>();
        for (var count = random.Next(1, 6); count > 0; count--)
            identities.Add(Relation(random, places, values));
        var cells = places.Select((place, i) => Cell(random, place, values[i], convention)).ToArray();
        var options = new DiagnosisOptions
        {
            Confirmed = random.Next(3) == 0 ? places.Where(_ => random.Next(3) == 0).ToHashSet() : new HashSet<CellPlace>(),
            CostOfDoubtingIdentity = random.Next(4) == 0 ? random.Next(1, 6) : 3,
            NodeBudget = random.Next(8) == 0 ? random.Next(1, 12) : 200_000,
        };
        return (CellSystem.Create(new DocumentArithmetic(cells, identities, [new TableConvention(1, convention)])), options);
    }

    // Two thirds of the relations hold when they are made; later ones may break them again.
    private static Identity Relation(Random random, CellPlace[] places, int[] values)
    {
        var members = Enumerable.Range(0, places.Length).OrderBy(_ => random.Next()).Take(random.Next(2, Math.Min(5, places.Length + 1))).ToArray();
        var (holds, grade) = (random.Next(3) != 0, random.Next(12) == 0 ? IdentityGrade.Unverified : IdentityGrade.Certain);
        switch (random.Next(4))
        {
            case 0 when members.Length > 2:
                if (holds && values[members[2]] != 0)
                    values[members[0]] = (int)Math.Round(100m * values[members[1]] / values[members[2]]);
                return Identity.Share(places[members[0]], places[members[1]], places[members[2]], grade: grade);
            case 1:
                var rate = random.Next(1, 60) / 100m;
                if (holds)
                    values[members[0]] = (int)Math.Round(rate * values[members[1]]);
                var identity = Identity.RateOf(places[members[0]], places[members[1]], rate, grade: grade);
                return random.Next(5) == 0 ? identity.WithStep(10m) : identity;
            default:
                var terms = members.Skip(1).Select(index => new IdentityTerm(places[index], random.Next(4) == 0 ? -1 : random.Next(5) == 0 ? 2 : 1)).ToArray();
                if (holds)
                    values[members[0]] = terms.Select((term, i) => term.Sign * values[members[i + 1]]).Sum();
                return Identity.Sum(IdentityKind.ColumnSum, places[members[0]], terms, grade: grade);
        }
    }

    private static SystemCell Cell(Random random, CellPlace place, int value, RoundingConvention convention)
    {
        var figure = PrintedFigure.Parse(random.Next(12) == 0 ? "–" : (random.Next(10) == 0 ? value + 0.5m : value).ToString(CultureInfo.InvariantCulture));
        var cell = SystemCell.Create(place, figure, random.Next(5) == 0 ? (RoundingConvention)random.Next(3) : convention, random.Next(7) == 0);
        var printed = figure.Value!.Value;
        return random.Next(14) switch
        {
            0 => cell with { Interval = new CellInterval(printed, decimal.MaxValue, LowerIsOpen: random.Next(2) == 0) },
            1 => cell with { Interval = new CellInterval(decimal.MinValue, printed, UpperIsOpen: random.Next(2) == 0) },
            2 => cell with { Interval = new CellInterval(printed - random.Next(4), printed + 1 + random.Next(4), random.Next(2) == 0, random.Next(2) == 0) },
            _ => cell,
        };
    }
}
