using NodaMoney;

namespace Unccd.Results.Examples.Tests;

public class MoneyExamples
{
    [Fact]
    public void Amounts_are_exact_and_print_as_the_documents_do()
    {
        // <money>
        var approved = Euro.Parse("2 050 085", OfficialLanguage.English);
        var spent = new Euro(2_258_284m);
        var balance = approved - spent;

        balance.ToString().Should().Be("(208 199)");
        balance.ToString(OfficialLanguage.French).Should().Be("(208 199)");
        Share.Of(spent, approved, decimals: 2).Should().Be(new Share(110.16m, 2));
        new Euro(100m).Allocate(3).Should().Equal(new Euro(33.34m), new Euro(33.33m), new Euro(33.33m));
        new Biennium(2018).ElapsedShare(new DateOnly(2019, 5, 31)).ToString().Should().Be("70.8 %");
        // </money>
    }

    [Fact]
    public void Euros_go_to_NodaMoney_and_back()
    {
        ToEuro(ToMoney(new Euro(2_050_085.25m))).Should().Be(new Euro(2_050_085.25m));
        FluentActions.Invoking(() => ToMoney(new Euro(0.005m))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => ToEuro(new Money(1m, "USD"))).Should().Throw<ArgumentException>();

        // <nodamoney>
        static Money ToMoney(Euro amount) => amount.Round(2, MidpointRounding.ToEven) == amount
            ? new Money(amount.Amount, "EUR")
            : throw new ArgumentException($"{amount} has fractions of a cent, which Money rounds away: round it first.");

        static Euro ToEuro(Money money) => money.Currency.Code == "EUR"
            ? new Euro(money.Amount)
            : throw new ArgumentException($"Found {money.Currency.Code}, expected EUR: convert it by an ExchangeRate first.");
        // </nodamoney>
    }
}
