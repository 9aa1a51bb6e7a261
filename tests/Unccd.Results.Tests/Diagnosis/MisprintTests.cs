using Unccd.Results.Diagnosis;

namespace Unccd.Results.Tests.Diagnosis;

public class MisprintTests
{
    [Theory]
    [InlineData(655871, 655817, CauseKind.Transposed)]
    [InlineData(2509051, 2509551, CauseKind.DigitWrong)]
    [InlineData(2509051, 259051, CauseKind.DigitMissing)]
    [InlineData(2509051, 25009051, CauseKind.DigitDoubled)]
    [InlineData(16836, -16836, CauseKind.SignLost)]
    [InlineData(16836, 168360, CauseKind.Scale)]
    [InlineData(16836000, 16836, CauseKind.Scale)]
    [InlineData(1045, 45, CauseKind.DigitMissing)]
    [InlineData(-208199, -208919, CauseKind.Transposed)]
    [InlineData(0, 7, CauseKind.DigitWrong)]
    public void A_slip_of_the_hand_is_recognised(int truth, int printed, CauseKind expected) =>
        Misprint.Find(truth, printed)?.Kind.Should().Be(expected);

    [Theory]
    [InlineData(655871, 655817)]
    [InlineData(2509051, 2509551)]
    [InlineData(2509051, 259051)]
    [InlineData(6681, 66681)]
    [InlineData(-208199, -208919)]
    [InlineData(70, 7)]
    public void A_figure_is_among_those_that_a_slip_makes_the_print_of(int truth, int printed) =>
        Misprint.OriginsOf(printed).Should().Contain(truth);

    [Theory]
    [InlineData(877054, 877000)]
    [InlineData(2509051, 2050085)]
    [InlineData(5, 4711)]
    public void What_takes_more_than_one_slip_is_none(int truth, int printed) =>
        Misprint.Find(truth, printed).Should().BeNull();

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 1000)]
    [InlineData(10, 3321)]
    [InlineData(1000, 9965)]
    public void The_logarithm_is_right_to_a_thousandth_of_a_bit(int number, int expected) =>
        CauseWeights.Log2(number).Should().BeInRange(expected - 1, expected + 1);
}
