using Unccd.Results.Tables;

namespace Unccd.Results.Identities;

/// <summary>Where the true value behind a printed figure lies.</summary>
/// <remarks>Immutable; equal by content; never empty. The default value is exactly 0. No order is defined. An end of 10²⁸ or more, or −10²⁸ or less, means "no bound".</remarks>
public readonly record struct CellInterval
{
    /// <summary>An interval from its ends.</summary>
    /// <param name="Lower">The lower end.</param>
    /// <param name="Upper">The upper end, at least <paramref name="Lower"/>.</param>
    /// <param name="LowerIsOpen">Whether the lower end itself is excluded.</param>
    /// <param name="UpperIsOpen">Whether the upper end itself is excluded.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="Upper"/> is below <paramref name="Lower"/>.</exception>
    /// <exception cref="ArgumentException">The ends are equal and one of them is excluded, so that nothing lies between them.</exception>
    public CellInterval(decimal Lower, decimal Upper, bool LowerIsOpen = false, bool UpperIsOpen = false)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(Upper, Lower);
        if (Lower == Upper && (LowerIsOpen || UpperIsOpen))
            throw new ArgumentException($"An end at {Lower.ToString(System.Globalization.CultureInfo.InvariantCulture)} is excluded: expected the only value of the interval to be included.", nameof(Upper));
        (this.Lower, this.Upper, this.LowerIsOpen, this.UpperIsOpen) = (Lower, Upper, LowerIsOpen, UpperIsOpen);
    }

    /// <summary>The lower end.</summary>
    public decimal Lower { get; }

    /// <summary>The upper end, at least <see cref="Lower"/>.</summary>
    public decimal Upper { get; }

    /// <summary>Whether the lower end itself is excluded.</summary>
    public bool LowerIsOpen { get; }

    /// <summary>Whether the upper end itself is excluded.</summary>
    public bool UpperIsOpen { get; }

    /// <summary>The interval of a printed figure under a rounding convention.</summary>
    /// <param name="figure">A figure with a value; a nil is exactly 0 under every convention. An end that no decimal can hold is no bound.</param>
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
            RoundingConvention.Truncated when value > 0m => new CellInterval(value, Above(value, figure.Unit), UpperIsOpen: value < decimal.MaxValue),
            RoundingConvention.Truncated when value < 0m => new CellInterval(-Above(-value, figure.Unit), value, LowerIsOpen: value > decimal.MinValue),
            RoundingConvention.Truncated => new CellInterval(-figure.Unit, figure.Unit, LowerIsOpen: true, UpperIsOpen: true),
            _ => new CellInterval(-Above(-value, figure.Unit / 2m), Above(value, figure.Unit / 2m)),
        };
    }

    /// <summary>The four parts.</summary>
    public void Deconstruct(out decimal Lower, out decimal Upper, out bool LowerIsOpen, out bool UpperIsOpen) =>
        (Lower, Upper, LowerIsOpen, UpperIsOpen) = (this.Lower, this.Upper, this.LowerIsOpen, this.UpperIsOpen);

    /// <summary>The interval moved along, as wide as it was; what has no bound stays without.</summary>
    internal CellInterval Shifted(decimal shift) =>
        new(ScaledNumber.IsUnbounded(Lower) ? Lower : Lower + shift, ScaledNumber.IsUnbounded(Upper) ? Upper : Upper + shift, LowerIsOpen, UpperIsOpen);

    private static decimal Above(decimal value, decimal distance) => value > decimal.MaxValue - distance ? decimal.MaxValue : value + distance;
}
