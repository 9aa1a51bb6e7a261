using Unccd.Results.Tests.Contracts;

namespace Unccd.Results.Tests;

public class OfficialLanguageTests
{
    [Fact]
    public void There_are_six_ordered_by_code() =>
        OfficialLanguage.All.Select(language => language.Code).Should().Equal("ar", "en", "es", "fr", "ru", "zh");

    [Fact]
    public void A_code_is_found_in_either_case() =>
        OfficialLanguage.FromCode("FR").Should().BeSameAs(OfficialLanguage.French);

    [Fact]
    public void An_unknown_code_is_refused_with_the_six_that_exist() =>
        FluentActions.Invoking(() => OfficialLanguage.FromCode("de")).Should().Throw<FormatException>()
            .WithMessage("'de' is no official language: expected ar, en, es, fr, ru or zh.");

    [Theory]
    [InlineData("ar", "(2 050 085.5)")]
    [InlineData("en", "(2 050 085.5)")]
    [InlineData("es", "(2 050 085,5)")]
    [InlineData("fr", "(2 050 085,5)")]
    [InlineData("ru", "(2 050 085,5)")]
    [InlineData("zh", "(2 050 085.5)")]
    public void Numbers_of_the_framework_are_printed_as_the_language_prints_them(string code, string expected) =>
        (-2_050_085.5m).ToString("N1", OfficialLanguage.FromCode(code)).Should().Be(expected);

    [Fact]
    public void A_code_is_found_whatever_the_environment() => Cultures.ChangeNothing(() => OfficialLanguage.FromCode("ZH").Code);
}
