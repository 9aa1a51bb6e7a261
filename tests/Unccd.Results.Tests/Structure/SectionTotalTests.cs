using Unccd.Results.Identities;
using Unccd.Results.Scorecard.Structure;
using Unccd.Results.Structure;
using Unccd.Results.Tables;

namespace Unccd.Results.Tests.Structure;

/// <summary>Which rows a total is the total of, where several readings come near.</summary>
public class SectionTotalTests
{
    private static readonly string[] FieldProgramme =
    [
        "\t2022",
        "Policy\t120 590",
        "Science\t81 125",
        "Field programme\t",
        "Africa\t88 410",
        "Asia\t93 270",
        "Total field programme\t181 680",
    ];

    [Fact]
    public void A_last_subtotal_over_one_line_is_that_of_its_section() =>
        Identities(
            "\t2001\t2002",
            "A. Staff\t\t",
            "Officers\t104 726\t104 950",
            "Clerks\t10 742\t11 279",
            "Subtotal\t115 468\t116 229",
            "B. Consultants\t\t",
            "Consultants\t20 000\t135 000",
            "Subtotal\t20 000\t135 000").Should().Contain("(1; 7, 1) = (1; 6, 1)").And.NotContain(text => text.StartsWith("(1; 7, 1) = (1; 2", StringComparison.Ordinal));

    [Fact]
    public void A_component_total_that_repeats_its_subtotal_closes_the_table() =>
        Violated(
            "\t2001\t2002",
            "Officers\t104 726\t104 950",
            "Clerks\t10 742\t11 279",
            "Component 10 total\t115 468\t116 229",
            "Meetings\t193 840\t180 000",
            "Bureau\t19 384\t18 000",
            "3399 Subtotal\t213 224\t198 000",
            "Component 30 total\t213 224\t198 000").Should().BeEmpty();

    [Fact]
    public void A_misprint_beside_a_right_column_does_not_make_the_total_that_of_the_sources_as_well() =>
        Violated(
            "\t2022\t2023",
            "Sources of funds\t\t",
            "Opening balance\t4 573\t283",
            "Regular contributions\t18 140\t500",
            "Voluntary contributions\t13 672\t843",
            "Total sources\t36 385\t1 626",
            "Uses of funds\t\t",
            "Operating expenses\t6 305\t491",
            "Contractual services\t540\t111",
            "Other staff costs\t11 962\t590",
            "Communications\t17 614\t434",
            "Total uses\t36 385\t1 626").Should().Equal("(1; 11, 1) = (1; 7, 1) + (1; 8, 1) + (1; 9, 1) + (1; 10, 1)");

    [Fact]
    public void A_total_that_is_off_by_one_member_in_every_column_has_another_member() =>
        Violated(
            "\t2020\t2021",
            "1101 Human resources\t106 500\t39 500",
            "1102 Staff costs\t155 500\t21 000",
            "1103 Statistics\t42 000\t52 500",
            "1199 Subtotal\t304 000\t113 000",
            "1999 Component total\t304 000\t123 000",
            "2101 Operating expenses\t56 000\t157 000",
            "2102 Consultants\t125 500\t81 500",
            "2199 Subtotal\t181 500\t238 500",
            "2999 Component total\t181 500\t238 500",
            "Grand total\t485 500\t351 500").Should().NotContain(text => text.StartsWith("(1; 9,", StringComparison.Ordinal));

    [Fact]
    public void Two_funds_side_by_side_add_up_by_their_names() =>
        Violated(
            "\tDG\tD/P\tGS\tTotal",
            "Governing bodies\t\t\t\t",
            "Regular budget\t–\t752\t512\t1264",
            "Direction\t\t\t\t",
            "Regular budget\t100\t5260\t2640\t8000",
            "Other funding sources\t–\t540\t–\t540",
            "TOTAL, Part I\t\t\t\t",
            "Total, Regular budget\t100\t6012\t3152\t9264",
            "Total, Other funding sources\t–\t540\t–\t540",
            "GRAND TOTAL\t100\t6552\t3152\t9804").Should().BeEmpty();

    [Fact]
    public void A_row_that_equals_the_one_figure_above_it_is_no_subtotal() =>
        Violated(
            "\tw/m\t2006 (US$)\tw/m\t2007 (US$)",
            "1101 Secretary\t6\t117,500\t6\t120,500",
            "1102 Deputy\t12\t215,000\t12\t220,000",
            "1106 Database manager\t12\t120,000\t12\t125,000",
            "1107 Officer (paid from elsewhere)\t12\t0\t12\t0",
            "1108 Officer\t12\t120,000\t12\t125,000",
            "1199 Subtotal\t\t572,500\t\t590,600").Should().Equal("(1; 6, 4) = (1; 1, 4) + (1; 2, 4) + (1; 3, 4) + (1; 4, 4) + (1; 5, 4)");

    [Fact]
    public void A_subtotal_that_leaves_a_row_out_in_all_columns_is_told_as_unverified() =>
        Check(
            "\tRegular budget\tExtrabudgetary\tTotal",
            "D-2\t20 274\t–\t20 274",
            "D-1\t60 822\t10 137\t70 959",
            "P-5\t192 603\t40 548\t233 151",
            "P-4\t314 247\t81 096\t395 343",
            "P-2\t111 507\t30 411\t141 918",
            "Subtotal, Professional\t973 152\t212 877\t1 186 029",
            "G-7\t81 096\t20 274\t101 370",
            "G-6\t354 795\t60 822\t415 617",
            "Subtotal, General Service\t435 891\t81 096\t516 987",
            "Total\t1 409 043\t293 973\t1 703 016").Where(check => check.Verdict == Verdict.Violated)
            .Should().HaveCount(3).And.OnlyContain(check => check.Identity.Target.Row == 6 && check.Identity.Grade == IdentityGrade.Unverified);

    [Fact]
    public void A_subtotal_is_seen_though_the_row_above_it_was_printed_over_with_it() =>
        Violated(
            "\t2022\t2023\t2022-2023",
            "Staff\t318 187\t318 187\t636 374",
            "Legal affairs\t177 437\t177 437\t354 874",
            "Support\t895 922\t855 892\t1 751 814",
            "Subtotal\t895 922\t855 892\t1 751 814",
            "Conferences\t222 031\t205 822\t427 853",
            "Policy\t1 543 889\t1 543 889\t3 087 778",
            "Subtotal\t1 765 920\t1 749 711\t3 515 631",
            "Total\t2 661 842\t2 605 603\t5 267 445").Should().Contain("(1; 4, 1) = (1; 1, 1) + (1; 2, 1) + (1; 3, 1)");

    [Fact]
    public void A_total_at_the_top_whose_misprint_stands_in_one_of_two_columns_is_an_error() =>
        Check(
            "\t2022\t2023",
            "Total\t323 065\t287 341",
            "Africa\t59 268\t24 005",
            "Asia and the Pacific\t113 401\t97 652",
            "Arab States\t64 123\t80 871",
            "Global\t90 273\t84 813").Should().ContainSingle(check => check.Verdict == Verdict.Violated).Which.Identity.Grade.Should().Be(IdentityGrade.Certain);

    [Fact]
    public void Less_developed_countries_are_not_deducted() =>
        Violated(
            "\t2018\t2019",
            "Less developed countries\t410 250\t422 310",
            "Small island States\t39 115\t41 220",
            "Others\t12 040\t9 975",
            "Total\t461 405\t473 505").Should().BeEmpty();

    [Fact]
    public void Mitigation_written_in_Chinese_is_not_deducted_where_two_rows_are_wrong() =>
        Violated(
            "\t2018\t2019",
            "区域协调\t281 601\t313 195",
            "能力建设\t550 400\t523 367",
            "行政领导和管理\t550 400\t523 367",
            "减缓和透明度\t130 900\t122 448",
            "总计\t2 213 801\t2 105 825").Should().Equal("(1; 5, 1) = (1; 1, 1) + (1; 2, 1) + (1; 3, 1) + (1; 4, 1)", "(1; 5, 2) = (1; 1, 2) + (1; 2, 2) + (1; 3, 2) + (1; 4, 2)");

    [Fact]
    public void What_Chinese_deducts_is_deducted() =>
        Violated(
            "\t2018\t2019",
            "区域协调\t281 601\t313 195",
            "能力建设\t550 400\t523 367",
            "减：东道国捐款\t130 900\t122 448",
            "总计\t701 101\t714 141").Should().Equal("(1; 4, 2) = (1; 1, 2) + (1; 2, 2) − (1; 3, 2)");

    [Fact]
    public void A_formula_over_rows_without_letters_names_none_of_them() =>
        Violated(
            "\tApproved\tSpent\tLeft",
            "Travel\t332 710\t203 618\t129 092",
            "Joint administration\t192 902\t82 176\t110 726",
            "Services\t68 604\t29 979\t38 625",
            "Total (A-C)\t594 216\t315 773\t287 443").Should().Contain("(1; 4, 3) = (1; 1, 3) + (1; 2, 3) + (1; 3, 3)");

    [Fact]
    public void A_last_total_named_after_the_heading_of_its_section_is_that_of_the_section_even_in_one_column() =>
        Identities(FieldProgramme).Should().Equal("(1; 6, 1) = (1; 4, 1) + (1; 5, 1)");

    [Fact]
    public void Lines_above_a_section_whose_total_bears_its_name_contradict_nothing() =>
        Violated(FieldProgramme).Should().BeEmpty();

    private static IEnumerable<string> Identities(params string[] lines) => Infer(lines).Arithmetic.Identities.Select(identity => identity.ToString());

    private static IEnumerable<string> Violated(params string[] lines) =>
        Check(lines).Where(check => check.Verdict == Verdict.Violated).Select(check => check.Identity.ToString());

    private static List<(Identity Identity, Verdict Verdict)> Check(params string[] lines) =>
        [.. CellSystem.Create(Infer(lines).Arithmetic).Check().Select(check => (check.Identity, check.Verdict))];

    private static DocumentStructure Infer(string[] lines) =>
        DocumentStructure.Infer(new PrintedDocument("test", tables: [TabbedText.Table(lines)]), null, TestContext.Current.CancellationToken);
}
