namespace Unccd.Results.Documents.Tests.Plain;

/// <summary>Headers of tables whose columns are aligned by spaces.</summary>
public sealed class AlignedHeaderTests
{
    [Fact]
    public void A_header_over_two_lines_is_joined_column_by_column()
    {
        var table = Print.Table("""
            Table 1
            Expenditure by programme
            (Euros)

            Programme            Approved   Expenditure      Expenditure
                                   budget                 as % of budget
            I. Secretariat
            Science              366 881       286 703             78.1
            Adaptation           480 100       523 608            109.1
            Total                846 981       810 311             95.7
            """);
        (table.Title, table.Unit, table.StubHeader, Print.Columns(table)).Should().Be(("Expenditure by programme", "Euros", "Programme", "Approved budget | Expenditure | Expenditure as % of budget"));
        Print.Rows(table).Should().StartWith("I. Secretariat |  |  | ").And.HaveCount(4);
    }

    [Theory]
    [InlineData("                 Approved   Expenditure     Balance\nProgramme          budget")]
    [InlineData("                               Expenditure\nProgramme        Approved              as   Projected\n                   budget     31 May 2019     balance", "Approved budget | Expenditure as 31 May 2019 | Projected balance")]
    [InlineData("Programme        Approved   Expenditure     Balance\n                   budget\n----------------------------------------------------")]
    [InlineData("Programme        Approved   Expenditure     Balance\n                   budget\n")]
    [InlineData("Programme        Approved   Expenditure     Balance\n                  (Euros)\n                   budget", "Approved (Euros) budget | Expenditure | Balance")]
    [InlineData("Programme        Approved   Expenditure     Balance\n                  (Euros)       (Euros)     (Euros)", "Approved (Euros) | Expenditure (Euros) | Balance (Euros)")]
    [InlineData("                                         Balance\nProgramme        Approved   Expenditure      (US$)", "Approved | Expenditure | Balance (US$)")]
    [InlineData("Programme          budget Expenditure       Total", "budget | Expenditure | Total")]
    public void Names_go_to_the_columns_over_which_they_stand(string header, string columns = "Approved budget | Expenditure | Balance")
    {
        var table = Print.Table($"Table 1\n\n{header}\nScience           366 881       286 703      80 178\nAdaptation        480 100       523 608    (43 508)\nTotal             846 981       810 311      36 670\n");
        (table.StubHeader, Print.Columns(table), table.Rows.Count, table.Title).Should().Be(("Programme", columns, 3, ""));
    }

    [Theory]
    [InlineData("Object of            Approved   Expenditure\nexpenditure            budget\nSecretariat", "Object of expenditure", 3)]
    [InlineData("Object of\nexpenditure and        Approved   Expenditure\ncost centre              budget      in total\nSecretariat", "Object of expenditure and cost centre", 3)]
    [InlineData("Object of            Approved   Expenditure\nexpenditure", "Object of expenditure", 2)]
    [InlineData("Object               Approved   Expenditure\nSecretariat", "Object", 3)]
    [InlineData("Object               Approved   Expenditure\n(United States dollars)", "Object", 2)]
    public void The_name_of_the_labels_may_run_over_lines_and_a_heading_is_a_row(string header, string stub, int rows)
    {
        var table = Print.Table($"Table 1\n\n{header}\nTravel                      5             6\nTotal                       5             6\n");
        (table.StubHeader, table.Rows.Count).Should().Be((stub, rows));
    }

    [Fact]
    public void A_unit_over_all_columns_is_the_unit_of_the_table()
    {
        var table = Print.Table("""
            Table 1

            Programme              Budget         Spent      Balance
                                     (Thousands of euros)
            Science               366 881       286 703       80 178
            Total                 366 881       286 703       80 178
            """);
        (table.Unit, Print.Columns(table)).Should().Be(("Thousands of euros", "Budget | Spent | Balance"));
    }

    [Fact]
    public void A_first_row_with_nils_is_a_row()
    {
        var table = Print.Table("""
            Tableau 1
            Personnel

            Classe     Relations   Mécanisme      Bureau   Total
                     extérieures     mondial   juridique
            D-1               21           -           -      21
            P-5                -           -           -       -
            Total             21           -           -      21
            """);
        Print.Columns(table).Should().Be("Relations extérieures | Mécanisme mondial | Bureau juridique | Total");
        Print.Rows(table).Should().Equal("D-1 | 21 | - | - | 21", "P-5 | - | - | - | -", "Total | 21 | - | - | 21");
    }

    [Fact]
    public void A_first_row_with_nils_is_a_row_between_tabs_too() =>
        Print.Rows(Print.Table("Table 1\n\nD-1\t21\t-\t-\t21\nP-5\t1\t-\t2\t3\nTotal\t22\t-\t2\t24\n")).Should().HaveCount(3);

    [Theory]
    [InlineData("Item          2018          2019     2018-2019", "2018 | 2019 | 2018-2019")]
    [InlineData("Item        Budget        Budget        Actual\n              2018          2019          2019", "Budget 2018 | Budget 2019 | Actual 2019")]
    [InlineData("            Budget        Budget        Actual\nItem          2018          2019          2019", "Budget 2018 | Budget 2019 | Actual 2019")]
    [InlineData("Item            Q1            Q2            Q3", "Q1 | Q2 | Q3")]
    [InlineData("Item      Approved         Spent       Balance\n            budget\n               (1)           (2)   (3)=(1)-(2)", "Approved budget / (1) | Spent / (2) | Balance / (3)=(1)-(2)")]
    public void Years_quarters_and_keys_are_header(string header, string columns)
    {
        var table = Print.Table($"Table 1\n\n{header}\nStaff        1,000           800           200\nTravel         500           600         (100)\n");
        (Print.Columns(table), table.Rows.Count).Should().Be((columns, 2));
    }

    [Fact]
    public void Years_may_be_the_figures_of_a_table() =>
        Print.Rows(Print.Table("Table 1\n\nCountry        Signed    Ratified\nChad             1994        1996\nMali             1994        1995\n")).Should().Equal("Chad | 1994 | 1996", "Mali | 1994 | 1995");

    [Fact]
    public void A_column_may_have_a_name_and_no_figure() =>
        Print.Rows(Print.Table("Table 1\n\nItem           2018    2019    Remarks\nStaff             3       4\nTotal             3       4\n")).Should().Equal("Staff | 3 | 4 | ", "Total | 3 | 4 | ");

    [Theory]
    [InlineData("            Core                 Supplementary\nGrade       Approved   Filled    Approved   Filled    Total")]
    [InlineData("                       Core         Supplementary\nGrade       Approved   Filled    Approved   Filled    Total")]
    [InlineData("                  Core             Supplementary\nGrade       Approved   Filled    Approved   Filled    Total")]
    [InlineData("                  Core             Supplementary\n            -----------------    -----------------\nGrade       Approved   Filled    Approved   Filled    Total\n----------  --------   ------    --------   ------    -----")]
    public void A_name_over_a_group_of_columns_is_a_level(string header)
    {
        var table = Print.Table($"Table 1\n\n{header}\nP-5                3        2           1        1        7\nP-4                5        4           2        –       11\nTotal              8        6           3        1       18\n");
        Print.Columns(table).Should().Be("Core / Approved | Core / Filled | Supplementary / Approved | Supplementary / Filled | Total");
        (table.StubHeader, table.Rows.Count).Should().Be(("Grade", 3));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Item")]
    public void Years_below_groups_are_names_and_no_figures(string stub)
    {
        var table = Print.Table($"Table 1\n\n{stub,-12}Core budget          Supplementary\n            2018      2019       2018     2019\nStaff         10        11         12       13\nTravel        20        21         22       23\n");
        Print.Columns(table).Should().Be("Core budget / 2018 | Core budget / 2019 | Supplementary / 2018 | Supplementary / 2019");
        (table.StubHeader, table.Rows.Count).Should().Be((stub, 2));
    }

    [Fact]
    public void A_first_row_with_figures_that_may_be_years_is_a_row() =>
        Print.Rows(Print.Table("Table 1\n\nObject of        Total  Women\nexpenditure\n\nP-5              2051   –\nStaff costs      1789   72\nTotal            3840   72\n")).Should().Equal("P-5 | 2051 | –", "Staff costs | 1789 | 72", "Total | 3840 | 72");

    [Fact]
    public void A_name_at_the_left_belongs_to_figures_at_the_right() => Print.Columns(Print.Table("""
        Table 1

        Grade           Projected      Actual    Expenditure as %    Women
                        expenditure              of budget
        Staff                    45       (41)                 22        1
        Travel                   23         25                 10        3
        """)).Should().Be("Projected expenditure | Actual | Expenditure as % of budget | Women");

    [Fact]
    public void Levels_may_be_three() => Print.Columns(Print.Table("""
        Table 1

                                Core budget                          Supplementary
                   ----------------------------------   ----------------------------------
                         2018               2019               2018               2019
        Item       Approved   Spent   Approved   Spent   Approved   Spent   Approved   Spent
        Staff            10       9         11      10          1       1          2       1
        Total            10       9         11      10          1       1          2       1
        """)).Should().Be("Core budget / 2018 / Approved | Core budget / 2018 / Spent | Core budget / 2019 / Approved | Core budget / 2019 / Spent | "
            + "Supplementary / 2018 / Approved | Supplementary / 2018 / Spent | Supplementary / 2019 / Approved | Supplementary / 2019 / Spent");

    [Fact]
    public void Lower_lines_with_the_same_word_are_no_groups() => Print.Columns(Print.Table("""
        Table 1

                 Established   Temporary
        Grade          posts       posts   Total
        P-5                3           1       4
        Total              3           1       4
        """)).Should().Be("Established posts | Temporary posts | Total");

    [Theory]
    [InlineData("表 1\n员额\n\n               核心            补充\n职等      核定   在职     核定   在职   共计\nP-5          3      2        1      1      4\n共计         3      2        1      1      4\n", "核心 / 核定 | 核心 / 在职 | 补充 / 核定 | 补充 / 在职 | 共计")]
    [InlineData("表 1\n支出\n\n方案                    核定      支出    结存\n                        预算\n行政领导和管理     2 050 085   567 543   1 482 542\n共计               2 050 085   567 543   1 482 542\n", "核定预算 | 支出 | 结存")]
    [InlineData("Таблица 1\nРасходы\n\n                      Утвержденный     Расходы    Остаток\nПрограмма                   бюджет\nНаука                      366 881     286 703     80 178\nИтого                      366 881     286 703     80 178\n", "Утвержденный бюджет | Расходы | Остаток")]
    [InlineData("الجدول 1\nالنفقات\n\nالبرنامج           الميزانية      النفقات      الرصيد\n                   المعتمدة\nالعلم                366 881      286 703      80 178\nالمجموع              366 881      286 703      80 178\n", "الميزانية المعتمدة | النفقات | الرصيد")]
    [InlineData("Tableau 1\nDépenses\n\n                     Budget   Dépenses effectives      Solde\nProgramme         approuvé          au 31 mai 2019    prévu\nScience            366 881                 286 703     80 178\nTotal              366 881                 286 703     80 178\n", "Budget approuvé | Dépenses effectives au 31 mai 2019 | Solde prévu")]
    public void Headers_are_joined_in_every_script(string text, string columns)
    {
        var table = Print.Table(text);
        (Print.Columns(table), table.Rows.Count).Should().Be((columns, 2));
    }
}
