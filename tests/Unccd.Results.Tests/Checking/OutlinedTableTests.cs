using static Unccd.Results.Tests.Checking.AsPrinted;

namespace Unccd.Results.Tests.Checking;

/// <summary>Totals above their lines: numbered rows with their own lines below them, and a total in the first row.</summary>
public class OutlinedTableTests
{
    private const string Science = "1.1 Science\t66 710\t31 570\t98 280";
    private const string Direction = "1.2 Direction\t144 760\t77 140\t221 900";
    private const string Monitoring = "2. Monitoring\t167 530\t80 740\t248 270";

    private static readonly string[] Numbered =
    [
        "\t2020\t2021\t2020–2021",
        "1. Finance\t229 880\t117 990\t347 870",
        Science,
        Direction,
        "1.3 Evaluation\t18 410\t9 280\t27 690",
        Monitoring,
        "2.1 Mobilization\t19 020\t7 790\t26 810",
        "2.2 Legal services\t97 350\t43 530\t140 880",
        "2.3 Follow-up\t51 160\t29 420\t80 580",
        "Total\t397 410\t198 730\t596 140",
    ];

    private static readonly string[] TotalFirst =
    [
        "\t2020\t2021\t2020–2021",
        "Total\t598 900\t619 600\t1 218 500",
        "Mitigation\t24 700\t28 200\t52 900",
        "Land\t110 400\t90 800\t201 200",
        "Conferences\t211 800\t211 900\t423 700",
        "Communications\t82 800\t85 100\t167 900",
        "Evaluation\t66 000\t89 300\t155 300",
        "Legal services\t103 200\t114 300\t217 500",
    ];

    private static readonly string[] SingleLine =
    [
        "\t2020\t2021\t2020–2021",
        "1. Water\t120 708\t116 957\t237 665",
        "1.1 Capacity\t68 219\t60 060\t128 279",
        "1.2 Transparency\t52 489\t56 897\t109 386",
        "2. Monitoring\t40 414\t39 759\t80 173",
        "2.1 Finance\t–\t–\t–",
        "2.2 Policy\t40 414\t39 759\t80 173",
        "3. Resources\t152 612\t154 737\t307 349",
        "3.1 Communications\t115 636\t113 042\t228 678",
        "3.2 Adaptation\t36 976\t41 695\t78 671",
        "Total\t313 734\t311 453\t625 187",
    ];

    [Fact]
    public void Numbered_rows_and_a_total_in_the_first_row_add_up_as_they_were() =>
        new[] { Numbered, TotalFirst, SingleLine }.SelectMany(lines => Check(lines).Findings).Should().BeEmpty();

    [Theory]
    [InlineData(Direction, Science)]
    [InlineData(Monitoring, "1.3 Evaluation\t18 410\t9 280\t27 690")]
    [InlineData("2.2 Legal services\t97 350\t43 530\t140 880", "2.1 Mobilization\t19 020\t7 790\t26 810")]
    public void A_numbered_row_with_the_figures_of_another_is_a_copy(string line, string source) => ShouldBeTakenForACopy(Numbered, line, source);

    [Fact]
    public void A_row_below_the_total_of_the_table_with_the_figures_of_another_is_a_copy() =>
        ShouldBeTakenForACopy(TotalFirst, "Evaluation\t66 000\t89 300\t155 300", "Communications\t82 800\t85 100\t167 900");

    [Fact]
    public void A_numbered_row_is_the_sum_of_its_lines_though_one_alone_has_figures() =>
        RepairsOf(Replaced(SingleLine, "2. Monitoring\t40 414\t39 759\t80 173", "2. Monitoring\t40 141\t39 759\t80 173")).Should().Equal("(1; 4, 1): 40141 → 40414");

    [Fact]
    public void Subtotals_of_one_name_stand_side_by_side()
    {
        string[] coded =
        [
            "\t2020\t2021\t2020–2021",
            "1101 Staff\t129 824\t103 774\t233 598",
            "1102 Experts\t26 930\t12 589\t39 519",
            "1199 Subtotal\t156 754\t116 363\t273 117",
            "1201 Travel\t29 238\t28 891\t58 129",
            "1202 Hospitality\t15 607\t16 207\t31 814",
            "1203 Audit\t11 019\t11 354\t22 373",
            "1299 Subtotal\t55 864\t56 452\t112 316",
            "1301 Rent\t12 079\t6 954\t19 033",
            "1302 Training\t40 406\t32 204\t72 610",
            "1399 Subtotal\t52 485\t39 158\t91 643",
            "Total\t265 103\t211 973\t477 076",
        ];

        ShouldBeTakenForACopy(coded, "1299 Subtotal\t55 864\t56 452\t112 316", "1203 Audit\t11 019\t11 354\t22 373");
    }

    [Fact]
    public void The_last_total_is_that_of_its_heading_though_a_line_between_them_is_blank() =>
        Check(
            "\t2022\t2023\t2022–2023",
            "Travel\t543 957\t534 592\t1 078 549",
            "Training\t805 950\t979 483\t1 785 433",
            "Total\t1 349 907\t1 514 075\t2 863 982",
            "Income\t\t\t",
            "Contribution from the host Government\t\t\t",
            "Contributions from all Parties\t1 349 907\t1 514 075\t2 863 982",
            "Total income\t1 349 907\t1 514 075\t2 863 982").Findings.Should().BeEmpty();

    [Fact]
    public void A_row_that_the_total_in_the_first_row_does_not_add_is_no_error() =>
        Check(
            "\tApproved\tFilled\tVacant",
            "Total\t43\t38\t5",
            "Professional and higher\t29\t26\t3",
            "P-5\t9\t8\t1",
            "P-4\t12\t11\t1",
            "P-3\t8\t7\t1",
            "General Service and related\t14\t12\t2",
            "Principal level\t14\t12\t2",
            "Other level\t–\t–\t–").Errors.Should().BeEmpty();

    [Fact]
    public void Each_subtotal_may_hold_the_one_before_it_where_all_columns_agree() =>
        Check(
            "\t2020\t2021",
            "Staff\t129 824\t103 774",
            "Experts\t26 930\t12 589",
            "Subtotal\t156 754\t116 363",
            "Travel\t29 238\t28 891",
            "Hospitality\t15 607\t16 207",
            "Subtotal\t201 599\t161 461",
            "Rent\t12 079\t6 954",
            "Training\t40 406\t32 204",
            "Total\t254 084\t200 619").Findings.Should().BeEmpty();
}
