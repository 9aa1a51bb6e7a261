using Unccd.Results.Identities;
using Unccd.Results.Scorecard.Structure;
using Unccd.Results.Structure;
using Unccd.Results.Tables;

namespace Unccd.Results.Tests.Structure;

/// <summary>Programme support costs are a whole per cent of the subtotal, and stay so where a misprint hides it in most columns.</summary>
public class SupportCostTests
{
    [Fact]
    public void A_row_printed_over_the_support_costs_of_one_year_violates_the_rate_of_that_year() =>
        Violated(
            "\t2011\t2012\t2011–2012",
            "Science\t96 326\t88 813\t185 139",
            "Administration\t70 829\t68 350\t139 179",
            "Land and water\t579 828\t558 374\t1 138 202",
            "Legal affairs\t4 642 263\t4 224 459\t8 866 722",
            "Subtotal\t5 389 246\t4 939 996\t10 329 242",
            "Programme support costs\t700 602\t4 939 996\t10 329 242",
            "Total\t6 089 848\t5 582 196\t11 672 044").Should().Contain("(1; 6, 2) = 0.13 × (1; 5, 2)");

    [Fact]
    public void What_the_total_leaves_for_the_support_costs_tells_the_rate_where_no_year_shows_it() =>
        Violated(
            "\t2015\t2016\t2015–2016",
            "Executive direction\t50 749\t51 967\t102 716",
            "External relations\t8 799 713\t8 368 527\t17 168 240",
            "Global Mechanism\t23 761\t21 789\t45 550",
            "Land and water\t3 484 675\t3 777 388\t7 262 063",
            "Legal affairs\t4 491 973\t4 491 973\t8 983 946",
            "Subtotal\t16 850 871\t16 711 644\t33 562 515",
            "Programme support costs\t4 491 973\t4 491 973\t8 983 946",
            "Total\t19 041 484\t18 884 158\t37 925 642").Should().Contain("(1; 7, 1) = 0.13 × (1; 6, 1)");

    [Fact]
    public void Support_costs_that_no_rate_gives_are_given_none() =>
        Identities(
            "\t2020\t2021\t2020–2021",
            "Staff\t510 000\t522 000\t1 032 000",
            "Travel\t41 200\t39 700\t80 900",
            "Subtotal\t551 200\t561 700\t1 112 900",
            "Programme support costs\t71 008\t58 113\t129 121",
            "Total\t622 208\t619 813\t1 242 021").Should().NotContain(identity => identity.Form == IdentityForm.Rate);

    [Fact]
    public void A_fund_for_support_costs_whose_balance_is_a_whole_per_cent_of_the_one_above_in_one_column_is_no_rate() =>
        Violated(
            "\tUnder 1 year\t1 to 2 years\t2 to 3 years\tTotal",
            "Core budget\t362\t–\t–\t362",
            "Fund for participation\t2 709\t–\t12\t2 721",
            "Fund for programme support costs\t164\t–\t–\t164",
            "Technical cooperation\t1 535\t82\t182\t1 799",
            "Working capital\t3 358\t76\t14\t3 448",
            "Total\t8 128\t158\t208\t8 494").Should().BeEmpty();

    private static IReadOnlyList<Identity> Identities(params string[] lines) => Infer(lines).Arithmetic.Identities;

    private static IEnumerable<string> Violated(params string[] lines) =>
        CellSystem.Create(Infer(lines).Arithmetic).Check().Where(check => check.Verdict == Verdict.Violated).Select(check => check.Identity.ToString());

    private static DocumentStructure Infer(string[] lines) =>
        DocumentStructure.Infer(new PrintedDocument("test", tables: [TabbedText.Table(lines)]), null, TestContext.Current.CancellationToken);
}
