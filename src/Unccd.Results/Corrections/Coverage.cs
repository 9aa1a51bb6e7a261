using Unccd.Results.Identities;

namespace Unccd.Results.Corrections;

/// <summary>What a check of a document can and cannot see: per cell the smallest error that the print would reveal.</summary>
public static class Coverage
{
    /// <summary>The coverage of every figure that has a value, ordered by place.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="system"/> is null.</exception>
    public static IReadOnlyList<CellCoverage> Of(CellSystem system)
    {
        ArgumentNullException.ThrowIfNull(system);
        var conventions = system.Arithmetic.Tables.ToDictionary(table => table.Table, table => table.Convention);
        var list = new List<CellCoverage>();
        for (var cell = 0; cell < system.Cells.Count; cell++)
        {
            if (system.Cells[cell].Figure.HasValue)
                list.Add(Of(system, cell, ConventionOf(system.Cells[cell], conventions)));
        }

        return ValueList<CellCoverage>.From(list);
    }

    private static CellCoverage Of(CellSystem system, int cell, RoundingConvention? convention)
    {
        var count = 0;
        foreach (var identity in system.Kernel.IdentitiesOf(cell))
        {
            if (!system.Kernel.IsNotApplicable(identity) && system.Identities[identity].Grade == IdentityGrade.Certain)
                count++;
        }

        return new CellCoverage(
            system.Cells[cell].Place,
            count,
            new MovedFigure(system, cell, convention, isUpwards: true).FirstRevealed(),
            new MovedFigure(system, cell, convention, isUpwards: false).FirstRevealed());
    }

    private static RoundingConvention? ConventionOf(SystemCell cell, Dictionary<int, RoundingConvention> conventions) =>
        conventions.TryGetValue(cell.Place.Table, out var convention) && cell.Interval == CellInterval.Of(cell.Figure, convention) ? convention : null;
}
