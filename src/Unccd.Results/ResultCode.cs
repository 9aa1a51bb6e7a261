using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Unccd.Results;

/// <summary>The code of an outcome or an indicator: the number of its strategic objective and its own, such as 5.2.</summary>
/// <remarks>
/// Immutable; equal by content; ordered by objective, then by number, so 1.10 comes after 1.9; null comes first.
/// The same code may name an outcome and an indicator: which of them is meant stands beside it, and whether it exists is a question to the framework.
/// </remarks>
public sealed record ResultCode : IComparable<ResultCode>, IComparable, ISpanParsable<ResultCode>
{
    private const int Highest = 99;

    /// <summary>A code from its two numbers.</summary>
    /// <param name="objective">The number of the strategic objective, from 1 to 99.</param>
    /// <param name="ordinal">The number within the objective, from 1 to 99.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is not from 1 to 99.</exception>
    public ResultCode(int objective, int ordinal)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(objective, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(objective, Highest);
        ArgumentOutOfRangeException.ThrowIfLessThan(ordinal, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(ordinal, Highest);
        Objective = objective;
        Ordinal = ordinal;
    }

    /// <summary>The number of the strategic objective, from 1.</summary>
    public int Objective { get; }

    /// <summary>The number within the objective, from 1.</summary>
    public int Ordinal { get; }

    /// <summary>Reads a code.</summary>
    /// <param name="s">Two numbers from 1 to 99 joined by a point: "5.2".</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is no code; the message says why.</exception>
    public static ResultCode Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan());
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static ResultCode Parse(ReadOnlySpan<char> s) =>
        Read(s, out var code) is { } reason ? throw TextFault.NotA("code of a result", s, reason) : code!;

    /// <summary>Reads a code, if the text is one; see <see cref="Parse(string)"/>.</summary>
    /// <param name="s">The text; null is none.</param>
    /// <param name="result">The code; null where the result is false.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, [MaybeNullWhen(false)] out ResultCode result) =>
        TryParse(s.AsSpan(), out result);

    /// <inheritdoc cref="TryParse(string?, out ResultCode)"/>
    public static bool TryParse(ReadOnlySpan<char> s, [MaybeNullWhen(false)] out ResultCode result) => Read(s, out result) is null;

    static ResultCode IParsable<ResultCode>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static ResultCode ISpanParsable<ResultCode>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<ResultCode>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out ResultCode result) => TryParse(s, out result);

    static bool ISpanParsable<ResultCode>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out ResultCode result) => TryParse(s, out result);

    /// <inheritdoc/>
    public int CompareTo(ResultCode? other)
    {
        if (other is null)
            return 1;
        var byObjective = Objective.CompareTo(other.Objective);
        return byObjective != 0 ? byObjective : Ordinal.CompareTo(other.Ordinal);
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException"><paramref name="obj"/> is neither null nor a <see cref="ResultCode"/>.</exception>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        ResultCode other => CompareTo(other),
        _ => throw new ArgumentException($"Expected a {nameof(ResultCode)}, found a {obj.GetType().Name}.", nameof(obj)),
    };

    /// <summary>Whether the one comes before the other.</summary>
    public static bool operator <(ResultCode? left, ResultCode? right) => Comparer<ResultCode>.Default.Compare(left, right) < 0;

    /// <summary>Whether the one comes before the other or is the same.</summary>
    public static bool operator <=(ResultCode? left, ResultCode? right) => Comparer<ResultCode>.Default.Compare(left, right) <= 0;

    /// <summary>Whether the one comes after the other.</summary>
    public static bool operator >(ResultCode? left, ResultCode? right) => Comparer<ResultCode>.Default.Compare(left, right) > 0;

    /// <summary>Whether the one comes after the other or is the same.</summary>
    public static bool operator >=(ResultCode? left, ResultCode? right) => Comparer<ResultCode>.Default.Compare(left, right) >= 0;

    /// <summary>Both numbers joined by a point: "5.2".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Objective}.{Ordinal}");

    private static string? Read(ReadOnlySpan<char> text, out ResultCode? code)
    {
        code = null;
        text = text.Trim();
        var point = text.IndexOf('.');
        if (point < 0)
            return "expected two numbers joined by a point, such as 5.2";
        if (!IsNumber(text[..point], out var objective) || !IsNumber(text[(point + 1)..], out var ordinal))
            return "expected numbers from 1 to 99 on both sides of the point";
        code = new ResultCode(objective, ordinal);
        return null;
    }

    private static bool IsNumber(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        return text.Length is 1 or 2 && text[0] != '0' && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}
