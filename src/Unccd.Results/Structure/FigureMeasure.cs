namespace Unccd.Results.Structure;

/// <summary>What a row or a column of figures measures, as far as rounding goes.</summary>
internal enum FigureMeasure
{
    /// <summary>Nothing is said: large figures may be rounded, small ones are counts.</summary>
    Unknown,

    /// <summary>Posts, countries, persons: exact, also where posts are fractional.</summary>
    Count,

    /// <summary>Money: every figure may be off by half its last printed unit.</summary>
    Money,

    /// <summary>Percentages and averages that add up: each is rounded, however small it is.</summary>
    Rounded,

    /// <summary>Percentages: they add to nothing.</summary>
    Percent,

    /// <summary>Averages, rates, prices: they add to nothing either.</summary>
    Ratio,
}
