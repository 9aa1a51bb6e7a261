using Unccd.Results.Display;

namespace Unccd.Results.Tests.Display;

public class TextWidthTests
{
    [Fact]
    public void A_chinese_character_takes_two_columns() => TextWidth.Of("共计 A").Should().Be(6);

    [Fact]
    public void A_combining_mark_takes_none() => TextWidth.Of("e\u0301").Should().Be(1);

    [Fact]
    public void A_text_is_wrapped_at_spaces() => TextWidth.Wrap("Projected balance as at", 10).Should().Equal("Projected", "balance as", "at");

    [Fact]
    public void Chinese_is_wrapped_between_characters() => TextWidth.Wrap("核定预算", 4).Should().Equal("核定", "预算");

    [Fact]
    public void A_word_wider_than_the_line_stays_whole() => TextWidth.Wrap("a expenditure", 5).Should().Equal("a", "expenditure");
}
