namespace Unccd.Results.Tests;

public class ShareTests
{
    [Fact]
    public void The_core_budget_was_spent_to_67_5_per_cent() =>
        Share.Of(new Euro(9_666_259m), new Euro(14_325_736m)).Should().Be(new Share(67.5m, 1));
}
