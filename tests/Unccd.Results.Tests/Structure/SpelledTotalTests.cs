using static Unccd.Results.Tests.Checking.AsPrinted;

namespace Unccd.Results.Tests.Structure;

/// <summary>Totals whose labels spell out their rows, which need not stand right above them.</summary>
public class SpelledTotalTests
{
    private static readonly string[] Years =
    [
        "Year\tStaff\tTravel",
        "2019\t59 570\t55 580",
        "2020\t\t12 345",
        "2021\t\t",
        "2022\t3 980\t",
        "Total (2019-2020)\t59 570\t67 925",
        "Total (2021-2022)\t3 980\t",
        "Total (2019-2022)\t63 550\t67 925",
    ];

    private static readonly string[] Fund =
    [
        "Item\t2021\t2022\t2023",
        "A. Total contributions\t689 790\t864 600\t–",
        "B. Expenditure: staff\t–\t86 980\t–",
        "C. Total expenditure\t–\t94 380\t–",
        "Total balance (A-C)\t689 790\t770 220\t–",
    ];

    [Fact]
    public void The_total_of_some_years_holds_just_those_years() => Check(Years).Errors.Should().BeEmpty();

    [Fact]
    public void A_misprint_in_the_total_of_some_years_is_found() =>
        Check([.. Years.Select(line => line.Replace("(2019-2020)\t59 570\t67 925", "(2019-2020)\t59 570\t67 295", StringComparison.Ordinal))]).Errors.Should().Contain(finding => finding.Place.RowIndex == 5 && finding.Expected == 67_925m);

    [Fact]
    public void A_balance_of_A_to_C_may_be_A_less_C() => Check(Fund).Errors.Should().BeEmpty();

    [Fact]
    public void A_misprint_in_A_less_C_is_found() =>
        Check([.. Fund.Select(line => line.Replace("770 220", "777 220", StringComparison.Ordinal))]).Errors.Should().ContainSingle().Which.Expected.Should().Be(770_220m);

    [Fact]
    public void A_total_of_A_to_C_that_fits_the_sum_is_A_through_C() =>
        RepairsOf("Item\t2022\t2023", "A. Policy\t41 250\t52 118", "B. Science\t63 804\t20 417", "C. Advocacy\t12 390\t18 655", "Total (A-C)\t117 444\t91 910")
            .Should().Equal("(1; 4, 2): 91910 → 91190");

    [Fact]
    public void A_difference_may_leave_out_the_line_between() =>
        Check("Item\t2022\t2023", "A. Opening balance\t667 850\t528 220", "B. Expenditure\t–\t85 780", "C. Refunds\t–\t1 670", "Net total (A-B)\t667 850\t442 440", "Closing balance (A-B-C)\t667 850\t440 770")
            .Errors.Should().BeEmpty();

    [Fact]
    public void Lines_of_one_list_are_no_totals_of_one_another() =>
        Check("Item\t2022\t2023", "A. Total contributions\t666 590\t574 690", "B. Expenditure: staff\t31 340\t43 600", "C. Total expenditure\t39 080\t43 600", "Total balance (A–C)\t627 510\t531 090")
            .Errors.Should().BeEmpty();
}
