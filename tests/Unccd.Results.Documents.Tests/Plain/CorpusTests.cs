using Unccd.Results.Tables;

namespace Unccd.Results.Documents.Tests.Plain;

/// <summary>Published tables of other bodies: UNFCCC decision 17/CP.25 and the Montreal Protocol's trust fund. Every figure is typed from the print.</summary>
public sealed class CorpusTests
{
    private static PrintedTable Climate(int number) => DocumentReader.ReadFile(SharedFiles.Find("corpus/unfccc-17-cp-25.txt")).Document!.Tables[number - 1];

    private static PrintedTable Ozone => DocumentReader.ReadFile(SharedFiles.Find("corpus/montreal-protocol-trust-fund-1993-1995.txt")).Document!.Tables[0];

    [Fact]
    public void The_appropriation_lines_are_read_cell_by_cell() => Print.Rows(Climate(1)).Should().Equal(
        "A. Appropriations |  |  | ",
        "Executive | 1 667 860 | 1 667 860 | 3 335 720",
        "Programmes Coordination | 256 940 | 256 940 | 513 880",
        "Adaptation | 3 261 940 | 3 261 940 | 6 523 880",
        "Mitigation | 2 049 500 | 2 049 500 | 4 099 000",
        "Means of Implementation | 3 018 600 | 3 018 600 | 6 037 200",
        "Transparency | 6 159 920 | 6 159 920 | 12 319 840",
        "Operations Coordination | 588 980 | 588 980 | 1 177 960",
        "Secretariat-wide costs | 1 293 335 | 1 293 335 | 2 586 670",
        "AS/HR/ICT | 2 115 905 | 2 115 905 | 4 231 810",
        "Conference Affairs | 1 324 120 | 1 324 120 | 2 648 240",
        "Legal Affairs | 1 160 680 | 1 160 680 | 2 321 360",
        "Intergovernmental Support and Collective Progress | 1 579 820 | 1 676 840 | 3 256 660",
        "Communications and Engagement | 1 664 740 | 1 664 740 | 3 329 480",
        "IPCC | 244 755 | 244 755 | 489 510",
        "Total appropriations | 26 387 095 | 26 484 115 | 52 871 210",
        "B. Programme support costs | 3 430 322 | 3 442 935 | 6 873 257",
        "C. Adjustment to working capital reserve | 102 271 | 1 047 | 103 317",
        "Total (A+B+C) | 29 919 688 | 29 928 097 | 59 847 785",
        "Income |  |  | –",
        "Contribution from the Host Government | 766 938 | 766 938 | 1 533 876",
        "Contributions from all Parties | 29 152 750 | 29 161 159 | 58 313 909",
        "Total income | 29 919 688 | 29 928 097 | 59 847 785");

    [Fact]
    public void The_letters_glued_to_labels_are_marks() =>
        Climate(1).Rows.SelectMany(row => row.FootnoteMarks).Should().Equal("a", "b", "c", "d", "e");

    [Fact]
    public void The_years_are_the_columns() => Climate(1).Columns.Select(column => column.Name).Should().Equal("2020", "2021", "2020–2021");

    [Fact]
    public void Posts_may_be_fractional() => Climate(2)[11, 1].Value.Should().Be(53.5m);

    [Fact]
    public void The_category_above_the_grades_is_a_heading() =>
        (Climate(2).Rows[0].Label, Climate(2).Rows[0].IsHeading, Climate(2).Unit).Should().Be(("Professional category and above", true, "Posts"));

    [Fact]
    public void Documentation_is_a_heading_and_translation_a_row() => Print.Rows(Climate(3)).Should().Equal(
        "Interpretation | 1 199 500 | 1 235 500 | 2 435 000",
        "Documentation |  |  | ",
        "Translation | 1 074 400 | 1 106 700 | 2 181 100",
        "Reproduction and distribution | 625 300 | 644 000 | 1 269 300",
        "Meetings services support | 239 000 | 246 200 | 485 200",
        "Subtotal | 3 138 200 | 3 232 400 | 6 370 600",
        "Overhead charge | 408 000 | 420 200 | 828 200",
        "Working capital reserve | 294 300 | 8 800 | 303 100",
        "Total | 3 840 500 | 3 661 400 | 7 501 900");

    [Fact]
    public void The_trust_fund_has_its_number_and_its_unit() =>
        (Ozone.Number, Ozone.Unit, Ozone.Rows.Count).Should().Be(("10", "United States dollars", 27));

    [Fact]
    public void The_budget_codes_stay_in_the_labels() => Print.Rows(Ozone).Should().StartWith("1101 Secretary (D-1) 6 w/m | 56000 | 58000 | 59000")
        .And.EndWith("1999 Component total | 1331500 | 1367500 | 1739500");
}
