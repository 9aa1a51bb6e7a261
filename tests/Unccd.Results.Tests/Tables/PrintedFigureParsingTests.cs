using Unccd.Results.Tables;

namespace Unccd.Results.Tests.Tables;

/// <summary>How a print becomes a figure, in the number formats of the six languages (domain: how such documents are written).</summary>
public class PrintedFigureParsingTests
{
    [Theory]
    [InlineData("2 050 085", "2050085")]
    [InlineData("2\u00A0050\u00A0085", "2050085")]
    [InlineData("2\u2009050\u2009085", "2050085")]
    [InlineData("2\u202F050\u202F085", "2050085")]
    [InlineData("2,050,085", "2050085")]
    [InlineData("2.050.085", "2050085")]
    [InlineData("2'050'085", "2050085")]
    [InlineData("2\u2019050\u2019085", "2050085")]
    [InlineData("2050085", "2050085")]
    [InlineData("(208 199)", "-208199")]
    [InlineData("( 208 199 )", "-208199")]
    [InlineData("（208 199）", "-208199")]
    [InlineData("-208 199", "-208199")]
    [InlineData("−208 199", "-208199")]
    [InlineData("–208 199", "-208199")]
    [InlineData("208 199-", "-208199")]
    [InlineData("(-208 199)", "-208199")]
    [InlineData("+ 208 199", "208199")]
    [InlineData("19.9", "19.9")]
    [InlineData("19.9 %", "19.9")]
    [InlineData("19.9%", "19.9")]
    [InlineData("1,234.5", "1234.5")]
    [InlineData("1.234,5", "1234.5")]
    [InlineData("12 345.67", "12345.67")]
    [InlineData("0.125", "0.125")]
    [InlineData("1234.567", "1234.567")]
    [InlineData("53½", "53.5")]
    [InlineData("€ 1 234", "1234")]
    [InlineData("1 234 €", "1234")]
    [InlineData("US$ 1,234,567", "1234567")]
    [InlineData("$(1,234,567)", "-1234567")]
    [InlineData("٢٬٠٥٠٬٠٨٥", "2050085")]
    [InlineData("٢ ٠٥٠ ٠٨٥", "2050085")]
    [InlineData("١٩٫٩", "19.9")]
    [InlineData("١٩٫٩٪", "19.9")]
    [InlineData("(٢٠٨ ١٩٩)", "-208199")]
    [InlineData("\u200F(208 199)\u200E", "-208199")]
    [InlineData("１２ ３４５", "12345")]
    [InlineData("1 500 000", "1500000")]
    [InlineData("(21800.0)", "-21800.0")]
    [InlineData("[20 310]", "20310")]
    [InlineData("[(20 310)]", "-20310")]
    [InlineData("[US$ 1,500]", "1500")]
    [InlineData("• 20 500", "20500")]
    [InlineData("•20,500", "20500")]
    public void A_number_has_one_reading(string print, string value) => Read(print).Should().Be((FigureKind.Number, value, FigureDoubt.None));

    [Theory]
    [InlineData("19,9", "19.9")]
    [InlineData("1 234,5", "1234.5")]
    [InlineData("1.234.567,89", "1234567.89")]
    [InlineData("1.234", "1234")]
    [InlineData("1,234", "1.234")]
    [InlineData("(12,5)", "-12.5")]
    public void A_comma_may_stand_before_the_decimals(string print, string value) => Read(print, NumberStyle.Comma).Should().Be((FigureKind.Number, value, FigureDoubt.None));

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("\u00A0")]
    public void White_space_is_a_blank(string print) => Read(print).Should().Be((FigureKind.Blank, "0", FigureDoubt.None));

    [Theory]
    [InlineData("-")]
    [InlineData("–")]
    [InlineData("—")]
    [InlineData("−")]
    [InlineData("―")]
    [InlineData("‑")]
    [InlineData("－")]
    [InlineData("--")]
    [InlineData("(-)")]
    [InlineData("nil")]
    [InlineData("néant")]
    public void A_dash_is_nil(string print) => Read(print).Should().Be((FigureKind.Dash, "0", FigureDoubt.None));

    [Theory]
    [InlineData("00")]
    [InlineData("٠٠")]
    public void Two_zeros_are_a_nil_of_their_own(string print) => Read(print).Kind.Should().Be(FigureKind.DoubleZero);

    [Theory]
    [InlineData("0")]
    [InlineData("0.0")]
    [InlineData("0,00")]
    public void A_zero_is_a_number(string print) => Read(print).Kind.Should().Be(FigureKind.Number);

    [Theory]
    [InlineData("n/a")]
    [InlineData("N/A")]
    [InlineData("n.a.")]
    [InlineData("..")]
    [InlineData("...")]
    [InlineData("…")]
    [InlineData("s.o.")]
    [InlineData("н/д")]
    [InlineData("不适用")]
    [InlineData("لا ينطبق")]
    public void What_does_not_apply_has_no_value(string print) => Read(print).Should().Be((FigureKind.NotAvailable, null, FigureDoubt.None));

    [Theory]
    [InlineData("10 977a", "10977", "a")]
    [InlineData("10 977 a", "10977", "a")]
    [InlineData("10 977 a/", "10977", "a")]
    [InlineData("10 977 (b)", "10977", "b")]
    [InlineData("10 977a,b", "10977", "ab")]
    [InlineData("(208 199)c", "-208199", "c")]
    [InlineData("10 977*", "10977", "*")]
    [InlineData("10 977¹", "10977", "1")]
    [InlineData("10 977ᵃ", "10977", "a")]
    [InlineData("–a", "0", "a")]
    [InlineData("(20 310a)", "-20310", "a")]
    [InlineData("(20 310 b)", "-20310", "b")]
    [InlineData("(20,310*)", "-20310", "*")]
    [InlineData("[20 310]a", "20310", "a")]
    public void A_footnote_mark_is_taken_off(string print, string value, string marks)
    {
        var figure = PrintedFigure.Parse(print);
        (Text(figure.Value), string.Concat(figure.FootnoteMarks)).Should().Be((value, marks));
    }

    [Theory]
    [InlineData("304.o", "304.0")]
    [InlineData("3O4", "304")]
    [InlineData("l2 345", "12345")]
    [InlineData("2 o5o o85", "2050085")]
    public void A_letter_may_stand_for_a_digit(string print, string value)
    {
        var figure = PrintedFigure.Parse(print);
        (Text(figure.Value), figure.HasLetterForDigit).Should().Be((value, true));
    }

    [Theory]
    [InlineData("(Headquarters)", FigureDoubt.NoDigit)]
    [InlineData("see note", FigureDoubt.NoDigit)]
    [InlineData("P-5", FigureDoubt.NoNumber)]
    [InlineData("12 15", FigureDoubt.NoNumber)]
    [InlineData("2018-2019", FigureDoubt.NoNumber)]
    [InlineData("31.12.2019", FigureDoubt.NoNumber)]
    [InlineData("12/15", FigureDoubt.NoNumber)]
    [InlineData("10:30", FigureDoubt.NoNumber)]
    [InlineData("10 977 1", FigureDoubt.NoNumber)]
    [InlineData("5k", FigureDoubt.NoNumber)]
    [InlineData("(3a)", FigureDoubt.NoNumber)]
    [InlineData("[20 310", FigureDoubt.NoNumber)]
    [InlineData("[20 310] [19 000]", FigureDoubt.NoNumber)]
    [InlineData("US$ 1.00 €uro 2.00", FigureDoubt.NoNumber)]
    [InlineData("(208 199", FigureDoubt.UnbalancedParenthesis)]
    [InlineData("1234567890123456789012345678", FigureDoubt.TooManyDigits)]
    public void What_is_no_number_is_refused_with_a_reason(string print, FigureDoubt doubt) => Read(print).Should().Be((FigureKind.Unreadable, null, doubt));

    [Fact]
    public void A_unit_is_that_of_the_last_printed_place() =>
        (PrintedFigure.Parse("42").Unit, PrintedFigure.Parse("0.0").Unit, PrintedFigure.Parse("1 234.50").Unit).Should().Be((1m, 0.1m, 0.01m));

    private static (FigureKind Kind, string? Value, FigureDoubt Doubt) Read(string print, NumberStyle? style = null)
    {
        var figure = PrintedFigure.Parse(print, style, out var doubt);
        return (figure.Kind, Text(figure.Value), doubt);
    }

    private static string? Text(decimal? value) => value?.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
