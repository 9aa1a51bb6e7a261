using Unccd.Results.Diagnosis;
using Unccd.Results.Identities;
using Unccd.Results.Tests.Identities;
using static Unccd.Results.Tests.Checking.AsPrinted;

namespace Unccd.Results.Tests.Checking;

/// <summary>What a repair proposes is another figure, one that the cell can have, and one that the other figures do not contradict.</summary>
public class ProposedValueTests
{
    private static string[] Women(string percentage) =>
    [
        "Grade\tPosts\tWomen\tPer cent women",
        $"P-5\t16\t3\t{percentage}",
        "P-4\t20\t9\t45.0",
        "P-3\t25\t11\t44.0",
        "P-2\t8\t4\t50.0",
    ];

    private static readonly string[] Regions =
    [
        "Grade\tAfrica\tAsia\tLatin America\tEurope\tMale\tFemale\tFilled",
        "P-5\t3\t1\t2\t4\t6\t4\t10",
        "P-4\t1\t4\t2\t6\t7\t6\t13",
        "P-3\t2\t3\t3\t7\t8\t7\t15",
        "P-2\t1\t1\t2\t3\t4\t1\t5",
        "Total\t7\t2\t7\t20\t25\t18\t43",
        "Percentage of total\t16.3\t20.9\t16.3\t46.5\t58.1\t41.9\t100.0",
    ];

    [Theory]
    [InlineData("10.0")]
    [InlineData("19.0")]
    public void A_count_that_would_be_no_whole_number_is_not_proposed(string percentage) =>
        Check(Women(percentage)).Diagnosis!.Clusters[0].Explanations.Should().OnlyContain(explanation => explanation.Repairs[0].Place.Column != 2);

    [Fact]
    public void A_percentage_whose_amount_is_repaired_elsewhere_is_that_of_the_repaired_amount() =>
        RepairsOf(Regions).Should().Equal("(1; 5, 2): 2 → 9", "(1; 5, 3): 7 → 9", "(1; 6, 3): 16.3 → 20.9");

    [Fact]
    public void Every_repair_changes_the_figure() =>
        new[] { Women("10.0"), Women("19.0"), Regions }.SelectMany(lines => Check(lines).Diagnosis!.Clusters).SelectMany(cluster => cluster.Explanations).SelectMany(explanation => explanation.Repairs)
            .Should().OnlyContain(repair => repair.Proposed != repair.Printed);

    [Fact]
    public void Values_that_contradict_an_identity_are_not_proposed_where_others_do_not()
    {
        var first = Localisation.Diagnose(new SystemMaker(RoundingConvention.Rounded).Grid(1, ["79", "102", "37"]).Holds("1;1,1 = 1;1,2").Holds("1;1,3 = 1;1,2").System()).Clusters[0].Explanations[0];

        first.Repairs.Should().HaveCount(2);
        Math.Abs(first.Repairs[0].Proposed - first.Repairs[1].Proposed).Should().BeLessThanOrEqualTo(1m);
    }

    [Fact]
    public void What_is_proposed_lies_within_the_range_that_is_possible()
    {
        var repair = Localisation.Diagnose(new SystemMaker(RoundingConvention.Rounded).Grid(1, ["30", "59"]).Holds("1;1,1 = 1;1,2").System()).Clusters[0].Explanations[0].Repairs[0];

        repair.Proposed.Should().BeInRange(repair.Lowest!.Value, repair.Highest!.Value);
    }

    [Fact]
    public void A_value_with_alternatives_is_not_unique()
    {
        var repair = Localisation.Diagnose(new SystemMaker(RoundingConvention.Rounded).Grid(1, ["10", "20", "87", "30", "61"])
            .Holds("1;1,3 = 1;1,1 + 1;1,2").Holds("1;1,5 = 1;1,3 + 1;1,4").System()).Clusters[0].Explanations[0].Repairs.Should().ContainSingle().Subject;

        repair.Alternatives.Append(repair.Proposed).Should().BeEquivalentTo([30m, 31m]);
        repair.IsUnique.Should().BeFalse();
    }
}
