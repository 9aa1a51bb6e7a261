using CsCheck;
using Unccd.Results.Datasets;
using Unccd.Results.Reports;
using Unccd.Results.Staffing;

namespace Unccd.Results.Tests.Staffing;

public class PostShareTests
{
    private static readonly PerformanceReport Report = PublishedReports.IccdCric18Doc3;

    [Fact]
    public void Regional_groups_have_the_shares_that_the_report_prints() =>
        Report.PostsByRegionAndSex!.SharesByRegion().Select(share => share.Rounded.Value).Should().Equal(19.0m, 23.8m, 11.9m, 2.4m, 42.9m);

    [Fact]
    public void Men_and_women_have_61_9_and_38_1_per_cent() =>
        Report.PostsByRegionAndSex!.SharesBySex().Select(share => (share.Posts, share.Rounded.Value)).Should().Equal((26m, 61.9m), (16m, 38.1m));

    [Fact]
    public void Forced_shares_add_to_100_where_rounded_ones_do_not()
    {
        var units = Report.PostsByUnit!.SharesByUnit();
        // 11, 13, 15, 16, 12 of 67: 16.4 + 19.4 + 22.4 + 23.9 + 17.9 = 100.0
        units.Select(share => share.Rounded.Value).Should().Equal(16.4m, 19.4m, 22.4m, 23.9m, 17.9m);
        units.Sum(share => share.Forced.Value).Should().Be(100m);
    }

    [Fact]
    public void Men_hold_23_8_points_more() =>
        Report.PostsByRegionAndSex!.Parity()!.Gap().Should().Be(new Share(23.8m, 1));

    [Fact]
    public void The_posts_are_outside_the_parity_band() =>
        Report.PostsByRegionAndSex!.Parity()!.IsWithin(ParityBand.Common).Should().BeFalse();

    [Fact]
    public void Seven_women_of_fifteen_are_outside_it_and_of_fourteen_within() =>
        (Report.PostsByRegionAndSex!.Parity(Grade.P3)!.IsWithin(ParityBand.Common), new Parity(7m, 7m).IsWithin(ParityBand.Common)).Should().Be((false, true));

    [Fact]
    public void The_pyramid_runs_from_the_highest_grade_to_the_lowest() =>
        Report.PostsByUnit!.Pyramid.Select(one => $"{one.Grade} {one.Posts}").Should().Equal("USG 1", "D-2 1", "D-1 1", "P-5 6", "P-4 13", "P-3 15", "P-2 5", "GS 25");

    [Fact]
    public void There_are_1_68_professional_posts_for_each_of_general_service() =>
        Report.PostsByUnit!.ProfessionalToGeneralService().Should().Be(1.68m);

    [Fact]
    public void Shares_by_largest_remainder_add_to_100_and_stay_within_a_unit() =>
        Gen.Int[0, 1000].Array[1, 12].Sample(parts =>
        {
            var whole = parts.Sum();
            if (whole == 0)
                return;
            var shares = Share.Allocate([.. parts.Select(part => (decimal)part)]);
            shares.Sum(share => share.Value).Should().Be(100m);
            for (var i = 0; i < parts.Length; i++)
                Math.Abs(shares[i].Value - (100m * parts[i] / whole)).Should().BeLessThan(0.1m);
        });
}
