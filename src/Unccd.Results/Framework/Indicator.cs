namespace Unccd.Results.Framework;

/// <summary>An indicator: what shows whether an outcome is reached.</summary>
/// <remarks>Immutable; equal by content. Its code may be that of an outcome, too; the two are told apart by their type.</remarks>
public sealed record Indicator
{
    /// <summary>An indicator.</summary>
    /// <param name="code">The code as printed, "4.2".</param>
    /// <param name="title">A short wording; not blank.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="title"/> is blank.</exception>
    public Indicator(ResultCode code, string title)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        Code = code;
        Title = title;
    }

    /// <summary>The code.</summary>
    public ResultCode Code { get; }

    /// <summary>The project's own short wording.</summary>
    public string Title { get; }

    /// <summary>"Indicator 4.2".</summary>
    public override string ToString() => $"Indicator {Code}";
}
