using System.Text;

namespace Unccd.Results.Tests.Contracts;

/// <summary>What formatting owes to every type with formats: each way of writing gives the same text.</summary>
internal static class FormatContract
{
    /// <summary>A value is this text in this format, whether it is written as a string, into characters or into UTF-8.</summary>
    public static void Writes<T>(T value, string? format, IFormatProvider? provider, string expected)
        where T : ISpanFormattable, IUtf8SpanFormattable
    {
        value.ToString(format, provider).Should().Be(expected);

        var characters = new char[expected.Length];
        value.TryFormat(characters, out var written, format, provider).Should().BeTrue();
        written.Should().Be(expected.Length);
        new string(characters).Should().Be(expected);
        value.TryFormat(characters.AsSpan(1), out written, format, provider).Should().BeFalse("one character is missing");
        written.Should().Be(0);

        var utf8 = Encoding.UTF8.GetBytes(expected);
        var bytes = new byte[utf8.Length];
        value.TryFormat(bytes, out written, format, provider).Should().BeTrue();
        written.Should().Be(utf8.Length);
        bytes.Should().Equal(utf8);
        value.TryFormat(bytes.AsSpan(1), out written, format, provider).Should().BeFalse("one byte is missing");
    }

    /// <summary>The value has no such format and says which it has.</summary>
    public static void Refuses<T>(T value, string format, string message)
        where T : ISpanFormattable =>
        FluentActions.Invoking(() => value.ToString(format, null)).Should().Throw<FormatException>().Which.Message.Should().Be(message);
}
