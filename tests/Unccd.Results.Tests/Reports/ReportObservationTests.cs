using Unccd.Results.Datasets;
using Unccd.Results.Reports;
using Unccd.Results.Tables;

namespace Unccd.Results.Tests.Reports;

public class ReportObservationTests
{
    private static readonly PerformanceReport Report = PublishedReports.IccdCric18Doc3;

    [Fact]
    public void More_core_posts_are_filled_than_approved_at_P3_and_P2() =>
        Report.OverIncumbencies.Select(over => $"{over.Grade} {over.Source}: {over.FilledPosts} of {over.ApprovedPosts}")
            .Should().Equal("P-3 Core: 6 of 4", "P-2 Core: 2 of 1");

    [Fact]
    public void A_share_is_printed_of_the_two_consultants_budgets_that_are_zero() =>
        Report.SharesOfZero.Select(share => share.Share).Should().Equal(new CellPlace(3, 1, 3), new CellPlace(4, 1, 3));

    [Fact]
    public void Footnote_1_refers_to_an_outcome_that_does_not_exist() =>
        Report.DanglingReferences.Should().ContainSingle().Which.Should().Be(new CodeMention(MentionKind.OutcomeReference, "5.2", 9, "1"));

    [Fact]
    public void Outcomes_3_1_and_3_2_stand_before_their_objective() =>
        Report.OutcomesBeforeObjective.Select(mention => mention.Code).Should().Equal("3.1", "3.2");

    [Fact]
    public void The_text_states_six_figures_of_the_tables() =>
        Report.Statements.Select(statement => (statement.Kind, statement.ParagraphNumber, statement.Figure.Value, statement.Figure.Unit)).Should().Equal(
            (StatementKind.CoreExpenditure, "4", 9_700_000m, 100_000m),
            (StatementKind.CoreExpenditureShare, "4", 67.5m, 0.1m),
            (StatementKind.DroughtInitiativeBudget, "4", 1_800_000m, 100_000m),
            (StatementKind.ProjectedExecution, "6", 98.6m, 0.1m),
            (StatementKind.SecretariatPostsFilled, "9", 55m, 1m),
            (StatementKind.GlobalMechanismPostsFilled, "9", 12m, 1m));
}
