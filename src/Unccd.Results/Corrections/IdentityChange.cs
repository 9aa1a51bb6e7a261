using Unccd.Results.Diagnosis;
using Unccd.Results.Identities;
using Unccd.Results.Tables;

namespace Unccd.Results.Corrections;

/// <summary>An identity that says something else once figures are corrected: its verdict changes, or the value that it implies.</summary>
/// <remarks>Immutable; equal by content.</remarks>
/// <param name="Before">What the printed figures say.</param>
/// <param name="After">What the corrected figures say.</param>
public readonly record struct IdentityChange(IdentityCheck Before, IdentityCheck After)
{
    /// <summary>The identities that change, in the order of the system.</summary>
    /// <param name="system">The system.</param>
    /// <param name="repairs">The corrections; each at a place that the system has.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="KeyNotFoundException">The system has no cell at one of the places.</exception>
    public static IReadOnlyList<IdentityChange> Of(CellSystem system, IEnumerable<Repair> repairs)
    {
        ArgumentNullException.ThrowIfNull(system);
        ArgumentNullException.ThrowIfNull(repairs);
        var list = repairs.ToArray();
        var corrected = system.With(list.Select(repair => Corrected(system[repair.Place], repair.Proposed)));
        var places = list.Select(repair => repair.Place).ToHashSet();
        var changes = new List<IdentityChange>();
        for (var i = 0; i < system.Identities.Count; i++)
        {
            if (!system.Identities[i].Cells.Any(places.Contains))
                continue;
            var (before, after) = (system.Check(i), corrected.Check(i));
            if (before.Verdict != after.Verdict || before.Implied != after.Implied)
                changes.Add(new IdentityChange(before, after));
        }

        return ValueList<IdentityChange>.From(changes);
    }

    /// <summary>The cell with another value; its interval moves along, as wide as it was.</summary>
    private static SystemCell Corrected(SystemCell cell, decimal value)
    {
        var figure = new PrintedFigure(PrintedNumber.Plain(value), FigureKind.Number, value, cell.Figure.Unit);
        var interval = cell.Figure.IsNil ? new CellInterval(-cell.Figure.Unit / 2m, cell.Figure.Unit / 2m, cell.Interval.LowerIsOpen, cell.Interval.UpperIsOpen) : cell.Interval;
        return cell with { Figure = figure, Interval = interval.Shifted(value - (cell.Figure.Value ?? 0m)) };
    }
}
