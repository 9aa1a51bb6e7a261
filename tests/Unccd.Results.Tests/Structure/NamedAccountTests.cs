using static Unccd.Results.Tests.Checking.AsPrinted;

namespace Unccd.Results.Tests.Structure;

/// <summary>Columns that headers call what there was, what went and what is left: they are held to it, though few rows show it.</summary>
public class NamedAccountTests
{
    private static readonly string[] Variances =
    [
        "Object\tAllocation\tExpenditure\tVariance",
        "Staff\t812 340\t790 115\t(22 225)",
        "Travel\t145 600\t151 870\t6 270",
        "Supplies\t2 310 990\t1 904 225\t(406 765)",
        "Total\t3 268 930\t2 846 210\t(422 720)",
    ];

    private static readonly string[] Funds =
    [
        "Fund\tOpening balance\tIncome\tExpenditure\tClosing balance",
        "Core\t36 707\t15 919\t57 166\t(4 540)",
        "Special\t16 607\t118 227\t174 121\t(39 287)",
        "Technical\t26 645\t7 864\t30 295\t4 214",
        "Total\t79 959\t142 010\t261 582\t(39 613)",
    ];

    private static readonly string[] Posts =
    [
        "Grade\tApproved\tFilled\tVacant",
        "D-1\t2\t2\t–",
        "P-5\t2\t1\t1",
        "P-4\t4\t4\t–",
        "P-3\t4\t4\t–",
        "P-2\t2\t2\t–",
        "GS\t2\t–\t2",
        "Total\t16\t13\t3",
    ];

    private static readonly string[] Transfers =
    [
        "Programme\tApproved budget\tTransfers\tRevised budget",
        "Advocacy\t251 998\t–\t251 998",
        "Support\t1 298 617\t(27 100)\t1 271 517",
        "Adaptation\t3 249 632\t27 100\t3 276 732",
        "Total\t4 800 247\t–\t4 800 247",
    ];

    [Fact]
    public void As_they_were_they_add_up() => new[] { Variances, Funds, Posts, Transfers }.SelectMany(lines => Check(lines).Findings).Should().BeEmpty();

    [Fact]
    public void A_variance_is_that_of_two_columns_though_two_of_four_rows_deny_it() =>
        RepairsOf(Replaced(Replaced(Variances, "Travel\t145 600\t151 870\t6 270", "Travel\t145 600\t151 870\t6 720"), "Supplies\t2 310 990\t1 904 225\t(406 765)", "Supplies\t2 310 990\t1 904 225\t406 765"))
            .Should().Equal("(1; 2, 3): 6720 → 6270", "(1; 3, 3): 406765 → -406765");

    [Fact]
    public void A_balance_in_the_end_is_that_at_first_and_what_came_in_less_what_went_out() =>
        RepairsOf(Replaced(Replaced(Funds, "Core\t36 707\t15 919\t57 166\t(4 540)", "Core\t36 707\t15 199\t57 166\t(4 540)"), "Total\t79 959\t142 010\t261 582\t(39 613)", "Total\t79 959\t142 010\t261 582\t(79 613)"))
            .Should().Equal("(1; 1, 2): 15199 → 15919", "(1; 4, 4): -79613 → -39613");

    [Fact]
    public void Vacant_posts_are_those_approved_and_not_filled_though_all_other_rows_only_repeat_them() =>
        RepairsOf(Replaced(Posts, "P-5\t2\t1\t1", "P-5\t1\t1\t1")).Should().Equal("(1; 2, 1): 1 → 2");

    [Fact]
    public void A_revised_budget_is_the_approved_one_and_what_was_transferred() =>
        RepairsOf(Replaced(Replaced(Transfers, "Support\t1 298 617\t(27 100)\t1 271 517", "Support\t1 298 617\t(47 100)\t1 271 517"), "Adaptation\t3 249 632\t27 100\t3 276 732", "Adaptation\t3 249 632\t27 100\t3 726 732"))
            .Should().Equal("(1; 2, 2): -47100 → -27100", "(1; 3, 3): 3726732 → 3276732");

    [Theory]
    [InlineData("Poste\tBudget approuvé\tDépenses\tSolde")]
    [InlineData("Partida\tPresupuesto\tGastos\tSaldo")]
    [InlineData("Статья\tУтвержденный бюджет\tРасходы\tОстаток")]
    [InlineData("项目\t核定预算\t支出\t结存")]
    [InlineData("البند\tالميزانية المعتمدة\tالنفقات\tالرصيد")]
    public void Balances_are_known_in_every_language(string header) =>
        RepairsOf([header, "A\t812 340\t790 115\t22 252", "B\t145 600\t151 870\t6 270", "C\t2 310 990\t1 904 225\t406 765", "D\t3 268 930\t2 846 210\t422 720"])
            .Should().Equal("(1; 1, 3): 22252 → 22225", "(1; 2, 3): 6270 → -6270");

    [Fact]
    public void A_relation_that_is_off_in_a_row_and_by_as_much_in_the_total_is_none() =>
        Check(
        [
            "Grade\tMen\tWomen\tFilled",
            "D-1\t2\t1\t4",
            "P-5\t3\t1\t4",
            "P-4\t5\t2\t7",
            "P-3\t4\t6\t10",
            "Total\t14\t10\t25",
        ]).Findings.Where(finding => finding.Severity == Unccd.Results.Checking.Severity.Error).Should().BeEmpty();
}
