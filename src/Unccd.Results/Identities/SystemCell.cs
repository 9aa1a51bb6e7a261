using Unccd.Results.Tables;

namespace Unccd.Results.Identities;

/// <summary>A cell as a <c>CellSystem</c> takes it: its place, its print and where its true value lies.</summary>
/// <remarks>Immutable; equal by content.</remarks>
/// <param name="Place">Where the cell stands.</param>
/// <param name="Figure">Its print; a figure without a value makes every identity of the cell not applicable.</param>
/// <param name="Interval">Where its true value lies while it is trusted; ignored for a figure without a value.</param>
/// <param name="IsConfirmed">Whether somebody has confirmed the figure, so that no explanation may change it.</param>
public sealed record SystemCell(CellPlace Place, PrintedFigure Figure, CellInterval Interval, bool IsConfirmed = false)
{
    /// <summary>A cell whose interval follows from a rounding convention.</summary>
    public static SystemCell Create(CellPlace place, PrintedFigure figure, RoundingConvention convention, bool isConfirmed = false)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return new SystemCell(place, figure, figure.HasValue ? CellInterval.Of(figure, convention) : default, isConfirmed);
    }
}
