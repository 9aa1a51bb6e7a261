using Unccd.Results.Corrections;
using Unccd.Results.Diagnosis;
using Unccd.Results.Identities;
using Unccd.Results.Tables;
using Unccd.Results.Tests.Diagnosis;
using Unccd.Results.Tests.Identities;

namespace Unccd.Results.Tests.Corrections;

public class CorrectionsTests
{
    private static readonly PrintedTable Table = new(
        "1", "Expenditure", "Euros", "", [new PrintedColumn("Approved"), new PrintedColumn("Expenditure"), new PrintedColumn("Balance")],
        [
            new PrintedRow("A. Direction", [PrintedFigure.Parse("2 050 085"), PrintedFigure.Parse("2 258 284"), PrintedFigure.Parse("(208 199)")]),
            new PrintedRow("B. Policy", [PrintedFigure.Parse("2 172 900"), PrintedFigure.Parse("1 965 298"), PrintedFigure.Parse("207 611")]),
            new PrintedRow("Total", [PrintedFigure.Parse("4 222 985"), PrintedFigure.Parse("4 223 573"), PrintedFigure.Parse("(588)")]),
        ]);

    private static readonly PrintedDocument Document = new("made", tables: [Table]);

    private static readonly CellSystem System = SystemOf(Document);

    private static readonly DocumentDiagnosis Diagnosed = Localisation.Diagnose(System);

    private static CellSystem SystemOf(PrintedDocument document)
    {
        var maker = new SystemMaker();
        for (var row = 1; row <= 3; row++)
        {
            for (var column = 1; column <= 3; column++)
                maker.Cell(new CellPlace(1, row, column), document.Tables[0][row, column].Text);
            maker.Holds($"1;{row},3 = 1;{row},1 - 1;{row},2", IdentityKind.Balance);
        }

        for (var column = 1; column <= 3; column++)
            maker.Holds($"1;3,{column} = 1;1,{column} + 1;2,{column}");
        return maker.System();
    }

    [Fact]
    public void The_only_explanation_with_one_value_is_proven() =>
        Correction.Likeliest(Diagnosed).Should().ContainSingle().Which.Certainty.Should().Be(CorrectionCertainty.Proven);

    [Fact]
    public void Applying_it_gives_a_document_that_agrees()
    {
        var corrected = Correction.Likeliest(Diagnosed)[0].ApplyTo(Document);
        SystemOf(corrected).CountViolated().Should().Be(0);
    }

    [Fact]
    public void Applying_it_leaves_the_document_as_it_was()
    {
        _ = Correction.Likeliest(Diagnosed)[0].ApplyTo(Document);
        Document.Tables[0][2, 2].Text.Should().Be("1 965 298");
    }

    [Fact]
    public void The_value_is_written_as_its_column_is() =>
        Correction.Likeliest(Diagnosed)[0].ApplyTo(Document).Tables[0][2, 2].Text.Should().Be("1 965 289");

    [Fact]
    public void What_if_names_the_identities_that_change() =>
        Correction.Likeliest(Diagnosed)[0].WhatIf(System).Select(change => (change.Before.Identity.Target, change.Before.Verdict, change.After.Verdict))
            .Should().Equal((new CellPlace(1, 2, 3), Verdict.Violated, Verdict.Exact), (new CellPlace(1, 3, 2), Verdict.Violated, Verdict.Exact));

    [Fact]
    public void The_corrigendum_says_for_and_read() =>
        Corrigendum.Draft(Document, Diagnosed).ToString().Should().Be("Table 1, B. Policy, Expenditure: For 1 965 298 read 1 965 289");

    [Theory]
    [InlineData("1 234 567", 2509051, "2 509 051")]
    [InlineData("1,234,567", 2509051, "2,509,051")]
    [InlineData("1.234,5", 2509051.2, "2.509.051,2")]
    [InlineData("1234567", 2509051, "2509051")]
    [InlineData("(1 234)", -56789, "(56 789)")]
    [InlineData("-1 234", -56789, "-56 789")]
    [InlineData("12.3", 19.9, "19.9")]
    public void A_figure_is_written_like_the_one_it_replaces(string like, double value, string expected)
    {
        var style = like.Contains(',', StringComparison.Ordinal) && like.Contains('.', StringComparison.Ordinal) ? NumberStyle.Comma : NumberStyle.Point;
        FigureStyle.Like(PrintedFigure.Parse(like, style)).Text((decimal)value).Should().Be(expected);
    }

    [Fact]
    public void A_cell_of_exact_figures_reveals_an_error_of_one() =>
        Coverage.Of(SystemOf(Correction.Likeliest(Diagnosed)[0].ApplyTo(Document))).Should().OnlyContain(cell => cell.SmallestRevealed == 1m && cell.IdentityCount == 2);

    [Fact]
    public void Rounded_cells_hide_what_their_identities_tolerate()
    {
        // Staff approved of Table 2: its balance tolerates one and a half, its column of nine cells four and a half; so two off shows.
        var coverage = Coverage.Of(PublishedTables.System(RoundingConvention.Rounded)).Single(cell => cell.Place == new CellPlace(2, 1, 1));
        coverage.SmallestRevealed.Should().Be(2m);
    }

    [Fact]
    public void A_cell_that_nothing_checks_says_so()
    {
        var system = new SystemMaker().Grid(1, ["1", "2", "3", "4"]).Holds("1;1,3 = 1;1,1 + 1;1,2").System();
        Coverage.Of(system).Where(cell => cell.IsUnchecked).Select(cell => cell.Place).Should().Equal(new CellPlace(1, 1, 4));
    }
}
