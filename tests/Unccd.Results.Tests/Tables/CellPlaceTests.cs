using Unccd.Results.Tables;
using Unccd.Results.Tests.Contracts;

namespace Unccd.Results.Tests.Tables;

public class CellPlaceTests
{
    [Fact]
    public void It_is_equal_by_table_row_and_column() =>
        EqualityContract.Holds(new CellPlace(1, 5, 2), new CellPlace(1, 5, 2), new CellPlace(2, 5, 2), new CellPlace(1, 2, 5), new CellPlace(1, 5, 1));

    [Fact]
    public void It_is_ordered_as_one_reads_with_the_text_first() =>
        OrderContract.Holds(CellPlace.InText(40, 1), new CellPlace(1, 1, 2), new CellPlace(1, 2, 1), new CellPlace(2, 1, 1), new CellPlace(10, 1, 1));

    [Fact]
    public void It_prints_its_three_numbers() => new CellPlace(1, 5, 2).ToString().Should().Be("(1; 5, 2)");

    [Fact]
    public void A_figure_of_the_text_is_told_apart()
    {
        CellPlace.InText(4, 1).IsInText.Should().BeTrue();
        CellPlace.InText(4, 1).ToString().Should().Be("(text; 4, 1)");
        new CellPlace(1, 4, 1).IsInText.Should().BeFalse();
    }
}
