using Unccd.Results.Structure;
using static Unccd.Results.Tests.Checking.AsPrinted;

namespace Unccd.Results.Tests.Structure;

/// <summary>Categories of staff that stand above their grades.</summary>
public class StaffCategoryTests
{
    private static readonly string[] Levels =
    [
        "Grade\tCore\t\tTrust funds\t",
        "\tApproved\tFilled\tApproved\tFilled",
        "D-1\t4\t3\t3\t3",
        "P-5\t21\t19\t7\t6",
        "P-4\t11\t10\t9\t9",
        "Subtotal\t36\t32\t19\t18",
        "GS\t17\t15\t14\t12",
        "Principal level\t6\t6\t3\t3",
        "Other level\t11\t9\t11\t9",
        "Total\t53\t47\t33\t30",
    ];

    private static readonly string[] Above =
    [
        "Grade\tCore\t\tTrust funds\t",
        "\tApproved\tFilled\tApproved\tFilled",
        "Subtotal, Professional and higher\t9\t8\t6\t6",
        "D-2\t3\t3\t–\t–",
        "P-5\t6\t5\t4\t4",
        "P-4\t–\t–\t2\t2",
        "Subtotal, General Service\t1\t1\t–\t–",
        "GS (Principal level)\t–\t–\t–\t–",
        "GS (Other level)\t1\t1\t–\t–",
        "Total\t10\t9\t6\t6",
    ];

    [Theory]
    [InlineData("Subtotal, Professional and higher", 1)]
    [InlineData("Administrateurs", 1)]
    [InlineData("Cuadro orgánico y categorías superiores", 1)]
    [InlineData("Категория специалистов и выше", 1)]
    [InlineData("专业及以上职类", 1)]
    [InlineData("الفئة الفنية", 1)]
    [InlineData("General Service and related categories", 2)]
    [InlineData("Total partiel, agents des services généraux", 2)]
    [InlineData("Professional services", 0)]
    [InlineData("Subtotal", 0)]
    public void A_category_is_known_by_its_name(string label, int category) => TableWords.StaffCategoryOf(TableWords.Fold(label)).Should().Be(category);

    [Theory]
    [InlineData("P-4", 1)]
    [InlineData("USG", 1)]
    [InlineData("G-6", 2)]
    [InlineData("GS (Principal level)", 2)]
    [InlineData("Autres classes", 2)]
    [InlineData("其他职等", 2)]
    [InlineData("GS", 0)]
    [InlineData("Field Service", 0)]
    public void A_grade_and_a_level_belong_to_one(string label, int category) => TableWords.CategoryOfGrade(label, TableWords.Fold(label)).Should().Be(category);

    [Fact]
    public void Levels_below_a_category_add_up_to_it_and_not_to_the_total() => Check(Levels).Errors.Should().BeEmpty();

    [Fact]
    public void A_misprint_in_a_level_is_found() =>
        RepairsOf([.. Levels.Select(line => line.Replace("Other level\t11\t9\t11\t9", "Other level\t11\t9\t17\t9", StringComparison.Ordinal))]).Should().Equal("(1; 7, 3): 17 → 11");

    [Fact]
    public void Subtotals_may_stand_above_their_grades_even_where_these_are_few() => Check(Above).Errors.Should().BeEmpty();

    [Fact]
    public void A_misprint_in_a_grade_below_its_subtotal_is_found() =>
        RepairsOf([.. Above.Select(line => line.Replace("P-5\t6\t5\t4\t4", "P-5\t6\t5\t7\t4", StringComparison.Ordinal))]).Should().Equal("(1; 3, 3): 7 → 4");
}
