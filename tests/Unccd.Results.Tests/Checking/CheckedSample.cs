using Unccd.Results.Checking;
using Unccd.Results.Identities;
using Unccd.Results.Tables;

namespace Unccd.Results.Tests.Checking;

/// <summary>A small budget with one column of money and one of shares, whose arithmetic the test declares itself.</summary>
internal static class CheckedSample
{
    /// <summary>Two details, a total, and the share of each in the total.</summary>
    public static PrintedDocument Document(string first = "600 000", string second = "400 000", string total = "1 000 000", string firstShare = "60.0", string secondShare = "40.0") => new(
        "sample.txt",
        symbol: "TEST/1",
        tables:
        [
            new PrintedTable(
                "1",
                "Budget",
                "Euros",
                "",
                [new PrintedColumn("Approved"), new PrintedColumn("Share")],
                [Row("Travel", first, firstShare), Row("Training", second, secondShare), Row("Total", total, "100.0")]),
        ]);

    public static DocumentArithmetic Arithmetic(PrintedDocument document, RoundingConvention convention = RoundingConvention.Rounded, IdentityGrade grade = IdentityGrade.Certain)
    {
        var table = document.Tables[0];
        var cells =
            from row in Enumerable.Range(1, table.Rows.Count)
            from column in Enumerable.Range(1, table.Columns.Count)
            select SystemCell.Create(new CellPlace(1, row, column), table[row, column], column == 1 ? convention : RoundingConvention.Rounded);
        return new DocumentArithmetic(
            cells,
            [
                Identity.Sum(IdentityKind.ColumnSum, new CellPlace(1, 3, 1), [new CellPlace(1, 1, 1), new CellPlace(1, 2, 1)], grade: grade),
                Identity.Share(new CellPlace(1, 1, 2), new CellPlace(1, 1, 1), new CellPlace(1, 3, 1)),
                Identity.Share(new CellPlace(1, 2, 2), new CellPlace(1, 2, 1), new CellPlace(1, 3, 1)),
            ],
            [new TableConvention(1, convention)]);
    }

    public static CheckResult Check(PrintedDocument document, CheckOptions? options = null, IdentityGrade grade = IdentityGrade.Certain) =>
        DocumentChecker.Check(document, Arithmetic(document, grade: grade), [], options ?? CheckOptions.Default);

    private static PrintedRow Row(string label, params string[] figures) => new(label, figures.Select(figure => PrintedFigure.Parse(figure)));
}
