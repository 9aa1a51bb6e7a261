using Unccd.Results.Tests.Contracts;

namespace Unccd.Results.Tests;

public class ExchangeRateTests
{
    private static readonly DateOnly Day = new(2019, 5, 31);
    private static readonly ExchangeRate ToDollars = new(Currency.Eur, Currency.Usd, 1.115m, Day, "United Nations operational rates");

    [Fact]
    public void Euros_become_dollars_at_the_rate_unrounded() => ToDollars.FromEuro(new Euro(12_930m)).Should().Be(14_416.95m);

    [Fact]
    public void Dollars_become_euros_only_by_a_rate_to_euros() =>
        new ExchangeRate(Currency.Usd, Currency.Eur, 0.897m, Day, "x").ToEuro(100m).Should().Be(new Euro(89.7m));

    [Fact]
    public void A_rate_is_not_turned_round() =>
        FluentActions.Invoking(() => ToDollars.ToEuro(1m)).Should().Throw<InvalidOperationException>()
            .WithMessage("The rate leads from EUR to USD: expected one to EUR.");

    [Fact]
    public void A_rate_from_another_currency_takes_no_euros() =>
        FluentActions.Invoking(() => new ExchangeRate(Currency.Usd, Currency.Parse("CHF"), 1m, Day, "x").FromEuro(Euro.Zero)).Should().Throw<InvalidOperationException>()
            .WithMessage("The rate leads from USD to CHF: expected one from EUR.");

    [Fact]
    public void It_is_equal_by_content() =>
        EqualityContract.Holds(
            ToDollars,
            new ExchangeRate(Currency.Parse("EUR"), Currency.Parse("USD"), 1.1150m, Day, "United Nations operational rates"),
            new ExchangeRate(Currency.Eur, Currency.Usd, 1.116m, Day, "United Nations operational rates"),
            new ExchangeRate(Currency.Eur, Currency.Usd, 1.115m, Day.AddDays(1), "United Nations operational rates"),
            new ExchangeRate(Currency.Eur, Currency.Usd, 1.115m, Day, "another source"));

    [Fact]
    public void It_leads_from_one_currency_to_another() =>
        FluentActions.Invoking(() => new ExchangeRate(Currency.Eur, Currency.Eur, 1m, Day, "x")).Should().Throw<ArgumentException>()
            .WithMessage("Found EUR on both sides: expected two currencies. (Parameter 'to')");

    [Fact]
    public void It_is_above_zero() =>
        FluentActions.Invoking(() => new ExchangeRate(Currency.Eur, Currency.Usd, 0m, Day, "x")).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("rate");

    [Fact]
    public void It_names_its_source() =>
        FluentActions.Invoking(() => new ExchangeRate(Currency.Eur, Currency.Usd, 1m, Day, " ")).Should().Throw<ArgumentException>().WithParameterName("source");

    [Fact]
    public void It_prints_rate_day_and_source_in_any_environment()
    {
        ToDollars.ToString().Should().Be("1 EUR = 1.115 USD, 31 May 2019 (United Nations operational rates)");
        Cultures.ChangeNothing(ToDollars.ToString);
    }
}
