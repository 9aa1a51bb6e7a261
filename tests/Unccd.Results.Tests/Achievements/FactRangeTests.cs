using CsCheck;
using Unccd.Results.Achievements;
using Unccd.Results.Identities;

namespace Unccd.Results.Tests.Achievements;

public class FactRangeTests
{
    [Fact]
    public void About_a_percentage_is_five_points_either_way() =>
        FactRange.Of(80m, Hedge.About, isPercentage: true).Should().Be(new FactRange(75m, 85m));

    [Fact]
    public void About_anything_else_is_five_per_cent_either_way() =>
        FactRange.Of(7000m, Hedge.About, isPercentage: false).Should().Be(new FactRange(6650m, 7350m));

    [Fact]
    public void Nearly_runs_from_nine_tenths_up_to_but_not_the_number()
    {
        var range = FactRange.Of(60m, Hedge.Nearly, isPercentage: false);
        (range.Contains(54m), range.Contains(59.9m), range.Contains(60m), range.Contains(53.9m)).Should().Be((true, true, false, false));
    }

    [Fact]
    public void More_than_excludes_the_number()
    {
        var range = FactRange.Of(70m, Hedge.MoreThan, isPercentage: false);
        (range.Contains(70m), range.Contains(70.1m), range.Contains(1_000_000m)).Should().Be((false, true, true));
    }

    [Fact]
    public void A_system_of_identities_takes_a_range_with_two_ends() =>
        FactRange.Of(70m, Hedge.MoreThan, isPercentage: false).ToInterval(1000m).Should().Be(new CellInterval(70m, 1000m, LowerIsOpen: true));

    [Theory]
    [InlineData(141, 75, 85, 166, 188)]
    [InlineData(1, 50, 50, 2, 2)]
    public void Wholes_fit_a_part_and_its_percentage(int part, int lower, int upper, int smallest, int largest) =>
        FactCollection.FittingWholes(part, new FactRange(lower, upper)).Should().Be(((decimal)smallest, (decimal)largest));

    [Fact]
    public void No_whole_fits_a_percentage_between_two_whole_numbers() =>
        FactCollection.FittingWholes(1m, new FactRange(60m, 70m)).Should().BeNull();

    [Fact]
    public void The_wholes_that_fit_are_exactly_those_of_a_plain_search() =>
        Gen.Select(Gen.Int[1, 60], Gen.Int[1, 99], Gen.Int[0, 20], Gen.Bool, Gen.Bool).Sample((part, lower, width, openLower, openUpper) =>
        {
            var range = new FactRange(lower, lower + width, openLower, openUpper);
            var fitting = Enumerable.Range(1, 100 * part + 1).Where(whole => range.Contains(100m * part / whole)).ToArray();
            FactCollection.FittingWholes(part, range).Should().Be(fitting.Length == 0 ? null : ((decimal)fitting[0], (decimal)fitting[^1]));
        });

    [Fact]
    public void Two_ranges_overlap_when_a_number_lies_in_both() =>
        Gen.Select(Gen.Int[0, 6], Gen.Int[0, 6], Gen.Int[0, 6], Gen.Int[0, 6], Gen.Int[0, 15]).Sample((a, b, c, d, open) =>
        {
            var one = new FactRange(Math.Min(a, b), Math.Max(a, b), (open & 1) != 0, (open & 2) != 0);
            var other = new FactRange(Math.Min(c, d), Math.Max(c, d), (open & 4) != 0, (open & 8) != 0);
            if (a == b && (open & 3) != 0 || c == d && (open & 12) != 0)
                return;
            one.Overlaps(other).Should().Be(Enumerable.Range(0, 49).Any(step => one.Contains(step / 8m) && other.Contains(step / 8m)));
        });
}
