using Unccd.Results.Tables;

namespace Unccd.Results.Identities;

/// <summary>Where the true value behind a printed figure lies.</summary>
/// <remarks>Immutable; equal by content. The default value is exactly 0. No order is defined.</remarks>
/// <param name="Lower">The lower end.</param>
/// <param name="Upper">The upper end, at least <paramref name="Lower"/>.</param>
/// <param name="LowerIsOpen">Whether the lower end itself is excluded.</param>
/// <param name="UpperIsOpen">Whether the upper end itself is excluded.</param>
public readonly record struct CellInterval(decimal Lower, decimal Upper, bool LowerIsOpen = false, bool UpperIsOpen = false)
{
    /// <summary>The interval of a printed figure under a rounding convention.</summary>
    /// <param name="figure">A figure with a value; a nil is exactly 0 under every convention.</param>
    /// <param name="convention">The convention.</param>
    /// <exception cref="ArgumentNullException"><paramref name="figure"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="figure"/> has no value.</exception>
    public static CellInterval Of(PrintedFigure figure, RoundingConvention convention)
    {
        ArgumentNullException.ThrowIfNull(figure);
        var value = figure.Value ?? throw new ArgumentException($"'{figure.Text}' has no value.", nameof(figure));
        if (figure.IsNil)
            return new CellInterval(value, value);
        return convention switch
        {
            RoundingConvention.Exact => new CellInterval(value, value),
            RoundingConvention.Truncated when value > 0m => new CellInterval(value, value + figure.Unit, UpperIsOpen: true),
            RoundingConvention.Truncated when value < 0m => new CellInterval(value - figure.Unit, value, LowerIsOpen: true),
            RoundingConvention.Truncated => new CellInterval(-figure.Unit, figure.Unit, LowerIsOpen: true, UpperIsOpen: true),
            _ => new CellInterval(value - (figure.Unit / 2m), value + (figure.Unit / 2m)),
        };
    }
}
