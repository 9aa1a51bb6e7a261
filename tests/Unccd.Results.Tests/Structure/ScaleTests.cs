using Unccd.Results.Identities;
using Unccd.Results.Scorecard.Structure;
using Unccd.Results.Structure;
using Unccd.Results.Tables;

namespace Unccd.Results.Tests.Structure;

public class ScaleTests
{
    [Fact]
    public void Every_group_of_a_table_of_a_thousand_rows_is_found()
    {
        var (table, groups) = ScaleRuns.Grouped(1000);

        var structure = DocumentStructure.Infer(new PrintedDocument("large", tables: [table]), null, TestContext.Current.CancellationToken);

        structure.Arithmetic.Identities.Where(identity => identity.Kind is IdentityKind.Subtotal or IdentityKind.ColumnSum).Select(identity => identity.Target.Row).Distinct()
            .Should().HaveCount(groups);
    }

    [Fact]
    public void A_search_that_is_cancelled_stops()
    {
        using var cancellation = new CancellationTokenSource();
        cancellation.Cancel();
        var document = new PrintedDocument("large", tables: [ScaleRuns.Grouped(100).Table]);

        FluentActions.Invoking(() => DocumentStructure.Infer(document, null, cancellation.Token)).Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void The_same_document_gives_the_same_structure()
    {
        var document = new PrintedDocument("large", tables: [ScaleRuns.Grouped(200).Table]);

        Infer(document).Should().Be(Infer(document));
    }

    private static DocumentStructure Infer(PrintedDocument document) => DocumentStructure.Infer(document, null, TestContext.Current.CancellationToken);
}
