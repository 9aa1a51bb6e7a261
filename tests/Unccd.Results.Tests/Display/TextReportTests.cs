using Unccd.Results.Checking;
using Unccd.Results.Display;
using Unccd.Results.Tables;

namespace Unccd.Results.Tests.Display;

public class TextReportTests
{
    /// <summary>In the first column two items have two digits swapped each: 80 235 together, give or take the rounding of the others.</summary>
    private static readonly PrintedTable Table = new(
        "1", "Budget (Euros)", "Euros", "Item", [new PrintedColumn("2018"), new PrintedColumn("2019"), new PrintedColumn("2020")],
        [
            Row("Alpha", "21 345", "10 100", "7 350"), Row("Beta", "67 980", "20 350", "6 120"), Row("Gamma", "1 000", "2 400", "3 310"), Row("Delta", "30 400", "30 720", "5 050"),
            Row("Total", "111 635", "63 570", "21 830"),
        ]);

    private static PrintedRow Row(string label, params string[] figures) => new(label, figures.Select(figure => PrintedFigure.Parse(figure)));

    private static string[] Lines(string code)
    {
        using var output = new StringWriter();
        TextReport.Write(output, new PrintedDocument("made", tables: [Table]).Check(), OfficialLanguage.FromCode(code));
        return output.ToString().Split('\n');
    }

    [Theory]
    [InlineData("en", "  Together they must come to 80 234 at least and 80 236 at most: Table 1, Alpha, 2018; Table 1, Beta, 2018")]
    [InlineData("es", "  En conjunto el resultado debe ser al menos 80 234 y a lo sumo 80 236: Cuadro 1, Alpha, 2018; Cuadro 1, Beta, 2018")]
    [InlineData("fr", "  Ensemble, le résultat doit être au moins 80 234 et au plus 80 236 : Tableau 1, Alpha, 2018 ; Tableau 1, Beta, 2018")]
    [InlineData("ru", "  Вместе они должны составлять не менее 80 234 и не более 80 236: Таблица 1, Alpha, 2018; Таблица 1, Beta, 2018")]
    [InlineData("zh", "  合起来必须不少于 80 234 且不多于 80 236：表 1，Alpha，2018；表 1，Beta，2018")]
    public void It_says_what_is_fixed_of_several_figures_together(string code, string expected) => Lines(code).Should().Contain(expected);

    [Fact]
    public void A_unit_that_stands_in_the_title_is_not_said_again() => Lines("en").Should().Contain("Table 1  Budget (Euros)");

    /// <summary>Three figures of a column that all are confirmed, and whose total is not their sum.</summary>
    private static string[] Doubting(params CellPlace[] confirmed)
    {
        var table = new PrintedTable("1", "Posts", null, "Grade", [new PrintedColumn("Approved"), new PrintedColumn("Filled"), new PrintedColumn("Total")],
            [Row("P-5", "12", "11", "23"), Row("P-4", "31", "24", "55"), Row("P-3", "17", "15", "32"), Row("Total", "60", "50", "119")]);
        using var output = new StringWriter();
        TextReport.Write(output, new PrintedDocument("made", tables: [table]).Check(new CheckOptions { DiagnosisOptions = new() { Confirmed = confirmed.ToHashSet() } }), OfficialLanguage.FromCode("en"));
        return output.ToString().Split('\n');
    }

    [Fact]
    public void A_rule_that_does_not_apply_is_not_counted_as_a_cell() =>
        Doubting([.. from row in Enumerable.Range(1, 4) from column in Enumerable.Range(1, 3) select new CellPlace(1, row, column)])
            .Should().Contain("Likeliest explanation; it is proven that none has fewer wrong figures, each rule that does not apply counted as 3:");

    [Fact]
    public void Every_explanation_that_is_shown_says_something() => Doubting(new CellPlace(1, 4, 2)).Should().NotContain(line => line.StartsWith("Or else:  (", StringComparison.Ordinal));
}
