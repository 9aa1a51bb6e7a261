using Unccd.Results.Tables;

namespace Unccd.Results.Documents.Tests.Plain;

/// <summary>How tables are laid out in text: captions, headers, labels over two lines, styles of numbers.</summary>
public sealed class LayoutTests
{
    [Theory]
    [InlineData("Table 1. Budget", "1", "Budget")]
    [InlineData("Table 1: Budget", "1", "Budget")]
    [InlineData("Table 1 – Budget", "1", "Budget")]
    [InlineData("**Table 1**\n\n**Budget**", "1", "Budget")]
    [InlineData("# Table II.3\n\nBudget", "II.3", "Budget")]
    [InlineData("Tableau 4\nBudget", "4", "Budget")]
    [InlineData("Cuadro 4\nBudget", "4", "Budget")]
    [InlineData("Таблица 4\nBudget", "4", "Budget")]
    [InlineData("الجدول ٤\nBudget", "٤", "Budget")]
    [InlineData("表4：Budget", "4", "Budget")]
    [InlineData("表 四\nBudget", "四", "Budget")]
    public void A_caption_is_read_in_every_language(string caption, string number, string title)
    {
        var table = Print.Table(caption + "\n(Euros)\n\n\t2018\t2019\nStaff\t1\t2\nTotal\t1\t2\n");
        (table.Number, table.Title, table.Unit).Should().Be((number, title, "Euros"));
    }

    [Fact]
    public void A_sentence_about_a_table_is_no_caption() =>
        Print.Read("Table 1 shows the budget.\n\n\t2018\t2019\nStaff\t1\t2\nTotal\t1\t2\n").Document!.Tables[0].Number.Should().BeNull();

    [Theory]
    [InlineData("Staff and other\t\t\npersonnel costs\t1\t2\nTotal\t1\t2", "Staff and other personnel costs")]
    [InlineData("Staff and other\npersonnel costs\t1\t2\nTotal\t1\t2", "Staff and other personnel costs")]
    [InlineData("Dépenses de personnel et\t\t\nAutres coûts\t1\t2\nTotal\t1\t2", "Dépenses de personnel et Autres coûts")]
    [InlineData("工作人员和其他\t\t\n人事费用\t1\t2\n共计\t1\t2", "工作人员和其他人事费用")]
    public void A_label_over_two_lines_is_one_row(string rows, string label) =>
        Print.Table($"Table 1\n\n\t2018\t2019\n{rows}\n").Rows.Select(row => row.Label).Should().HaveCount(2).And.StartWith(label);

    [Theory]
    [InlineData("I. Secretariat\t\t\nA. Management\t1\t2\nTotal\t1\t2")]
    [InlineData("Documentation\t\t\nTranslation\t1\t2\nTotal\t1\t2")]
    [InlineData("Income:\t\t\ncontributions\t1\t2\nTotal\t1\t2")]
    [InlineData("一. 秘书处\t\t\nA. 管理\t1\t2\n共计\t1\t2")]
    public void A_heading_is_a_row_of_its_own(string rows) =>
        Print.Table($"Table 1\n\n\t2018\t2019\n{rows}\n").Rows.Select(row => row.IsHeading).Should().Equal(true, false, false);

    [Theory]
    [InlineData("1200 Consultants 1/")]
    [InlineData("Consultants a/")]
    [InlineData("Consultants*")]
    [InlineData("Consultores 2/")]
    public void A_heading_with_a_footnote_mark_is_a_row_of_its_own(string heading) =>
        Print.Table($"Table 1\n\n\t2018\t2019\n{heading}\t\t\nStudies\t1\t2\nTotal\t1\t2\n").Rows.Select(row => row.IsHeading).Should().Equal(true, false, false);

    [Fact]
    public void A_row_with_a_code_of_its_own_is_no_rest_of_a_label() =>
        Print.Table("Table 1\n\n\t2018\t2019\n1200 Consultants and\t\t\n1201 Studies\t1\t2\nTotal\t1\t2\n").Rows.Should().HaveCount(3);

    [Theory]
    [InlineData("非洲\t\t\n肯尼亚\t10\t9\n埃及\t5\t6\n小计\t15\t15\n西欧和其他\t\t\n比利时\t30\t31\n法国\t44\t40\n小计\t74\t71\n总计\t89\t86", 5)]
    [InlineData("西欧和其他\t\t\n比利时\t30\t31\n法国\t44\t40\n小计\t74\t71\n非洲\t\t\n肯尼亚\t10\t9\n埃及\t5\t6\n小计\t15\t15\n总计\t89\t86", 1)]
    [InlineData("Africa\t\t\nKenya\t10\t9\nEgypt\t5\t6\nSubtotal\t15\t15\nWestern Europe and other\t\t\nBelgium\t30\t31\nFrance\t44\t40\nSubtotal\t74\t71\nTotal\t89\t86", 5)]
    [InlineData("Africa\t\t\nKenya\t10\t9\nEgypt\t5\t6\nGroup\t15\t15\nWestern Europe and other\t\t\nBelgium\t30\t31\nFrance\t44\t40\nGroup\t74\t72\nAll\t89\t86", 5)]
    [InlineData("非洲\t\t\n肯尼亚\t10\t9\n埃及\t5\t6\n小计\t15\t15\n西欧和其他\t\t\n比利时\t30\t31\n法国\t44\t40\n小计\t47\t72\n总计\t89\t86", 5)]
    public void What_ends_in_other_is_a_heading_where_the_rows_below_it_have_a_total_of_their_own(string rows, int heading)
    {
        var table = Print.Table($"Table 1\n\n\t2018\t2019\n{rows}\n");
        (table.Rows.Count, table.Rows[heading - 1].IsHeading).Should().Be((9, true));
    }

    [Fact]
    public void What_ends_in_other_goes_on_where_the_total_is_that_of_the_table() =>
        Print.Rows(Print.Table("表1\n\n\t2018\t2019\n工作人员和其他\t\t\n人事费用\t30\t31\n差旅\t44\t40\n共计\t74\t71\n")).Should().Equal("工作人员和其他人事费用 | 30 | 31", "差旅 | 44 | 40", "共计 | 74 | 71");

    [Fact]
    public void A_heading_with_a_nil_is_a_row() =>
        Print.Table("Table 1\n\n\t2018\t2019\nIncome\t\t–\nHost\t1\t2\nTotal\t1\t2\n").Rows[0].IsHeading.Should().BeFalse();

    [Fact]
    public void Pipes_make_a_table() => Print.Rows(Print.Table("Table 1\n\n| Item | 2018 | 2019 |\n|---|--:|--:|\n| Staff | 1 | 2 |\n| **Total** | **1** | **2** |\n"))
        .Should().Equal("Staff | 1 | 2", "Total | 1 | 2");

    [Fact]
    public void Two_spaces_make_a_table_where_every_row_is_whole() => Print.Rows(Print.Table("Table 1\n\nItem      2018   2019\nStaff    1,000  2,000\nTravel     500    600\nTotal    1,500  2,600\n"))
        .Should().Equal("Staff | 1,000 | 2,000", "Travel | 500 | 600", "Total | 1,500 | 2,600");

    [Fact]
    public void Rows_set_apart_by_blank_lines_are_one_table() => Print.Rows(Print.Table("Table 1\n\n\t2018\t2019\n\nStaff\t1 000\t2 000\n\nTotal\t1 000\t2 000\n"))
        .Should().Equal("Staff | 1 000 | 2 000", "Total | 1 000 | 2 000");

    [Fact]
    public void A_table_continued_on_the_next_page_is_one_table() =>
        Print.Read("Table 1\nBudget\n\n\t2018\t2019\nStaff\t1\t2\n\nTable 1 (continued)\n\n\t2018\t2019\nTravel\t3\t4\nTotal\t4\t6\n").Document!.Tables
            .Should().ContainSingle().Which.Rows.Should().HaveCount(3);

    [Fact]
    public void A_list_of_contents_is_no_table() =>
        Print.Read("Contents\n\n\tParagraphs\tPage\nI. Introduction.....\t1-3\t3\nII. Results.....\t4\t5\n\nTable 1\n\n\t2018\nStaff\t1\nTotal\t1\n").Document!.Tables.Should().ContainSingle();

    [Fact]
    public void A_numbered_paragraph_with_a_tab_is_a_paragraph() =>
        Print.Read("4.\tTable 1 shows what was spent.\n\nTable 1\n\n\t2018\nStaff\t1\nTotal\t1\n").Document!.Paragraphs.Single().Number.Should().Be("4");

    [Fact]
    public void The_style_of_numbers_is_settled_by_the_table() =>
        Print.Table("Tableau 1\n\nObjet\t2018\t2019\nPersonnel\t1.234\t2.345.678\nVoyages\t999\t12,5\n")[1, 1].Value.Should().Be(1234m);

    [Fact]
    public void The_sign_that_groups_the_thousands_of_the_table_stands_before_no_decimals()
    {
        var table = Print.Table("Table 1\nResources of the secretariat by programme and the rate of exchange\n\nProgramme\t2021\t2022\nMitigation\t40,076\t41,348\nLegal affairs\t12,575\t94,481\nTotal\t52,651\t135,829\nExchange rate\t1.214\t1.270\n");
        (table[4, 1].Value, table[4, 2].Value, table[1, 1].Value).Should().Be((1.214m, 1.270m, 40076m));
    }

    [Fact]
    public void A_figure_with_two_readings_is_refused_with_its_line()
    {
        var reading = Print.Read("Table 1\nAmounts approved for the staff of the secretariat and for travel\n\nItem\tA\tB\nOne of them\t1.234\t2.345\nTotal of the two\t4.690\t6.912\n");
        reading.Refusals.Should().HaveCount(4);
        (reading.Refusals[0].Origin, reading.Refusals[0].Doubt, reading.Refusals[0].Place).Should().Be(("line 5", FigureDoubt.AmbiguousSeparator, new CellPlace(1, 1, 1)));
    }

    [Fact]
    public void A_footnote_below_a_table_belongs_to_it() =>
        Print.Table("Table 1\n\n\t2018\nStaff\t1 a\nTotal\t1\n\na Includes one vacancy.\n").Footnotes.Should().Equal(new PrintedFootnote("a", "Includes one vacancy."));

    [Fact]
    public void A_caption_in_the_first_row_of_the_grid_is_the_title()
    {
        var table = Print.Table("Table 2. Posts\t\t\n(Number)\t\t\n\t2018\t2019\nStaff\t1\t2\nTotal\t1\t2\n");
        (table.Number, table.Title, table.Unit, table.Rows.Count).Should().Be(("2", "Posts", "Number", 2));
    }

    [Fact]
    public void A_caption_between_rows_starts_another_table() =>
        Print.Read("Table 1\t\t\n\t2018\t2019\nStaff\t1\t2\nTable 2\t\t\n\t2018\t2019\nStaff\t3\t4\n").Document!.Tables.Select(table => table.Number).Should().Equal("1", "2");
}
