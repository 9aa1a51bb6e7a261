using Unccd.Results.Achievements;

namespace Unccd.Results.Tests.Achievements;

public class FactDateTests
{
    [Theory]
    [InlineData("2019")]
    [InlineData("2019-04")]
    public void A_date_is_written_as_it_was_read(string text) => FactDate.Parse(text).ToString().Should().Be(text);

    [Theory]
    [InlineData("2019-13")]
    [InlineData("2019-4")]
    [InlineData("April 2019")]
    [InlineData("0000")]
    public void Other_texts_are_refused(string text) =>
        FluentActions.Invoking(() => FactDate.Parse(text)).Should().Throw<FormatException>().WithMessage($"'{text}' is no date of a fact: expected a year such as 2019 or a month such as 2019-04.");

    [Fact]
    public void A_year_comes_before_its_months() =>
        (new FactDate(2019) < new FactDate(2019, 1) && new FactDate(2018, 12) < new FactDate(2019)).Should().BeTrue();
}
