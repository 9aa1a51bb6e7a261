using System.Globalization;
using CsCheck;
using Unccd.Results.Tests.Contracts;

namespace Unccd.Results.Tests;

public class ShareTests
{
    [Fact]
    public void The_core_budget_was_spent_to_67_5_per_cent() =>
        Share.Of(new Euro(9_666_259m), new Euro(14_325_736m)).Should().Be(new Share(67.5m, 1));

    [Fact]
    public void Travel_of_the_committee_was_spent_to_19_9_per_cent_and_not_20() => Share.Of(13_604m, 68_400m).Should().Be(new Share(19.9m, 1));

    [Fact]
    public void A_share_of_nothing_does_not_exist() => Share.Of(12_930m, 0m).Should().BeNull();

    [Fact]
    public void The_default_is_0_per_cent_without_decimals() => default(Share).Should().Be(new Share(0m, 0));

    [Fact]
    public void More_decimals_are_another_print() => EqualityContract.Holds(new Share(20m, 1), new Share(20.0m, 1), new Share(20m, 0), new Share(20.1m, 1));

    [Fact]
    public void Order_is_by_value_then_by_decimals() => OrderContract.Holds(new Share(-2m, 1), default, new Share(20m, 0), new Share(20m, 1), new Share(20.1m, 1));

    [Fact]
    public void A_value_with_more_decimals_than_printed_is_refused() =>
        FluentActions.Invoking(() => new Share(67.475m, 1)).Should().Throw<ArgumentException>()
            .WithMessage("67.475 has more than 1 decimals: round it first. (Parameter 'value')");

    [Theory]
    [InlineData(-1)]
    [InlineData(11)]
    public void Decimals_are_from_0_to_10(int decimals) =>
        FluentActions.Invoking(() => new Share(1m, decimals)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(decimals));

    [Fact]
    public void The_unit_is_that_of_the_last_printed_place() => new Share(67.5m, 1).Unit.Should().Be(0.1m);

    [Fact]
    public void The_fraction_is_a_hundredth() => new Share(67.5m, 1).Fraction.Should().Be(0.675m);

    [Theory]
    [InlineData(67.475, true)]
    [InlineData(67.45, true)]
    [InlineData(67.55, true)]
    [InlineData(67.5501, false)]
    public void What_lies_within_half_a_unit_rounds_to_it(double percentage, bool expected) =>
        new Share(67.5m, 1).IsRoundingOf((decimal)percentage).Should().Be(expected);

    [Fact]
    public void Every_share_of_amounts_is_a_rounding_of_their_ratio() =>
        Gen.Select(Gen.Int, Gen.Int.Where(whole => whole != 0), Gen.Int[0, 4]).Sample((part, whole, decimals) =>
            Share.Of(part, whole, decimals)!.Value.IsRoundingOf(100m * part / whole));

    public class Text
    {
        [Fact]
        public void The_decimals_are_always_shown() => FormatContract.Writes(new Share(20m, 1), null, null, "20.0 %");

        [Fact]
        public void A_table_shows_the_number_alone() => FormatContract.Writes(new Share(20m, 1), "N", null, "20.0");

        [Fact]
        public void A_negative_share_stands_in_parentheses() => FormatContract.Writes(new Share(-37.8m, 1), "G", null, "(37.8) %");

        [Fact]
        public void A_language_gives_its_decimal_separator() => FormatContract.Writes(new Share(67.5m, 1), null, OfficialLanguage.Spanish, "67,5 %");

        [Fact]
        public void A_culture_gives_its_number() => FormatContract.Writes(new Share(-1234.5m, 1), "N", CultureInfo.GetCultureInfo("de-DE"), "-1.234,5");

        [Fact]
        public void Any_other_format_is_refused() => FormatContract.Refuses(new Share(1m, 0), "P", "'P' is no format of Share: expected G or N.");

        [Theory]
        [InlineData("67.5 %", 67.5, 1)]
        [InlineData("67.5%", 67.5, 1)]
        [InlineData("67.50", 67.5, 2)]
        [InlineData("(2.0) %", -2, 1)]
        [InlineData("(2.0 %)", -2, 1)]
        [InlineData("-2.0%", -2, 1)]
        [InlineData("100", 100, 0)]
        [InlineData("0.0", 0, 1)]
        public void The_printed_decimals_are_kept(string text, double value, int decimals) => ParseContract.Reads(text, new Share((decimal)value, decimals));

        [Fact]
        public void A_language_reads_its_own_decimal_separator() => ParseContract.Reads("67,5 %", new Share(67.5m, 1), OfficialLanguage.French);

        [Theory]
        [InlineData("%", "'%' is no percentage: found nothing, expected a number.")]
        [InlineData("67,5", "'67,5' is no percentage: found a separator that does not part thousands.")]
        [InlineData("(-2)", "'(-2)' is no percentage: found both parentheses and a minus, expected one of them.")]
        [InlineData("((2))", "'((2))' is no percentage: found parentheses within parentheses.")]
        [InlineData("1.00000000000", "'1.00000000000' is no percentage: found more than 10 decimals.")]
        public void What_is_no_percentage_is_refused_with_the_reason(string text, string message) => ParseContract.Refuses<Share>(text, message);

        [Fact]
        public void Null_is_told_apart() => ParseContract.TellsNullApart<Share>();

        [Fact]
        public void Every_share_is_read_as_it_is_printed() =>
            Gen.Select(Gen.Int, Gen.Int[0, 10]).Sample((value, decimals) =>
            {
                var share = Share.Round(value / 1000m, decimals);
                return Share.Parse(share.ToString(), null) == share;
            });

        [Fact]
        public void No_culture_is_taken_from_the_environment() => Cultures.ChangeNothing(() => $"{Share.Parse("67.5 %", null)} {new Share(-2m, 1):N}");
    }
}
