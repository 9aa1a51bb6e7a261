using Unccd.Results.Tables;

namespace Unccd.Results.Tests.Tables;

public class NumberStyleTests
{
    [Fact]
    public void A_decimal_point_elsewhere_makes_a_comma_a_separator_of_thousands() =>
        Value("1,234", "19.9", "25.4").Should().Be(1234m);

    [Fact]
    public void A_decimal_comma_elsewhere_makes_a_comma_a_decimal_one() =>
        Value("1,234", "19,9", "25,4").Should().Be(1.234m);

    [Fact]
    public void Points_between_millions_make_a_point_a_separator_of_thousands() =>
        Value("1.234", "2.050.085").Should().Be(1234m);

    [Fact]
    public void The_figures_speak_louder_than_the_language() =>
        PrintedFigure.Parse("1.234", NumberStyle.Settle(["1.234", "2.050.085"], null, OfficialLanguage.English)).Value.Should().Be(1234m);

    [Theory]
    [InlineData("en", "1,234", 1234)]
    [InlineData("fr", "1.234", 1234)]
    [InlineData("es", "1.234", 1234)]
    [InlineData("ru", "1.234", 1234)]
    [InlineData("zh", "1,234", 1234)]
    public void The_language_settles_what_the_figures_leave_open(string language, string print, int value) =>
        PrintedFigure.Parse(print, NumberStyle.Settle([print], null, OfficialLanguage.FromCode(language))).Value.Should().Be(value);

    [Theory]
    [InlineData("en", "1.234")]
    [InlineData("fr", "1,234")]
    [InlineData("es", "1,234")]
    public void A_thousand_in_the_style_of_another_language_is_refused(string language, string print)
    {
        PrintedFigure.Parse(print, NumberStyle.Settle([print, "2.345", "3,456"], null, OfficialLanguage.FromCode(language)), out var doubt).Value.Should().BeNull();
        doubt.Should().Be(FigureDoubt.AmbiguousSeparator);
    }

    [Theory]
    [InlineData("en", "1.214", "40,076", "41,348")]
    [InlineData("zh", "1.214", "40,076", "41,348")]
    [InlineData("fr", "1,214", "40.076", "41.348")]
    [InlineData("ru", "1,214", "40.076", "41.348")]
    public void The_sign_that_groups_the_thousands_around_it_leaves_the_other_for_decimals(string language, string print, params string[] others)
    {
        PrintedFigure.Parse(print, NumberStyle.Settle([print, .. others], null, OfficialLanguage.FromCode(language)), out var doubt).Value.Should().Be(1.214m);
        doubt.Should().Be(FigureDoubt.None);
    }

    [Fact]
    public void Without_any_evidence_it_is_refused()
    {
        PrintedFigure.Parse("1,234", NumberStyle.Settle(["1,234"], null, null), out var doubt).Kind.Should().Be(FigureKind.Unreadable);
        doubt.Should().Be(FigureDoubt.AmbiguousSeparator);
    }

    [Fact]
    public void One_misprinted_separator_does_not_turn_the_style() =>
        Value("1,234", "12,5", "2,345,678", "3,456,789", "4,567.8", "19.9").Should().Be(1234m);

    [Fact]
    public void A_separator_in_the_wrong_place_is_read_by_its_digits_where_the_figures_around_show_what_it_is()
    {
        var figure = PrintedFigure.Parse("2,05,085", NumberStyle.Settle(["1,234,567", "3,456,789"], null, OfficialLanguage.English), out var doubt);
        (figure.Value, doubt).Should().Be((205085m, FigureDoubt.MisplacedSeparator));
    }

    [Fact]
    public void A_space_in_the_wrong_place_is_read_by_its_digits_where_the_figures_around_have_spaces()
    {
        var figure = PrintedFigure.Parse("2 50 085", NumberStyle.Settle(["1 234 567", "3 456 789"], null, OfficialLanguage.English), out var doubt);
        (figure.Value, doubt).Should().Be((250085m, FigureDoubt.MisplacedSeparator));
    }

    [Fact]
    public void Spaces_between_thousands_make_three_digits_behind_the_sign_of_the_language_decimals() =>
        PrintedFigure.Parse("1.234", NumberStyle.Settle(["1.234", "12 345"], null, OfficialLanguage.English)).Value.Should().Be(1.234m);

    private static decimal? Value(string print, params string[] others) =>
        PrintedFigure.Parse(print, NumberStyle.Settle([print, .. others], null, null)).Value;
}
