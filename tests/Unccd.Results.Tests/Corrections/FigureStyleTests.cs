using System.Globalization;
using Unccd.Results.Corrections;
using Unccd.Results.Tables;

namespace Unccd.Results.Tests.Corrections;

public class FigureStyleTests
{
    [Theory]
    [InlineData("٥ ٦٨٧", "5678", "٥ ٦٧٨")]
    [InlineData("٢٬٠٥٠٬٠٨٥", "2509051", "٢٬٥٠٩٬٠٥١")]
    [InlineData("١٩٫٩", "91.9", "٩١٫٩")]
    [InlineData("١٩", "91.5", "٩١٫٥")]
    [InlineData("(٢٠٨ ١٩٩)", "-208919", "(٢٠٨ ٩١٩)")]
    [InlineData("５６８７", "5678", "５６７８")]
    [InlineData("１２ ３４５", "12354", "１２ ３５４")]
    [InlineData("（208 199）", "-208919", "（208 919）")]
    [InlineData("$5,687", "5678", "$5,678")]
    [InlineData("US$ 1,234,567", "1234576", "US$ 1,234,576")]
    [InlineData("1 234 €", "1243", "1 243 €")]
    [InlineData("[5 687]", "5678", "[5 678]")]
    [InlineData("[(20 310)]", "-20301", "[(20 301)]")]
    [InlineData("$(1,234,567)", "1234576", "$1,234,576")]
    [InlineData("( 208 199 )", "208919", "208 919")]
    [InlineData("(-208 199)", "208919", "208 919")]
    [InlineData("208 199-", "208919", "208 919")]
    [InlineData("208 199-", "-208919", "208 919-")]
    [InlineData("−5 687", "-5678", "−5 678")]
    [InlineData("US$ 1,500", "-1500", "US$ (1,500)")]
    [InlineData("[5 687]", "-5678", "[(5 678)]")]
    [InlineData("+ 208 199", "208919", "+ 208 919")]
    [InlineData("19.9 %", "91.9", "91.9 %")]
    [InlineData("304.o", "340.0", "340.0")]
    [InlineData("2'050'085", "2509051", "2'509'051")]
    public void A_proposed_figure_is_written_as_the_printed_one_is(string like, string value, string expected) =>
        FigureStyle.Like(PrintedFigure.Parse(like)).Text(decimal.Parse(value, CultureInfo.InvariantCulture)).Should().Be(expected);

    [Theory]
    [InlineData("9.7 million", "9700000", "100000", "9800000", "9.8 million")]
    [InlineData("9.7 million", "9700000", "100000", "9812345", "9812345")]
    [InlineData("12 million", "12000000", "1000000", "21000000", "21 million")]
    public void A_figure_with_a_word_for_its_unit_keeps_it(string text, string value, string unit, string proposed, string expected)
    {
        var figure = new PrintedFigure(text, FigureKind.Number, decimal.Parse(value, CultureInfo.InvariantCulture), decimal.Parse(unit, CultureInfo.InvariantCulture));
        FigureStyle.Like(figure).Text(decimal.Parse(proposed, CultureInfo.InvariantCulture)).Should().Be(expected);
    }

    [Theory]
    [InlineData("–", "٤ ٣٢١", "5678", "٥ ٦٧٨")]
    [InlineData("–", "(4 321)", "-5678", "(5 678)")]
    [InlineData("12", "$4,321-", "-5678", "5,678-")]
    public void What_a_cell_does_not_show_is_taken_from_its_column(string cell, string neighbour, string value, string expected)
    {
        var table = new PrintedTable("1", "", null, "", [new PrintedColumn("A")], [new PrintedRow("a", [PrintedFigure.Parse(cell)]), new PrintedRow("b", [PrintedFigure.Parse(neighbour)])]);
        FigureStyle.Like(new PrintedDocument("made", tables: [table]), new CellPlace(1, 1, 1)).Text(decimal.Parse(value, CultureInfo.InvariantCulture)).Should().Be(expected);
    }
}
