using System.Globalization;

namespace Unccd.Results.Achievements;

/// <summary>A date as texts state achievements: a year, or a month of a year.</summary>
/// <remarks>Immutable; equal by content. A type of its own, for a month without a day is not its first day. The default value is no date. Ordered by year, then by month; a year alone comes before its months.</remarks>
public readonly record struct FactDate : IComparable<FactDate>
{
    /// <summary>A date.</summary>
    /// <param name="year">The year, from 1 to 9999.</param>
    /// <param name="month">The month, from 1 to 12; null for the year alone.</param>
    /// <exception cref="ArgumentOutOfRangeException">Year or month is out of range.</exception>
    public FactDate(int year, int? month = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        ArgumentOutOfRangeException.ThrowIfLessThan(month ?? 1, 1, nameof(month));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(month ?? 1, 12, nameof(month));
        Year = year;
        Month = month;
    }

    /// <summary>The year.</summary>
    public int Year { get; }

    /// <summary>The month from 1; null for the year alone.</summary>
    public int? Month { get; }

    /// <summary>Whether the one comes before the other.</summary>
    public static bool operator <(FactDate left, FactDate right) => left.CompareTo(right) < 0;

    /// <summary>Whether the one comes before the other or is the same.</summary>
    public static bool operator <=(FactDate left, FactDate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the one comes after the other.</summary>
    public static bool operator >(FactDate left, FactDate right) => left.CompareTo(right) > 0;

    /// <summary>Whether the one comes after the other or is the same.</summary>
    public static bool operator >=(FactDate left, FactDate right) => left.CompareTo(right) >= 0;

    /// <summary>Reads "2019" or "2019-04".</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is neither a year nor a year and a month.</exception>
    public static FactDate Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length == 4 && IsNumber(text, out var year) && year > 0)
            return new FactDate(year);
        if (text.Length == 7 && text[4] == '-' && IsNumber(text[..4], out year) && year > 0 && IsNumber(text[5..], out var month) && month is >= 1 and <= 12)
            return new FactDate(year, month);
        throw new FormatException($"'{text}' is no date of a fact: expected a year such as 2019 or a month such as 2019-04.");

        static bool IsNumber(string digits, out int number) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }

    /// <summary>Whether both can be one date: the same year, and the same month where both name one.</summary>
    public bool Agrees(FactDate other) => Year == other.Year && (Month is null || other.Month is null || Month == other.Month);

    /// <inheritdoc/>
    public int CompareTo(FactDate other) => Year != other.Year ? Year.CompareTo(other.Year) : (Month ?? 0).CompareTo(other.Month ?? 0);

    /// <summary>"2019" or "2019-04".</summary>
    public override string ToString() =>
        Month is { } month ? string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{month:00}") : string.Create(CultureInfo.InvariantCulture, $"{Year:0000}");
}
