namespace Unccd.Results.Documents.Tests.Plain;

/// <summary>What is said of lines below a caption that look like a table and have no columns.</summary>
public sealed class UnreadRowsTests
{
    private const string Rows = "Grade 2018 2019 Total\nP-5 1 2 3\nP-4 3 – 3\nTotal 4 2 6\n";

    [Fact]
    public void Rows_with_single_spaces_are_bad_input_with_their_place() =>
        Print.Read($"Table 1\nPosts\n\n{Rows}").Problems.Should().ContainSingle().Which.ToString()
            .Should().Be("line 5: found lines with figures below a caption, not in columns: 3, expected columns set apart by tabs, pipes or at least two spaces");

    [Fact]
    public void They_are_said_beside_tables_that_are_read()
    {
        var reading = Print.Read($"Table 1\nPosts\n\n{Rows}\nTable 2\nBudget\n\n\t2018\t2019\nStaff\t1\t2\nTotal\t1\t2\n");
        (reading.Problems.Count, reading.Document!.Tables.Count).Should().Be((1, 1));
    }

    [Theory]
    [InlineData("Table 1\n\n\t2018\t2019\nStaff\t1\t2\nTotal\t1\t2\n\n" + Rows)]
    [InlineData("Table 1\n\n\t2018\t2019\nStaff\t1\t2\nTotal\t1\t2\n\nTable 2 Posts 3 4\nTable 3 Travel 5 6\nTable 4 Rent 7 8\n")]
    [InlineData("Table 1\n\n\t2018\t2019\nStaff\t1\t2\nTotal\t1\t2\n\nTable 2\nThe amounts of 2 000.\nThose of 1 January 2018 and of 31 December 2019\nare in euros.\n")]
    public void Other_lines_are_text(string text) => Print.Read(text).Problems.Should().BeEmpty();
}
