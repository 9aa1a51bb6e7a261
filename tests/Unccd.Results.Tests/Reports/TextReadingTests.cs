using System.Text.RegularExpressions;
using Unccd.Results.Reports;
using Unccd.Results.Tables;

namespace Unccd.Results.Tests.Reports;

/// <summary>What is found in running text; in the text of ICCD/CRIC(18)/3 each line is taken as a paragraph.</summary>
public partial class TextReadingTests
{
    [Fact]
    public void The_Chinese_text_states_the_same_figures() =>
        StatementReader.Read(ReportText()).Select(statement => (statement.Kind, statement.ParagraphNumber, statement.Figure.Value, statement.Figure.Unit)).Should().Equal(
            (StatementKind.CoreExpenditure, "4", 9_700_000m, 100_000m),
            (StatementKind.CoreExpenditureShare, "4", 67.5m, 0.1m),
            (StatementKind.DroughtInitiativeBudget, "4", 1_800_000m, 100_000m),
            (StatementKind.ProjectedExecution, "6", 98.6m, 0.1m),
            (StatementKind.SecretariatPostsFilled, "9", 55m, 1m),
            (StatementKind.GlobalMechanismPostsFilled, "9", 12m, 1m));

    [Fact]
    public void The_Chinese_text_heads_nine_outcomes_and_eleven_indicators_and_five_objectives()
    {
        var mentions = MentionReader.Read(ReportText());
        mentions.Where(mention => mention.Kind == MentionKind.OutcomeHeading).Select(mention => mention.Code)
            .Should().Equal("1.1", "1.2", "1.3", "2.1", "2.2", "3.1", "3.2", "4.1", "5.1");
        mentions.Where(mention => mention.Kind == MentionKind.IndicatorHeading).Select(mention => mention.Code)
            .Should().Equal("1.1", "1.2", "1.3", "2.1", "2.2", "3.1", "3.2", "4.1", "4.2", "5.1", "5.2");
        mentions.Where(mention => mention.Kind == MentionKind.ObjectiveHeading).Select(mention => mention.Code).Should().Equal("1", "2", "3", "4", "5");
    }

    [Fact]
    public void The_Chinese_text_refers_to_four_outcomes_of_which_one_does_not_exist() =>
        MentionReader.Read(ReportText()).Where(mention => mention.Kind == MentionKind.OutcomeReference).Select(mention => mention.Code)
            .Should().Equal("5.2", "3.1", "3.2", "1.2");

    [Theory]
    [InlineData("Actual expenditure to date amounts to EUR 9.7 million, or 67.5 per cent of the core budget.", 9_700_000, 100_000)]
    [InlineData("Total expenditures were € 12 345 678 (81 % of the approved core budget).", 12_345_678, 1)]
    public void An_amount_with_its_share_of_the_core_budget_is_expenditure(string text, decimal value, decimal unit)
    {
        var statement = Read(text).First(one => one.Kind == StatementKind.CoreExpenditure);
        (statement.Figure.Value, statement.Figure.Unit).Should().Be((value, unit));
    }

    [Theory]
    [InlineData("The Parties approved a core budget of EUR 16.2 million.")]
    [InlineData("Support was given to 24 by the Global Mechanism.")]
    [InlineData("The LDN Fund received 67.5 per cent of its budget.")]
    [InlineData("截至 2019 年,24 个国家得到支持,占 67.5%。")]
    public void Other_figures_state_nothing_about_the_tables(string text) => Read(text).Should().BeEmpty();

    [Fact]
    public void Posts_of_both_bodies_are_told_apart() =>
        Read("As at 31 May 2019, 55 posts were filled by secretariat staff and 12 posts by Global Mechanism staff.")
            .Select(statement => (statement.Kind, statement.Figure.Value, statement.Place.Column)).Should().Equal(
                (StatementKind.SecretariatPostsFilled, 55m, 3), (StatementKind.GlobalMechanismPostsFilled, 12m, 4));

    [Fact]
    public void A_document_that_heads_no_outcome_mentions_nothing() =>
        MentionReader.Read(Document("See outcome 5.2 for details.")).Should().BeEmpty();

    [Fact]
    public void A_line_of_the_table_of_contents_heads_nothing() =>
        MentionReader.Read(Document("Outcome 1.1: land .......... 7", "Outcome 1.2: data\t8")).Should().BeEmpty();

    [Fact]
    public void A_long_text_without_statements_is_read_in_linear_time()
    {
        var text = string.Concat(Enumerable.Repeat("expenditure EUR 1 expected to spend 55 posts filled by 支出总额为 1 欧元 ", 20_000));
        FluentActions.Invoking(() => { _ = Read(text); }).ExecutionTime().Should().BeLessThan(TimeSpan.FromSeconds(10));
    }

    private static List<ReportStatement> Read(string text) => StatementReader.Read(Document(text));

    private static PrintedDocument Document(params string[] texts) => new("text", paragraphs: texts.Select(text => new PrintedParagraph(text)));

    private static PrintedDocument ReportText() => new("text", paragraphs: SharedFiles.ReportLines().Select(line =>
    {
        var text = Heading().Replace(line, "").Trim('*');
        var number = Number().Match(text);
        return number.Success ? new PrintedParagraph(text[number.Length..], number.Groups[1].Value) : new PrintedParagraph(text);
    }));

    [GeneratedRegex(@"^#+\s*")]
    private static partial Regex Heading();

    [GeneratedRegex(@"^(\d{1,2})\.\s+")]
    private static partial Regex Number();
}
