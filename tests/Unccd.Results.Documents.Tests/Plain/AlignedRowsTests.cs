using Unccd.Results.Messages;

namespace Unccd.Results.Documents.Tests.Plain;

/// <summary>Rows of tables whose columns are aligned by spaces: places tell which cells are blank.</summary>
public sealed class AlignedRowsTests
{
    [Fact]
    public void A_blank_last_cell_is_blank_and_no_bad_input()
    {
        var reading = Print.Read("""
            Table 1
            Staff

            Region            Men   Women   Total   Share (%)
            Africa             20      30      50        50.0
            Asia               10      40      50        50.0
            Total              30      70     100       100.0
            Percentage       30.0    70.0   100.0
            """);
        reading.Problems.Should().BeEmpty();
        Print.Rows(reading.Document!.Tables[0]).Should().Equal("Africa | 20 | 30 | 50 | 50.0", "Asia | 10 | 40 | 50 | 50.0", "Total | 30 | 70 | 100 | 100.0", "Percentage | 30.0 | 70.0 | 100.0 | ");
    }

    [Fact]
    public void Blanks_anywhere_are_found_even_where_no_row_is_whole() => Rows("""
        Table 1
        Posts

        Grade       2018   2019   2020   Total
        P-5            1             2
        P-4                   3              3
        P-3            1      1              2
        """).Should().Equal("P-5 | 1 |  | 2 | ", "P-4 |  | 3 |  | 3", "P-3 | 1 | 1 |  | 2");

    [Fact]
    public void Figures_may_be_set_at_the_left() => Rows("""
        Table 1

        Item       Approved    Spent    Balance
        Staff      1,000       800      200
        Rent       5                    5
        Total      1,005       800      205
        """).Should().Equal("Staff | 1,000 | 800 | 200", "Rent | 5 |  | 5", "Total | 1,005 | 800 | 205");

    [Fact]
    public void A_space_inside_a_figure_groups_its_digits() => Rows("""
        Table 1

        Item             2018         2019
        Staff       1 234 567   12 345 678
        Total       1 234 567   12 345 678
        """).Should().Equal("Staff | 1 234 567 | 12 345 678", "Total | 1 234 567 | 12 345 678");

    [Fact]
    public void Figures_set_a_little_aside_stay_in_their_column() => Rows("""
        Table 1

        Item           Approved       Spent     Balance
        Staff           366 881     286 703      80 178
        Travel         480 100    523 608   (43 508)
        Total           846 981     810 311      36 670
        """).Should().Equal("Staff | 366 881 | 286 703 | 80 178", "Travel | 480 100 | 523 608 | (43 508)", "Total | 846 981 | 810 311 | 36 670");

    [Fact]
    public void Rows_that_are_not_aligned_are_read_by_the_number_of_their_figures_and_a_short_one_is_bad_input()
    {
        var reading = Print.Read("""
            Table 1

            Item       Approved  Spent  Balance
            Staff   366 881  286 703  80 178
            Travel and others   480 100  523 608   (43 508)
            Rent   5  6
            Total     846 986     810 317      36 669
            """);
        reading.Problems.Should().ContainSingle().Which.ToString().Should().Be("line 6: found cells: 3, expected cells: 4, as in the header");
        reading.Document!.Tables[0].Rows.Should().HaveCount(4);
    }

    [Fact]
    public void The_longest_label_may_leave_one_space_before_its_figure() => Rows("""
        Table 1

        Region                          Men   Women   Total
        Africa                           22      27      49
        Latin America and the Caribbean 137      35     172
        Total                           159      62     221
        """).Should().Equal("Africa | 22 | 27 | 49", "Latin America and the Caribbean | 137 | 35 | 172", "Total | 159 | 62 | 221");

    [Fact]
    public void A_row_without_a_label_is_a_row() => Rows("""
        Table 1

        Item           2018    2019   Total
        Staff             3       4       7
        Travel            5       6      11
                          8      10      18
        """).Should().EndWith(" | 8 | 10 | 18");

    [Fact]
    public void Words_may_stand_in_cells() => Rows("""
        Table 1

        Item           Approved       Spent     Balance
        Staff           366 881     286 703      80 178
        Travel          480 100    see note     480 100
        Audit          as above    see note           –
        Total           846 981     286 703     560 278
        """).Should().Equal("Staff | 366 881 | 286 703 | 80 178", "Travel | 480 100 | see note | 480 100", "Audit | as above | see note | –", "Total | 846 981 | 286 703 | 560 278");

    [Fact]
    public void Codes_and_names_are_two_columns_where_the_header_names_both() => Rows("""
        Table 1

        Code   Item                 2018      2019
        1100   Staff               1,000     2,000
        1200   Consultants           500       600
               Subtotal            1,500     2,600
        """).Should().Equal("1100 | Staff | 1,000 | 2,000", "1200 | Consultants | 500 | 600", " | Subtotal | 1,500 | 2,600");

    [Fact]
    public void Letters_before_labels_are_of_the_labels() => Rows("""
        Table 1

        Item                        2018      2019
        A.  Staff costs            1,000     2,000
        B.  Consultants              500       600
        Total                      1,500     2,600
        """).Should().Equal("A. Staff costs | 1,000 | 2,000", "B. Consultants | 500 | 600", "Total | 1,500 | 2,600");

    [Fact]
    public void Labels_keep_their_indent_and_a_heading_in_the_middle_has_none() => Print.Table("""
        Table 1

          Item              2018    2019
                  Secretariat
          Staff costs          3       4
            Salaries           2       3
            Travel             1       1
          Total                3       4
        """).Rows.Select(row => row.Indent).Should().Equal(0, 0, 1, 1, 0);

    [Theory]
    [InlineData("表 1\n支出\n\n方案                  核定     支出    结存\n行政领导和管理     50 085   67 543      42\n对外关系                     2 724   1 261\n共计               52 985   70 267   1 303\n")]
    [InlineData("表 1\n支出\n\n方案              核定     支出    结存\n行政领导和管理     50 085   67 543      42\n对外关系                   2 724   1 261\n共计           52 985   70 267   1 303\n")]
    public void Wide_characters_take_two_places_or_one(string text) =>
        Rows(text).Should().Equal("行政领导和管理 | 50 085 | 67 543 | 42", "对外关系 |  | 2 724 | 1 261", "共计 | 52 985 | 70 267 | 1 303");

    [Fact]
    public void A_label_over_two_lines_is_one_row_and_rules_are_none() => Rows("""
        Table 1

        Object                 2018      2019     Total
        ------------------------------------------------
        Staff and other
          personnel costs     1,000     2,000     3,000
        Joint administrative    100       200       300
          costs (Bonn)
        Travel                  500       600     1,100
                              -----     -----     -----
        Total                 1,600     2,800     4,400
        ================================================
        """).Should().Equal("Staff and other personnel costs | 1,000 | 2,000 | 3,000", "Joint administrative costs (Bonn) | 100 | 200 | 300", "Travel | 500 | 600 | 1,100", "Total | 1,600 | 2,800 | 4,400");

    [Fact]
    public void Sections_behind_blank_lines_are_of_one_table() => Rows("""
        Table 1

        Item             2018    2019   Total
        -------------------------------------

                   Secretariat

        Staff               3       4       7
        Subtotal            3       4       7

        Global Mechanism

        Travel                      6       6
        Subtotal                    6       6

        Adjustment                           (5)
                           --      --     --
        Total               3      10      8
        """).Should().Equal("Secretariat |  |  | ", "Staff | 3 | 4 | 7", "Subtotal | 3 | 4 | 7", "Global Mechanism |  |  | ", "Travel |  | 6 | 6", "Subtotal |  | 6 | 6", "Adjustment |  |  | (5)", "Total | 3 | 10 | 8");

    [Fact]
    public void A_header_behind_a_blank_line_starts_another_table() => Print.Read("""
        Table 1
        Budget
        Object                2018      2019     Total
        Staff                1,000     2,000     3,000
        Total                1,000     2,000     3,000

        Grade    Men   Women   Total
        P-5        1       2       3
        Total      1       2       3

        Object      2018    2019   Total
        Travel         1       2       3
        Total          1       2       3
        """).Document!.Tables.Select(Print.Columns).Should().Equal("2018 | 2019 | Total", "Men | Women | Total", "2018 | 2019 | Total");

    [Fact]
    public void A_caption_and_a_note_end_a_table()
    {
        var document = Print.Read("""
            Table 1. Budget
            Item             2018    2019
            Travel              5       6
            Total               5       6
            Table 2. Posts
            Item             2018    2019
            Staff               1       2
            Total               1       2
            Note:  The figures are those of 31 December  2019.
            """).Document!;
        document.Tables.Select(table => (table.Title, table.Rows.Count)).Should().Equal(("Budget", 2), ("Posts", 2));
        document.Paragraphs.Should().ContainSingle().Which.Text.Should().StartWith("Note:");
    }

    [Fact]
    public void Prose_with_two_spaces_behind_its_stops_is_prose()
    {
        var document = Print.Read("""
            The budget was approved.  It was 15 per cent higher than that of 2017.  See
            decision 3.  The amount of 2 000 000 was
            spent.  The rest of 300 remains.

            Tel.:   +49 228 815 2800
            Fax:    +49 228 815 2898
            """).Document!;
        document.Tables.Should().BeEmpty();
        document.Paragraphs[0].Text.Should().StartWith("The budget was approved. It was 15 per cent").And.EndWith("The rest of 300 remains.");
    }

    [Fact]
    public void More_columns_than_a_table_may_have_are_said()
    {
        var wide = string.Join("  ", Enumerable.Range(0, 5_000).Select(i => "1.5"));
        Print.Read($"Table 1\n\nItem  {wide}\nStaff  {wide}\nTotal  {wide}\n").Problems.Should().Contain(problem => problem.Found.Code == MessageCode.FoundMoreThanLimit);
    }

    [Theory]
    [InlineData("x  1\n\n")]
    [InlineData("x  1  2\nabc\n")]
    [InlineData("x  2018\n")]
    [InlineData("x  y\nx  1\n\nx  y\n\n")]
    public void Many_rows_are_read_in_time_in_proportion_to_their_number(string rows)
    {
        var text = string.Concat(Enumerable.Repeat(rows, 20_000));
        Action read = () => Print.Read(text);
        read.ExecutionTime().Should().BeLessThan(TimeSpan.FromSeconds(10));
    }

    [Fact]
    public void Figures_in_ever_other_places_are_read_in_time_in_proportion_to_their_number()
    {
        var text = "Table 1\n\n" + string.Concat(Enumerable.Range(0, 2_000).Select(i => $"x{new string(' ', 2 + (i * 7919 % 5_000))}1{new string(' ', 2 + (i * 31 % 50))}2\n"));
        Action read = () => Print.Read(text);
        read.ExecutionTime().Should().BeLessThan(TimeSpan.FromSeconds(10));
    }

    private static string[] Rows(string text) => Print.Rows(Print.Table(text));
}
