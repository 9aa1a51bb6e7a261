using Unccd.Results.Identities;
using Unccd.Results.Scorecard.Structure;
using Unccd.Results.Structure;
using Unccd.Results.Tables;

namespace Unccd.Results.Tests.Structure;

/// <summary>What the words of a table say of its figures, and where the figures say otherwise.</summary>
public static class TableWordTests
{
    public class Languages
    {
        [Theory]
        [InlineData("Participation in sessions", "Media", (int)TableLanguage.English)]
        [InlineData("Dépenses par objet", "Montant", (int)TableLanguage.French)]
        [InlineData("Gastos por concepto", "Importe", (int)TableLanguage.Spanish)]
        [InlineData("Расходы", "Сумма", (int)TableLanguage.Russian)]
        [InlineData("按支出用途分列的支出", "合计", (int)TableLanguage.Chinese)]
        [InlineData("النفقات حسب البند", "المجموع", (int)TableLanguage.Arabic)]
        [InlineData("2020", "A", (int)TableLanguage.Unknown)]
        public void A_table_is_in_the_language_of_its_words(string title, string header, int language) =>
            TableLanguages.Of(Table(title, null, $"\t{header}\t2021", "1\t2\t3")).Should().Be((TableLanguage)language);

        [Fact]
        public void Media_is_the_press_in_English() =>
            Violated("Participation in sessions", null, "Session\tParties\tObservers\tMedia\tTotal", "COP 9\t3 510\t2 436\t1 511\t7 457", "COP 10\t5 829\t1 601\t66\t7 496", "COP 11\t217\t4 907\t1 629\t6 753", "COP 12\t6 899\t2 246\t1 582\t12 727", "COP 13\t2 094\t3 235\t126\t5 455")
                .Should().Equal("(1; 4, 4) = (1; 4, 1) + (1; 4, 2) + (1; 4, 3)");

        [Fact]
        public void Media_is_an_average_in_Spanish() =>
            TableWords.IsRatio("media", TableLanguage.Spanish).Should().BeTrue();

        [Fact]
        public void Media_is_the_press_in_English_above_a_line_of_keys() =>
            Measures("Participation in sessions", null, "Session\tParties\tMedia\tTotal", "\t(a)\t(b)\t(c)=(a)+(b)", "COP 9\t3 510\t1 511\t5 021", "COP 10\t5 829\t66\t5 895").Should().NotContain(FigureMeasure.Ratio);

        [Fact]
        public void Where_labels_are_codes_the_names_beside_them_tell_the_language() =>
            TableLanguages.Of(Table("2020", null, "\t\t2021", "1101\tSalaries of the staff\t5", "1201\tTravel and meetings\t6", "1301\tCosts of the office\t7")).Should().Be(TableLanguage.English);
    }

    public class Averages
    {
        [Fact]
        public void An_average_of_years_adds_up_as_the_years_do() =>
            Violated("Emissions by sector", "Mt CO2 eq", "\t2010\t2011\t2012\tAverage", "Energy\t482.8\t88.2\t897.7\t489.6", "Industry\t870.6\t173.7\t300.0\t448.1", "Agriculture\t801.0\t568.3\t642.8\t670.7", "Waste\t594.4\t524.2\t140.3\t419.6", "Total\t2 748.8\t1 354.4\t1 980.8\t20 280.0")
                .Should().Equal("(1; 5, 4) = (1; 1, 4) + (1; 2, 4) + (1; 3, 4) + (1; 4, 4)");

        [Fact]
        public void Averages_that_add_up_to_their_total_are_summed() =>
            Identities("Assessments", "Euros", "Party\t2018\tAverage annual assessment", "Austria\t40 118\t38 207", "Belgium\t51 332\t50 116", "Total\t91 450\t88 323")
                .Should().Contain("(1; 3, 2) = (1; 1, 2) + (1; 2, 2)");

        [Fact]
        public void Costs_at_a_rate_add_up_beside_what_they_come_to_in_the_end() =>
            Violated("Costs", "Euros", "Month\tCosts at the new rate\tOther\tAll costs\tCumulative", "January\t10 213\t3 405\t13 618\t13 618", "February\t11 870\t2 114\t13 984\t27 602", "March\t9 951\t4 780\t14 731\t42 333", "April\t12 406\t1 995\t14 410\t56 734", "May\t8 733\t2 648\t11 381\t68 115")
                .Should().BeEquivalentTo("(1; 4, 3) = (1; 4, 1) + (1; 4, 2)", "(1; 4, 4) = (1; 3, 4) + (1; 4, 3)");

        [Fact]
        public void Costs_at_a_rate_may_have_a_running_total() =>
            Violated("Costs", "Euros", "Month\tReceipts\tCosts at the new rate\tCumulative costs", "January\t13 618\t10 213\t10 213", "February\t13 984\t11 870\t22 083", "March\t14 731\t9 951\t32 304", "April\t14 401\t12 406\t44 440", "May\t11 381\t8 733\t53 173", "Total\t68 115\t53 173\t53 173")
                .Should().BeEquivalentTo("(1; 3, 3) = (1; 2, 3) + (1; 3, 2)", "(1; 4, 3) = (1; 3, 3) + (1; 4, 2)");

        [Fact]
        public void Averages_that_add_up_to_nothing_are_not_summed() =>
            Violated("Grants", "Euros", "Region\tTotal grants\tAverage grant", "Africa\t595 200\t12 400", "Asia\t425 100\t10 900", "Total\t1 020 300\t11 725").Should().BeEmpty();
    }

    public class Counts
    {
        [Theory]
        [InlineData("Staff by region and sex")]
        [InlineData("Vacancy situation as at 30 June")]
        [InlineData("Staff by source of funding")]
        [InlineData("Réunions tenues")]
        [InlineData("Plantilla por categoría")]
        [InlineData("Персонал по категориям")]
        [InlineData("Штатное расписание")]
        [InlineData("经常预算工作人员")]
        [InlineData("الاجتماعات المعقودة")]
        public void A_title_tells_that_things_are_counted(string title) =>
            TableWords.TellsOfThings(TableWords.Fold(title)).Should().BeTrue();

        [Theory]
        [InlineData("Staff costs by region")]
        [InlineData("Personnel expenditure")]
        [InlineData("Staff and operating requirements")]
        [InlineData("Travel of participants")]
        [InlineData("Dépenses de personnel")]
        [InlineData("Gastos de personal")]
        [InlineData("Расходы на персонал")]
        [InlineData("工作人员费用")]
        [InlineData("تكاليف الموظفين")]
        public void A_title_tells_that_things_are_paid_for(string title) =>
            TableWords.TellsOfThings(TableWords.Fold(title)).Should().BeFalse();

        [Fact]
        public void One_meeting_too_many_is_an_error() =>
            Violated("Réunions tenues", null, "\t2018\t2019\tTotal", "Genève\t140\t139\t279", "New York\t70\t68\t139", "Nairobi\t52\t50\t102", "Vienne\t55\t54\t109", "Total\t317\t311\t628")
                .Should().Equal("(1; 2, 3) = (1; 2, 1) + (1; 2, 2)", "(1; 5, 3) = (1; 1, 3) + (1; 2, 3) + (1; 3, 3) + (1; 4, 3)");

        [Fact]
        public void Filled_and_vacant_are_posts_whatever_the_title_says() =>
            Violated("Status at 30 June", null, "Unit\tApproved\tFilled\tVacant", "Administration\t140\t139\t1", "Planning\t70\t68\t1", "Liaison\t52\t50\t2", "Statistics\t55\t54\t1", "Total\t317\t312\t5")
                .Should().Equal("(1; 2, 3) = (1; 2, 1) − (1; 2, 2)", "(1; 5, 2) = (1; 1, 2) + (1; 2, 2) + (1; 3, 2) + (1; 4, 2)");

        [Fact]
        public void Staff_in_thousands_of_dollars_is_money() =>
            Violated("Staff by region", "Thousands of United States dollars", "\t2018\t2019\tTotal", "Geneva\t140\t139\t279", "New York\t70\t68\t139", "Nairobi\t52\t50\t102", "Vienna\t55\t54\t109", "Total\t317\t311\t628")
                .Should().BeEmpty();

        [Fact]
        public void Figures_too_large_for_people_are_money() =>
            Violated("Staff by region", null, "\t2018\t2019\tTotal", "Geneva\t140 118\t139 204\t279 322", "New York\t70 411\t68 090\t138 502", "Nairobi\t52 307\t50 266\t102 573", "Total\t262 836\t257 560\t520 397")
                .Should().BeEmpty();
    }

    public class PerCent
    {
        [Fact]
        public void Interest_is_no_percentage_where_its_figures_are_money() =>
            Violated("Целевые фонды", "В долл. США", "Фонд\tВзносы\tПроценты\tПоступления", "Первый\t1 931 003\t186\t1 931 189", "Второй\t168 334\t178\t168 512", "Третий\t279 061\t7 890\t279 850", "Четвертый\t10 033\t3 271\t13 304", "Итого\t2 388 431\t4 424\t2 392 855")
                .Should().Equal("(1; 3, 3) = (1; 3, 1) + (1; 3, 2)", "(1; 5, 2) = (1; 1, 2) + (1; 2, 2) + (1; 3, 2) + (1; 4, 2)");

        [Fact]
        public void The_same_word_heads_percentages_where_the_figures_are_small() =>
            Measures("Участники", null, "\tВсего\tПроценты", "Африка\t54\t41.5", "Азия\t53\t40.8", "Европа\t23\t17.7", "Итого\t130\t100.0").Should().Equal(FigureMeasure.Count, FigureMeasure.Percent);

        [Fact]
        public void Percentages_that_end_in_halves_are_no_posts() =>
            Violated("Distribution of expenditure (per cent)", null, "\t2015\t2016\t2017", "Africa\t29.8\t7.8\t28.5", "Asia\t24.8\t25.2\t16.0", "Europe\t23.9\t19.1\t14.6", "Global\t8.9\t17.3\t17.0", "South Asia\t12.6\t30.6\t24.0", "Total\t100.0\t100.0\t100.0")
                .Should().BeEmpty();

        [Fact]
        public void A_total_of_100_makes_them_percentages_without_a_word() =>
            Violated("Distribution of expenditure", null, "\t2017", "Africa\t28.5\t", "Asia\t16.0", "Europe\t14.5", "Global\t17.0", "South Asia\t24.0", "Total\t100.0").Should().BeEmpty();

        [Fact]
        public void Percentages_far_from_their_total_are_wrong() =>
            Violated("Distribution of expenditure (per cent)", null, "\t2015\t2016\t2017", "Africa\t29.8\t7.8\t28.5", "Asia\t24.8\t25.2\t16.0", "Europe\t23.9\t19.1\t41.6", "Global\t8.9\t17.3\t17.0", "South Asia\t12.6\t30.6\t24.0", "Total\t100.0\t100.0\t100.0")
                .Should().Equal("(1; 6, 3) = (1; 1, 3) + (1; 2, 3) + (1; 3, 3) + (1; 4, 3) + (1; 5, 3)");
    }

    public class Totals
    {
        [Theory]
        [InlineData("Промежуточный итог")]
        [InlineData("Подытог")]
        [InlineData("Общий итог")]
        [InlineData("Всего")]
        [InlineData("Итого по компоненту")]
        [InlineData("Suma parcial")]
        [InlineData("Suma")]
        [InlineData("Somme")]
        [InlineData("Sum")]
        [InlineData("1199 Sum")]
        [InlineData("Sub-total")]
        public void A_label_names_a_total(string label) => new GridLabel(label, false, 0).IsTotal.Should().BeTrue();

        [Theory]
        [InlineData("Sum payable on separation")]
        [InlineData("Lump sum")]
        [InlineData("Сумма взносов")]
        public void A_sum_of_something_is_no_total(string label) => new GridLabel(label, false, 0).IsTotal.Should().BeFalse();

        [Fact]
        public void A_subtotal_may_stand_over_one_line() =>
            Violated("Бюджет", "В долл. США", "\t2008\t2009", "Служебные поездки\t152 500\t64 000", "Консультанты\t49 500\t106 500", "Подытог\t202 000\t170 500", "Связь\t23 000\t170 500", "Подытог\t23 000\t170 500", "Итого\t225 000\t341 000")
                .Should().BeEmpty();
    }

    private static PrintedTable Table(string title, string? unit, params string[] lines)
    {
        var table = TabbedText.Table(lines);
        return new PrintedTable("1", title, unit, table.StubHeader, table.Columns, table.Rows);
    }

    private static DocumentStructure Infer(string title, string? unit, string[] lines) =>
        DocumentStructure.Infer(new PrintedDocument("test", tables: [Table(title, unit, lines)]), null, TestContext.Current.CancellationToken);

    private static FigureMeasure[] Measures(string title, string? unit, params string[] lines) => TableGrid.Create(Table(title, unit, lines), 1).ColumnMeasure;

    private static IEnumerable<string> Identities(string title, string? unit, params string[] lines) => Infer(title, unit, lines).Arithmetic.Identities.Select(identity => identity.ToString());

    private static IEnumerable<string> Violated(string title, string? unit, params string[] lines) =>
        CellSystem.Create(Infer(title, unit, lines).Arithmetic).Check().Where(check => check.Verdict == Verdict.Violated).Select(check => check.Identity.ToString());
}
