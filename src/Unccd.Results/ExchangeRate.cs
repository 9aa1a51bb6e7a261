using System.Globalization;

namespace Unccd.Results;

/// <summary>What one unit of a currency is worth in another, with the day and the source that say so: the only way from one currency to another.</summary>
/// <remarks>
/// Immutable; equal by content; no order is defined. Nothing is converted silently and nothing is rounded: a converted amount keeps the digits of a
/// <see cref="decimal"/>. A rate has one direction, because the inverse of a published rate is not a published rate.
/// </remarks>
public sealed record ExchangeRate
{
    /// <summary>A rate.</summary>
    /// <param name="from">The currency of the amounts to be converted.</param>
    /// <param name="to">The currency they are converted into; another one.</param>
    /// <param name="rate">How many units of <paramref name="to"/> one unit of <paramref name="from"/> is worth, above 0.</param>
    /// <param name="date">The day of the rate; for an average, the last day of its period.</param>
    /// <param name="source">Who published it and, for an average, of which period; not blank.</param>
    /// <exception cref="ArgumentNullException"><paramref name="from"/>, <paramref name="to"/> or <paramref name="source"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rate"/> is not above 0.</exception>
    /// <exception cref="ArgumentException">Both currencies are the same, or <paramref name="source"/> is blank.</exception>
    public ExchangeRate(Currency from, Currency to, decimal rate, DateOnly date, string source)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(rate);
        ArgumentException.ThrowIfNullOrWhiteSpace(source);
        if (from == to)
            throw new ArgumentException($"Found {from} on both sides: expected two currencies.", nameof(to));
        From = from;
        To = to;
        Rate = rate;
        Date = date;
        Source = source;
    }

    /// <summary>The currency of the amounts to be converted.</summary>
    public Currency From { get; }

    /// <summary>The currency they are converted into.</summary>
    public Currency To { get; }

    /// <summary>How many units of <see cref="To"/> one unit of <see cref="From"/> is worth, above 0.</summary>
    public decimal Rate { get; }

    /// <summary>The day of the rate; for an average, the last day of its period.</summary>
    public DateOnly Date { get; }

    /// <summary>Who published the rate and, for an average, of which period.</summary>
    public string Source { get; }

    /// <summary>An amount of <see cref="From"/> in units of <see cref="To"/>, not rounded.</summary>
    /// <exception cref="OverflowException">The product is beyond the range of a decimal.</exception>
    public decimal Convert(decimal amount) => amount * Rate;

    /// <summary>An amount of <see cref="From"/> in euros, not rounded.</summary>
    /// <exception cref="InvalidOperationException"><see cref="To"/> is not the euro.</exception>
    /// <exception cref="OverflowException">The product is beyond the range of a decimal.</exception>
    public Euro ToEuro(decimal amount) => To == Currency.Eur
        ? new Euro(Convert(amount))
        : throw new InvalidOperationException($"The rate leads from {From} to {To}: expected one to EUR.");

    /// <summary>An amount in euros in units of <see cref="To"/>, not rounded.</summary>
    /// <exception cref="InvalidOperationException"><see cref="From"/> is not the euro.</exception>
    /// <exception cref="OverflowException">The product is beyond the range of a decimal.</exception>
    public decimal FromEuro(Euro amount) => From == Currency.Eur
        ? Convert(amount.Amount)
        : throw new InvalidOperationException($"The rate leads from {From} to {To}: expected one from EUR.");

    /// <summary>"1 EUR = 1.1151 USD, 31 May 2019 (source)".</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"1 {From} = {Rate} {To}, {Date:d MMMM yyyy} ({Source})");
}
