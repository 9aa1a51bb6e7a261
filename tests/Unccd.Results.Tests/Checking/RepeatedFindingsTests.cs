using Unccd.Results.Checking;
using Unccd.Results.Messages;
using Unccd.Results.Scorecard.Structure;
using Unccd.Results.Tables;

namespace Unccd.Results.Tests.Checking;

public class RepeatedFindingsTests
{
    [Fact]
    public void A_rounding_that_shows_in_a_row_and_a_column_is_said_once_with_the_cells_of_both()
    {
        var table = TabbedText.Table([
            "Component\t2018\t2019\t2018-2019",
            "Policy\t37 926.4\t35 959.3\t73 885.7",
            "Direction\t52 150.7\t51 073.1\t103 223.8",
            "Programme\t48 891.4\t49 584.8\t98 476.2",
            "Total\t138 968.5\t136 617.2\t275 585.6"]);

        var finding = new PrintedDocument("test", tables: [table]).Check().Findings.Should().ContainSingle(one => one.Code == MessageCode.RoundingDifference).Subject;

        finding.Expected.Should().Be(275585.7m);
        finding.Cells.Should().Equal(new CellPlace(1, 4, 3), new CellPlace(1, 4, 1), new CellPlace(1, 4, 2), new CellPlace(1, 1, 3), new CellPlace(1, 2, 3), new CellPlace(1, 3, 3));
    }
}
