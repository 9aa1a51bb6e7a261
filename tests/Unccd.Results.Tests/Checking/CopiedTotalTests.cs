using static Unccd.Results.Tests.Checking.AsPrinted;

namespace Unccd.Results.Tests.Checking;

/// <summary>Totals printed with the figures of another line, so that the print adds up in another way or not at all.</summary>
public class CopiedTotalTests
{
    private const string FirstSubtotal = "Subtotal\t2 017 150\t2 021 570\t4 038 720";
    private const string SecondSubtotal = "Subtotal\t791 885\t811 565\t1 603 450";
    private const string Appropriations = "Total appropriations\t2 809 035\t2 833 135\t5 642 170";
    private const string SupportCosts = "Programme support costs (13 per cent)\t365 175\t368 308\t733 483";

    private static readonly string[] Budget =
    [
        "\t2022\t2023\t2022–2023",
        "A. Programme\t\t\t",
        "Policy\t1 205 900\t1 198 040\t2 403 940",
        "Science\t811 250\t823 530\t1 634 780",
        FirstSubtotal,
        "B. Administration\t\t\t",
        "Executive direction\t389 115\t401 220\t790 335",
        "Administration\t402 770\t410 345\t813 115",
        SecondSubtotal,
        Appropriations,
        SupportCosts,
        "Total\t3 174 210\t3 201 443\t6 375 653",
    ];

    private static readonly string[] TwoSections =
    [
        "\t2022\t2023",
        "Secretariat\t\t",
        "Policy\t758 500\t915 111",
        "Science\t282 000\t179 782",
        "Conferences\t413 300\t228 112",
        "Global Mechanism\t\t",
        "Global Mechanism\t171 100\t145 745",
    ];

    [Fact]
    public void The_budget_adds_up_as_it_was() => Check(Budget).Errors.Should().BeEmpty();

    [Theory]
    [InlineData(Appropriations, SecondSubtotal)]
    [InlineData(Appropriations, FirstSubtotal)]
    [InlineData(SecondSubtotal, FirstSubtotal)]
    [InlineData(FirstSubtotal, SecondSubtotal)]
    [InlineData(FirstSubtotal, "Policy\t1 205 900\t1 198 040\t2 403 940")]
    [InlineData(SecondSubtotal, "Administration\t402 770\t410 345\t813 115")]
    [InlineData(SupportCosts, Appropriations)]
    [InlineData(SupportCosts, SecondSubtotal)]
    public void A_line_with_every_figure_of_another_is_a_copied_row(string line, string source) => ShouldBeTakenForACopy(Budget, line, source);

    [Fact]
    public void A_last_total_with_the_figures_of_the_subtotal_above_it_lacks_the_other_section() =>
        RepairsOf([.. Budget[..9], "Total\t791 885\t811 565\t1 603 450"]).Should().Equal("(1; 9, 1): 791885 → 2809035", "(1; 9, 2): 811565 → 2833135", "(1; 9, 3): 1603450 → 5642170");

    [Fact]
    public void A_subtotal_of_one_line_repeats_it_by_right() =>
        Check(
            "\t2022\t2023",
            "1100 Staff\t\t",
            "1101 Secretary\t142 811\t142 811",
            "1102 Officer\t106 925\t108 110",
            "1199 Subtotal\t249 736\t250 921",
            "1600 Travel\t\t",
            "1601 Staff travel\t30 000\t30 000",
            "1699 Subtotal\t30 000\t30 000").Findings.Should().BeEmpty();

    [Fact]
    public void A_total_of_income_equals_that_of_the_expenditure_by_right_where_two_of_its_lines_are_the_same() =>
        RepairsOf(
            [.. Budget,
            "Income\t\t\t",
            "Host Government\t255 100\t261 300\t516 400",
            "Miscellaneous income\t255 100\t261 300\t516 400",
            "Contributions\t2 806 670\t2 822 033\t5 628 703",
            "Total income\t3 174 210\t3 201 443\t6 375 653"])
            .Should().Equal("(1; 14, 1): 255100 → 112440", "(1; 14, 2): 261300 → 118110", "(1; 14, 3): 516400 → 230550");

    [Fact]
    public void A_rate_in_a_label_tells_which_of_two_equal_lines_is_the_copy() =>
        RepairsOf(
            "\t2022\t2023\t2022–2023",
            "Policy\t1 205 900\t1 198 040\t2 403 940",
            "Science\t811 250\t823 530\t1 634 780",
            "Total appropriations\t2 017 150\t2 021 570\t4 038 720",
            "Programme support costs (13 per cent)\t74 300\t31 215\t105 515",
            "Adjustment of the working capital reserve\t74 300\t31 215\t105 515",
            "Total\t2 353 680\t2 315 589\t4 669 269")
            .Should().Equal("(1; 4, 1): 74300 → 262230", "(1; 4, 2): 31215 → 262804", "(1; 4, 3): 105515 → 525034");

    [Fact]
    public void A_subtotal_left_blank_over_posts_says_zero_where_the_total_below_adds_them() =>
        RepairsOf(
            "\tCore\tSpecial account\tTotal",
            "D-1\t4\t\t4",
            "P-5\t5\t\t5",
            "P-4\t3\t13\t16",
            "P-3\t1\t17\t18",
            "Subtotal\t13\t\t43",
            "GS\t9\t\t9",
            "Total\t22\t30\t52").Should().Equal("(1; 5, 2): 0 → 30");

    [Fact]
    public void Filled_posts_add_up_as_the_approved_ones_beside_them_do() =>
        Check(
            "\tSpecial account\t\tSupport costs\t\tTotal\t",
            "\tApproved\tFilled\tApproved\tFilled\tApproved\tFilled",
            "D-2\t1\t0\t0\t0\t1\t0",
            "D-1\t0\t0\t0\t0\t0\t0",
            "P-5\t0\t0\t0\t0\t0\t4",
            "P-4\t6\t6\t0\t0\t6\t6",
            "P-3\t1\t0\t1\t0\t2\t0",
            "P-2\t6\t4\t0\t0\t6\t4",
            "Subtotal\t14\t10\t1\t0\t15\t10",
            "GS\t11\t11\t3\t3\t14\t14",
            "Total\t25\t21\t4\t3\t29\t0").Diagnosis!.Likeliest.Select(repair => repair.ToString())
            .Should().Equal("(1; 3, 6): 4 → 0", "(1; 9, 6): 0 → 24");

    [Fact]
    public void A_bare_total_at_the_end_is_that_of_all_sections_though_it_repeats_the_only_line_of_the_last() =>
        RepairsOf(
            [.. TwoSections, "Total\t171 100\t145 745"]).Should().Equal("(1; 7, 1): 171100 → 1624900", "(1; 7, 2): 145745 → 1468750");

    [Fact]
    public void A_subtotal_of_one_line_that_the_rate_below_denies_is_that_of_all_sections() =>
        RepairsOf(
            [.. TwoSections,
            "Subtotal\t171 100\t145 745",
            "Programme support costs (13 per cent)\t211 237\t190 938",
            "Total\t1 836 137\t1 659 688"]).Should().Equal("(1; 7, 1): 171100 → 1624900", "(1; 7, 2): 145745 → 1468750");

    [Fact]
    public void A_line_that_repeats_the_one_above_it_stood_for_little_though_the_total_adds_up_without_it_in_most_columns() =>
        RepairsOf(
            "\t2020\t2021\t2022",
            "Policy\t109 300\t981 650\t576 327",
            "Science\t109 300\t981 650\t576 327",
            "Technology\t711 900\t512 129\t207 893",
            "Relations\t578 900\t166 342\t165 727",
            "Direction\t884 500\t117 861\t284 883",
            "Total\t2 340 700\t1 777 982\t1 234 830").Should().Equal("(1; 2, 1): 109300 → 56100", "(1; 2, 2): 981650 → 0", "(1; 2, 3): 576327 → 0");

    [Fact]
    public void A_total_may_leave_out_its_first_line_where_no_other_repeats_it() =>
        Check(
            "\t2020\t2021\t2022",
            "Reserve\t107 300\t881 650\t476 327",
            "Science\t109 300\t981 650\t576 327",
            "Technology\t711 900\t512 129\t207 893",
            "Relations\t578 900\t166 342\t165 727",
            "Direction\t884 500\t117 861\t284 883",
            "Total\t2 284 600\t1 777 982\t1 234 830").Errors.Should().BeEmpty();

    [Fact]
    public void A_total_of_income_with_the_figures_of_a_contribution_is_told_by_the_expenditure_that_the_income_pays_for() =>
        RepairsOf(
            [.. Budget,
            "Income\t\t\t",
            "Host Government\t367 540\t379 410\t746 950",
            "Contributions\t2 806 670\t2 822 033\t5 628 703",
            "Total income\t2 806 670\t2 822 033\t5 628 703"])
            .Should().Equal("(1; 15, 1): 2806670 → 3174210", "(1; 15, 2): 2822033 → 3201443", "(1; 15, 3): 5628703 → 6375653");

    [Fact]
    public void A_total_with_the_figures_of_the_line_between_it_and_an_earlier_total_is_told_by_the_income() =>
        RepairsOf(
            [.. Budget[..11],
            "Total\t365 175\t368 308\t733 483",
            "Income\t\t\t",
            "Host Government\t367 540\t379 410\t746 950",
            "Contributions\t2 806 670\t2 822 033\t5 628 703",
            "Total income\t3 174 210\t3 201 443\t6 375 653"])
            .Should().Equal("(1; 11, 1): 365175 → 3174210", "(1; 11, 2): 368308 → 3201443", "(1; 11, 3): 733483 → 6375653");

    [Fact]
    public void A_subtotal_that_adds_up_only_with_the_subtotals_of_the_sections_before_has_the_figures_of_the_total_below_it() =>
        RepairsOf(Replaced(Budget, SecondSubtotal, Appropriations)).Should().Equal("(1; 8, 1): 2809035 → 791885", "(1; 8, 2): 2833135 → 811565", "(1; 8, 3): 5642170 → 1603450");

    [Fact]
    public void A_line_with_the_figures_of_a_total_that_names_more_lines_is_the_copy() =>
        RepairsOf(
            "\t2022\t2023\t2022–2023",
            "I. Secretariat programmes\t\t\t",
            "A. Policy\t1 205 900\t1 198 040\t2 403 940",
            "B. Science\t811 250\t823 530\t1 634 780",
            "C. Administration\t402 770\t410 345\t813 115",
            "II. Global Mechanism\t\t\t",
            "D. Global Mechanism\t3 174 210\t3 201 443\t6 375 653",
            "Total (A-D)\t3 174 210\t3 201 443\t6 375 653").Should().Equal("(1; 6, 1): 3174210 → 754290", "(1; 6, 2): 3201443 → 769528", "(1; 6, 3): 6375653 → 1523818");

    [Fact]
    public void A_small_total_with_the_figures_of_the_line_above_it_is_told_by_the_percentages_of_it() =>
        RepairsOf(
            "Country\tProfessional\tGeneral Service\tFilled\tPer cent",
            "Burkina Faso\t–\t7\t7\t10",
            "China\t8\t3\t11\t15",
            "France\t–\t5\t5\t7",
            "Kenya\t8\t8\t16\t23",
            "Spain\t1\t3\t4\t6",
            "Tunisia\t3\t7\t10\t14",
            "United Kingdom\t6\t6\t12\t17",
            "Viet Nam\t2\t4\t6\t8",
            "Grand total\t2\t4\t6\t100").Should().Equal("(1; 9, 1): 2 → 28", "(1; 9, 2): 4 → 43", "(1; 9, 3): 6 → 71");

    [Fact]
    public void Small_percentages_tell_of_which_total_they_are_though_its_line_was_copied_over() =>
        RepairsOf(
            "Unit\tAfrica\tAsia\tLatin America\tEastern Europe\tWestern Europe\tTotal",
            "Reports\t6\t6\t–\t9\t6\t27",
            "Science\t1\t4\t–\t–\t8\t14",
            "Conferences\t4\t4\t1\t9\t3\t21",
            "Legal affairs\t3\t1\t9\t1\t1\t15",
            "Grand total\t3\t1\t9\t1\t1\t15",
            "Percentage of total\t18.18\t1.48\t12.99\t24.68\t24.68\t100.00").Should().Equal(
                "(1; 2, 5): 8 → 9", "(1; 5, 1): 3 → 14", "(1; 5, 2): 1 → 15", "(1; 5, 3): 9 → 10", "(1; 5, 4): 1 → 19", "(1; 5, 5): 1 → 19", "(1; 5, 6): 15 → 77", "(1; 6, 2): 1.48 → 19.48");
}
