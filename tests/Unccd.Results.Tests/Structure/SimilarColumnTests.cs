using Unccd.Results.Identities;
using Unccd.Results.Scorecard.Structure;
using Unccd.Results.Structure;
using Unccd.Results.Tables;
using static Unccd.Results.Tests.Checking.AsPrinted;

namespace Unccd.Results.Tests.Structure;

/// <summary>Posts approved and posts filled are nearly the same by nature; that gives no identity between them.</summary>
public class SimilarColumnTests
{
    [Fact]
    public void Vacancies_that_happen_to_agree_in_two_sources_join_nothing() =>
        Violated(
            "\tCore\tCore\tSupplementary\tSupplementary\tBonn Fund\tBonn Fund\tTotal\tTotal",
            "\tApproved\tFilled\tApproved\tFilled\tApproved\tFilled\tApproved\tFilled",
            "USG\t–\t–\t6\t6\t–\t–\t6\t6",
            "ASG\t8\t8\t5\t5\t6\t6\t19\t19",
            "D-2\t3\t3\t–\t–\t–\t–\t3\t3",
            "D-1\t12\t12\t–\t–\t1\t1\t13\t13",
            "P-5\t5\t5\t–\t–\t–\t–\t5\t5",
            "P-4\t–\t–\t5\t6\t5\t3\t10\t9",
            "P-3\t9\t9\t6\t6\t–\t–\t15\t15",
            "P-2\t11\t10\t–\t–\t–\t1\t11\t11",
            "Subtotal\t48\t47\t22\t23\t12\t11\t82\t81",
            "GS\t12\t11\t–\t–\t3\t3\t15\t14",
            "Total\t60\t58\t22\t23\t15\t14\t97\t95").Should().BeEmpty();

    [Fact]
    public void Three_columns_added_and_three_deducted_are_no_sum() =>
        Violated(
            "\tRegular\tRegular\tSupport account\tSupport account\tExtrabudgetary\tExtrabudgetary\tTotal\tTotal",
            "\tApproved\tFilled\tApproved\tFilled\tApproved\tFilled\tApproved\tFilled",
            "USG\t2\t2\t3\t3\t15\t15\t20\t20",
            "ASG\t1\t1\t3\t4\t14\t14\t18\t19",
            "D-2\t17\t16\t3\t3\t1\t2\t21\t21",
            "D-1\t3\t3\t0\t1\t3\t3\t6\t7",
            "P-5\t1\t1\t1\t1\t1\t0\t3\t2",
            "P-4\t2\t2\t3\t2\t3\t3\t8\t7",
            "P-3\t0\t0\t11\t10\t7\t7\t18\t17",
            "P-2\t11\t11\t3\t2\t1\t2\t15\t15",
            "Subtotal\t37\t36\t27\t26\t45\t46\t109\t108",
            "GS\t5\t4\t11\t10\t21\t22\t37\t36",
            "Total\t42\t40\t38\t36\t66\t68\t146\t144").Should().BeEmpty();

    [Fact]
    public void Posts_approved_do_not_add_to_posts_filled() =>
        Violated(
            "\tFund 1\tFund 1\tFund 2\tFund 2\tFund 3\tFund 3\tTotal\tTotal",
            "\tApproved\tFilled\tApproved\tFilled\tApproved\tFilled\tApproved\tFilled",
            "USG\t7\t7\t–\t–\t–\t–\t7\t7",
            "ASG\t5\t5\t–\t–\t–\t–\t5\t5",
            "D-2\t7\t7\t6\t6\t–\t–\t13\t13",
            "D-1\t6\t6\t–\t–\t–\t–\t6\t6",
            "P-5\t–\t–\t4\t4\t–\t–\t4\t4",
            "P-4\t8\t5\t3\t3\t4\t3\t15\t11",
            "P-3\t8\t8\t6\t6\t–\t–\t14\t14",
            "P-2\t4\t4\t–\t–\t–\t–\t4\t4",
            "P-1\t–\t–\t–\t–\t4\t2\t4\t2",
            "Total\t45\t42\t19\t19\t8\t5\t72\t66").Should().BeEmpty();

    [Fact]
    public void Men_and_women_add_up_though_nearly_all_are_women() =>
        Infer(
            "\tAfrica\tAsia\tLAC\tMen\tWomen\tFilled",
            "ASG\t6\t0\t12\t5\t13\t18",
            "D-2\t0\t1\t0\t0\t1\t1",
            "D-1\t1\t0\t0\t0\t1\t1",
            "P-5\t0\t1\t3\t0\t4\t4",
            "P-3\t5\t0\t14\t0\t19\t19",
            "Subtotal\t12\t2\t29\t5\t38\t43").Should().Contain("(1; 2, 6) = (1; 2, 4) + (1; 2, 5)");

    [Fact]
    public void A_grade_printed_over_another_leaves_the_subtotal_of_the_grades() =>
        Violated(
            "\tAfrica\tAsia\tLAC\tCEE\tWEOG\tMale\tFemale\tFilled",
            "USG\t4\t6\t0\t6\t0\t16\t0\t16",
            "ASG\t0\t6\t0\t0\t4\t5\t5\t10",
            "D-1\t4\t2\t5\t2\t4\t14\t3\t17",
            "P-5\t2\t6\t0\t6\t0\t16\t0\t16",
            "P-4\t1\t4\t2\t0\t5\t4\t8\t12",
            "Subtotal\t11\t22\t13\t13\t16\t49\t26\t75").Should().Contain("(1; 6, 6) = (1; 1, 6) + (1; 2, 6) + (1; 3, 6) + (1; 4, 6) + (1; 5, 6)");

    private static DocumentArithmetic Read(string[] lines) => DocumentStructure.Infer(new PrintedDocument("test", tables: [TabbedText.Table(lines)]), null, TestContext.Current.CancellationToken).Arithmetic;

    private static IEnumerable<string> Infer(params string[] lines) => Read(lines).Identities.Select(identity => identity.ToString());

    private static IEnumerable<string> Violated(params string[] lines) =>
        CellSystem.Create(Read(lines)).Check().Where(check => check.Verdict == Verdict.Violated).Select(check => check.Identity.ToString());

    [Fact]
    public void What_is_approved_from_one_fund_is_no_sum_of_what_is_filled_from_others_whichever_rows_agree() =>
        Check(
        [
            "\tCore approved\tCore filled\tSupport approved\tSupport filled\tTotal approved\tTotal filled",
            "USG\t1\t1\t–\t–\t1\t1",
            "D-2\t2\t1\t2\t1\t4\t2",
            "D-1\t3\t3\t1\t–\t4\t3",
            "P-5\t6\t5\t3\t3\t9\t8",
            "P-4\t8\t7\t4\t3\t12\t10",
            "P-3\t9\t9\t2\t2\t11\t11",
            "P-2\t4\t3\t5\t4\t9\t7",
            "Total\t33\t29\t17\t13\t50\t42",
        ]).Findings.Should().BeEmpty();
}
