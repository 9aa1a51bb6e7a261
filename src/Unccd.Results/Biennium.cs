using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Unccd.Results;

/// <summary>The two calendar years of a budget, such as 2018-2019; the first of them is even.</summary>
/// <remarks>Immutable; equal and ordered by the first year; null comes first.</remarks>
public sealed record Biennium : IComparable<Biennium>, IComparable, ISpanParsable<Biennium>
{
    /// <summary>The months of every biennium, 24.</summary>
    public const int Months = 24;

    /// <summary>The biennium that begins with a year.</summary>
    /// <param name="firstYear">An even year from 1000 to 9998.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="firstYear"/> is not from 1000 to 9998.</exception>
    /// <exception cref="ArgumentException"><paramref name="firstYear"/> is odd.</exception>
    public Biennium(int firstYear)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(firstYear, 1000);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(firstYear, 9998);
        if (firstYear % 2 != 0)
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"A biennium begins with an even year: found {firstYear}."), nameof(firstYear));
        FirstYear = firstYear;
    }

    /// <summary>The first year, even.</summary>
    public int FirstYear { get; }

    /// <summary>The second year.</summary>
    public int LastYear => FirstYear + 1;

    /// <summary>1 January of the first year.</summary>
    public DateOnly FirstDay => new(FirstYear, 1, 1);

    /// <summary>31 December of the second year; it belongs to the biennium.</summary>
    public DateOnly LastDay => new(LastYear, 12, 31);

    /// <summary>The biennium that a date lies in.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year of <paramref name="date"/> is not from 1000 to 9999.</exception>
    public static Biennium Of(DateOnly date) => new(date.Year - (date.Year % 2));

    /// <summary>Whether a date lies in the biennium, first and last day included.</summary>
    public bool Contains(DateOnly date) => date >= FirstDay && date <= LastDay;

    /// <summary>How many months had ended at the close of a day: 17 of 2018-2019 at 31 May 2019, 16 at 30 May 2019.</summary>
    /// <param name="asAt">The day; 0 for one before the biennium, 24 for one after it.</param>
    public int ElapsedMonths(DateOnly asAt)
    {
        if (asAt < FirstDay)
            return 0;
        if (asAt >= LastDay)
            return Months;
        var isLastOfMonth = asAt.Day == DateTime.DaysInMonth(asAt.Year, asAt.Month);
        return ((asAt.Year - FirstYear) * 12) + asAt.Month - (isLastOfMonth ? 0 : 1);
    }

    /// <summary>The share of the months that had ended at the close of a day: 70.8 % of 2018-2019 at 31 May 2019.</summary>
    /// <param name="asAt">The day; 0 % for one before the biennium, 100 % for one after it.</param>
    /// <param name="decimals">How many decimals the share has, from 0 to <see cref="Share.MaxDecimals"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not from 0 to <see cref="Share.MaxDecimals"/>.</exception>
    public Share ElapsedShare(DateOnly asAt, int decimals = 1) => Share.Round(100m * ElapsedMonths(asAt) / Months, decimals);

    /// <summary>Reads a biennium.</summary>
    /// <param name="s">Two years of four digits, the first even and the second the next, joined by a hyphen or an en dash: "2018-2019".</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is no biennium; the message says why.</exception>
    public static Biennium Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan());
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static Biennium Parse(ReadOnlySpan<char> s) =>
        Read(s, out var biennium) is { } reason ? throw TextFault.NotA("biennium", s, reason) : biennium!;

    /// <summary>Reads a biennium, if the text is one; see <see cref="Parse(string)"/>.</summary>
    /// <param name="s">The text; null is none.</param>
    /// <param name="result">The biennium; null where the result is false.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, [MaybeNullWhen(false)] out Biennium result) =>
        TryParse(s.AsSpan(), out result);

    /// <inheritdoc cref="TryParse(string?, out Biennium)"/>
    public static bool TryParse(ReadOnlySpan<char> s, [MaybeNullWhen(false)] out Biennium result) => Read(s, out result) is null;

    static Biennium IParsable<Biennium>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static Biennium ISpanParsable<Biennium>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Biennium>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Biennium result) => TryParse(s, out result);

    static bool ISpanParsable<Biennium>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out Biennium result) => TryParse(s, out result);

    /// <inheritdoc/>
    public int CompareTo(Biennium? other) => other is null ? 1 : FirstYear.CompareTo(other.FirstYear);

    /// <inheritdoc/>
    /// <exception cref="ArgumentException"><paramref name="obj"/> is neither null nor a <see cref="Biennium"/>.</exception>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        Biennium other => CompareTo(other),
        _ => throw new ArgumentException($"Expected a {nameof(Biennium)}, found a {obj.GetType().Name}.", nameof(obj)),
    };

    /// <summary>Whether the one comes before the other.</summary>
    public static bool operator <(Biennium? left, Biennium? right) => Comparer<Biennium>.Default.Compare(left, right) < 0;

    /// <summary>Whether the one comes before the other or is the same.</summary>
    public static bool operator <=(Biennium? left, Biennium? right) => Comparer<Biennium>.Default.Compare(left, right) <= 0;

    /// <summary>Whether the one comes after the other.</summary>
    public static bool operator >(Biennium? left, Biennium? right) => Comparer<Biennium>.Default.Compare(left, right) > 0;

    /// <summary>Whether the one comes after the other or is the same.</summary>
    public static bool operator >=(Biennium? left, Biennium? right) => Comparer<Biennium>.Default.Compare(left, right) >= 0;

    /// <summary>Both years joined by a hyphen: "2018-2019".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{FirstYear}-{LastYear}");

    private static string? Read(ReadOnlySpan<char> text, out Biennium? biennium)
    {
        biennium = null;
        text = text.Trim();
        if (text.Length != 9 || text[4] is not ('-' or '–') || !IsYear(text[..4], out var first) || !IsYear(text[5..], out var last))
            return "expected two years such as 2018-2019";
        if (last != first + 1)
            return "the second year does not follow the first";
        if (first % 2 != 0)
            return "expected an even first year";
        biennium = new Biennium(first);
        return null;
    }

    private static bool IsYear(ReadOnlySpan<char> text, out int year) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out year) && year >= 1000;
}
