using System.Globalization;
using CsCheck;
using Unccd.Results.Tests.Contracts;

namespace Unccd.Results.Tests;

public class EuroParsingTests
{
    private static readonly string[] Names = [.. Cultures.Traps, "en-US", "de-CH", "ru-RU", "zh-CN", "es-ES", "bn-BD"];

    [Theory]
    [InlineData("2 050 085", 2050085)]
    [InlineData("2\u00A0050\u00A0085", 2050085)]
    [InlineData("2\u2009050\u202F085", 2050085)]
    [InlineData("2,050,085", 2050085)]
    [InlineData("2'050'085", 2050085)]
    [InlineData("2050085", 2050085)]
    [InlineData("(208 199)", -208199)]
    [InlineData("( 208 199 )", -208199)]
    [InlineData("-208 199", -208199)]
    [InlineData("−208 199", -208199)]
    [InlineData("0.0", 0)]
    [InlineData("-0", 0)]
    [InlineData("EUR 16,188,082", 16188082)]
    [InlineData("16 188 082 €", 16188082)]
    [InlineData("  42\t", 42)]
    public void The_prints_of_documents_are_read(string text, int expected) => ParseContract.Reads(text, new Euro(expected));

    [Fact]
    public void A_language_reads_its_own_decimal_separator() => ParseContract.Reads("1.234,5", new Euro(1234.5m), OfficialLanguage.Russian);

    [Theory]
    [InlineData("", "'' is no amount in euros: found nothing, expected a number.")]
    [InlineData("-", "'-' is no amount in euros: found no digit.")]
    [InlineData("()", "'()' is no amount in euros: found no digit.")]
    [InlineData("€", "'€' is no amount in euros: found nothing, expected a number.")]
    [InlineData("(12", "'(12' is no amount in euros: found an opening parenthesis without a closing one.")]
    [InlineData("12)", "'12)' is no amount in euros: found a closing parenthesis without an opening one.")]
    [InlineData("(-12)", "'(-12)' is no amount in euros: found both parentheses and a minus, expected one of them.")]
    [InlineData("--12", "'--12' is no amount in euros: found a sign that is no part of a number.")]
    [InlineData("304.o", "'304.o' is no amount in euros: found a sign that is no part of a number.")]
    [InlineData("1e3", "'1e3' is no amount in euros: found a sign that is no part of a number.")]
    [InlineData("2,05", "'2,05' is no amount in euros: found a separator that does not part thousands.")]
    [InlineData("20 50", "'20 50' is no amount in euros: found a separator that does not part thousands.")]
    [InlineData("1234 567", "'1234 567' is no amount in euros: found a separator that does not part thousands.")]
    [InlineData("1 234,567", "'1 234,567' is no amount in euros: found two kinds of separator between digits, expected one.")]
    [InlineData(",123", "',123' is no amount in euros: found a separator without a digit before it.")]
    [InlineData("1  234", "'1  234' is no amount in euros: found a separator without a digit before it.")]
    [InlineData("12.", "'12.' is no amount in euros: found a decimal separator without a digit on either side of it.")]
    [InlineData(".5", "'.5' is no amount in euros: found a decimal separator without a digit on either side of it.")]
    [InlineData("1.5.5", "'1.5.5' is no amount in euros: found a sign that is no part of a number.")]
    [InlineData("٤٢", "'٤٢' is no amount in euros: found a sign that is no part of a number.")]
    [InlineData("79228162514264337593543950336", "'79228162514264337593543950336' is no amount in euros: found more digits than a decimal holds.")]
    [InlineData("0.12345678901234567890123456789", "'0.12345678901234567890123456789' is no amount in euros: found more decimals than a decimal holds.")]
    public void What_is_no_amount_is_refused_with_the_reason(string text, string message) => ParseContract.Refuses<Euro>(text, message);

    [Fact]
    public void Null_is_told_apart() => ParseContract.TellsNullApart<Euro>();

    [Fact]
    public void A_text_of_any_length_is_refused_with_its_beginning_only() =>
        ParseContract.Refuses<Euro>(new string('9', 100_000), $"'{new string('9', 60)}…' is no amount in euros: found more digits than a decimal holds.");

    [Fact]
    public void Separators_without_end_are_refused() =>
        Euro.TryParse(string.Concat(Enumerable.Repeat("0 000 ", 100_000)), null, out _).Should().BeFalse();

    [Fact]
    public void Every_amount_is_read_as_it_is_printed() => Gen.Decimal.Sample(amount => Euro.Parse(new Euro(amount).ToString(), null).Amount == amount);

    [Fact]
    public void Every_amount_is_read_as_each_language_prints_it() =>
        Gen.Select(Gen.Decimal, Gen.Int[0, 5].Select(i => OfficialLanguage.All[i])).Sample((amount, language) =>
            Euro.Parse(new Euro(amount).ToString(language), language).Amount == amount);

    [Fact]
    public void Every_amount_is_read_as_each_culture_prints_it() =>
        Gen.Select(Gen.Decimal, Gen.Int[0, Names.Length - 1].Select(i => Names[i])).Sample((amount, name) =>
        {
            var culture = CultureInfo.GetCultureInfo(name);
            return Euro.Parse(new Euro(amount).ToString(null, culture), culture).Amount == amount;
        });

    [Fact]
    public void Any_text_is_read_or_refused_and_never_crashes() =>
        Gen.String[Gen.Char["0123456789 .,()-€E'\u00A0\u061C"], 0, 20].Sample(text =>
            Euro.TryParse(text, null, out var amount) ? Euro.Parse(amount.ToString(), null) == amount : amount == Euro.Zero);

    [Fact]
    public void Reading_takes_no_culture_from_the_environment() => Cultures.ChangeNothing(() => Euro.Parse("(1,234.5)", null).Amount);
}
