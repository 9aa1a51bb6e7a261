using Unccd.Results.Checking;
using Unccd.Results.Identities;

namespace Unccd.Results.Tests.Checking;

/// <summary>The same posts in two tables: what one prints tells which of two equal rows of the other is the copy.</summary>
public class LinkedTableTests
{
    private static readonly string[] ByUnit =
    [
        "Classe\tSTM\tREPS\tAJ\tTotal général",
        "D-1\t1\t1\t2\t4",
        "P-5\t1\t2\t4\t7",
        "P-4\t6\t5\t6\t17",
        "P-3\t1\t6\t6\t13",
        "P-2\t4\t5\t1\t10",
        "Total partiel\t13\t19\t19\t51",
        "GS\t7\t5\t10\t22",
        "Total général\t20\t24\t29\t73",
    ];

    /// <summary>The line of P-3, which was 1, 3, 9, 4, 13, is printed with the figures of P-2.</summary>
    private static readonly string[] ByRegion =
    [
        "\tBureau\tTerrain\tHommes\tFemmes\tTotal des postes pourvus",
        "D-1\t3\t1\t2\t2\t4",
        "P-5\t4\t3\t5\t2\t7",
        "P-4\t9\t8\t7\t10\t17",
        "P-3\t3\t7\t7\t3\t10",
        "P-2\t3\t7\t7\t3\t10",
        "Total général\t23\t28\t30\t21\t51",
    ];

    [Fact]
    public void The_posts_of_the_other_table_tell_which_of_two_equal_rows_is_the_copy() =>
        Check(ByUnit, ByRegion).Diagnosis!.Likeliest.Select(repair => repair.ToString())
            .Should().Equal("(2; 4, 1): 3 → 4", "(2; 4, 2): 7 → 9", "(2; 4, 3): 7 → 9", "(2; 4, 4): 3 → 4", "(2; 4, 5): 10 → 13");

    [Fact]
    public void Without_the_other_table_the_lower_row_is_taken_for_the_copy() =>
        Check(ByRegion).Diagnosis!.Likeliest.Should().OnlyContain(repair => repair.Place.Row == 5);

    [Fact]
    public void Lines_of_two_tables_that_agree_are_told_and_need_not_agree() =>
        Check(ByUnit, ByRegion).Tables.SelectMany(table => table.Identities).Select(check => check.Identity).Where(identity => identity.Kind == IdentityKind.CrossTable)
            .Should().HaveCount(5).And.OnlyContain(identity => identity.Grade == IdentityGrade.Informative);

    [Fact]
    public void A_total_of_more_rows_in_the_other_table_is_not_compared() =>
        Check(ByUnit, ByRegion).Tables.SelectMany(table => table.Identities).Select(check => check.Identity).Where(identity => identity.Kind == IdentityKind.CrossTable)
            .Should().NotContain(identity => identity.Target.Row == 6);

    [Fact]
    public void Tables_of_two_years_whose_posts_differ_without_a_misprint_are_not_joined() =>
        Check(ByUnit, [.. ByUnit.Select(line => line == "P-4\t6\t5\t6\t17" ? "P-4\t6\t6\t6\t18" : line == "Total partiel\t13\t19\t19\t51" ? "Total partiel\t13\t20\t19\t52" : line == "Total général\t20\t24\t29\t73" ? "Total général\t20\t25\t29\t74" : line)])
            .Tables.SelectMany(table => table.Identities).Select(check => check.Identity).Should().NotContain(identity => identity.Kind == IdentityKind.CrossTable && identity.Target.Column == 4);

    private static CheckResult Check(params string[][] tables) => AsPrinted.Check(tables);
}
