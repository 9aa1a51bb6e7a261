using Unccd.Results.Messages;
using Unccd.Results.Tests.Contracts;

namespace Unccd.Results.Tests.Messages;

public class MessageTests
{
    [Fact]
    public void It_is_equal_by_code_and_arguments_nested_lists_included() =>
        EqualityContract.Holds(
            Of(("a", 1), ("list", new[] { Of(("b", 2m)) })),
            Of(("a", 1), ("list", new List<Message> { Of(("b", 2m)) })),
            Of(("a", 1), ("list", new[] { Of(("b", 3m)) })),
            Of(("a", 2), ("list", new[] { Of(("b", 2m)) })),
            Of(("a", 1)));

    [Fact]
    public void English_is_the_language_unless_another_is_asked_for()
    {
        var message = new Message(MessageCode.ListSeparator);
        message.ToString().Should().Be(message.ToString(OfficialLanguage.English));
    }

    [Fact]
    public void An_unknown_code_is_a_fault_of_the_library() =>
        FluentActions.Invoking(() => new Message("NoSuchCode").ToString()).Should().Throw<InvalidOperationException>()
            .WithMessage("No template for 'NoSuchCode' in English.");

    private static Message Of(params (string Name, object Value)[] arguments) =>
        new(MessageCode.ListSeparator, arguments.Select(argument => new MessageArgument(argument.Name, argument.Value)));
}
