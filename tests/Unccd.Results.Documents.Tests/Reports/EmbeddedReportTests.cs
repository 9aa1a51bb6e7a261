using Unccd.Results.Achievements;
using Unccd.Results.Checking;
using Unccd.Results.Datasets;
using Unccd.Results.Reports;
using Unccd.Results.Tables;

namespace Unccd.Results.Documents.Tests.Reports;

/// <summary>The text of ICCD/CRIC(18)/3 as the reader sees it against the embedded report, which was typed from the print by hand.</summary>
public class EmbeddedReportTests
{
    private static readonly PrintedDocument Typed = PublishedReports.IccdCric18Doc3In(OfficialLanguage.Chinese).Document;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public void A_table_is_the_same_cell_by_cell(int position)
    {
        var read = ReadReport().Tables[position - 1];
        var typed = Typed.Tables[position - 1];
        read.Rows.Select(row => row.Label).Should().Equal(typed.Rows.Select(row => row.Label));
        read.Rows.SelectMany(row => row.Figures).Should().Equal(typed.Rows.SelectMany(row => row.Figures));
        read.Rows.Select(row => row.IsBold).Should().Equal(typed.Rows.Select(row => row.IsBold));
        read.Columns.Select(column => column.Name).Should().Equal(typed.Columns.Select(column => column.Name));
        (read.Number, read.Title, read.Unit, read.StubHeader).Should().Be((typed.Number, typed.Title, typed.Unit, typed.StubHeader));
    }

    [Fact]
    public void There_are_eight_tables() => ReadReport().Tables.Should().HaveCount(8);

    [Fact]
    public void The_typed_readings_declare_the_same_identities_in_the_tables()
    {
        var read = PerformanceReport.Read(ReadReport());
        read.Arithmetic.Identities.Where(identity => !identity.Target.IsInText)
            .Should().Equal(PublishedReports.IccdCric18Doc3.Arithmetic.Identities.Where(identity => !identity.Target.IsInText));
    }

    [Fact]
    public void The_text_states_the_same_figures()
    {
        var read = PerformanceReport.Read(ReadReport());
        read.Statements.Select(statement => (statement.Kind, statement.ParagraphNumber, statement.Figure.Value, statement.Figure.Unit))
            .Should().Equal(PublishedReports.IccdCric18Doc3.Statements.Select(statement => (statement.Kind, statement.ParagraphNumber, statement.Figure.Value, statement.Figure.Unit)));
    }

    [Fact]
    public void The_text_names_the_same_results_out_of_order_and_dangling()
    {
        var read = PerformanceReport.Read(ReadReport());
        read.DanglingReferences.Select(mention => (mention.Code, mention.FootnoteMark)).Should().Equal(("5.2", "1"));
        read.OutcomesBeforeObjective.Select(mention => mention.Code).Should().Equal("3.1", "3.2");
        read.Mentions.Where(mention => mention.Kind == MentionKind.OutcomeHeading).Should().HaveCount(9);
        read.Mentions.Where(mention => mention.Kind == MentionKind.ObjectiveHeading).Should().HaveCount(5);
    }

    [Fact]
    public void The_text_is_judged_by_the_same_policies() =>
        ReadReport().Check().Policies.Select(check => (check.Verdict.Policy, check.Verdict.IsKept, check.Basis))
            .Should().Equal(PublishedReports.IccdCric18Doc3.Check().Policies.Select(check => (check.Verdict.Policy, check.Verdict.IsKept, check.Basis)));

    [Fact]
    public void Every_fact_is_read_from_the_text_as_it_was_typed() =>
        PerformanceReport.Read(ReadReport()).Facts.Facts.Select(State).Should().Equal(PublishedReports.IccdCric18Doc3.Facts.Facts.Select(State));

    [Fact]
    public void Every_fact_holds_when_it_was_typed_to_hold()
    {
        // The text dates the training fair by the session that it preceded and not by a month.
        var read = PerformanceReport.Read(ReadReport()).Facts.Facts.Where(fact => !fact.Id.StartsWith("73.", StringComparison.Ordinal));
        read.Select(fact => (fact.Id, fact.AsOf)).Should().Equal(
            PublishedReports.IccdCric18Doc3.Facts.Facts.Where(fact => !fact.Id.StartsWith("73.", StringComparison.Ordinal)).Select(fact => (fact.Id, fact.AsOf)));
    }

    [Fact]
    public void The_facts_of_the_text_keep_the_same_relations_and_progress()
    {
        var read = PerformanceReport.Read(ReadReport()).Facts;
        read.Relations.Should().Equal(PublishedReports.IccdCric18Doc3.Facts.Relations);
        read.Progress.Should().Equal(PublishedReports.IccdCric18Doc3.Facts.Progress);
    }

    [Fact]
    public void The_text_gives_the_findings_of_the_embedded_report() =>
        ReadReport().Check().Findings.Select(Say).Should().Equal(PublishedReports.IccdCric18Doc3In(OfficialLanguage.Chinese).Check().Findings.Select(Say));

    private static (string Id, decimal? Value, FactDate? Date, Hedge Hedge, string Paragraphs) State(QuantitativeFact fact) =>
        (fact.Id, fact.Value, fact.Date, fact.Hedge, string.Join(", ", fact.Paragraphs));

    private static (string Code, Severity Severity, int? Table, int? Row, int? Column, string? Printed, decimal? Expected, string Message) Say(Finding finding) =>
        (finding.Code, finding.Severity, finding.Place.Table, finding.Place.RowIndex, finding.Place.ColumnIndex, finding.Printed, finding.Expected, finding.Message.ToString());

    private static PrintedDocument ReadReport() => DocumentReader.ReadFile(SharedFiles.Report).Document!;
}
