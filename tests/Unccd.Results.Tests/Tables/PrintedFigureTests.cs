using Unccd.Results.Tables;
using Unccd.Results.Tests.Contracts;

namespace Unccd.Results.Tests.Tables;

public class PrintedFigureTests
{
    [Fact]
    public void It_is_equal_by_its_print_and_not_by_its_value() =>
        EqualityContract.Holds(
            PrintedFigure.Parse("1 000"),
            PrintedFigure.Parse("1 000"),
            PrintedFigure.Parse("1000"),
            PrintedFigure.Parse("1 001"),
            new PrintedFigure("1 000", FigureKind.Number, 1000m, 1m, ["a"]));

    [Fact]
    public void A_blank_and_a_missing_cell_are_two_things() => PrintedFigure.Blank.Should().NotBe(PrintedFigure.Missing);

    [Theory]
    [InlineData(FigureKind.Number, null)]
    [InlineData(FigureKind.Dash, null)]
    [InlineData(FigureKind.DoubleZero, 1)]
    [InlineData(FigureKind.NotAvailable, 0)]
    [InlineData(FigureKind.Unreadable, 0)]
    [InlineData(FigureKind.Missing, 0)]
    public void The_value_fits_the_kind(FigureKind kind, int? value) =>
        FluentActions.Invoking(() => new PrintedFigure("x", kind, value, 1m)).Should().Throw<ArgumentException>()
            .WithMessage($"A figure of kind {kind} cannot have the value {value?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "null"}. (Parameter 'value')");

    [Fact]
    public void The_unit_is_above_zero() =>
        FluentActions.Invoking(() => new PrintedFigure("1", FigureKind.Number, 1m, 0m)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("unit");
}
