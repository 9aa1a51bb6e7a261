using System.Globalization;
using Unccd.Results.Checking;
using Unccd.Results.Identities;
using Unccd.Results.Tables;

namespace Unccd.Results.Tests.Structure;

/// <summary>Made-up expenditure of offices over three years, each figure brought to thousands on its own.</summary>
public class RoundingConventionTests
{
    private static CheckResult Check(int seed, int offices, Func<decimal, decimal> toThousands)
    {
        var random = new Random(seed);
        var amounts = Enumerable.Range(0, offices).Select(_ => Years(random)).Select(years => (decimal[])[.. years, years.Sum()]).ToList();
        var rows = amounts.Select((office, i) => Row("Office " + (char)('A' + i), office)).Append(Row("Total", [.. Enumerable.Range(0, 4).Select(column => amounts.Sum(office => office[column]))]));
        return new PrintedDocument(
            "sample.txt",
            tables: [new PrintedTable("1", "Expenditure", "Thousands of euros", "", [new PrintedColumn("2018"), new PrintedColumn("2019"), new PrintedColumn("2020"), new PrintedColumn("Total")], rows)]).Check();

        PrintedRow Row(string label, decimal[] figures) =>
            new(label, figures.Select(figure => PrintedFigure.Parse(toThousands(figure / 1000m).ToString("#,##0", CultureInfo.InvariantCulture))));
    }

    private static decimal[] Years(Random random) => [.. Enumerable.Range(0, 3).Select(_ => (decimal)random.Next(10_000, 9_000_000))];

    [Theory]
    [InlineData(1, 5)]
    [InlineData(2, 8)]
    [InlineData(3, 15)]
    [InlineData(4, 24)]
    public void Figures_cut_off_at_the_last_place_are_known_for_truncated(int seed, int offices) =>
        Check(seed, offices, decimal.Truncate).Tables[0].Convention.Convention.Should().Be(RoundingConvention.Truncated);

    [Fact]
    public void No_table_of_truncated_figures_has_an_error() =>
        Enumerable.Range(100, 60).Where(seed => Check(seed, 3 + (seed % 20), decimal.Truncate).Findings.Any(finding => finding.Severity == Severity.Error)).Should().BeEmpty();

    [Theory]
    [InlineData(5, 15)]
    [InlineData(6, 24)]
    public void Figures_rounded_one_by_one_are_not_taken_for_truncated(int seed, int offices) =>
        Check(seed, offices, figure => Math.Round(figure, MidpointRounding.AwayFromZero)).Tables[0].Convention.Convention.Should().Be(RoundingConvention.Rounded);

    [Fact]
    public void No_table_of_rounded_figures_has_an_error() =>
        Enumerable.Range(200, 60).Where(seed => Check(seed, 3 + (seed % 20), figure => Math.Round(figure, MidpointRounding.AwayFromZero)).Findings.Any(finding => finding.Severity == Severity.Error)).Should().BeEmpty();

    [Theory]
    [InlineData("Workshops by region", "Number")]
    [InlineData("Activités par région (Nombre)", null)]
    [InlineData("Actividades por región", "Número")]
    [InlineData("Мероприятия по регионам (Количество)", null)]
    [InlineData("各区域讲习班", null)]
    [InlineData("الأنشطة حسب المنطقة", "العدد")]
    public void What_is_counted_is_not_rounded_however_large(string title, string? unit) =>
        new PrintedDocument("test", tables:
        [
            new PrintedTable("1", title, unit, "", [new("2009"), new("2010"), new("Total")],
            [
                .. new[] { "A 394 1111 1505", "B 397 1364 1761", "C 210 1449 1661", "D 204 1144 1348", "Total 1205 5068 6275" }
                    .Select(line => line.Split(' ')).Select(parts => new PrintedRow(parts[0], parts[1..].Select(figure => PrintedFigure.Parse(figure)))),
            ]),
        ]).Check(new CheckOptions { AsPrinted = true }).Findings.Should().Contain(finding => finding.Severity == Severity.Error);
}
