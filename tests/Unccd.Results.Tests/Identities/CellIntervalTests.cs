using Unccd.Results.Identities;
using Unccd.Results.Tables;
using Unccd.Results.Tests.Contracts;

namespace Unccd.Results.Tests.Identities;

public class CellIntervalTests
{
    [Fact]
    public void It_is_equal_by_its_ends_and_whether_they_belong_to_it() =>
        EqualityContract.Holds(
            new CellInterval(1m, 2m), new CellInterval(1.0m, 2.0m), new CellInterval(1m, 3m), new CellInterval(1m, 2m, LowerIsOpen: true), new CellInterval(1m, 2m, UpperIsOpen: true));

    [Theory]
    [InlineData("2 050 085", 2050084.5, 2050085.5)]
    [InlineData("(208 199)", -208199.5, -208198.5)]
    [InlineData("20.0", 19.95, 20.05)]
    [InlineData("0", -0.5, 0.5)]
    public void A_rounded_figure_lies_within_half_a_unit_ends_included(string print, double lower, double upper) =>
        Of(print, RoundingConvention.Rounded).Should().Be(new CellInterval((decimal)lower, (decimal)upper));

    [Fact]
    public void What_is_not_decided_counts_as_rounded() =>
        Of("7", RoundingConvention.Undecided).Should().Be(Of("7", RoundingConvention.Rounded));

    [Fact]
    public void An_exact_figure_is_itself() => Of("7", RoundingConvention.Exact).Should().Be(new CellInterval(7m, 7m));

    [Fact]
    public void A_total_cut_off_at_100_is_less_than_101() =>
        Of("100", RoundingConvention.Truncated).Should().Be(new CellInterval(100m, 101m, UpperIsOpen: true));

    [Fact]
    public void A_negative_figure_is_cut_off_towards_zero() =>
        Of("(100)", RoundingConvention.Truncated).Should().Be(new CellInterval(-101m, -100m, LowerIsOpen: true));

    [Fact]
    public void A_zero_may_be_cut_off_from_either_side() =>
        Of("0.0", RoundingConvention.Truncated).Should().Be(new CellInterval(-0.1m, 0.1m, LowerIsOpen: true, UpperIsOpen: true));

    [Theory]
    [InlineData("")]
    [InlineData("–")]
    [InlineData("00")]
    public void A_nil_is_exactly_zero_under_every_convention(string print) =>
        Enum.GetValues<RoundingConvention>().Select(convention => Of(print, convention)).Should().AllBeEquivalentTo(new CellInterval(0m, 0m));

    [Fact]
    public void A_figure_without_a_value_has_no_interval() =>
        FluentActions.Invoking(() => Of("abc", RoundingConvention.Rounded)).Should().Throw<ArgumentException>()
            .WithMessage("'abc' has no value. (Parameter 'figure')");

    [Fact]
    public void An_upper_end_below_the_lower_one_is_refused() =>
        FluentActions.Invoking(() => new CellInterval(9m, 1m)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("Upper");

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(true, true)]
    public void An_interval_with_nothing_in_it_is_refused(bool lowerIsOpen, bool upperIsOpen) =>
        FluentActions.Invoking(() => new CellInterval(5m, 5m, lowerIsOpen, upperIsOpen)).Should().Throw<ArgumentException>()
            .WithMessage("An end at 5 is excluded: expected the only value of the interval to be included. (Parameter 'Upper')");

    [Theory]
    [InlineData(RoundingConvention.Exact)]
    [InlineData(RoundingConvention.Rounded)]
    [InlineData(RoundingConvention.Truncated)]
    public void An_end_that_no_decimal_can_hold_is_no_bound(RoundingConvention convention)
    {
        foreach (var value in (decimal[])[decimal.MaxValue, decimal.MinValue])
        {
            var interval = CellInterval.Of(new PrintedFigure("x", FigureKind.Number, value, 1m), convention);
            (value > 0m ? interval.Upper : interval.Lower).Should().Be(value);
        }
    }

    private static CellInterval Of(string print, RoundingConvention convention) => CellInterval.Of(PrintedFigure.Parse(print), convention);
}
