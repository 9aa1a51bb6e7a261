using System.Globalization;
using Unccd.Results.Identities;
using Unccd.Results.Tables;

namespace Unccd.Results.Scorecard.Diagnosis;

/// <summary>Made-up cells whose true figures are known, with the identities that bind them; then some of them are damaged.</summary>
internal sealed class MadeTable
{
    private readonly List<Identity> identities = [];
    private readonly Dictionary<CellPlace, int> decimals = [];

    public SortedDictionary<CellPlace, decimal> Truth { get; } = [];

    /// <summary>What is printed instead of the truth, only where it differs.</summary>
    public SortedDictionary<CellPlace, decimal> Damage { get; } = [];

    public RoundingConvention Convention { get; init; } = RoundingConvention.Exact;

    public IReadOnlyList<Identity> Identities => identities;

    public decimal this[int table, int row, int column]
    {
        get => Truth[new CellPlace(table, row, column)];
        set => Truth[new CellPlace(table, row, column)] = value;
    }

    public void Set(CellPlace place, decimal value, int places = 0)
    {
        Truth[place] = value;
        decimals[place] = places;
    }

    /// <summary>Adds target = Σ terms and sets the target to it.</summary>
    public void Total(IdentityKind kind, CellPlace target, params IEnumerable<(CellPlace Cell, int Sign)> terms)
    {
        var list = terms.ToArray();
        Truth[target] = list.Sum(term => term.Sign * Truth[term.Cell]);
        Bind(kind, target, list);
    }

    /// <summary>Adds target = Σ terms; the target has its value already.</summary>
    public void Bind(IdentityKind kind, CellPlace target, params IEnumerable<(CellPlace Cell, int Sign)> terms) =>
        identities.Add(Identity.Sum(kind, target, terms.Select(term => new IdentityTerm(term.Cell, term.Sign))));

    public void Share(CellPlace target, CellPlace part, CellPlace whole)
    {
        Set(target, Math.Round(100m * Truth[part] / Truth[whole], 1, MidpointRounding.AwayFromZero), 1);
        identities.Add(Identity.Share(target, part, whole));
    }

    public decimal Printed(CellPlace place) => Damage.TryGetValue(place, out var damaged) ? damaged : Truth[place];

    public CellSystem System()
    {
        var cells = Truth.Keys.Select(place =>
        {
            var places = decimals.GetValueOrDefault(place);
            var text = Printed(place).ToString("F" + places.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
            return SystemCell.Create(place, PrintedFigure.Parse(text), places > 0 ? RoundingConvention.Rounded : Convention);
        });
        return CellSystem.Create(new DocumentArithmetic(cells, identities, Truth.Keys.Select(place => place.Table).Distinct().Select(table => new TableConvention(table, Convention))));
    }
}
