using System.Globalization;
using Unccd.Results.Tests.Contracts;

namespace Unccd.Results.Tests;

public class EuroFormattingTests
{
    [Theory]
    [InlineData(2050085, "2 050 085")]
    [InlineData(-208199, "(208 199)")]
    [InlineData(0, "0")]
    [InlineData(999, "999")]
    [InlineData(1000, "1 000")]
    [InlineData(304.5, "304.5")]
    public void The_default_is_the_style_of_the_documents(double amount, string expected) =>
        FormatContract.Writes(new Euro((decimal)amount), null, null, expected);

    [Fact]
    public void The_invariant_culture_is_no_culture_in_particular() =>
        FormatContract.Writes(new Euro(-208_199m), "G", CultureInfo.InvariantCulture, "(208 199)");

    [Fact]
    public void A_language_gives_its_decimal_separator() =>
        FormatContract.Writes(new Euro(-1234.5m), null, OfficialLanguage.French, "(1 234,5)");

    [Fact]
    public void A_culture_gives_its_number() => FormatContract.Writes(new Euro(-1234.5m), null, CultureInfo.GetCultureInfo("de-DE"), "-1.234,5");

    [Fact]
    public void U_is_the_style_of_the_documents_whatever_the_culture() =>
        FormatContract.Writes(new Euro(-1234.5m), "U", CultureInfo.GetCultureInfo("de-DE"), "(1 234.5)");

    [Fact]
    public void R_is_the_plain_number_whatever_the_culture() =>
        FormatContract.Writes(new Euro(-1234.5m), "R", CultureInfo.GetCultureInfo("de-DE"), "-1234.5");

    [Fact]
    public void C_has_the_sign_of_the_euro_in_every_culture() =>
        FormatContract.Writes(new Euro(1234.5m), "C2", CultureInfo.GetCultureInfo("en-US"), "€1,234.50");

    [Fact]
    public void N_rounds_to_the_decimals_that_are_asked_for() => FormatContract.Writes(new Euro(0.125m), "N2", null, "0.13");

    [Theory]
    [InlineData("X")]
    [InlineData("P1")]
    [InlineData("N2x")]
    [InlineData("#,##0")]
    public void Any_other_format_is_refused(string format) =>
        FormatContract.Refuses(Euro.Zero, format, $"'{format}' is no format of Euro: expected G, U, R, or N, F or C with an optional number of decimals.");

    [Fact]
    public void Interpolation_takes_no_culture_from_the_environment() =>
        Cultures.ChangeNothing(() => $"{new Euro(-1234.5m)} {new Euro(1234.5m):N1} {new Euro(1234.5m):C2} {new Euro(-1m):R}");
}
