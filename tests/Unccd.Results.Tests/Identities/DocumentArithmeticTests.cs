using Unccd.Results.Identities;
using Unccd.Results.Tables;
using Unccd.Results.Tests.Contracts;

namespace Unccd.Results.Tests.Identities;

public class DocumentArithmeticTests
{
    private static readonly SystemCell First = Cell(1, "1");
    private static readonly SystemCell Second = Cell(2, "2");
    private static readonly SystemCell Total = Cell(3, "3");
    private static readonly Identity Sum = Identity.Sum(IdentityKind.ColumnSum, Total.Place, [First.Place, Second.Place]);
    private static readonly TableConvention Rounded = new(1, RoundingConvention.Rounded);

    [Fact]
    public void It_is_equal_by_content_whatever_the_order_of_the_cells() =>
        EqualityContract.Holds(
            new DocumentArithmetic([First, Second, Total], [Sum], [Rounded]),
            new DocumentArithmetic([Total, Second, First], [Sum], [Rounded]),
            new DocumentArithmetic([First, Second, Total], [], [Rounded]),
            new DocumentArithmetic([First, Second, Total], [Sum], [Rounded with { Convention = RoundingConvention.Exact }]),
            new DocumentArithmetic([First, Second, Total, Cell(4, "4")], [Sum], [Rounded]));

    [Fact]
    public void Its_cells_stand_in_the_order_of_their_places() =>
        new DocumentArithmetic([Total, First, Second], [], []).Cells.Should().Equal(First, Second, Total);

    [Fact]
    public void A_cell_stands_once() =>
        FluentActions.Invoking(() => new DocumentArithmetic([First, First], [], [])).Should().Throw<ArgumentException>()
            .WithMessage("The cell (1; 1, 1) stands twice. (Parameter 'cells')");

    [Fact]
    public void An_identity_binds_known_cells_only() =>
        FluentActions.Invoking(() => new DocumentArithmetic([First, Total], [Sum], [])).Should().Throw<ArgumentException>()
            .WithMessage("An identity has the cell (1; 2, 1), which is not among the cells. (Parameter 'identities')");

    [Fact]
    public void Of_parts_that_tell_of_one_cell_the_first_is_believed()
    {
        var confirmed = First with { IsConfirmed = true };
        DocumentArithmetic.Join(new DocumentArithmetic([confirmed], [], []), new DocumentArithmetic([First, Second, Total], [Sum], [Rounded]))
            .Should().Be(new DocumentArithmetic([confirmed, Second, Total], [Sum], [Rounded]));
    }

    [Fact]
    public void A_part_joined_to_itself_is_itself()
    {
        var part = new DocumentArithmetic([First, Second, Total], [Sum], [Rounded]);
        DocumentArithmetic.Join(part, part).Should().Be(part);
    }

    [Fact]
    public void A_figure_without_a_value_is_a_cell_all_the_same() =>
        SystemCell.Create(new CellPlace(1, 1, 1), PrintedFigure.Missing, RoundingConvention.Rounded).Interval.Should().Be(default(CellInterval));

    private static SystemCell Cell(int row, string print) => SystemCell.Create(new CellPlace(1, row, 1), PrintedFigure.Parse(print), RoundingConvention.Rounded);
}
