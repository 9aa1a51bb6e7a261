using static Unccd.Results.Tests.Checking.AsPrinted;

namespace Unccd.Results.Tests.Structure;

/// <summary>Posts of one year, what is new, abolished and redeployed, and the posts of a later year; a rate of what is vacant.</summary>
public class YearToYearTests
{
    private static readonly string[] Posts =
    [
        "\tApproved 2010\tNew\tAbolished\tRedeployed\tProposed 2012",
        "USG\t0\t2\t0\t0\t2",
        "ASG\t3\t1\t0\t0\t4",
        "D-2\t1\t1\t−1\t0\t1",
        "D-1\t0\t2\t0\t0\t2",
        "P-5\t2\t0\t−1\t0\t1",
        "P-4\t1\t1\t−1\t0\t1",
        "P-3\t0\t2\t0\t0\t2",
        "P-2\t1\t0\t−1\t0\t0",
        "Subtotal\t8\t9\t−4\t0\t13",
        "GS\t7\t3\t−1\t−1\t8",
        "Total\t15\t12\t−5\t−1\t21",
    ];

    private static readonly string[] Vacancies =
    [
        "\tApproved\tFilled\tVacant\tVacancy rate (%)",
        "D-2\t19\t19\t–\t0.0",
        "D-1\t15\t14\t1\t6.7",
        "P-5\t–\t–\t–\t–",
        "Subtotal\t34\t33\t1\t2.9",
        "GS\t60\t59\t1\t1.7",
        "Total\t94\t92\t2\t2.1",
    ];

    [Fact]
    public void They_add_up_as_they_were() => new[] { Posts, Vacancies }.SelectMany(lines => Check(lines).Findings).Should().BeEmpty();

    [Fact]
    public void The_later_year_is_the_earlier_one_and_its_changes_though_two_rows_of_small_posts_say_otherwise() =>
        RepairsOf(Replaced(Replaced(Posts, "GS\t7\t3\t−1\t−1\t8", "GS\t7\t3\t1\t−1\t8"), "Total\t15\t12\t−5\t−1\t21", "Total\t15\t12\t−5\t−1\t20"))
            .Should().Equal("(1; 10, 3): 1 → -1", "(1; 11, 5): 20 → 21");

    [Fact]
    public void A_rate_is_known_by_what_it_counts_though_its_whole_and_another_rate_are_misprinted() =>
        RepairsOf(Replaced(Replaced(Vacancies, "Subtotal\t34\t33\t1\t2.9", "Subtotal\t43\t33\t1\t2.9"), "Total\t94\t92\t2\t2.1", "Total\t94\t92\t2\t1.7"))
            .Should().Equal("(1; 4, 1): 43 → 34", "(1; 6, 4): 1.7 → 2.1");
}
