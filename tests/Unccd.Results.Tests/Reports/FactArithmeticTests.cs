using CsCheck;
using Unccd.Results.Achievements;
using Unccd.Results.Checking;
using Unccd.Results.Datasets;
using Unccd.Results.Identities;
using Unccd.Results.Reports;
using Unccd.Results.Tables;

namespace Unccd.Results.Tests.Reports;

/// <summary>Figures of the text in the system that the diagnosis uses, so that the text can be the culprit.</summary>
public class FactArithmeticTests
{
    private static readonly PerformanceReport Report = PublishedReports.IccdCric18Doc3;

    [Fact]
    public void The_text_declares_what_adds_up_and_what_it_says_twice() =>
        Report.Arithmetic.Identities.Where(identity => identity.Kind == IdentityKind.Fact).Select(identity => $"{Id(identity.Target)} = {string.Join(" + ", identity.Terms.Select(term => Id(term.Cell)))}")
            .Should().Equal("37 = 39 + 40", "89.2 = 37 + 38", "2 = 88.2", "1 = 2", "34 = 89.2", "49 = 89.2", "56 = 60");

    [Fact]
    public void A_check_counts_them() =>
        Report.Check().TextIdentities.Should().HaveCount(7).And.OnlyContain(check => check.Verdict == Verdict.Exact || check.Verdict == Verdict.Rounding);

    [Fact]
    public void A_hedge_is_the_interval_of_its_cell()
    {
        var cells = Report.Arithmetic.Cells.ToDictionary(cell => cell.Place, cell => cell.Interval);
        cells[Place("34")].Should().Be(new CellInterval(70m, decimal.MaxValue, LowerIsOpen: true));
        cells[Place("89.2")].Should().Be(new CellInterval(71m, 71m));
    }

    [Theory]
    [InlineData("38", 26, 27)]
    [InlineData("40", 41, 14)]
    [InlineData("89.2", 17, 71)]
    [InlineData("88.2", 112, 122)]
    [InlineData("2", 112, 122)]
    public void The_wrong_figure_of_the_text_is_named_with_the_right_value(string id, int printed, int right)
    {
        var result = With(id, printed).Check();
        result.Errors.Count(finding => finding.Place.Table is null && finding.Cells.Contains(Place(id))).Should().BeGreaterThan(0);
        result.Diagnosis!.Likeliest.Where(repair => repair.Place.IsInText).Select(repair => (repair.Place, repair.Proposed)).Should().Equal((Place(id), (decimal)right));
    }

    [Theory]
    [InlineData("3", 184, "Outcome 1.1: countries that set voluntary land targets: printed 184, but it is part of 122.")]
    [InlineData("19", 172, "Outcome 1.2: reports submitted in time for CRIC 17: printed 172, but it is part of 141.")]
    [InlineData("88.1", 170, "Paragraph 50: countries planned for the target setting programme: printed 170, but it is part of 122.")]
    public void A_part_larger_than_its_whole_is_an_error_at_the_part(string id, int printed, string message)
    {
        var finding = With(id, printed).Check().Errors.Single(error => error.Cells.Contains(Place(id)));
        (finding.Message.ToString(), finding.Cells[0]).Should().Be((message, Place(id)));
    }

    [Fact]
    public void Whatever_related_figure_is_changed_the_change_is_an_error_and_the_figure_is_suspect() =>
        Gen.Select(Gen.Int[0, 6], Gen.Int[0, 999]).Sample((which, value) =>
        {
            var id = new[] { "2", "37", "38", "39", "40", "88.2", "89.2" }[which];
            if (value == Report.Facts.Find(id)!.Value)
                return;
            var result = With(id, value).Check();
            result.Errors.Should().Contain(finding => finding.Cells.Contains(Place(id)));
            result.Diagnosis!.Clusters.SelectMany(cluster => cluster.Explanations).Should().Contain(explanation => explanation.Cells.Contains(Place(id)));
        }, iter: 60);

    [Theory]
    [InlineData(5, true)]
    [InlineData(3, false)]
    public void The_caller_says_how_wide_a_hedge_is(int percentage, bool agrees)
    {
        var report = Report.With(new FactCollection(
            [Fact("a", 100m, Hedge.About, "1"), Fact("b", 104m, Hedge.None, "2")], [], [new FactRelation(FactRelationKind.Same, "a", ["b"])], []));
        var result = report.Check(new CheckOptions { HedgeWidths = new HedgeWidths(aboutPercentage: percentage) });
        result.TextIdentities.Single().Verdict.Should().Be(agrees ? Verdict.Rounding : Verdict.Violated);
        result.Findings.Any(finding => finding.Code == "FactsDiffer").Should().Be(!agrees);
        result.Diagnosis!.Likeliest.Any(repair => repair.Place.IsInText).Should().Be(!agrees);
    }

    [Fact]
    public void Two_facts_do_not_stand_at_one_place() =>
        FluentActions.Invoking(() => Report.With(new FactCollection([Fact("a", 1m, Hedge.None, "1"), Fact("b", 1m, Hedge.None, "1")], [], [], [])))
            .Should().Throw<ArgumentException>().WithMessage("Fact b stands at (text; 6, 1), where another fact stands: expected each figure of the text once.");

    private static CellPlace Place(string id) => Report.Facts.Find(id)!.Place!.Value;

    private static string Id(CellPlace place) => Report.Facts.Facts.Single(fact => fact.Place == place).Id;

    private static QuantitativeFact Fact(string id, decimal value, Hedge hedge, string like) => new(id, id, value, null, "countries", hedge, "x", place: Place(like));

    private static PerformanceReport With(string id, decimal value)
    {
        var facts = Report.Facts;
        return Report.With(new FactCollection(
            facts.Facts.Select(fact => fact.Id == id
                ? new QuantitativeFact(fact.Id, fact.Subject, value, null, fact.Unit, fact.Hedge, fact.AsOf, fact.Outcomes, fact.Paragraphs, fact.IsSummary, fact.Initiative, fact.Indicator, fact.Place)
                : fact),
            facts.Initiatives,
            facts.Relations,
            facts.Progress));
    }
}
