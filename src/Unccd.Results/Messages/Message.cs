namespace Unccd.Results.Messages;

/// <summary>Something said to the user: a stable code and typed arguments; its text is made on demand in any official language.</summary>
/// <remarks>Immutable; equal by content (lists by their items).</remarks>
public sealed class Message : IEquatable<Message>
{
    private readonly ValueList<MessageArgument> arguments;

    internal Message(string code, params IEnumerable<MessageArgument> arguments)
    {
        Code = code;
        this.arguments = ValueList<MessageArgument>.From(arguments.Select(argument =>
            argument.Value switch
            {
                IEnumerable<Message> messages => argument with { Value = ValueList<Message>.From(messages) },
                IEnumerable<string> texts => argument with { Value = ValueList<string>.From(texts) },
                _ => argument,
            }));
    }

    /// <summary>The stable code, one of those in <see cref="MessageCode"/>.</summary>
    public string Code { get; }

    /// <summary>The typed arguments, in the order in which the code documents them.</summary>
    public IReadOnlyList<MessageArgument> Arguments => arguments;

    /// <summary>The text in a language.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string ToString(OfficialLanguage language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return MessageFormatter.Format(this, language);
    }

    /// <summary>The text in English.</summary>
    public override string ToString() => ToString(OfficialLanguage.English);

    /// <inheritdoc/>
    public bool Equals(Message? other) => other is not null && Code == other.Code && arguments.Equals(other.arguments);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Message);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code, arguments);
}
