using Unccd.Results.Checking;
using Unccd.Results.Messages;

namespace Unccd.Results.Documents.Tests.Plain;

/// <summary>What is said of tables in which nothing could be checked.</summary>
public sealed class UnreadCellsTests
{
    [Theory]
    [InlineData("en", "Table 1: nothing could be checked, because digits in cells, such as \"US$ 100.00 €uro 90.00\", were not read as figures (number of cells: 4).")]
    [InlineData("fr", "Tableau 1 : rien n'a pu être vérifié, car des cellules qui contiennent des chiffres, comme « US$ 100.00 €uro 90.00 », n'ont pu être lues comme des nombres (nombre de cellules : 4).")]
    [InlineData("es", "Cuadro 1: no se pudo comprobar nada, porque no se leyeron como cifras celdas con dígitos, como «US$ 100.00 €uro 90.00» (número de celdas: 4).")]
    [InlineData("zh", "表 1：有4个含数字的单元格（如“US$ 100.00 €uro 90.00”）未能读作数字，无法核对。")]
    public void Cells_with_two_amounts_are_said_to_be_no_figures(string language, string message)
    {
        var finding = Print.Read("Table 1\n\nItem\tReceived\tDue\nAssessed\tUS$ 100.00 €uro 90.00\tUS$ 1.00 €uro 2.00\nArrears\tUS$ 5.00 €uro 6.00\tUS$ 7.00 €uro 8.00\n").Document!.Check()
            .Findings.Should().ContainSingle().Subject;
        (finding.Code, finding.Severity, finding.Cells.Count).Should().Be((MessageCode.NothingChecked, Severity.Warning, 4));
        finding.Message.ToString(OfficialLanguage.FromCode(language)).Should().Be(message);
    }

    [Fact]
    public void Figures_without_a_relation_are_said_to_have_none() =>
        Print.Read("Table 1\n\nCountry\tArea\nChad\t1 284\nMali\t1 240\nNiger\t1 267\n").Document!.Check().Findings.Should().ContainSingle()
            .Which.Message.ToString().Should().Be("Table 1: nothing could be checked, because no relation between its figures was found.");
}
