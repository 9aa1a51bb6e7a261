using Unccd.Results.Achievements;
using Unccd.Results.Datasets;
using Unccd.Results.Messages;
using Unccd.Results.Reports;
using Unccd.Results.Tables;

namespace Unccd.Results.Tests.Achievements;

public class FactCollectionTests
{
    private static readonly PerformanceReport Report = PublishedReports.IccdCric18Doc3;

    [Fact]
    public void Every_one_of_the_96_rows_of_facts_is_there() =>
        Report.Facts.Facts.Select(fact => fact.Id.Split('.')[0]).Distinct().Should().Equal(Enumerable.Range(1, 96).Select(row => row.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void A_row_with_several_figures_is_several_facts() =>
        Report.Facts.Facts.Where(fact => fact.Id.StartsWith("71.", StringComparison.Ordinal)).Select(fact => fact.Value?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? fact.Date.ToString())
            .Should().Equal("1", "3", "2019-08");

    [Fact]
    public void The_text_cannot_keep_two_relations_and_no_more() =>
        Report.FactDiscrepancies.Select(one => $"{one.Target.Id}/{one.Term.Id}").Should().Equal("17/16", "58/59");

    [Fact]
    public void The_share_of_Parties_fits_another_whole() =>
        Report.FactDiscrepancies[0].Message.ToString().Should().Be("Outcome 1.2: 141 of 197 is 71.6 %, printed as 80 %; it would fit a whole from 166 to 188.");

    [Fact]
    public void Countries_in_the_summary_are_projects_in_the_body() =>
        Report.FactDiscrepancies[1].Message.ToString().Should().Be("Outcome 5.1: the summary speaks of 24 countries, the body of 24 projects.");

    [Theory]
    [InlineData("es", "Resultado 5.1: el resumen habla de 24 países, el texto de 24 proyectos.")]
    [InlineData("fr", "Résultat 5.1 : le résumé parle de 24 pays, le corps du texte de 24 projets.")]
    [InlineData("ru", "Результат 5.1: число 24: в резюме – страны, в основном тексте – проекты.")]
    [InlineData("zh", "成果 5.1：摘要称 24 个国家，正文称 24 个项目。")]
    [InlineData("ar", "النتيجة \u20685.1\u2069: العدد \u206824\u2069: في الموجز بلدان، وفي المتن مشاريع.")]
    public void Units_are_said_in_the_language_asked_for(string code, string expected) =>
        Report.FactDiscrepancies[1].Message.ToString(OfficialLanguage.FromCode(code)).Should().Be(expected);

    [Fact]
    public void Every_unit_of_the_known_facts_has_a_word_in_each_language() =>
        Report.Facts.Facts.Select(fact => fact.Unit).Where(unit => unit is not ("%" or "EUR" or "USD" or "date")).Distinct()
            .Where(unit => UnitWords.Of(unit) is not Message).Should().BeEmpty();

    [Fact]
    public void Discrepancies_lead_to_the_paragraph_of_their_figure() =>
        Report.FactDiscrepancies.Select(one => Report.Document.Paragraphs[Report.ParagraphOf(one.Target)!.Value - 1].Text)
            .Should().SatisfyRespectively(
                body => body.Should().Contain("Reporting countries as a share of all Parties: about 80 %."),
                summary => summary.Should().Be("Countries supported towards bankable projects: 24."));

    [Fact]
    public void A_fact_whose_place_nobody_knows_leads_to_the_heading_of_its_outcome() =>
        Report.Document.Paragraphs[Report.ParagraphOf(Report.Facts.Find("17")!.At(null))!.Value - 1].Text.Should().Be("Outcome 1.2: achievements");

    [Fact]
    public void What_cannot_be_kept_here_may_be_right_all_the_same() =>
        Report.FactDiscrepancies.Should().OnlyContain(one => !one.IsContradiction);

    [Theory]
    [InlineData("2019", "2019-01", true)]
    [InlineData("2019-01", "2019-01", true)]
    [InlineData("2019-02", "2019-01", false)]
    [InlineData("2018", "2019-01", false)]
    public void Dates_agree_as_far_as_both_are_named(string one, string other, bool agree)
    {
        var facts = new FactCollection(
            [new QuantitativeFact("1", "x", null, FactDate.Parse(one), "date", Hedge.None, one), new QuantitativeFact("2", "y", null, FactDate.Parse(other), "date", Hedge.None, other)],
            [],
            [new FactRelation(FactRelationKind.Same, "1", ["2"])],
            []);
        facts.Check().Count.Should().Be(agree ? 0 : 1);
    }

    [Fact]
    public void A_date_cannot_be_part_of_a_number() =>
        FluentActions.Invoking(() => new FactCollection(
            [new QuantitativeFact("1", "x", 1m, null, "x", Hedge.None, "x"), new QuantitativeFact("2", "y", null, new FactDate(2019), "date", Hedge.None, "2019")],
            [],
            [new FactRelation(FactRelationKind.AtMost, "1", ["2"])],
            [])).Should().Throw<ArgumentException>().WithMessage("A relation speaks of fact 2: expected the id of a fact with a number.");

    [Fact]
    public void A_fact_does_not_stand_in_a_table() =>
        FluentActions.Invoking(() => new QuantitativeFact("7", "x", 1m, null, "x", Hedge.None, "x", place: new CellPlace(1, 1, 1)))
            .Should().Throw<ArgumentException>().WithMessage("Fact 7 stands at (1; 1, 1): expected a place in the text.*");

    [Fact]
    public void A_wider_about_leaves_only_the_units() =>
        Report.Facts.Check(new HedgeWidths(aboutPoints: 9m)).Should().ContainSingle().Which.Relation.Kind.Should().Be(FactRelationKind.OneUnit);

    [Theory]
    [InlineData("39", "31", "37", "Outcome 3.1, 3.2: replies to the first call: printed 44, but the parts add to 45.")]
    [InlineData("3", "123", "2", "Outcome 1.1: countries that set voluntary land targets: printed 123, but it is part of 122.")]
    [InlineData("88.2", "121", "2", "Outcome 1.1: countries in the target setting programme: printed 122 here and 121 elsewhere.")]
    [InlineData("2", "119", "1", "Outcome 1.1: affected countries with national planning of land targets: printed 120 here and 119 elsewhere.")]
    public void A_misprint_breaks_its_relation(string id, string value, string target, string message)
    {
        var facts = Report.Facts;
        var changed = new FactCollection(facts.Facts.Select(fact => fact.Id == id ? With(fact, decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture)) : fact), facts.Initiatives, facts.Relations, facts.Progress);
        changed.Check().Single(one => one.Target.Id == target).Message.ToString().Should().Be(message);
    }

    [Fact]
    public void Facts_that_restate_the_tables_are_the_statements_of_the_text() =>
        new[] { "91", "92", "93", "95", "96.1", "96.2" }.Select(id => Report.Facts.Find(id)!.Value).Should().Equal(Report.Statements.Select(statement => statement.Figure.Value));

    [Theory]
    [InlineData("2", 122, "3", 84, 68.9)]
    [InlineData("37", 44, "39", 30, 68.2)]
    [InlineData("16", 141, "19", 127, 90.1)]
    public void Parts_have_the_shares_that_a_reader_computes(string whole, int count, string part, int partCount, double share)
    {
        var facts = Report.Facts;
        (facts.Find(whole)!.Value, facts.Find(part)!.Value).Should().Be((count, partCount));
        Share.Of(facts.Find(part)!.Value!.Value, facts.Find(whole)!.Value!.Value).Should().Be(new Share((decimal)share, 1));
    }

    [Fact]
    public void Months_that_had_not_elapsed_by_the_date_of_the_report_are_doubted()
    {
        var facts = Report.Facts;
        var changed = new FactCollection(facts.Facts.Select(fact => fact.Id == "94" ? With(fact, 16m) : fact), facts.Initiatives, facts.Relations, facts.Progress);
        var found = changed.Check().Single(one => one.Target.Id == "94");
        (found.Expected, found.IsContradiction, found.Message.ToString()).Should().Be(
            (17m, false, "Paragraph 4: months whose average exchange rate is used: printed 16, but the number of months elapsed by 2019-05-31 is 17."));
    }

    [Fact]
    public void Of_169_affected_Parties_the_reports_would_be_83_4_per_cent() =>
        Share.Of(141m, 169m).Should().Be(new Share(83.4m, 1));

    [Fact]
    public void An_initiative_that_nobody_describes_is_refused() =>
        FluentActions.Invoking(() => new FactCollection([new QuantitativeFact("1", "x", 1m, null, "x", Hedge.None, "x", initiative: "Y")], [], [], []))
            .Should().Throw<ArgumentException>().WithMessage("Fact 1 has the initiative 'Y', which is not among the initiatives.");

    [Fact]
    public void A_relation_of_an_unknown_fact_is_refused() =>
        FluentActions.Invoking(() => new FactCollection([], [], [new FactRelation(FactRelationKind.Same, "1", ["2"])], []))
            .Should().Throw<ArgumentException>().WithMessage("A relation speaks of fact 1: expected the id of a fact with a number.");

    [Fact]
    public void A_fact_is_a_number_or_a_date() =>
        FluentActions.Invoking(() => new QuantitativeFact("7", "x", 1m, new FactDate(2019), "x", Hedge.None, "x"))
            .Should().Throw<ArgumentException>().WithMessage("Fact 7 has a number and a date: expected one of them.*");

    private static QuantitativeFact With(QuantitativeFact fact, decimal value) =>
        new(fact.Id, fact.Subject, value, null, fact.Unit, fact.Hedge, fact.AsOf, fact.Outcomes, fact.Paragraphs, fact.IsSummary, fact.Initiative, fact.Indicator);
}
