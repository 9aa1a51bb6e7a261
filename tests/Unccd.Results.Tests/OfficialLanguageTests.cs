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
}
