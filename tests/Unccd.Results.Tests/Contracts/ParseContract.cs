namespace Unccd.Results.Tests.Contracts;

/// <summary>What reading owes to every type that is read from text: two doors, strict and polite, that never disagree.</summary>
internal static class ParseContract
{
    /// <summary>Every door reads the text as the value.</summary>
    public static void Reads<T>(string text, T expected, IFormatProvider? provider = null)
        where T : ISpanParsable<T>
    {
        FromText<T>(text, provider).Should().Be(expected);
        T.Parse(text.AsSpan(), provider).Should().Be(expected);
        TryFromText<T>(text, provider, out var fromText).Should().BeTrue();
        fromText.Should().Be(expected);
        T.TryParse(text.AsSpan(), provider, out var fromSpan).Should().BeTrue();
        fromSpan.Should().Be(expected);
    }

    /// <summary>What a value prints is read as the value.</summary>
    public static void RoundTrips<T>(T value)
        where T : ISpanParsable<T> => Reads(value.ToString()!, value);

    /// <summary>The strict doors refuse the text with exactly this message, the polite ones with false and nothing.</summary>
    public static void Refuses<T>(string text, string message, IFormatProvider? provider = null)
        where T : ISpanParsable<T>
    {
        FluentActions.Invoking(() => FromText<T>(text, provider)).Should().Throw<FormatException>().Which.Message.Should().Be(message);
        FluentActions.Invoking(() => T.Parse(text.AsSpan(), provider)).Should().Throw<FormatException>().Which.Message.Should().Be(message);
        TryFromText<T>(text, provider, out var fromText).Should().BeFalse();
        fromText.Should().Be(default(T));
        T.TryParse(text.AsSpan(), provider, out var fromSpan).Should().BeFalse();
        fromSpan.Should().Be(default(T));
    }

    /// <summary>Null is misuse at the strict door and simply no value at the polite one.</summary>
    public static void TellsNullApart<T>()
        where T : ISpanParsable<T>
    {
        FluentActions.Invoking(() => FromText<T>(null!, null)).Should().Throw<ArgumentNullException>().WithParameterName("s");
        TryFromText<T>(null, null, out var result).Should().BeFalse();
        result.Should().Be(default(T));
    }

    // Through ISpanParsable a string would be taken as a span, and these two doors would never be tried.
    private static T FromText<T>(string text, IFormatProvider? provider)
        where T : IParsable<T> => T.Parse(text, provider);

    private static bool TryFromText<T>(string? text, IFormatProvider? provider, out T? result)
        where T : IParsable<T> => T.TryParse(text, provider, out result);
}
