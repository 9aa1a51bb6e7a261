using Unccd.Results.Checking;
using Unccd.Results.Diagnosis;
using Unccd.Results.Identities;
using Unccd.Results.Messages;
using Unccd.Results.Scorecard.Structure;
using Unccd.Results.Structure;
using Unccd.Results.Tables;

namespace Unccd.Results.Tests.Checking;

/// <summary>Sums that most of their figures contradict: believed where one known slip explains it, and not for their names alone.</summary>
public class LikeliestStructureTests
{
    /// <summary>Posts by grade and fund. The line of P-4, which was 9, 3, 4, 16, is printed with the figures of P-3.</summary>
    private static readonly string[] Posts =
    [
        "Grade\tCore budget\tSupplementary fund\tBonn Fund\tTotal",
        "D-1\t7\t5\t3\t15",
        "P-5\t6\t1\t2\t9",
        "P-4\t3\t2\t2\t7",
        "P-3\t3\t2\t2\t7",
        "P-2\t6\t3\t4\t13",
        "Subtotal\t31\t14\t15\t60",
        "GS\t3\t6\t4\t13",
        "Total\t34\t20\t19\t73",
    ];

    /// <summary>A budget of two years. Two figures of its last line, which were 3 174 210 and 3 201 443, are those of the support costs.</summary>
    private static readonly string[] Budget =
    [
        "\t2022\t2023\t2022–2023",
        "A. Programme\t\t\t",
        "Policy\t1 205 900\t1 198 040\t2 403 940",
        "Science\t811 250\t823 530\t1 634 780",
        "Subtotal\t2 017 150\t2 021 570\t4 038 720",
        "B. Administration\t\t\t",
        "Executive direction\t389 115\t401 220\t790 335",
        "Administration\t402 770\t410 345\t813 115",
        "Subtotal\t791 885\t811 565\t1 603 450",
        "Total appropriations\t2 809 035\t2 833 135\t5 642 170",
        "Programme support costs (13 per cent)\t365 175\t368 308\t733 483",
        "Total\t365 175\t368 308\t6 375 653",
    ];

    /// <summary>The total appropriations, which were 2 809 035, 2 833 135 and 5 642 170, are printed with the figures of the line above.</summary>
    private static readonly string[] Appropriations =
    [
        "\t2022\t2023\t2022–2023",
        "Executive direction\t389 115\t401 220\t790 335",
        "Policy\t1 205 900\t1 198 040\t2 403 940",
        "Science\t811 250\t823 530\t1 634 780",
        "Administration\t402 770\t410 345\t813 115",
        "Total appropriations\t402 770\t410 345\t813 115",
        "Programme support costs (13 per cent)\t365 175\t368 308\t733 483",
        "Total\t3 174 210\t3 201 443\t6 375 653",
    ];

    /// <summary>The subtotal, which was 791 885 and 811 565, has two figures of the total below it.</summary>
    private static readonly string[] Repetition =
    [
        "\t2022\t2023\t2022–2023",
        "A. Programme\t\t\t",
        "Policy\t1 205 900\t1 198 040\t2 403 940",
        "Science\t811 250\t823 530\t1 634 780",
        "B. Administration\t\t\t",
        "Executive direction\t389 115\t401 220\t790 335",
        "Administration\t402 770\t410 345\t813 115",
        "Subtotal, administration\t2 809 035\t2 833 135\t1 603 450",
        "Total appropriations\t2 809 035\t2 833 135\t5 642 170",
        "Programme support costs (13 per cent)\t365 175\t368 308\t733 483",
        "Total\t3 174 210\t3 201 443\t6 375 653",
    ];

    /// <summary>The projection of the second line was 305 226, and the expenditure of the fourth 190 455: both repeat the line above.</summary>
    private static readonly string[] Expenditure =
    [
        "\tApproved budget\tSpent in 2022\tProjected for 2023\tTotal expenditure\tBalance",
        "Policy\t1 205 900\t512 400\t640 310\t1 152 710\t53 190",
        "Science\t811 250\t402 117\t640 310\t707 343\t103 907",
        "Advocacy\t633 428\t288 993\t305 226\t594 219\t39 209",
        "Direction\t402 770\t288 993\t201 640\t392 095\t10 675",
    ];

    [Fact]
    public void A_grade_printed_over_the_one_before_makes_every_column_of_the_subtotal_an_error() =>
        ErrorsOf(Posts).Should().HaveCount(4).And.OnlyContain(finding => finding.Code == MessageCode.SubtotalViolated && finding.Place.Row == "Subtotal");

    [Fact]
    public void The_structure_alone_does_not_believe_a_subtotal_that_every_column_contradicts() =>
        CellSystem.Create(DocumentStructure.Infer(Document(Posts), null, TestContext.Current.CancellationToken).Arithmetic).Check()
            .Should().NotContain(check => check.Verdict == Verdict.Violated);

    [Fact]
    public void Of_two_equal_grades_either_may_be_the_copy() =>
        ExplanationsOf(Posts).Take(2).Select(explanation => explanation.ToString()).Should().BeEquivalentTo(
            "(1; 3, 1): 3 → 9; (1; 3, 2): 2 → 3; (1; 3, 3): 2 → 4; (1; 3, 4): 7 → 16",
            "(1; 4, 1): 3 → 9; (1; 4, 2): 2 → 3; (1; 4, 3): 2 → 4; (1; 4, 4): 7 → 16");

    [Fact]
    public void A_copied_grade_is_one_cause() =>
        ExplanationsOf(Posts).Take(2).Should().OnlyContain(explanation => explanation.Causes.Count == 1 && explanation.Causes[0].Kind == CauseKind.RowCopied);

    [Fact]
    public void A_last_total_with_two_figures_of_the_line_above_is_explained_by_them() =>
        ExplanationsOf(Budget)[0].ToString().Should().Be("(1; 11, 1): 365175 → 3174210; (1; 11, 2): 368308 → 3201443");

    [Fact]
    public void A_last_total_with_every_figure_of_the_line_above_is_explained_by_them() =>
        ExplanationsOf([.. Budget[..^1], "Total\t365 175\t368 308\t733 483"])[0].ToString()
            .Should().Be("(1; 11, 1): 365175 → 3174210; (1; 11, 2): 368308 → 3201443; (1; 11, 3): 733483 → 6375653");

    [Fact]
    public void Total_appropriations_with_every_figure_of_the_line_above_are_explained_by_them() =>
        ExplanationsOf(Appropriations)[0].ToString()
            .Should().Be("(1; 5, 1): 402770 → 2809035; (1; 5, 2): 410345 → 2833135; (1; 5, 3): 813115 → 5642170");

    [Fact]
    public void Total_appropriations_with_every_figure_of_the_line_above_are_a_copied_row() =>
        ExplanationsOf(Appropriations)[0].Causes.Should().ContainSingle().Which.Kind.Should().Be(CauseKind.RowCopied);

    [Fact]
    public void A_subtotal_with_two_figures_of_the_total_below_is_explained_by_them() =>
        ExplanationsOf(Repetition)[0].ToString().Should().Be("(1; 7, 1): 2809035 → 791885; (1; 7, 2): 2833135 → 811565");

    [Fact]
    public void A_subtotal_holds_no_subtotal_of_the_section_before_it_where_the_total_below_was_copied_over_it() =>
        ExplanationsOf([.. Repetition[..4], "Subtotal, programme\t2 017 150\t2 021 570\t4 038 720", .. Repetition[4..]])[0].ToString()
            .Should().Be("(1; 8, 1): 2809035 → 791885; (1; 8, 2): 2833135 → 811565");

    [Fact]
    public void A_total_across_that_its_header_names_is_seen_though_half_of_the_rows_contradict_it() =>
        Check(Expenditure).Diagnosis!.Likeliest.Select(repair => repair.ToString())
            .Should().Equal("(1; 2, 3): 640310 → 305226", "(1; 4, 2): 288993 → 190455");

    [Fact]
    public void A_row_of_totals_that_are_no_sums_is_no_error() =>
        Check(
            "\t2022\t2023",
            "Policy\t1 205 900\t1 198 040",
            "Science\t811 250\t823 530",
            "Advocacy\t389 115\t401 220",
            "Total\t5 417 002\t4 088 391").Findings.Should().ContainSingle().Which.Code.Should().Be(MessageCode.NothingChecked);

    [Fact]
    public void A_few_posts_that_add_up_to_nothing_are_no_error() =>
        ErrorsOf(
            "\tCore\tOther\tBonn",
            "P-5\t3\t1\t2",
            "P-4\t3\t4\t1",
            "P-3\t6\t2\t5",
            "Total\t9\t12\t4").Should().BeEmpty();

    [Fact]
    public void A_total_that_is_right_in_one_year_and_otherwise_takes_unknown_misprints_is_a_warning() =>
        Check(
            "\t2022\t2023\t2024",
            "Policy\t1 205 900\t1 198 040\t1 240 310",
            "Science\t811 250\t823 530\t790 215",
            "Advocacy\t389 115\t401 220\t395 480",
            "Total\t2 406 265\t2 511 003\t2 744 118").Findings
            .Should().HaveCount(2).And.OnlyContain(finding => finding.Severity == Severity.Warning && finding.Code == MessageCode.UnverifiedTotal);

    [Fact]
    public void A_warning_of_a_total_says_the_sum_that_it_should_be() =>
        Check(
            "\t2022\t2023\t2024",
            "Policy\t1 205 900\t1 198 040\t1 240 310",
            "Science\t811 250\t823 530\t790 215",
            "Advocacy\t389 115\t401 220\t395 480",
            "Total\t2 406 265\t2 511 003\t2 744 118").Findings.Select(finding => finding.Expected).Should().Equal(2422790m, 2426005m);

    private static IReadOnlyList<Explanation> ExplanationsOf(params string[] lines) => Check(lines).Diagnosis!.Clusters.Should().ContainSingle().Subject.Explanations;

    private static IEnumerable<Finding> ErrorsOf(params string[] lines) => Check(lines).Errors;

    private static CheckResult Check(params string[] lines) => Document(lines).Check(new CheckOptions { AsPrinted = true });

    private static PrintedDocument Document(string[] lines) => new("test", tables: [TabbedText.Table(lines)]);
}
