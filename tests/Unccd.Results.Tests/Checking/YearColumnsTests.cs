using Unccd.Results.Checking;
using Unccd.Results.Diagnosis;
using Unccd.Results.Tables;

namespace Unccd.Results.Tests.Checking;

/// <summary>A budget of two years in which the second year of one line repeats the first.</summary>
public class YearColumnsTests
{
    private static CauseKind CauseUnder(string first, string second, string both) => new PrintedDocument(
        "sample.txt",
        tables:
        [
            new PrintedTable(
                "1", "Budget", "Euros", "", [new PrintedColumn(first), new PrintedColumn(second), new PrintedColumn(both)],
                [
                    Row("Travel", "120 400", "130 900", "251 300"), Row("Training", "210 700", "210 700", "471 600"), Row("Meetings", "305 200", "288 100", "593 300"),
                    Row("Reporting", "98 300", "91 750", "190 050"), Row("Total", "734 600", "771 650", "1 506 250"),
                ]),
        ]).Check().Diagnosis!.Likeliest.Should().ContainSingle(repair => repair.Place == new CellPlace(1, 2, 2) && repair.Proposed == 260_900m).Which.Cause;

    private static PrintedRow Row(string label, params string[] figures) => new(label, figures.Select(figure => PrintedFigure.Parse(figure)));

    [Theory]
    [InlineData("2018", "2019", "2018-2019")]
    [InlineData("Budget 2018", "Budget 2019", "Total")]
    public void A_figure_repeated_from_the_column_of_another_year_is_told_as_such(string first, string second, string both) => CauseUnder(first, second, both).Should().Be(CauseKind.OtherYear);

    [Fact]
    public void Between_columns_that_are_no_years_it_is_a_copied_cell() => CauseUnder("Bonn", "Geneva", "Total").Should().Be(CauseKind.CellCopied);
}
