namespace Unccd.Results.Budgets;

/// <summary>From when a variance is worth a word: it must reach an amount and a percentage of its line, both.</summary>
/// <remarks>Immutable; equal by content. A percentage alone speaks of trifles, an amount alone of every large line. There is no default: thresholds are a matter of the body.</remarks>
public sealed record Materiality
{
    /// <summary>A materiality threshold.</summary>
    /// <param name="amount">The amount, itself included; not negative.</param>
    /// <param name="percentage">The percentage of the approved budget of the line, itself included (5 for 5 %); not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is negative.</exception>
    public Materiality(Euro amount, decimal percentage)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(amount.Amount, nameof(amount));
        ArgumentOutOfRangeException.ThrowIfNegative(percentage);
        Amount = amount;
        Percentage = percentage;
    }

    /// <summary>The least amount.</summary>
    public Euro Amount { get; }

    /// <summary>The least percentage of the line.</summary>
    public decimal Percentage { get; }
}
