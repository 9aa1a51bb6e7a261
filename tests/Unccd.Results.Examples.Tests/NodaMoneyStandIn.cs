namespace NodaMoney;

/// <summary>The three members of NodaMoney 2.7 that the note in the README uses, and its rounding to cents: the package itself cannot be restored.</summary>
internal readonly record struct Money
{
    public Money(decimal amount, string code)
    {
        Amount = Math.Round(amount, 2, MidpointRounding.ToEven);
        Currency = new Currency(code);
    }

    public decimal Amount { get; }

    public Currency Currency { get; }
}

internal readonly record struct Currency(string Code);
