using CsCheck;
using Unccd.Results.Achievements;
using Unccd.Results.Datasets;

namespace Unccd.Results.Tests.Achievements;

public class ProgressTests
{
    [Fact]
    public void The_report_passes_two_plans_by_174_and_237_per_cent() =>
        PublishedReports.IccdCric18Doc3.Facts.Progress.Select(progress => progress.Achievement()).Should().Equal(new Share(174m, 0), new Share(237m, 0));

    [Fact]
    public void Progress_runs_ahead_of_time() =>
        // 174.29 less 70.83
        PublishedReports.IccdCric18Doc3.Facts.Progress[0].AgainstTime(new Share(70.83m, 2), 2).Should().Be(new Share(103.46m, 2));

    [Theory]
    [InlineData(ProgressDirection.Ascending, 20, 60, 40, 50)]
    [InlineData(ProgressDirection.Descending, 60, 20, 40, 50)]
    [InlineData(ProgressDirection.Descending, 60, 20, 70, -25)]
    public void Achievement_is_the_way_gone_from_the_baseline(ProgressDirection direction, int baseline, int target, int actual, int expected) =>
        new IndicatorProgress("x", direction, target, actual, baseline).Achievement().Should().Be(new Share(expected, 0));

    [Fact]
    public void A_falling_indicator_without_a_baseline_has_no_achievement() =>
        new IndicatorProgress("x", ProgressDirection.Descending, 20m, 40m).Achievement().Should().BeNull();

    [Fact]
    public void A_target_at_the_baseline_has_no_achievement() =>
        new IndicatorProgress("x", ProgressDirection.Ascending, 20m, 40m, 20m).Achievement().Should().BeNull();

    [Fact]
    public void A_qualitative_indicator_has_no_number() =>
        FluentActions.Invoking(() => new IndicatorProgress("x", ProgressDirection.Qualitative, 1m, null)).Should().Throw<ArgumentException>()
            .WithMessage("'x' is qualitative and has a number: expected none.*");

    [Fact]
    public void A_sound_scale_gives_every_achievement_one_rating()
    {
        var scale = new RatingScale(new RatingBand("off", null, 50m), new RatingBand("on", 50m, null));
        scale.Faults.Should().BeEmpty();
        scale.Rate(50m).Should().Equal("on");
    }

    [Fact]
    public void A_gap_and_an_overlap_of_a_scale_are_found() =>
        new RatingScale(new RatingBand("low", 0m, 49m), new RatingBand("middle", 50m, 80m), new RatingBand("high", 75m, null)).Faults.Should().Equal(
            new RatingScaleFault(true, null, 0m), new RatingScaleFault(true, 49m, 50m), new RatingScaleFault(false, 75m, 80m));

    [Fact]
    public void A_scale_is_sound_exactly_when_every_number_has_one_rating() =>
        Gen.Select(Gen.Int[0, 8], Gen.Int[1, 5]).Array[1, 4].Sample(pairs =>
        {
            var bands = pairs.Select((pair, i) => new RatingBand($"b{i}", pair.Item1 == 0 ? null : pair.Item1, pair.Item1 + pair.Item2 > 9 ? null : pair.Item1 + pair.Item2)).ToArray();
            var scale = new RatingScale(bands);
            for (var half = -4; half <= 30; half++)
            {
                var at = half / 2m;
                var covering = scale.Rate(at).Count;
                var faults = scale.Faults.Where(fault => (fault.From is null || at >= fault.From) && (fault.To is null || at < fault.To)).ToArray();
                faults.Length.Should().Be(covering == 1 ? 0 : 1);
                if (covering != 1)
                    faults[0].IsGap.Should().Be(covering == 0);
            }
        });

    [Fact]
    public void Parts_must_add_to_their_count()
    {
        new Disaggregation(42m, 26m, 16m).AddsUp.Should().BeTrue();
        new Disaggregation(42m, 26m, 15m).Residual.Should().Be(1m);
    }
}
