using CsCheck;

namespace Unccd.Results.Tests;

public class EuroTests
{
    [Fact]
    public void Thousands_are_parted_by_a_space() => new Euro(2_050_085m).ToString().Should().Be("2 050 085");

    [Fact]
    public void A_negative_amount_stands_in_parentheses() => new Euro(-208_199m).ToString().Should().Be("(208 199)");

    [Fact]
    public void Every_amount_is_read_as_it_is_printed() =>
        Gen.Decimal.Sample(amount => Euro.Parse(new Euro(amount).ToString(), null).Amount == amount);
}
