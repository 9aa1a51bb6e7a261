using Unccd.Results.Tables;

namespace Unccd.Results.Documents.Tests.Plain;

/// <summary>ICCD/CRIC(18)/3 as text. Every figure is typed from the print.</summary>
public sealed class ReportTests
{
    private static readonly Lazy<DocumentReading> Reading = new(() => DocumentReader.ReadFile(SharedFiles.Report));

    private static PrintedTable Table(int number) => Reading.Value.Document!.Tables[number - 1];

    [Fact]
    public void The_report_has_eight_tables_numbered_in_order() =>
        Reading.Value.Document!.Tables.Select(table => table.Number).Should().Equal("1", "2", "3", "4", "5", "6", "7", "8");

    [Fact]
    public void The_report_is_read_without_a_problem() => Reading.Value.Problems.Should().BeEmpty();

    [Fact]
    public void No_figure_of_the_report_is_refused() => Reading.Value.Refusals.Should().BeEmpty();

    [Fact]
    public void The_symbol_and_the_language_are_found() =>
        (Reading.Value.Document!.Symbol, Reading.Value.Document.Language).Should().Be(("ICCD/CRIC(18)/3", OfficialLanguage.Chinese));

    [Fact]
    public void The_paragraphs_are_numbered_from_1_to_54() =>
        Reading.Value.Document!.Paragraphs.Where(paragraph => paragraph.Number is not null).Select(paragraph => paragraph.Number)
            .Should().Equal(Enumerable.Range(1, 54).Select(number => $"{number}"));

    [Fact]
    public void Footnote_1_is_a_footnote() =>
        Reading.Value.Document!.Paragraphs.Should().ContainSingle(paragraph => paragraph.FootnoteMark == "1").Which.Text.Should().Contain("5.2");

    [Fact]
    public void Table_1_is_read_cell_by_cell() => Print.Rows(Table(1)).Should().Equal(
        "一. 秘书处方案 |  |  |  |  | ",
        "A. 行政领导和管理 | 2 050 085 | 1 567 543 | 690 741 | 2 258 284 | (208 199)",
        "B. 对外关系、政策和宣传 | 2 172 900 | 1 335 181 | 630 108 | 1 965 289 | 207 611",
        "C. 科学、技术和执行 | 3 953 400 | 2 542 362 | 1 269 054 | 3 811 416 | 141 984",
        "D. 行政事务 | 2 050 085 | 1 567 543 | 690 741 | 2 492 215 | 16 836",
        "二. 全球机制 |  |  |  |  | ",
        "E. 全球机制 | 3 640 300 | 2 494 053 | 1 103 726 | 3 597 778 | 42 522",
        "核心预算总额(A-E) | 14 325 736 | 9 666 259 | 4 458 723 | 14 124 982 | 200 754",
        "干旱倡议 | 1 815 651 | 655 817 | 877 000 | 1 532 871 | 282 780");

    [Fact]
    public void Table_1_has_its_title_its_unit_and_its_columns() =>
        (Table(1).Title, Table(1).Unit, string.Join(" | ", Table(1).Columns)).Should().Be((
            "截至 2019 年 5 月 31 日各方案的支出",
            "欧元",
            "2018-2019 年 核定预算 | 截至 2019 年 5 月 31 日的 支出 | 2019 年 6 月 至 12 月 支出预测 | 截至 2019 年 12 月 31 日的 支出总额 | 截至 2019 年 12 月 31 日的 预计结存"));

    [Fact]
    public void The_overrun_of_programme_A_is_negative() => Table(1)[2, 5].Value.Should().Be(-208199m);

    [Fact]
    public void The_core_total_is_bold_and_programme_D_is_not() => (Table(1).Rows[7].IsBold, Table(1).Rows[4].IsBold).Should().Be((true, false));

    [Fact]
    public void A_row_keeps_the_line_in_which_it_stands() => Table(1).Rows[4].Origin.Should().Be("line 83");

    [Fact]
    public void Table_2_is_read_cell_by_cell() => Print.Rows(Table(2)).Should().Equal(
        "工作人员和其他人事费用 | 10 581 075 | 7 362 884 | 2 808 803 | 10 171 687 | 409 388",
        "顾问 | 691 100 | 304 194 | 463 205 | 767 399 | (76 299)",
        "公务差旅 | 660 286 | 623 828 | 141 862 | 765 690 | (105 404)",
        "培训 | 154 000 | 65 822 | 30 000 | 95 822 | 58 178",
        "招待费用 | 22 000 | 8 352 |  | 8 352 | 13 648",
        "一般业务费用 | 1 193 375 | 469 728 | 693 300 | 1 163 028 | 30 347",
        "用品和设备 | 92 000 | 80 140 |  | 80 140 | 11 860",
        "联合行政费用 (UNBONN/UNOG) | 931 900 | 751 311 | 321 553 | 1 072 864 | (140 964)",
        "共计 | 14 325 736 | 9 666 259 | 4 458 723 | 14 124 982 | 200 754");

    [Fact]
    public void Table_3_is_read_cell_by_cell() => Print.Rows(Table(3)).Should().Equal(
        "顾问 | 0.0 | 12 930 | 0.0",
        "公务差旅 | 68 400 | 13 604 | 20.0",
        "后勤安排 | 7 600 | 1 932 | 25.4",
        "共计 | 76 000 | 28 466 | 37.5");

    [Fact]
    public void The_title_of_table_4_runs_over_two_lines() =>
        Table(4).Title.Should().Be("截至 2019 年 5 月 31 日《公约》执行情况审评委员会在核心预算中按支出用途分列的支出");

    [Fact]
    public void Table_4_is_read_cell_by_cell() => Print.Rows(Table(4)).Should().Equal(
        "顾问 | 0.0 | 15 097 | 0.0",
        "公务差旅 | 68 400 | 9 380 | 13.7",
        "后勤安排 | 7 600 | 00 | 0.0",
        "共计 | 76 000 | 24 477 | 32.2");

    [Fact]
    public void The_double_zero_of_table_4_is_told_apart_from_a_zero() => (Table(4)[3, 2].Kind, Table(4)[3, 3].Kind).Should().Be((FigureKind.DoubleZero, FigureKind.Number));

    [Fact]
    public void Table_5_is_read_cell_by_cell() => Print.Rows(Table(5)).Should().Equal(
        "USG | 1 | 1 | 0 | 0 | 0 | 0 | 0 | 0 | 1 | 1",
        "D-2 | 1 | 1 | 0 | 0 | 0 | 0 | 0 | 0 | 1 | 1",
        "D-1 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0",
        "P-5 | 7 | 3 | 0 | 0 | 0 | 0 | 3 | 3 | 10 | 6",
        "P-4 | 7 | 5 | 2 | 2 | 0 | 0 | 4 | 4 | 13 | 11",
        "P-3 | 4 | 6 | 3 | 3 | 1 | 1 | 1 | 1 | 9 | 11",
        "P-2 | 1 | 2 | 1 | 1 | 0 | 0 | 0 | 0 | 2 | 3",
        "小计 | 21 | 18 | 6 | 6 | 1 | 1 | 8 | 8 | 36 | 33",
        "GS | 10 | 9 | 0 | 0 | 3 | 3 | 10 | 10 | 23 | 22",
        "共计 | 31 | 27 | 6 | 6 | 4 | 4 | 18 | 18 | 59 | 55");

    [Fact]
    public void Each_upper_header_of_table_5_stands_over_two_columns() => Table(5).Columns.Select(column => column.Name).Should().Equal(
        "核心 / 已批准", "核心 / 已填补", "补充 / 已批准", "补充 / 已填补", "波恩基金 / 已批准", "波恩基金 / 已填补", "方案支助费用 / 已批准", "方案支助费用 / 已填补", "共计 / 已批准", "共计 / 已填补");

    [Fact]
    public void The_marks_of_table_5_are_taken_off_its_figures() =>
        (string.Concat(Table(5)[4, 8].FootnoteMarks), string.Concat(Table(5)[5, 8].FootnoteMarks), string.Concat(Table(5)[9, 8].FootnoteMarks)).Should().Be(("a", "b", "b"));

    [Fact]
    public void The_footnotes_of_table_5_belong_to_it() => Table(5).Footnotes.Select(footnote => footnote.Mark).Should().Equal("a", "b");

    [Fact]
    public void Table_6_is_read_cell_by_cell() => Print.Rows(Table(6)).Should().Equal(
        "D-1 | 1 | 1 | 0 | 0 | 1 | 1",
        "P-5 | 1 | 0 | 0 | 0 | 1 | 0",
        "P-4 | 2 | 2 | 0 | 0 | 2 | 2",
        "P-3 | 4 | 4 | 0 | 0 | 4 | 4",
        "P-2 | 2 | 1 | 1 | 1 | 3 | 2",
        "小计 | 10 | 8 | 1 | 1 | 11 | 9",
        "GS | 4 | 3 | 0 | 0 | 4 | 3",
        "共计 | 14 | 11 | 1 | 1 | 15 | 12");

    [Fact]
    public void Table_7_is_read_cell_by_cell() => Print.Rows(Table(7)).Should().Equal(
        "USG | 1 | 0 | 0 | 0 | 0 | 1",
        "D-2 | 1 | 0 | 0 | 0 | 0 | 1",
        "D-1 | 0 | 0 | 0 | 0 | 1 | 1",
        "P-5 | 2 | 2 | 1 | 1 | 0 | 6",
        "P-4 | 2 | 0 | 8 | 1 | 2 | 13",
        "P-3 | 1 | 6 | 2 | 2 | 4 | 15",
        "P-2 | 0 | 1 | 2 | 0 | 2 | 5",
        "小计 | 7 | 9 | 13 | 4 | 9 | 42",
        "GS | 4 | 4 | 2 | 12 | 3 | 25",
        "共计 | 11 | 13 | 15 | 16 | 12 | 67");

    [Fact]
    public void Table_8_is_read_cell_by_cell() => Print.Rows(Table(8)).Should().Equal(
        "USG | 1 | 0 | 0 | 0 | 0 | 1 | 0 | 1",
        "D-2 | 0 | 1 | 0 | 0 | 0 | 1 | 0 | 1",
        "D-1 | 0 | 0 | 1 | 0 | 0 | 1 | 0 | 1",
        "P-5 | 3 | 1 | 0 | 0 | 2 | 4 | 2 | 6",
        "P-4 | 1 | 4 | 2 | 0 | 6 | 7 | 6 | 13",
        "P-3 | 2 | 3 | 2 | 1 | 7 | 8 | 7 | 15",
        "P-2 | 1 | 1 | 0 | 0 | 3 | 4 | 1 | 5",
        "小计 | 8 | 10 | 5 | 1 | 18 | 26 | 16 | 42",
        "占总数百分比 | 19.0 | 23.8 | 11.9 | 2.4 | 42.9 | 62.0 | 38.0 | 100.0");
}
