using Unccd.Results.Checking;
using Unccd.Results.Messages;

namespace Unccd.Results.Documents.Tests.Plain;

/// <summary>What rows are called where codes stand before their names.</summary>
public sealed class RowNamesTests
{
    private const string Header = "Table 1\nBudget\n(US$)\n\nBudget line\tCost category\t2017\t2018\n";

    [Fact]
    public void A_row_without_a_code_is_called_by_its_words()
    {
        var finding = Check("1000\tEmployee salaries\t555 875\t566 993\n1300\tMeetings\t252 000\t10 000\n5401\tHospitality\t10 000\t15 000\n\tSubtotal, meeting costs\t817 875\t591 939\n");
        (finding.Place.Row, finding.Place.RowIndex, finding.Place.ColumnIndex).Should().Be(("Subtotal, meeting costs", 4, 3));
        finding.Message.ToString().Should().Be("Table 1, Subtotal, meeting costs, 2018: 591 939 is printed, the rows add up to 591 993.");
    }

    [Fact]
    public void A_row_with_a_code_is_called_by_both()
    {
        var finding = Check("1000\tEmployee salaries\t555 875\t566 993\n1300\tMeetings\t252 000\t10 000\n5401\tHospitality\t10 000\t15 000\n5999\tTotal costs\t817 875\t591 939\n");
        (finding.Place.Row, finding.Place.ColumnIndex).Should().Be(("5999 Total costs", 3));
    }

    [Fact]
    public void A_total_may_be_named_in_the_column_of_codes()
    {
        var finding = Check("1000\tEmployee salaries\t555 875\t566 993\n1300\tMeetings\t252 000\t10 000\n5401\tHospitality\t10 000\t15 000\nTotal\t\t817 875\t591 939\n");
        finding.Place.Row.Should().Be("Total");
        finding.Cells.Should().HaveCount(4);
    }

    [Fact]
    public void Words_beside_names_are_no_names() =>
        Print.Read("Table 1\nBudget\n(US$)\n\nItem\tResponsible\t2017\t2018\nSalaries\tDirector\t555 875\t566 993\nMeetings\tOfficer\t252 000\t10 000\nTotal\t\t807 875\t576 939\n").Document!.Check().Findings
            .Should().ContainSingle(finding => finding.Code == MessageCode.ColumnSumViolated).Which.Place.Row.Should().Be("Total");

    private static Finding Check(string rows) =>
        Print.Read(Header + rows).Document!.Check().Findings.Should().ContainSingle(finding => finding.Code == MessageCode.ColumnSumViolated).Subject;
}
