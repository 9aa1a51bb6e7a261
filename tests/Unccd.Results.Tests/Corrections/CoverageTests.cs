using System.Globalization;
using Unccd.Results.Corrections;
using Unccd.Results.Identities;
using Unccd.Results.Tables;
using Unccd.Results.Tests.Identities;

namespace Unccd.Results.Tests.Corrections;

public class CoverageTests
{
    /// <summary>How many steps the figures are moved by hand.</summary>
    private const int Most = 60;

    private static (decimal? Above, decimal? Below)[] Of(CellSystem system) => [.. Coverage.Of(system).Select(cell => (cell.SmallestAbove, cell.SmallestBelow))];

    private static CellSystem Truncated(string[] figures, string relation) => new SystemMaker(RoundingConvention.Truncated).Grid(1, figures).Holds(relation).System();

    [Fact]
    public void The_open_end_of_a_truncated_figure_counts() =>
        Of(Truncated(["10", "20", "31"], "1;1,3 = 1;1,1 + 1;1,2")).Should().Equal((2m, 1m), (2m, 1m), (1m, 2m));

    [Fact]
    public void Of_two_equal_truncated_figures_an_error_of_one_shows() =>
        Of(Truncated(["10", "10"], "1;1,2 = 1;1,1")).Should().Equal((1m, 1m), (1m, 1m));

    [Fact]
    public void A_figure_checked_from_one_side_is_checked()
    {
        var system = new SystemMaker().Cell(new CellPlace(1, 1, 1), "120", new CellInterval(120m, decimal.MaxValue, LowerIsOpen: true)).Cell(new CellPlace(1, 1, 2), "122")
            .Holds("1;1,1 = 1;1,2").System();
        Of(system).Should().Equal((2m, null), (null, 2m));
        Coverage.Of(system).Should().OnlyContain(cell => !cell.IsUnchecked && cell.SmallestRevealed == 2m);
    }

    [Fact]
    public void Nothing_checks_a_figure_of_which_no_error_would_show()
    {
        var system = new SystemMaker().Cell(new CellPlace(1, 1, 1), "120", new CellInterval(decimal.MinValue, decimal.MaxValue)).Cell(new CellPlace(1, 1, 2), "122")
            .Holds("1;1,1 = 1;1,2").System();
        Coverage.Of(system).Should().OnlyContain(cell => cell.IsUnchecked && cell.IdentityCount == 1);
    }

    [Fact]
    public void Steps_are_those_of_the_last_printed_place() =>
        Of(new SystemMaker().Grid(1, ["5.00", "6.00", "11.00"]).Holds("1;1,3 = 1;1,1 + 1;1,2").System()).Should().Equal((0.01m, 0.01m), (0.01m, 0.01m), (0.01m, 0.01m));

    [Fact]
    public void A_whole_of_nothing_that_becomes_something_shows() =>
        Of(new SystemMaker().Grid(1, ["4", "0.0", "50.0"]).Holds("1;1,3 % 1;1,1 / 1;1,2").System())[1].Should().Be((0.1m, 0.1m));

    [Theory]
    [InlineData(RoundingConvention.Exact)]
    [InlineData(RoundingConvention.Rounded)]
    [InlineData(RoundingConvention.Truncated)]
    public void It_is_what_moving_each_figure_by_hand_shows(RoundingConvention convention)
    {
        var random = new Random(16);
        for (var round = 0; round < 300; round++)
        {
            var system = Any(random, convention);
            var coverage = Coverage.Of(system);
            for (var i = 0; i < coverage.Count; i++)
            {
                var unit = system[coverage[i].Place].Figure.Unit;
                var text = string.Join("; ", system.Cells) + " | " + string.Join("; ", system.Identities) + " | " + i;
                Steps(coverage[i].SmallestAbove, unit).Should().Be(ByHand(system, coverage[i].Place, convention, unit), "upwards: {0}", text);
                Steps(coverage[i].SmallestBelow, unit).Should().Be(ByHand(system, coverage[i].Place, convention, -unit), "downwards: {0}", text);
            }
        }
    }

    private static decimal? Steps(decimal? error, decimal unit) => error / unit is { } steps && steps <= Most ? steps : null;

    private static decimal? ByHand(CellSystem system, CellPlace place, RoundingConvention convention, decimal unit)
    {
        for (var steps = 1; steps <= Most; steps++)
        {
            var cell = system[place];
            var value = cell.Figure.Value!.Value + (steps * unit);
            var figure = new PrintedFigure(value.ToString(CultureInfo.InvariantCulture), FigureKind.Number, value, cell.Figure.Unit);
            var interval = cell.Interval == CellInterval.Of(cell.Figure, convention)
                ? CellInterval.Of(figure, convention)
                : new CellInterval(Moved(cell.Interval.Lower, steps * unit), Moved(cell.Interval.Upper, steps * unit), cell.Interval.LowerIsOpen, cell.Interval.UpperIsOpen);
            if (system.With([cell with { Figure = figure, Interval = interval }]).Check().Any(check => check.Verdict == Verdict.Violated && check.Identity.Cells.Contains(place)))
                return steps;
        }

        return null;
    }

    private static decimal Moved(decimal end, decimal by) => end is decimal.MaxValue or decimal.MinValue ? end : end + by;

    private static CellSystem Any(Random random, RoundingConvention convention)
    {
        var maker = new SystemMaker(convention);
        for (var column = 1; column <= 5; column++)
        {
            var tenths = random.Next(3) == 0;
            var print = (random.Next(-12, 40) / (tenths ? 10m : 1m)).ToString(tenths ? "0.0" : "0", CultureInfo.InvariantCulture);
            var value = decimal.Parse(print, CultureInfo.InvariantCulture);
            CellInterval? interval = random.Next(8) switch
            {
                0 => new CellInterval(value, decimal.MaxValue, LowerIsOpen: true),
                1 => new CellInterval(decimal.MinValue, value),
                2 => new CellInterval(value - 1m, value + 2m, LowerIsOpen: random.Next(2) == 0, UpperIsOpen: random.Next(2) == 0),
                _ => null,
            };
            maker.Cell(new CellPlace(1, 1, column), print, interval);
        }

        for (var i = random.Next(1, 4); i > 0; i--)
        {
            int[] columns = [1, 2, 3, 4, 5];
            random.Shuffle(columns);
            var (a, b, c) = ($"1;1,{columns[0]}", $"1;1,{columns[1]}", $"1;1,{columns[2]}");
            maker.Holds(random.Next(4) switch { 0 => $"{a} % {b} / {c}", 1 => $"{a} = 0.13 * {b}", 2 => $"{a} = {b} - {c}", _ => $"{a} = {b} + {c}" });
        }

        return maker.System();
    }
}
