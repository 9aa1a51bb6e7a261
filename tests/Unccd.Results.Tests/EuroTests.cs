using Unccd.Results.Tests.Contracts;

namespace Unccd.Results.Tests;

public class EuroTests
{
    [Fact]
    public void The_default_is_zero_euro() => default(Euro).Should().Be(new Euro(0m)).And.Be(Euro.Zero);

    [Fact]
    public void Equality_is_that_of_the_amount() =>
        EqualityContract.Holds(new Euro(1.50m), new Euro(1.5m), new Euro(1.51m), new Euro(-1.5m), Euro.Zero);

    [Fact]
    public void Order_is_that_of_the_amount() =>
        OrderContract.Holds(new Euro(-208_199m), new Euro(-0.01m), Euro.Zero, new Euro(0.01m), new Euro(2_050_085m));

    [Fact]
    public void Equal_amounts_are_alike_in_every_respect() => new Euro(1.00m).Amount.Scale.Should().Be(0);

    [Fact]
    public void A_negative_zero_is_zero() => new Euro(-0.0m).ToString("N1", null).Should().Be("0.0");

    [Fact]
    public void Programme_A_overran_its_line_by_10_16_per_cent() =>
        (new Euro(208_199m) / new Euro(2_050_085m)).Should().BeApproximately(0.1016m, 0.00005m);

    [Fact]
    public void The_core_budget_with_13_per_cent_support_costs_is_what_the_Parties_approved() =>
        (new Euro(14_325_736m) * 1.13m).Round(0, MidpointRounding.AwayFromZero).Should().Be(new Euro(16_188_082m));

    [Fact]
    public void A_sum_of_none_is_zero() => Euro.Sum().Should().Be(Euro.Zero);

    [Fact]
    public void Expenditure_by_programme_as_printed_adds_to_its_printed_sum() =>
        Euro.Sum(new Euro(1_567_543m), new Euro(1_335_181m), new Euro(2_542_362m), new Euro(2_494_053m)).Should().Be(new Euro(7_939_139m));

    [Fact]
    public void The_sign_can_be_asked_and_dropped()
    {
        new Euro(-1m).IsNegative.Should().BeTrue();
        Euro.Zero.IsNegative.Should().BeFalse();
        Euro.Zero.IsZero.Should().BeTrue();
        new Euro(-1m).Abs().Should().Be(new Euro(1m));
    }

    [Fact]
    public void A_ratio_to_nothing_does_not_exist() =>
        FluentActions.Invoking(() => new Euro(12_930m).RatioTo(Euro.Zero)).Should().Throw<DivideByZeroException>();

    [Fact]
    public void A_sum_beyond_a_decimal_is_refused_and_not_wrapped() =>
        FluentActions.Invoking(() => new Euro(decimal.MaxValue) + new Euro(1m)).Should().Throw<OverflowException>();

    [Fact]
    public void No_product_of_two_amounts_exists() =>
        typeof(Euro).GetMethods().Where(method => method.Name == "op_Multiply").SelectMany(method => method.GetParameters()).Should()
            .NotContain(parameter => parameter.ParameterType == typeof(Euro) && ((System.Reflection.MethodInfo)parameter.Member).GetParameters().All(other => other.ParameterType == typeof(Euro)));
}
