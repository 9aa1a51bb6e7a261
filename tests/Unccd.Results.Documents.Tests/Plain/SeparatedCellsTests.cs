namespace Unccd.Results.Documents.Tests.Plain;

/// <summary>Tables whose cells are set apart by tabs or pipes: blank cells at the ends of rows, rules, sections.</summary>
public sealed class SeparatedCellsTests
{
    private static readonly string[] Expected = ["Staff | 3 | 4 | 7", "Share | 53.3 | 46.7 | ", "Total | 3 | 4 | 7"];

    [Theory]
    [InlineData("Item   | 2018 | 2019 | Total\n-------|------|------|------\nStaff  | 3    | 4    | 7\nShare  | 53.3 | 46.7 |\nTotal  | 3    | 4    | 7\n")]
    [InlineData("Item   | 2018 | 2019 | Total\n-------+------+------+------\nStaff  | 3    | 4    | 7\nShare  | 53.3 | 46.7 |\nTotal  | 3    | 4    | 7\n")]
    [InlineData("| Item | 2018 | 2019 | Total |\n|---|---|---|---|\n| Staff | 3 | 4 | 7 |\n| Share | 53.3 | 46.7 | |\n| Total | 3 | 4 | 7 |\n")]
    [InlineData("+-------+------+------+-------+\n| Item  | 2018 | 2019 | Total |\n+=======+======+======+=======+\n| Staff | 3    | 4    | 7     |\n| Share | 53.3 | 46.7 |       |\n+-------+------+------+-------+\n| Total | 3    | 4    | 7     |\n+-------+------+------+-------+\n")]
    [InlineData("Item\t2018\t2019\tTotal\nStaff\t3\t4\t7\nShare\t53.3\t46.7\t\nTotal\t3\t4\t7\n")]
    [InlineData("Item\t2018\t2019\tTotal\n----\t----\t----\t----\nStaff\t3\t4\t7\nShare\t53.3\t46.7\t\n----\t----\t----\t----\nTotal\t3\t4\t7\n")]
    public void A_blank_last_cell_is_blank_and_no_bad_input(string table)
    {
        var reading = Print.Read($"Table 1\n\n{table}");
        reading.Problems.Should().BeEmpty();
        Print.Columns(reading.Document!.Tables[0]).Should().Be("2018 | 2019 | Total");
        Print.Rows(reading.Document.Tables[0]).Should().Equal(Expected);
    }

    [Fact]
    public void A_first_cell_may_be_blank_where_no_pipes_stand_outside() =>
        Print.Rows(Print.Table("Table 1\n\n       | 2018 | 2019\n-------|------|-----\nStaff  | 3    | 4\n       | 5    | 1\nTotal  | 8    | 5\n")).Should().Equal("Staff | 3 | 4", " | 5 | 1", "Total | 8 | 5");

    [Fact]
    public void One_pipe_a_line_separates_cells_around_a_rule_with_one() =>
        Print.Rows(Print.Table("Table 1\n\nItem   | Amount\n-------|------:\nStaff  | 3\nTravel | 5\nTotal  | 8\n")).Should().Equal("Staff | 3", "Travel | 5", "Total | 8");

    [Fact]
    public void Sections_behind_blank_lines_are_of_one_table_and_a_header_starts_another()
    {
        var tables = Print.Read("Table 1\n\nItem\t2018\t2019\n\nSecretariat\t\t\nStaff\t3\t4\nSubtotal\t3\t4\n\nGlobal Mechanism\n\nTravel\t\t6\nSubtotal\t\t6\n\nTotal\t3\t10\n\nGrade\tMen\tWomen\nP-5\t1\t2\n").Document!.Tables;
        Print.Rows(tables[0]).Should().Equal("Secretariat |  | ", "Staff | 3 | 4", "Subtotal | 3 | 4", "Global Mechanism |  | ", "Travel |  | 6", "Subtotal |  | 6", "Total | 3 | 10");
        tables.Should().HaveCount(2);
    }

    [Fact]
    public void A_name_that_goes_on_in_small_letters_does_not_stand_over_what_is_beside_it() =>
        Print.Columns(Print.Table("Table 1\n\n\tApproved\tFilled\t\nGrade\tposts\tposts\tTotal\nD-1\t-\t21\t21\nTotal\t-\t21\t21\n")).Should().Be("Approved / posts | Filled / posts | Total");
}
