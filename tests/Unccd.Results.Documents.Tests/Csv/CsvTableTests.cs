namespace Unccd.Results.Documents.Tests.Csv;

/// <summary>What is table and what is text in separated values.</summary>
public sealed class CsvTableTests
{
    [Fact]
    public void A_heading_below_the_header_of_the_only_column_is_a_row()
    {
        var table = Print.Table("Programme Outcome,\n\n,US$ 000\nRegular Programme,\nAppropriation,16 775\nExpenditure,15 700\nUnder spending,1 075\n");
        Print.Rows(table).Should().Equal("Regular Programme | ", "Appropriation | 16 775", "Expenditure | 15 700", "Under spending | 1 075");
        table.Columns.Should().ContainSingle().Which.Name.Should().Be("US$ 000");
    }

    [Fact]
    public void A_title_above_the_figures_is_no_header() =>
        Print.Table(",,Budget of the secretariat\nItem,2018,2019\nStaff,10,20\nTravel,3,4\nTotal,13,24\n").Columns.Select(column => column.Name).Should().Equal("2018", "2019");
}
