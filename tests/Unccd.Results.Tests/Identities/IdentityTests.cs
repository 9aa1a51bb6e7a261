using Unccd.Results.Identities;
using Unccd.Results.Messages;
using Unccd.Results.Tables;
using Unccd.Results.Tests.Contracts;

namespace Unccd.Results.Tests.Identities;

public class IdentityTests
{
    private static readonly CellPlace Total = new(1, 8, 1);
    private static readonly CellPlace A = new(1, 2, 1);
    private static readonly CellPlace B = new(1, 3, 1);

    private static readonly Identity Sum = Identity.Sum(IdentityKind.ColumnSum, Total, [A, B]);

    [Fact]
    public void The_most_negative_coefficient_is_written_as_any_other() =>
        Identity.Sum(IdentityKind.RowSum, new CellPlace(1, 1, 1), [new IdentityTerm(new CellPlace(1, 1, 2), int.MinValue)]).ToString().Should().Be("(1; 1, 1) = − 2147483648·(1; 1, 2)");

    [Fact]
    public void It_is_equal_by_content() =>
        EqualityContract.Holds(
            Sum,
            Identity.Sum(IdentityKind.ColumnSum, Total, [new IdentityTerm(A, 1), new IdentityTerm(B, 1)]),
            Identity.Sum(IdentityKind.Subtotal, Total, [A, B]),
            Identity.Sum(IdentityKind.ColumnSum, Total, [A]),
            Identity.Sum(IdentityKind.ColumnSum, Total, [new IdentityTerm(A, 1), new IdentityTerm(B, -1)]),
            Identity.Sum(IdentityKind.ColumnSum, Total, [A, B], grade: IdentityGrade.Unverified));

    [Fact]
    public void Its_cells_are_the_target_and_then_the_terms() => Sum.Cells.Should().Equal(Total, A, B);

    [Fact]
    public void What_is_declared_has_no_evidence_to_show()
    {
        Sum.IsDeclared.Should().BeTrue();
        Sum.ScoreMillibits.Should().Be(0);
        Sum.Reason.Should().BeNull();
    }

    [Fact]
    public void What_is_inferred_says_why()
    {
        var inferred = Sum.AsInferred(new Message(MessageCode.ListSeparator), 1500, IdentityGrade.Unverified);
        inferred.IsDeclared.Should().BeFalse();
        inferred.ScoreMillibits.Should().Be(1500);
        inferred.Grade.Should().Be(IdentityGrade.Unverified);
        inferred.Terms.Should().Equal(Sum.Terms);
        inferred.Should().NotBe(Sum);
    }

    [Fact]
    public void A_sum_has_a_term() =>
        FluentActions.Invoking(() => Identity.Sum(IdentityKind.ColumnSum, Total, Array.Empty<IdentityTerm>())).Should().Throw<ArgumentException>()
            .WithMessage("The sum at (1; 8, 1) has no term: expected at least one. (Parameter 'terms')");

    [Fact]
    public void No_term_counts_nothing() =>
        FluentActions.Invoking(() => Identity.Sum(IdentityKind.ColumnSum, Total, [new IdentityTerm(A, 0)])).Should().Throw<ArgumentException>()
            .WithMessage("A term has the coefficient 0: expected any other integer. (Parameter 'terms')");

    [Fact]
    public void No_cell_takes_part_twice() =>
        FluentActions.Invoking(() => Identity.Sum(IdentityKind.ColumnSum, Total, [A, A])).Should().Throw<ArgumentException>()
            .WithMessage("A cell takes part twice in the identity of (1; 8, 1): expected each once. (Parameter 'terms')");

    [Fact]
    public void No_cell_is_its_own_share() =>
        FluentActions.Invoking(() => Identity.Share(Total, A, Total)).Should().Throw<ArgumentException>();

    [Theory]
    [InlineData(0)]
    [InlineData(-0.13)]
    public void A_rate_is_above_zero(double rate) =>
        FluentActions.Invoking(() => Identity.RateOf(Total, A, (decimal)rate)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(rate));

    [Fact]
    public void It_prints_in_the_notation_of_places()
    {
        Sum.ToString().Should().Be("(1; 8, 1) = (1; 2, 1) + (1; 3, 1)");
        Identity.Sum(IdentityKind.Balance, Total, [new IdentityTerm(A, 1), new IdentityTerm(B, -1)]).ToString().Should().Be("(1; 8, 1) = (1; 2, 1) − (1; 3, 1)");
        Identity.Sum(IdentityKind.CrossTable, Total, [new IdentityTerm(A, 1000)]).ToString().Should().Be("(1; 8, 1) = 1000·(1; 2, 1)");
        Identity.Share(Total, A, B).ToString().Should().Be("(1; 8, 1) = 100 × (1; 2, 1) ÷ (1; 3, 1)");
        Cultures.ChangeNothing(() => Identity.RateOf(Total, A, 0.13m).ToString());
    }
}
