using CsCheck;

namespace Unccd.Results.Tests;

public class EuroRoundingTests
{
    private static readonly Gen<Euro> Amounts = Gen.Long[-1_000_000_000_000, 1_000_000_000_000].Select(cents => new Euro(cents / 100m));

    [Fact]
    public void A_half_goes_where_the_caller_says()
    {
        new Euro(2.5m).Round(0, MidpointRounding.AwayFromZero).Should().Be(new Euro(3m));
        new Euro(2.5m).Round(0, MidpointRounding.ToEven).Should().Be(new Euro(2m));
        new Euro(-2.5m).Round(0, MidpointRounding.ToZero).Should().Be(new Euro(-2m));
    }

    [Fact]
    public void A_table_in_thousands_takes_multiples_of_1000() =>
        new Euro(14_325_736m).RoundTo(1000m, MidpointRounding.AwayFromZero).Should().Be(new Euro(14_326_000m));

    [Fact]
    public void A_unit_of_rounding_is_above_zero() =>
        FluentActions.Invoking(() => new Euro(1m).RoundTo(0m, MidpointRounding.ToEven)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("unit");

    [Fact]
    public void A_euro_in_three_parts_loses_no_cent() =>
        new Euro(1m).Allocate(3).Should().Equal(new Euro(0.34m), new Euro(0.33m), new Euro(0.33m));

    [Fact]
    public void A_negative_amount_is_parted_like_its_opposite() =>
        new Euro(-1m).Allocate(3).Should().Equal(new Euro(-0.34m), new Euro(-0.33m), new Euro(-0.33m));

    [Fact]
    public void The_largest_remainder_gets_the_unit_that_is_left() =>
        // Exact parts of 10: 1.43, 2.86 and 5.71; the whole parts leave two units, which go to .86 and .71.
        new Euro(10m).Allocate([1m, 2m, 4m], unit: 1m).Should().Equal(new Euro(1m), new Euro(3m), new Euro(6m));

    [Fact]
    public void A_weight_of_nothing_gets_nothing() => new Euro(0.01m).Allocate([0m, 1m]).Should().Equal(Euro.Zero, new Euro(0.01m));

    [Fact]
    public void Weights_of_any_size_keep_the_proportion_exact() =>
        new Euro(3m).Allocate([0.0000000000000000000000000001m, 0.0000000000000000000000000002m], 1m).Should().Equal(new Euro(1m), new Euro(2m));

    [Fact]
    public void Parts_add_up_to_the_amount() =>
        Gen.Select(Amounts, Gen.Int[0, 1000].Array[1, 12]).Where((_, weights) => weights.Any(weight => weight > 0)).Sample((amount, weights) =>
            Euro.Sum(amount.Allocate(Array.ConvertAll(weights, weight => (decimal)weight))) == amount);

    [Fact]
    public void No_part_differs_from_its_exact_part_by_a_cent() =>
        Gen.Select(Amounts, Gen.Int[0, 1000].Array[1, 12]).Where((_, weights) => weights.Any(weight => weight > 0)).Sample((amount, weights) =>
        {
            var whole = weights.Sum();
            var parts = amount.Allocate(Array.ConvertAll(weights, weight => (decimal)weight));
            // |part − amount·w/W| < 0.01 without a division: all whole numbers of cents.
            return parts.Zip(weights).All(pair => Math.Abs((pair.First.Amount * whole) - (amount.Amount * pair.Second)) < 0.01m * whole);
        });

    [Fact]
    public void A_larger_weight_never_gets_less() =>
        Gen.Select(Amounts.Select(amount => amount.Abs()), Gen.Int[0, 1000].Array[2, 12]).Where((_, weights) => weights.Any(weight => weight > 0)).Sample((amount, weights) =>
        {
            var parts = amount.Allocate(Array.ConvertAll(weights, weight => (decimal)weight));
            return parts.Zip(weights).All(one => parts.Zip(weights).All(other => one.Second <= other.Second || one.First >= other.First));
        });

    [Fact]
    public void An_amount_finer_than_the_unit_is_refused() =>
        FluentActions.Invoking(() => new Euro(1.005m).Allocate(2)).Should().Throw<InvalidOperationException>()
            .WithMessage("1.005 is no multiple of 0.01: round the amount before it is allocated.");

    [Fact]
    public void A_negative_weight_is_refused_by_its_position() =>
        FluentActions.Invoking(() => new Euro(1m).Allocate([1m, -2m])).Should().Throw<ArgumentException>()
            .WithMessage("Weight 2 is -2: expected none below 0. (Parameter 'weights')");

    [Fact]
    public void Weights_of_nothing_at_all_are_refused() =>
        FluentActions.Invoking(() => new Euro(1m).Allocate([0m, 0m])).Should().Throw<ArgumentException>()
            .WithMessage("All weights are 0: expected at least one above 0. (Parameter 'weights')");

    [Fact]
    public void No_weight_is_refused() =>
        FluentActions.Invoking(() => new Euro(1m).Allocate([])).Should().Throw<ArgumentException>()
            .WithMessage("Found no weight: expected at least one. (Parameter 'weights')");

    [Fact]
    public void No_part_is_refused() =>
        FluentActions.Invoking(() => new Euro(1m).Allocate(0)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("parts");
}
