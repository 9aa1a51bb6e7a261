using Unccd.Results.Identities;
using Unccd.Results.Scorecard.Structure;
using Unccd.Results.Structure;
using Unccd.Results.Tables;

namespace Unccd.Results.Tests.Structure;

public class DocumentStructureTests
{
    private static readonly string[] Budget =
    [
        "Programme\t2022\t2023\t2022–2023",
        "Policy\t410 250\t422 310\t832 560",
        "Science\t1 205 900\t1 198 040\t2 403 940",
        "Advocacy\t389 115\t401 220\t790 335",
        "Total\t2 005 265\t2 021 570\t4 026 835",
    ];

    [Fact]
    public void The_columns_and_rows_of_a_budget_are_found() =>
        Sums(Infer(Budget)).Should().Equal(
            "(1; 1, 3) = (1; 1, 1) + (1; 1, 2)",
            "(1; 2, 3) = (1; 2, 1) + (1; 2, 2)",
            "(1; 3, 3) = (1; 3, 1) + (1; 3, 2)",
            "(1; 4, 3) = (1; 4, 1) + (1; 4, 2)",
            "(1; 4, 1) = (1; 1, 1) + (1; 2, 1) + (1; 3, 1)",
            "(1; 4, 2) = (1; 1, 2) + (1; 2, 2) + (1; 3, 2)",
            "(1; 4, 3) = (1; 1, 3) + (1; 2, 3) + (1; 3, 3)");

    [Fact]
    public void A_declined_identity_is_not_inferred()
    {
        var total = Infer(Budget).Arithmetic.Identities[^1];

        var without = Infer(Budget, new StructureOptions { Declined = [total] });

        without.Arithmetic.Identities.Should().HaveCount(6).And.NotContain(total);
    }

    [Fact]
    public void A_declared_identity_takes_the_place_of_the_inferred_one()
    {
        var own = Identity.Sum(IdentityKind.ColumnSum, new CellPlace(1, 4, 1), [new(1, 1, 1), new(1, 2, 1), new CellPlace(1, 3, 1)]);

        var structure = Infer(Budget, new StructureOptions { Declared = [own] });

        structure.Arithmetic.Identities.Should().HaveCount(7).And.Contain(own);
    }

    [Fact]
    public void Every_inferred_identity_says_why() =>
        Infer(Budget).Arithmetic.Identities.Should().OnlyContain(identity => !identity.IsDeclared && identity.Reason != null && identity.ScoreMillibits > 0);

    [Fact]
    public void A_column_that_adds_to_nothing_is_said_to_be_bound_by_nothing()
    {
        var structure = Infer("Country\tArea", "Chad\t1 284", "Mali\t1 240", "Niger\t1 267");

        structure.Tables.Should().ContainSingle().Which.UnboundColumns.Should().Equal(1);
    }

    private static DocumentStructure Infer(params string[] lines) => Infer(lines, null);

    private static DocumentStructure Infer(string[] lines, StructureOptions? options) =>
        DocumentStructure.Infer(new PrintedDocument("test", tables: [TabbedText.Table(lines)]), options);

    private static IEnumerable<string> Sums(DocumentStructure structure) =>
        structure.Arithmetic.Identities.Select(identity => identity.ToString());
}
