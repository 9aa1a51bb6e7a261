using Unccd.Results.Tests.Contracts;

namespace Unccd.Results.Tests;

public class BienniumTests
{
    private static readonly Biennium Reported = new(2018);

    [Fact]
    public void It_is_equal_by_its_first_year() => EqualityContract.Holds(Reported, new Biennium(2018), new Biennium(2020));

    [Fact]
    public void It_is_ordered_by_its_first_year() => OrderContract.Holds(new Biennium(2016), Reported, new Biennium(2020));

    [Fact]
    public void It_begins_with_an_even_year() =>
        FluentActions.Invoking(() => new Biennium(2019)).Should().Throw<ArgumentException>()
            .WithMessage("A biennium begins with an even year: found 2019. (Parameter 'firstYear')");

    [Theory]
    [InlineData(998)]
    [InlineData(10_000)]
    public void Its_years_have_four_digits(int firstYear) =>
        FluentActions.Invoking(() => new Biennium(firstYear)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(firstYear));

    [Fact]
    public void It_lasts_from_the_first_day_of_one_year_to_the_last_of_the_next()
    {
        Reported.FirstDay.Should().Be(new DateOnly(2018, 1, 1));
        Reported.LastDay.Should().Be(new DateOnly(2019, 12, 31));
        Reported.LastYear.Should().Be(2019);
    }

    [Theory]
    [InlineData("2017-12-31", false)]
    [InlineData("2018-01-01", true)]
    [InlineData("2019-12-31", true)]
    [InlineData("2020-01-01", false)]
    public void It_contains_its_first_and_last_day(string date, bool expected) =>
        Reported.Contains(DateOnly.ParseExact(date, "yyyy-MM-dd")).Should().Be(expected);

    [Theory]
    [InlineData("2017-12-31", 0)]
    [InlineData("2018-01-01", 0)]
    [InlineData("2018-01-31", 1)]
    [InlineData("2018-02-27", 1)]
    [InlineData("2018-02-28", 2)]
    [InlineData("2019-05-30", 16)]
    [InlineData("2019-05-31", 17)]
    [InlineData("2019-12-30", 23)]
    [InlineData("2019-12-31", 24)]
    [InlineData("2020-06-01", 24)]
    public void A_month_has_elapsed_at_the_close_of_its_last_day(string date, int expected) =>
        Reported.ElapsedMonths(DateOnly.ParseExact(date, "yyyy-MM-dd")).Should().Be(expected);

    [Fact]
    public void February_ends_on_the_29th_in_a_leap_year() => new Biennium(2020).ElapsedMonths(new DateOnly(2020, 2, 28)).Should().Be(1);

    [Fact]
    public void The_report_stands_at_70_8_per_cent_of_its_time() =>
        Reported.ElapsedShare(new DateOnly(2019, 5, 31)).Should().Be(new Share(70.8m, 1));

    [Theory]
    [InlineData(2018)]
    [InlineData(2019)]
    public void A_date_finds_its_biennium(int year) => Biennium.Of(new DateOnly(year, 7, 22)).Should().Be(Reported);

    [Fact]
    public void It_is_read_as_it_is_printed()
    {
        Reported.ToString().Should().Be("2018-2019");
        ParseContract.RoundTrips(Reported);
    }

    [Fact]
    public void An_en_dash_may_join_the_years() => ParseContract.Reads(" 2018–2019 ", Reported);

    [Theory]
    [InlineData("", "'' is no biennium: expected two years such as 2018-2019.")]
    [InlineData("2018", "'2018' is no biennium: expected two years such as 2018-2019.")]
    [InlineData("2018-2020", "'2018-2020' is no biennium: the second year does not follow the first.")]
    [InlineData("2019-2020", "'2019-2020' is no biennium: expected an even first year.")]
    [InlineData("2018-+019", "'2018-+019' is no biennium: expected two years such as 2018-2019.")]
    [InlineData("0000-0001", "'0000-0001' is no biennium: expected two years such as 2018-2019.")]
    [InlineData("9999-9998", "'9999-9998' is no biennium: the second year does not follow the first.")]
    public void What_is_no_biennium_is_refused_with_the_reason(string text, string message) => ParseContract.Refuses<Biennium>(text, message);

    [Fact]
    public void Null_is_told_apart() => ParseContract.TellsNullApart<Biennium>();

    [Fact]
    public void No_calendar_is_taken_from_the_environment() => Cultures.ChangeNothing(() => Biennium.Parse("2018-2019").ToString());
}
