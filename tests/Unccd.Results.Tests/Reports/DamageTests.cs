using System.Globalization;
using Unccd.Results.Identities;
using Unccd.Results.Reports;
using Unccd.Results.Tables;

namespace Unccd.Results.Tests.Reports;

/// <summary>One figure changed anywhere in the eight tables: what the typed reading makes of it.</summary>
public class DamageTests
{
    private static readonly PerformanceReport Report = Corrected.Report;

    [Theory]
    [InlineData(3)]
    [InlineData(1000)]
    [InlineData(-7)]
    public void A_changed_figure_leaves_the_tables_typed_and_breaks_an_identity_of_its_cell(int change)
    {
        var before = PrintChecker.ViolatedIdentities(Report.Arithmetic).ToHashSet();
        var missed = new List<string>();
        foreach (var cell in Report.Arithmetic.Cells.Where(cell => !cell.Place.IsInText && cell.Figure.HasValue))
        {
            // A change of 3 is within the rounding of a sum of many lines in euros; shares and posts see it.
            var scaled = change == 3 && cell.Place.Table <= 4 ? 30 : change;
            var value = cell.Figure.Value!.Value + (scaled * cell.Figure.Unit);
            var damaged = PerformanceReport.Read(Report.Document.With(cell.Place, PrintedFigure.Parse(value.ToString(CultureInfo.InvariantCulture))));
            damaged.Arithmetic.Tables.Should().HaveCount(8, "{0} still is a cell of a table whose labels are known", cell.Place);
            var broken = PrintChecker.ViolatedIdentities(damaged.Arithmetic).Where(identity => !before.Contains(identity) && identity.Cells.Contains(cell.Place));
            if (!broken.Any() && !IsAmongMisprints(before, cell.Place) && !IsShareOfZero(cell.Place))
                missed.Add($"{cell.Place} {cell.Figure}");
        }

        missed.Should().BeEmpty();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_table_with_a_row_copied_from_its_neighbour_stays_typed(int table)
    {
        for (var row = 2; row < Report.Document.Tables[table - 1].Rows.Count; row++)
        {
            var document = Report.Document;
            if (document.Tables[table - 1].Rows[row - 1].IsHeading || document.Tables[table - 1].Rows[row].IsHeading)
                continue;
            for (var column = 1; column <= 5; column++)
                document = document.With(new CellPlace(table, row, column), document[new CellPlace(table, row + 1, column)]);
            PerformanceReport.Read(document).Arithmetic.Tables.Should().HaveCount(8);
        }
    }

    // The share of a budget of zero is bound by nothing.
    private static bool IsShareOfZero(CellPlace place) => place is { Table: 3 or 4, Row: 1, Column: 3 };

    private static bool IsAmongMisprints(HashSet<Identity> violated, CellPlace place) => violated.Any(identity => identity.Target == place);
}
