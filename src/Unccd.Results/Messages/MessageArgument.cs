namespace Unccd.Results.Messages;

/// <summary>A named value of a message: it takes the place of "{name}" in the template of every language.</summary>
/// <remarks>Immutable; equal by content.</remarks>
/// <param name="Name">The name, in camel case.</param>
/// <param name="Value">A <see cref="string"/> (shown as it is), an <see cref="int"/>, a <see cref="decimal"/> (shown as figures are printed in the language),
/// a <see cref="DateOnly"/>, another <see cref="Message"/>, or a list of messages or of texts (joined as the language joins a list).</param>
public readonly record struct MessageArgument(string Name, object Value);
