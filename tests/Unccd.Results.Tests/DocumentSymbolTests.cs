using Unccd.Results.Tests.Contracts;

namespace Unccd.Results.Tests;

public class DocumentSymbolTests
{
    private static readonly DocumentSymbol Report = DocumentSymbol.Parse("ICCD/CRIC(18)/3");

    [Fact]
    public void It_is_equal_by_its_text() =>
        EqualityContract.Holds(Report, DocumentSymbol.Parse(" ICCD/CRIC(18)/3 "), DocumentSymbol.Parse("ICCD/CRIC(18)/4"), DocumentSymbol.Parse("iccd/cric(18)/3"));

    [Fact]
    public void Its_parts_stand_between_the_slashes() => Report.Parts.Should().Equal("ICCD", "CRIC(18)", "3");

    // The symbols are those of published documents.
    [Theory]
    [InlineData("ICCD/CRIC(18)/3", "ICCD", "CRIC", 18, null, "3", false)]
    [InlineData("ICCD/COP(13)/L.24", "ICCD", "COP", 13, null, "L.24", false)]
    [InlineData("ICCD/COP(14)/23/Add.1", "ICCD", "COP", 14, null, "23", false)]
    [InlineData("ICCD/CRIC(18)/3/Corr.1", "ICCD", "CRIC", 18, null, "3", true)]
    [InlineData("FCCC/CP/2019/13/Add.1", "FCCC", "CP", null, 2019, "13", false)]
    [InlineData("UNEP/OzL.Pro.4/15", "UNEP", "OzL.Pro.4", null, null, "15", false)]
    [InlineData("A/74/6 (Sect. 3)", "A", "74", null, null, "6 (Sect. 3)", false)]
    [InlineData("DP/FPA/2001/12", "DP", "FPA", null, 2001, "12", false)]
    public void Its_parts_say_who_when_and_which(string text, string series, string body, int? session, int? year, string number, bool isCorrigendum)
    {
        var symbol = DocumentSymbol.Parse(text);
        (symbol.Series, symbol.Body, symbol.Session, symbol.Year, symbol.Number, symbol.IsCorrigendum)
            .Should().Be((series, body, session, year, number, isCorrigendum));
    }

    [Fact]
    public void A_symbol_of_two_parts_has_no_number() => DocumentSymbol.Parse("A/74").Number.Should().BeNull();

    [Fact]
    public void A_corrigendum_has_the_symbol_of_what_it_corrects() =>
        Report.Corrigendum().Should().Be(DocumentSymbol.Parse("ICCD/CRIC(18)/3/Corr.1"));

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    public void Corrigenda_count_from_1_to_99(int ordinal) =>
        FluentActions.Invoking(() => Report.Corrigendum(ordinal)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(ordinal));

    [Fact]
    public void It_is_read_as_it_is_printed() => ParseContract.RoundTrips(Report);

    [Theory]
    [InlineData("", "'' is no document symbol: expected each part to begin with a letter or a digit.")]
    [InlineData("ICCD", "'ICCD' is no document symbol: expected at least two parts joined by a slash, such as ICCD/CRIC(18)/3.")]
    [InlineData("ICCD//3", "'ICCD//3' is no document symbol: expected each part to begin with a letter or a digit.")]
    [InlineData("ICCD/CRIC(18)/3/", "'ICCD/CRIC(18)/3/' is no document symbol: expected each part to begin with a letter or a digit.")]
    [InlineData("ICCD/CRIC:18", "'ICCD/CRIC:18' is no document symbol: found a sign that no symbol has.")]
    [InlineData("../etc", "'../etc' is no document symbol: expected each part to begin with a letter or a digit.")]
    public void What_is_no_symbol_is_refused_with_the_reason(string text, string message) => ParseContract.Refuses<DocumentSymbol>(text, message);

    [Fact]
    public void A_symbol_has_at_most_64_characters() =>
        ParseContract.Refuses<DocumentSymbol>("A/" + new string('1', 63), $"'A/{new string('1', 58)}…' is no document symbol: found more than 64 characters.");

    [Fact]
    public void Null_is_told_apart() => ParseContract.TellsNullApart<DocumentSymbol>();
}
