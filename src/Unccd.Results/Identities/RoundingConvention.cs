namespace Unccd.Results.Identities;

/// <summary>How the figures of a table were brought to their printed precision.</summary>
public enum RoundingConvention
{
    /// <summary>The figures are exact, or were adjusted so that the sums agree: every identity must hold to the unit.</summary>
    Exact,

    /// <summary>Each figure was rounded to nearest on its own: the true value lies within half a unit of it, ends included.</summary>
    Rounded,

    /// <summary>Each figure was cut off towards zero: the true value lies from the figure up to, not including, the next unit away from zero.</summary>
    Truncated,

    /// <summary>The print does not tell; treated as <see cref="Rounded"/>.</summary>
    Undecided,
}
