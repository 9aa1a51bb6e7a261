using System.Runtime.CompilerServices;
using Unccd.Results.Identities;
using Unccd.Results.Scorecard.Structure;
using Unccd.Results.Structure;

namespace Unccd.Results.Tests.Structure;

/// <summary>Real tables of other UN bodies and ICCD/CRIC(18)/3 as printed; what must come out was read off the print by people.</summary>
public class CorpusTests
{
    [Fact]
    public void The_trust_fund_of_the_Montreal_Protocol_has_four_levels_of_subtotals()
    {
        var structure = Infer("corpus/montreal-protocol-trust-fund-1993-1995.txt", out _);

        structure.Arithmetic.Identities.Where(identity => identity.Target.Column == 1).Select(identity => (identity.Target.Row, string.Join('+', identity.Terms.Select(term => term.Cell.Row))))
            .Should().BeEquivalentTo(new[]
            {
                (6, "1+2+3+4+5"), (8, "7"), (15, "9+10+11+12+13+14"), (22, "16+17+18+19+20+21"), (23, "15+22"), (26, "24+25"), (27, "6+8+23+26"),
            });
    }

    [Theory]
    [InlineData("corpus/montreal-protocol-trust-fund-1993-1995.txt", 21)]
    [InlineData("corpus/unfccc-17-cp-25.txt", 57)]
    public void A_consistent_document_violates_nothing(string file, int identities)
    {
        var structure = Infer(file, out var checks);

        structure.Arithmetic.Identities.Should().HaveCount(identities);
        checks.Should().NotContain(check => check.Verdict == Verdict.Violated);
    }

    [Fact]
    public void The_reserve_of_17_CP_25_is_one_euro_off_its_years_and_so_is_the_total_off_its_column()
    {
        _ = Infer("corpus/unfccc-17-cp-25.txt", out var checks);

        checks.Where(check => check.Verdict == Verdict.Rounding && check.Identity.Form == IdentityForm.Sum).Select(check => check.Identity.ToString())
            .Should().BeEquivalentTo("(1; 18, 3) = (1; 18, 1) + (1; 18, 2)", "(1; 19, 3) = (1; 16, 3) + (1; 17, 3) + (1; 18, 3)");
    }

    [Fact]
    public void Support_costs_of_17_CP_25_are_13_per_cent_in_both_budgets()
    {
        var structure = Infer("corpus/unfccc-17-cp-25.txt", out _);

        structure.Arithmetic.Identities.Where(identity => identity.Form == IdentityForm.Rate).Should().HaveCount(4).And.OnlyContain(identity => identity.Rate == 0.13m);
    }

    [Fact]
    public void Income_of_17_CP_25_equals_its_requirements()
    {
        var structure = Infer("corpus/unfccc-17-cp-25.txt", out _);

        structure.Arithmetic.Identities.Where(identity => identity.Kind == IdentityKind.EqualTotals).Select(identity => identity.ToString())
            .Should().Equal("(1; 23, 1) = (1; 19, 1)", "(1; 23, 2) = (1; 19, 2)", "(1; 23, 3) = (1; 19, 3)");
    }

    [Fact]
    public void The_subtotal_without_details_of_17_CP_25_stays_a_line()
    {
        var structure = Infer("corpus/unfccc-17-cp-25.txt", out _);

        structure.Arithmetic.Identities.Where(identity => identity.Target is { Table: 2, Column: 1 }).Select(identity => (identity.Target.Row, identity.Terms.Count))
            .Should().BeEquivalentTo(new[] { (10, 8), (12, 2) });
    }

    [Fact]
    public void The_report_as_printed_fails_where_people_found_it_wrong()
    {
        // The text's first block of tabs is its table of contents, so the tables count from 2 here.
        _ = Infer("seed/000_be0dd206fe17d43c.txt", out var checks);

        checks.Where(check => check.Verdict == Verdict.Violated).Select(check => (check.Identity.Target.Table - 1, check.Identity.Target.Row, check.Identity.Target.Column))
            .Should().BeEquivalentTo(new[]
            {
                (1, 5, 5), (1, 5, 4), (1, 9, 4), (1, 8, 1), (1, 8, 2), (1, 8, 3), // row D repeats row A; the drought initiative's transposition
                (3, 2, 3), (8, 9, 6), (8, 9, 7), // 20.0 for 19.9; 62.0 and 38.0 for 61.9 and 38.1
            });
    }

    [Fact]
    public void The_report_as_printed_shows_what_joins_its_tables()
    {
        var structure = Infer("seed/000_be0dd206fe17d43c.txt", out _);

        structure.Arithmetic.Identities.Where(identity => identity.Kind == IdentityKind.CrossTable).Select(identity => identity.ToString())
            .Should().Contain("(3; 10, 2) = (2; 8, 2)") // Tables 1 and 2 have one total
            .And.Contain("(8; 4, 6) = (6; 4, 10) + (7; 2, 6)") // the P-5 posts of the secretariat and of the Global Mechanism
            .And.Contain("(9; 8, 8) = (8; 8, 6)"); // the posts of Table 8 are those of Table 7
    }

    [Fact]
    public void Equal_budgets_of_two_bodies_are_no_more_than_information()
    {
        var structure = Infer("seed/000_be0dd206fe17d43c.txt", out _);

        structure.Arithmetic.Identities.Where(identity => identity.Kind == IdentityKind.CrossTable && identity.Target is { Table: 5 })
            .Should().NotBeEmpty().And.OnlyContain(identity => identity.Grade == IdentityGrade.Informative);
    }

    private static DocumentStructure Infer(string name, out List<(Identity Identity, Verdict Verdict)> checks, [CallerFilePath] string here = "")
    {
        var path = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../../shared", name));
        if (!File.Exists(path))
            Assert.Skip("The real documents stand in ../shared, which is not here.");
        var structure = DocumentStructure.Infer(TabbedText.Read(name, File.ReadAllText(path)));
        checks = [.. CellSystem.Create(structure.Arithmetic).Check().Select(check => (check.Identity, check.Verdict))];
        return structure;
    }
}
