using Unccd.Results.Tests.Contracts;

namespace Unccd.Results.Tests;

public class CurrencyTests
{
    [Fact]
    public void It_is_equal_by_its_code() => EqualityContract.Holds(Currency.Eur, Currency.Parse("EUR"), Currency.Usd);

    [Theory]
    [InlineData("")]
    [InlineData("eur")]
    [InlineData("EU")]
    [InlineData("EURO")]
    [InlineData("ЕUR")]
    public void A_code_is_three_capital_letters(string text) =>
        ParseContract.Refuses<Currency>(text, $"'{text}' is no code of a currency: expected three upper-case letters, such as EUR.");

    [Fact]
    public void It_is_read_as_it_is_printed() => ParseContract.RoundTrips(Currency.Parse("CHF"));

    [Fact]
    public void Null_is_told_apart() => ParseContract.TellsNullApart<Currency>();
}
