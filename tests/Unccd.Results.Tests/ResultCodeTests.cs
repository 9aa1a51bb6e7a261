using CsCheck;
using Unccd.Results.Tests.Contracts;

namespace Unccd.Results.Tests;

public class ResultCodeTests
{
    [Fact]
    public void It_is_equal_by_both_numbers() =>
        EqualityContract.Holds(new ResultCode(5, 2), ResultCode.Parse("5.2"), new ResultCode(2, 5), new ResultCode(5, 1));

    [Fact]
    public void It_is_ordered_as_numbers_and_not_as_text() =>
        OrderContract.Holds(new ResultCode(1, 1), new ResultCode(1, 9), new ResultCode(1, 10), new ResultCode(2, 1), new ResultCode(10, 1));

    [Theory]
    [InlineData(0, 1, "objective")]
    [InlineData(100, 1, "objective")]
    [InlineData(1, 0, "ordinal")]
    [InlineData(1, 100, "ordinal")]
    public void Both_numbers_are_from_1_to_99(int objective, int ordinal, string parameter) =>
        FluentActions.Invoking(() => new ResultCode(objective, ordinal)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName(parameter);

    [Fact]
    public void Every_code_is_read_as_it_is_printed() =>
        Gen.Select(Gen.Int[1, 99], Gen.Int[1, 99]).Sample((objective, ordinal) =>
        {
            var code = new ResultCode(objective, ordinal);
            return ResultCode.Parse(code.ToString()) == code;
        });

    [Fact]
    public void White_space_around_it_is_ignored() => ParseContract.Reads(" 5.2 ", new ResultCode(5, 2));

    [Theory]
    [InlineData("", "'' is no code of a result: expected two numbers joined by a point, such as 5.2.")]
    [InlineData("52", "'52' is no code of a result: expected two numbers joined by a point, such as 5.2.")]
    [InlineData("5.", "'5.' is no code of a result: expected numbers from 1 to 99 on both sides of the point.")]
    [InlineData("5.02", "'5.02' is no code of a result: expected numbers from 1 to 99 on both sides of the point.")]
    [InlineData("5.100", "'5.100' is no code of a result: expected numbers from 1 to 99 on both sides of the point.")]
    [InlineData("5.2.1", "'5.2.1' is no code of a result: expected numbers from 1 to 99 on both sides of the point.")]
    [InlineData("-5.2", "'-5.2' is no code of a result: expected numbers from 1 to 99 on both sides of the point.")]
    [InlineData("SO 5", "'SO 5' is no code of a result: expected two numbers joined by a point, such as 5.2.")]
    public void What_is_no_code_is_refused_with_the_reason(string text, string message) => ParseContract.Refuses<ResultCode>(text, message);

    [Fact]
    public void Null_is_told_apart() => ParseContract.TellsNullApart<ResultCode>();

    [Fact]
    public void No_culture_is_taken_from_the_environment() => Cultures.ChangeNothing(() => ResultCode.Parse("5.2").ToString());
}
