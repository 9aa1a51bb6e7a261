using Unccd.Results.Checking;
using Unccd.Results.Corrections;
using Unccd.Results.Datasets;
using Unccd.Results.Tables;

namespace Unccd.Results.Examples.Tests;

public class CheckingExamples
{
    [Fact]
    public void The_report_says_what_is_wrong_in_it()
    {
        using var output = new StringWriter { NewLine = "\n" };

        // <checking>
        var result = PublishedReports.IccdCric18Doc3.Check();

        output.WriteLine($"{result.HoldingCount} of {result.CheckedCount} identities hold.");
        foreach (var finding in result.Errors)
            output.WriteLine(finding.Message.ToString(OfficialLanguage.French));
        // </checking>

        result.IsConsistent.Should().BeFalse();
        output.ToString().Should().Contain("Tableau 3").And.Contain("19,9 %");
    }

    [Fact]
    public void The_corrigendum_drafts_itself()
    {
        // <corrigendum>
        var result = PublishedReports.IccdCric18Doc3.Check();
        var corrigendum = Corrigendum.Draft(result.Document, result.Diagnosis!);
        var first = corrigendum.Entries[0];

        first.Printed.Should().Be("2 050 085");
        first.Read.Should().Be("2 509 051");
        // </corrigendum>
    }

    [Fact]
    public void A_table_that_nobody_described_is_checked_all_the_same()
    {
        // <own table>
        var table = new PrintedTable(
            number: "1",
            title: "Expenditure",
            unit: "Euros",
            stubHeader: "Object",
            columns: [new("2018"), new("2019"), new("2018-2019")],
            rows:
            [
                new("Staff", [Print("7 362 884"), Print("2 808 803"), Print("10 171 687")]),
                new("Travel", [Print("623 828"), Print("141 862"), Print("765 960")]),
                new("Training", [Print("65 822"), Print("30 000"), Print("95 822")]),
                new("Total", [Print("8 052 534"), Print("2 980 665"), Print("11 033 199")], isBold: true),
            ]);

        var result = new PrintedDocument("expenditure", tables: [table]).Check();

        result.Errors.Should().Contain(finding => finding.Cells.Contains(new CellPlace(1, 2, 3)));

        static PrintedFigure Print(string text) => PrintedFigure.Parse(text);
        // </own table>

        result.Diagnosis!.Likeliest.Should().ContainSingle().Which.Proposed.Should().Be(765_690m);
    }
}
